"""Ranks those who have every typed word, the best first, by as few looks as it takes to fill a page.

The more typed words are in somebody's name the better, then those of work, places and addresses come before
those of facts and notes, and these before those of exchanges; then the closest, then by name.
"""

from collections.abc import Callable
from functools import cache
from itertools import groupby, product
from typing import Any, Final

from entregent.records.search import looking
from entregent.records.search.looking import Clause, Looked
from entregent.records.search.tiers import NAME, SAID, TIERS

MOST: Final = 5_000
"""Where a word begins more words than these, many have it: they are met soonest from the nearest on."""
_ALIKE: Final = 4
"""So many times as many are gathered as fast as they are looked up one by one."""
_STAGED: Final = 3
"""Of so many typed words those of each rank are looked for by themselves."""

type Places = tuple[int, ...]
"""The tier of each typed word."""


def few(looked: Looked) -> list[str]:
    """Everybody, where the rarest word begins so few words that each who has it can be looked at."""
    rows = looking.placed(looked, *fitting(looked))
    ranked = sorted((*_rank(row[3:]), *row[:3]) for row in rows)
    return [row[-1] for row in ranked]


def first(looked: Looked, need: int) -> list[str]:
    """The first so many, where they are many."""
    if len(looked.reading) > _STAGED:
        return few(looked)
    found: dict[str, None] = {}
    size = cache(lambda at, tier: looking.size(looked.owner, looked.reading[at], MOST, (tier,)))
    every = sorted(product(TIERS, repeat=len(looked.reading)), key=_rank)
    for _same, stage in groupby(every, key=_rank):
        rows = sorted(row for places in stage for row in _at(looked, places, size, need))
        found |= dict.fromkeys(row[-1] for row in rows)
        if len(found) >= need:
            break
    return list(found)[:need]


def _rank(places: Places) -> tuple[int, int]:
    return len(places) - places.count(NAME), sum(places)


def _at(looked: Looked, places: Places, size: Callable[[int, int], int], need: int) -> list[tuple[Any, ...]]:
    """The first of those who have the typed words in these tiers; they may have them in better ones too.

    The rarest is looked for first, and the others in who has it; where that too is common, in everybody.
    """
    terms = [
        (MOST + 1 if term.said and tier == SAID else size(at, tier), term, (tier,))
        for at, (term, tier) in enumerate(zip(looked.reading, places, strict=True))
    ]
    terms.sort(key=lambda one: one[0])
    fewest, rarest, there = terms[0]
    if not fewest:
        return []
    start = looking.EVERYBODY
    if fewest <= MOST:
        start, terms = looking.standing(looked.owner, rarest, there), terms[1:]
    fits = [
        looking.among_all(looked.owner, term, tiers, start)
        if many <= min(MOST, _ALIKE * fewest)
        else looking.having(term, tiers, start)
        for many, term, tiers in terms
    ]
    return looking.nearest(looked, start, fits, need)


def fitting(looked: Looked) -> tuple[Clause, list[Clause]]:
    """Whoever has every typed word, in the way by which some of them are soonest found."""
    every = list(looked.reading)
    common = looked.size > MOST
    start = looking.EVERYBODY if common else looking.standing(looked.owner, every.pop(0), TIERS)
    return start, [looking.having(term, TIERS, start) for term in every]
