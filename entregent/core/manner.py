"""In which language two people write to each other, and whether they say *tu* or *vous* (X1)."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

_WORD = re.compile(r"[^\W\d_]+")
_FRENCH: Final = frozenset(
    """
    au aux avec bien bonjour c ce cela cette d dans de des du elle en est et eu il ils j je l la le les leur
    mais me merci mon n ne nos notre nous on ou où par pas plus pour qu que qui s sa se ses si son sur
    ta te toi ton tu un une vos votre vous à ça été être""".split()
)
_ENGLISH: Final = frozenset(
    """
    a about all and are as at be been but by can do for from get good had has have he hello her hi his how i
    if in is it its just like me my not of on or our she so thank thanks that the their them there they this
    to up was we were what when which who will with would you your""".split()
)
_TU: Final = frozenset("tu te toi ton ta tes t".split())
_VOUS: Final = frozenset("vous votre vos".split())
LEAST: Final = 3
"""How many telling words it takes to be sure of a language."""
MOST: Final = 20_000
"""Characters read at the most."""


class Manner(NamedTuple):
    """`language` "fr", "en" or "" when the texts do not tell; `register` "tu", "vous" or ""."""

    language: str
    register: str


def manner(texts: Iterable[str]) -> Manner:
    """The language and the register of messages between two people; "vous" to a group counts little.

    Words that both languages share count for neither. Linear in the length of the texts, of which the first
    20,000 characters are read.
    """
    whole = " ".join(text[:MOST] for text in texts)[:MOST]
    counts = Counter(_WORD.findall(whole.casefold()))
    french = _count(counts, _FRENCH - _ENGLISH)
    english = _count(counts, _ENGLISH - _FRENCH)
    if max(french, english) < LEAST or not _clear(french, english):
        return Manner("", "")
    return Manner("fr", _register(counts)) if french > english else Manner("en", "")


def _clear(one: int, other: int) -> bool:
    return max(one, other) >= 2 * min(one, other)


def _register(counts: Counter[str]) -> str:
    tu, vous = _count(counts, _TU), _count(counts, _VOUS)
    if tu == vous == 0:
        return ""
    return "tu" if 2 * tu >= vous else "vous"


def _count(counts: Counter[str], words: frozenset[str]) -> int:
    return sum(counts[word] for word in words)
