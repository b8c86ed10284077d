"""D2: a subject does not shout; capitals, rows of marks and "urgent" are what advertising looks like."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_CAPITALS: Final = re.compile(r"\b[A-ZÀ-Þ]{3,}(?:[\s,’'-]+[A-ZÀ-Þ]{2,})+\b")
_MARKS: Final = re.compile(r"(?:[!?][ \u00a0\u202f]?){3,}")
_ALARM: Final = re.compile(
    r"\b(?:urgente?s?|urgently|asap|important|importante|attention|action required|réponse attendue|"
    r"très important|read this|à lire|last reminder|dernier rappel)\b(?=\W*$|\s*[:!–-])",
    re.IGNORECASE,
)
_PICTURES: Final = re.compile("[🚀🔥💥💰💸🎯⚡📢📣🎁✅❗‼⭐🌟💎🏆🤑👉🛑⏰🔔📈]")

_SHOUTS: Final = Say(
    "A subject that shouts is taken for advertising; say in a calm voice what it is about.",
    "Un objet qui crie passe pour une publicité\u202f; dites d’une voix calme de quoi il s’agit.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first thing in the subject that shouts."""
    subject = message.subject or ""
    for pattern in (_CAPITALS, _MARKS, _ALARM, _PICTURES):
        found = pattern.search(subject)
        if found and any(len(word) > 3 or not word.isalpha() for word in found[0].split()):
            yield Hit(*found.span(), _SHOUTS, part="subject")
            return
        if found and pattern in (_MARKS, _PICTURES):
            yield Hit(*found.span(), _SHOUTS, part="subject")
            return


RULE: Final = Rule(
    id="subject_shouting",
    practice="D2",
    source="G: a short subject that commits to nothing",
    severity="think",
    check=check,
    any_language=True,
    flagged=(
        Case("fr", "Bonjour, voici. Paul", subject="RÉPONDEZ VITE s’il vous plaît"),
        Case("fr", "Bonjour, voici. Paul", subject="Urgent : votre salle"),
        Case("en", "Hello, here it is. Paul", subject="PLEASE READ this"),
        Case("en", "Hello, here it is. Paul", subject="🔥 Something for you"),
        Case("en", "Hello, here it is. Paul", subject="Are you coming???"),
    ),
    passed=(
        Case("fr", "Bonjour, voici. Paul", subject="Le BTS de Nevers et la CCI"),
        Case("fr", "Bonjour, voici. Paul", subject="Bravo !"),
        Case("fr", "Bonjour, voici. Paul", subject="Un point important de votre livre"),
        Case("en", "Hello, here it is. Paul", subject="The NATO essay you lent me"),
        Case("en", "Hello, here it is. Paul", subject="Happy birthday! 🎂"),
    ),
)
