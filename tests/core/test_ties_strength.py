"""Strength: more, more recent, richer and more mutual never count for less."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.core.exchanges import CHANNELS
from entregent.core.ties import CHANNEL_CODES, CHANNEL_WEIGHTS
from entregent.core.ties.strength import TERMS, WEIGHTS
from tests.core.made_ties import Row, every, rows, ties

one_more = st.tuples(
    st.just(0),
    st.floats(0, 4500, width=32),
    st.sampled_from(CHANNELS),
    st.sampled_from(("in", "out", "both", "")),
)
TINY = 1e-12


def strength(exchanges: list[Row]) -> float:
    return float(ties(exchanges).strength[0])


@settings(max_examples=150, deadline=None)
@given(rows, one_more)
def test_one_more_exchange_never_weakens(exchanges: list[Row], more: Row) -> None:
    before, after = ties(exchanges), ties([*exchanges, more])
    assert after.strength[0] >= before.strength[0] - TINY
    assert after.circle[0] <= before.circle[0]


@settings(max_examples=80, deadline=None)
@given(rows, one_more, st.sampled_from(CHANNELS))
def test_a_richer_channel_never_weakens(exchanges: list[Row], one: Row, other: str) -> None:
    pair = sorted((one[2], other), key=lambda name: CHANNEL_WEIGHTS[CHANNEL_CODES[name]])  # type: ignore[index]
    poor, rich = ((*one[:2], name, "both") for name in pair)
    assert strength([*exchanges, rich]) >= strength([*exchanges, poor]) - TINY  # type: ignore[list-item]


@settings(max_examples=80, deadline=None)
@given(rows, one_more)
def test_a_conversation_never_counts_for_less_than_one_side_of_it(exchanges: list[Row], one: Row) -> None:
    assert strength([*exchanges, (*one[:3], "both")]) >= strength([*exchanges, one]) - TINY


@settings(max_examples=80, deadline=None)
@given(rows, st.integers(1, 1000))
def test_the_same_history_nearer_never_counts_for_less(exchanges: list[Row], days: int) -> None:
    further = [(row[0], row[1] + days, row[2], row[3]) for row in exchanges]
    assert strength(exchanges) >= strength(further) - TINY


@given(st.integers(1, 30), st.integers(1, 25))
def test_answers_never_count_for_less_than_second_messages(turns: int, gap: int) -> None:
    alone = every(gap, 2 * turns, "email", "out", start=0.5)
    answered = [(*row[:3], "in" if i % 2 else "out") for i, row in enumerate(alone)]
    assert strength(answered) > strength(alone)  # type: ignore[arg-type]


@settings(max_examples=50, deadline=None)
@given(rows)
def test_strength_lies_between_0_and_1_and_is_0_only_for_strangers(exchanges: list[Row]) -> None:
    found = ties(exchanges)
    assert ((found.strength >= 0) & (found.strength < 1)).all()
    assert ((found.strength > 0) == (found.n > 0)).all()
    assert (found.parts >= 0).all()


def test_richer_channels_weigh_in_the_shared_order_but_for_other() -> None:
    ranked = CHANNEL_WEIGHTS[: CHANNEL_CODES["other"]]
    assert (np.diff(ranked) <= 0).all()
    assert CHANNEL_WEIGHTS[CHANNEL_CODES["like"]] == CHANNEL_WEIGHTS.min()


def test_a_lunch_is_remembered_longer_than_a_mail() -> None:
    assert strength([(0, 30, "lunch", "both")]) > strength([(0, 30, "email", "both")])
    assert strength([(0, 30, "lunch", "both")]) > strength([(0, 10, "email", "both")])


def test_thirty_mails_in_a_day_are_less_than_one_on_each_of_thirty_days() -> None:
    burst: list[Row] = [(0, 0.5 + i / 100, "email", "both") for i in range(30)]
    assert strength(burst) < strength(every(1, 30, "email", "both", start=0.5))


def test_a_recent_exchange_is_stronger_than_the_same_long_ago() -> None:
    assert strength([(0, 3, "email", "in")]) > strength([(0, 300, "email", "in")])


def test_an_exchange_of_unknown_direction_counts_between_none_and_both() -> None:
    none, unknown, both = (strength([(0, 5, "email", way)]) for way in ("in", "", "both"))
    assert unknown < both
    assert strength([(0, 5, "lunch", "")]) == strength([(0, 5, "lunch", "both")])
    assert none > 0


def test_every_term_has_its_weight_and_none_is_negative() -> None:
    assert WEIGHTS.shape == (len(TERMS),)
    assert (WEIGHTS >= 0).all()
