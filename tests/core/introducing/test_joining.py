"""Of two introductions of the same two, the further one leads, and what happened in both keeps its days."""

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.introducing import joining, made
from entregent.core.introducing.joining import Dated
from entregent.core.moves import Move, Refusal

_START = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
_EVENTS = [(event, side) for event in made.BY_SIDE for side in made.SIDES] + [
    (event, "") for event in made.WHOLE.events
]


def dated(*said: str) -> list[Dated]:
    """Moves written as "3 ask:first": the day, the event, the side."""
    found = []
    for one in said:
        day, _space, what = one.partition(" ")
        event, _colon, side = what.partition(":")
        at = _START + dt.timedelta(days=int(day))
        found.append(Dated(at, Move(event, at.date(), side)))
    return found


def joined(ours: list[Dated], theirs: list[Dated]) -> tuple[str, list[int]]:
    stand = joining.beside(ours, theirs)
    return joining.led([*ours, *(theirs[at] for at in stand)]).stage, stand


OURS = ("1 ask:first", "2 agree:first", "3 ask:second")


@pytest.mark.parametrize(
    ("theirs", "stage", "stand"),
    [
        (("0 consider",), "both_asked", [0]),
        (("0 ask:first",), "both_asked", [0]),
        (("0 ask:first", "9 agree:second"), "agreed", [0, 1]),
        (("4 ask:second", "5 decline:second"), "refused", [0, 1]),
        (("0 ask:first", "0 decline:first"), "both_asked", [0]),
        (("0 ask:second", "9 drop"), "both_asked", [0]),
        (("0 ask:second", "9 veto"), "vetoed", [0, 1]),
        (("9 meet",), "both_asked", []),
    ],
)
def test_what_the_other_saw(theirs: tuple[str, ...], stage: str, stand: list[int]) -> None:
    assert joined(dated(*OURS), dated(*theirs)) == (stage, stand)


def test_one_that_was_only_refused_is_a_no_to_whoever_thinks_of_it_again() -> None:
    theirs = dated("0 consider", "1 ask:second", "2 decline:second")
    assert joined(dated("5 consider"), theirs) == ("refused", [0, 1, 2])


def test_what_is_given_up_leads_nowhere() -> None:
    given_up, refused = (
        dated("1 ask:first", "2 drop"),
        dated("1 ask:first", "2 decline:first"),
    )
    ranks = [
        joining.rank(joining.led(each)) for each in (given_up, refused, dated("1 consider"), dated(*OURS))
    ]
    assert ranks == sorted(ranks)
    assert ranks[1] < ranks[2] < ranks[3]


_some = st.lists(st.tuples(st.sampled_from(_EVENTS), st.integers(0, 30)), max_size=7)


@given(_some, _some)
def test_nothing_of_ours_is_lost(
    ours: list[tuple[tuple[str, str], int]], theirs: list[tuple[tuple[str, str], int]]
) -> None:
    """Whatever held before still holds, and what is let in holds too."""
    first, second = (_moves(each) for each in (ours, theirs))
    stand = joining.beside(first, second)
    together = [*first, *(second[at] for at in stand)]
    alone = [one for one in first if not _refused(one, first)]
    assert not any(_refused(one, together) for one in alone)
    assert not any(_refused(second[at], together) for at in stand)
    assert all(second[at].move.event != "drop" for at in stand)


def _moves(said: list[tuple[tuple[str, str], int]]) -> list[Dated]:
    count = itertools.count()
    return [
        Dated(_START + dt.timedelta(days=day, microseconds=next(count)), Move(event, _START.date(), side))
        for (event, side), day in said
    ]


def _refused(wanted: Dated, among: list[Dated]) -> bool:
    """Whether a move is refused in its place, for another reason than that it was made before."""
    pair = made.Pair()
    for one in sorted(among, key=lambda each: each.at):
        found = made.move(pair, one.move.event, one.move.side)
        if isinstance(found, Refusal):
            if one is wanted:
                return found.code != "already"
        else:
            pair = found
    return False
