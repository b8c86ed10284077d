"""Two introductions of the same two become one: the further one leads, the other one’s days stand with it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from entregent.core.introducing.made import EVENTS, Pair, move
from entregent.core.moves import Move, Refusal

_ORDER: Final = ("considered", "one_asked", "silent", "both_asked", "agreed", "introduced", "met", "done")
_ONE_ALONE: Final = "drop"
"""The user gave up one of two attempts: the other one goes on."""


class Dated(NamedTuple):
    """A move with its moment, by which moves of two introductions fall in order."""

    at: datetime
    move: Move


def led(made: Iterable[Dated]) -> Pair:
    """Where the moves lead; one that is not possible is passed over."""
    return _replayed(made)[0]


def rank(pair: Pair) -> int:
    """How far it has come; one that was refused or given up leads nowhere any more."""
    return _ORDER.index(pair.stage) if pair.stage in _ORDER else -1


def beside(ours: Sequence[Dated], theirs: Sequence[Dated]) -> list[int]:
    """The places of those of `theirs` that stand with `ours`, which all still hold then.

    What was done in both stands with both days; a no after our last word is a no, one before it was
    taken back by whoever said yes later, or was asked again.
    """
    held, stand = _holding(ours), list[int]()
    together = list(ours)
    for place in sorted(range(len(theirs)), key=lambda at: theirs[at].at):
        one = theirs[place]
        wanted = [*together, one]
        now = _holding(wanted)
        if one.move.event != _ONE_ALONE and id(one) in now and held <= now:
            together, held = wanted, now
            stand.append(place)
    return sorted(stand)


def _holding(made: Sequence[Dated]) -> set[int]:
    """Which moves hold where they stand; said twice, both do, and what is no move of the machine does."""
    wrong = _replayed(made)[1]
    return {id(one) for one in made if id(one) not in wrong}


def _replayed(made: Iterable[Dated]) -> tuple[Pair, set[int]]:
    pair, wrong = Pair(), set[int]()
    for one in sorted(made, key=lambda each: each.at):
        if one.move.event not in EVENTS:
            continue
        found = move(pair, one.move.event, one.move.side)
        if not isinstance(found, Refusal):
            pair = found
        elif found.code != "already":
            wrong.add(id(one))
    return pair, wrong
