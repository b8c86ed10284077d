"""D3: what is hard to read is put off; short sentences and short words are answered."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.message.ease import ease_of
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

HARD: Final = 30.0
"""Below it Flesch calls a text very difficult; Kandel and Moles set their formula to the same steps."""
LEAST_WORDS: Final = 60
LONG: Final = 25

_SENTENCES: Final = Say(
    "Sentences of {words} words on average are hard to follow; cut this one, the longest, in two.",
    "Des phrases de {words}\u00a0mots en moyenne se suivent mal\u00a0: coupez en deux celle-ci, la plus "
    "longue.",
)
_WORDS: Final = Say(
    "Many long words make this heavy reading; say this sentence as you would across a table.",
    "Beaucoup de mots longs alourdissent la lecture\u00a0: écrivez cette phrase comme vous la diriez à "
    "table.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The longest sentence of a text that is very difficult by the formula of its language."""
    ease = ease_of(message) if message.words >= LEAST_WORDS else None
    if ease is None or ease.score >= HARD:
        return
    longest = max(message.sentences, key=lambda sentence: sentence.end - sentence.start)
    say = _SENTENCES.with_(words=round(ease.sentence)) if ease.sentence >= LONG else _WORDS
    yield Hit(*message.at(longest.start, longest.end), say)


_HEAVY_FR: Final = (
    "La systématisation progressive des expérimentations organisationnelles nécessite l’implication "
    "particulièrement significative des responsables opérationnels. "
)
_HEAVY_EN: Final = (
    "Progressive systematization of organizational experimentation necessitates particularly significant "
    "participation of operational administrators. "
)

RULE: Final = Rule(
    id="readability",
    practice="D3",
    source="Kandel and Moles (1958) for French, Flesch (1948) for English",
    severity="idea",
    check=check,
    flagged=(
        Case("fr", f"Bonjour Marie,\n\n{_HEAVY_FR * 5}\n\nPaul"),
        Case("en", f"Hi Mary,\n\n{_HEAVY_EN * 6}\n\nPaul"),
    ),
    passed=(
        Case("fr", f"Bonjour Marie,\n\n{'La halle ouvre lundi et le toit tient bon. ' * 9}\n\nPaul"),
        Case("en", f"Hi Mary,\n\n{'The hall opens on Monday and the roof holds. ' * 9}\n\nPaul"),
        Case("fr", f"Bonjour Marie,\n\n{_HEAVY_FR} Et le toit ?\n\nPaul"),
        Case("en", f"Hi Mary,\n\n{_HEAVY_EN} And the roof?\n\nPaul"),
    ),
)
