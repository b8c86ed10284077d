"""D2: a first message does not pretend to be an answer."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_MARK: Final = re.compile(r"\s*(?:re|ré|rép|réf|fwd?|tr)\s?:", re.IGNORECASE)

_SAY: Final = Say(
    "Nothing has been written between you yet: a mark of reply deceives, and it shows at once.",
    "Rien n’a encore été écrit entre vous\u00a0: une marque de réponse trompe, et cela se voit tout de "
    "suite.",
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """ "Re:" or "Tr:" before the subject of a first message to somebody without exchanges on record."""
    known = context.recipient is not None and context.recipient.last is not None
    found = _MARK.match(message.subject or "")
    if found and not known:
        yield Hit(*found.span(), _SAY, part="subject")


RULE: Final = Rule(
    id="subject_reply",
    practice="D2",
    source="G: name, subject and first sentence; P7 of the practices: sincere, no manipulation",
    severity="think",
    check=check,
    any_language=True,
    purposes=frozenset({"first_contact", "contact_request"}),
    flagged=(
        Case("fr", "Bonjour, voici. Paul", "first_contact", "Re : votre salle"),
        Case("en", "Hello, here it is. Paul", "first_contact", "Fwd: your hall"),
    ),
    passed=(
        Case("fr", "Bonjour, voici. Paul", "first_contact", "Votre salle"),
        Case("fr", "Bonjour, voici. Paul", "reply", "Re : votre salle"),
        Case("en", "Hello, here it is. Paul", "first_contact", "Reading your book"),
    ),
)
