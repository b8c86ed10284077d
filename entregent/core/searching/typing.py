"""What is typed to find somebody: readings of it, from the most likely, and words a slip away from others."""

import re
from collections.abc import Collection, Iterable
from itertools import groupby
from typing import Final, NamedTuple

from entregent.core.folding import fold
from entregent.core.searching.stop_words import STOP_WORDS
from entregent.core.searching.wording import SAID, cut, telling

LONGEST_QUERY: Final = 200
MOST_WORDS: Final = 8
CLOSE_WORDS: Final = 40
"""A word that is on record nowhere stands for at most so many words like it."""
_LONG: Final = 7
"""Words from this length on may be two slips away."""
_HALF: Final = 4
"""The beginnings of longer words may be mistaken too, while somebody types."""
SHORTEST: Final = 3
"""Shorter words are too much like each other to be mistaken."""
_TRUNK = re.compile(r"\(0\)")
_ABROAD = re.compile(r"(?<!\w)00(?=[1-9])")


class Term(NamedTuple):
    """One typed word: a person fits when a word of theirs begins with it or is `said`, or is one of those
    `alike` where these were meant."""

    word: str
    said: str = ""
    alike: tuple[str, ...] = ()


type Reading = tuple[Term, ...]


def readings(text: str) -> list[Reading]:
    """Ways to read what was typed, each to be tried when the one before finds nobody; none for signs alone.

    Digits that stand side by side are one phone number, or several words. A word that everybody says counts
    as said in exchanges, out of which it is left, unless it stands alone.
    """
    text = text[:LONGEST_QUERY]
    typed = fold(_ABROAD.sub("", _TRUNK.sub("", telling(text)))).split() or fold(text).split()
    several = list(dict.fromkeys([tuple(_dialled(typed)), tuple(typed)]))
    return [_reading(list(dict.fromkeys(map(cut, one)))[:MOST_WORDS]) for one in several if one]


def _dialled(typed: list[str]) -> Iterable[str]:
    for digits, some in groupby(typed, key=str.isdecimal):
        if digits:
            yield "".join(some)
        else:
            yield from some


def _reading(typed: list[str]) -> Reading:
    tells = any(word not in STOP_WORDS for word in typed)
    return tuple(Term(word, SAID if tells and word in STOP_WORDS else "") for word in typed)


def slips(word: str, known: Collection[str]) -> list[str]:
    """The words of `known` that `word`, or a beginning like it, may have been meant for, the nearest first.

    One slip (a letter more, less, other or two turned round) is forgiven, two from seven letters on; words of
    less than three letters are meant as they are.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    if len(word) < SHORTEST:
        return []
    most = 1 if len(word) < _LONG else 2
    words = [each for each in known if len(each) >= len(word) - most]
    found: list[tuple[float, str]] = []
    begun = [each[: len(word)] for each in words] if len(word) > _HALF else []
    for choices in (words, begun):
        near = extract(word, choices, scorer=OSA.distance, score_cutoff=most, limit=None)
        found += [(distance, words[at]) for _choice, distance, at in near]
    return list(dict.fromkeys(each for _distance, each in sorted(found)))[:CLOSE_WORDS]
