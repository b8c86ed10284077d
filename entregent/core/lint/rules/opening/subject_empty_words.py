"""D2: a subject that only greets, or was used before, gives no reason to open."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.folding import fold
from entregent.core.lint.message import Message
from entregent.core.lint.values import ASKS, Case, Context, Hit, Recipient, Rule, Say

_GREETINGS: Final = """
bonjour|bonsoir|salut|coucou|hello|hi|hey|hi there|hello there|message|important|info|infos
information|demande|request|contact|mail|email|divers|sans objet|no subject|networking
networking request|reseau|reseautage|bonjour a vous|rebonjour|greetings|update|question importante
opportunity|opportunite
"""
_GREETS: Final = frozenset(found for found in re.split(r"[|\n]", _GREETINGS) if found)
_LIGHT: Final = frozenset({"question rapide", "petite question", "une question rapide", "quick question"})
_FORMAL: Final = ASKS | {"first_contact", "forwardable"}

_SAY: Final = Say(
    "This could stand over any message: two or three words of what it is about will get it opened.",
    "Cela pourrait coiffer n’importe quel message\u00a0: deux ou trois mots du sujet donneront envie de "
    "l’ouvrir.",
)
_AGAIN: Final = Say(
    "A light subject is welcome once; this person has had it already, so name the topic this time.",
    "Un objet léger plaît une fois\u202f; cette personne l’a déjà reçu, nommez cette fois le sujet.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A subject that is only a greeting, and "quick question" sent to the same person again."""
    subject = message.subject or ""
    words = fold(subject)
    used = {fold(earlier) for earlier in context.recipient.subjects} if context.recipient else set()
    if words in _GREETS:
        formal = context.purpose in _FORMAL
        yield Hit(0, len(subject), _SAY, severity="think" if formal else "idea", part="subject", missing=True)
    elif words in _LIGHT and words in used:
        yield Hit(0, len(subject), _AGAIN, severity="idea", part="subject")


_HAD: Final = Recipient(subjects=("Question rapide", "Quick question"))

RULE: Final = Rule(
    id="subject_empty_words",
    practice="D2",
    source="G: the subject decides whether a mail is opened; “quick question” works, once",
    severity="idea",
    check=check,
    flagged=(
        Case("fr", "Bonjour, est-elle libre ? Paul", "first_contact", "Bonjour !"),
        Case("fr", "Bonjour, est-elle libre ? Paul", subject="Question rapide", recipient=_HAD),
        Case("en", "Hello, is it free? Paul", "ask", "Hi there"),
        Case("en", "Hello, is it free? Paul", subject="Quick question", recipient=_HAD),
    ),
    passed=(
        Case("fr", "Bonjour, est-elle libre ? Paul", "first_contact", "Question rapide"),
        Case("en", "Hello, is it free? Paul", "first_contact", "Quick question"),
        Case("en", "Hello, is it free? Paul", subject="Hello from the market", recipient=_HAD),
    ),
)
