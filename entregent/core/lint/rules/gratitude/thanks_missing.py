"""H7: a message of thanks, and the report on an advice, say thank you."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns
from entregent.core.lint.message.subjects import subject_read
from entregent.core.lint.message.ways_out import THANKS
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_MISSING: Final = Say(
    "The word itself is missing: say thank you, simply.",
    "Il manque le mot lui-même\u00a0: dites merci, tout simplement.",
)
_OTHERWISE: Final = Turns(
    fr=(
        (
            "dois doit devons",
            r" (?:\w+ ){0,3}(?:une fiere|chandelle|beaucoup|tant|un|une|bouquet|resto|biere|enormement)",
        ),
        (
            "chapeau chandelle grace remerciement remerciements reconnaissants reconnaissantes redevable "
            "redevables",
            "",
        ),
        ("sans", r" (?:vous|toi|ton|ta|votre|vos|tes)"),
        ("tu vous", r" (?:m |nous )?(?:as|avez) (?:sauvee?s?|sauve la|change|fait un bien|rendu)"),
    ),
    en=(
        ("owe indebted debt blessing gem hero lifesaver godsend bless", ""),
        ("couldn wouldn", r" t (?:\w+ ){0,4}(?:without|if)"),
        ("without", r" (?:you|your)"),
        ("meant means", r" (?:\w+ ){0,3}(?:me|us)"),
    ),
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The end of a message of thanks that never thanks."""
    if not message.sentences:
        return
    said = (message, subject_read(message))
    if any(turns.find(one, quoted=True) for one in said for turns in (THANKS, _OTHERWISE)):
        return
    last = message.sentences[-1]
    yield Hit(
        *message.at(last.start, last.end), _MISSING, "Merci." if message.language == "fr" else "Thank you."
    )


RULE: Final = Rule(
    id="thanks_missing",
    practice="H7",
    source="S G: thank, report the result, return the favour",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"thanks", "advice_report"}),
    flagged=(
        Case("fr", "Bonjour Marie,\n\nJ’ai bien reçu le plan et la halle ouvre lundi.\n\nPaul", "thanks"),
        Case("en", "Hi Mary,\n\nI have the plan now and the hall opens on Monday.\n\nPaul", "advice_report"),
    ),
    passed=(
        Case("fr", "Bonjour Marie,\n\nMerci du plan, la halle ouvre lundi.\n\nPaul", "thanks"),
        Case(
            "fr",
            "Bonjour Marie,\n\nLa halle ouvre lundi, et sans vous rien ne se serait fait.\n\nPaul",
            "thanks",
        ),
        Case(
            "en", "Hi Mary,\n\nI have the plan now and the hall opens on Monday.\n\nThanks,\nPaul", "thanks"
        ),
        Case("en", "Hi Mary,\n\nThe hall opens on Monday, and I owe you a cake.\n\nPaul", "thanks"),
    ),
)
