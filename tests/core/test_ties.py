"""Ties as a whole: the same alone and together, in any order, up to today."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.core.exchanges import CHANNELS
from entregent.core.ties import CHANNEL_CODES, Overrides, Ties, compute, events
from tests.core.made_ties import NOW, TODAY, Row, every, made, rows, ties


def same(one: Ties, row: int, other: Ties, other_row: int) -> None:
    for name in Ties._fields:
        left, right = getattr(one, name)[row], getattr(other, name)[other_row]
        np.testing.assert_array_equal(left, right, err_msg=name)


@settings(max_examples=60, deadline=None)
@given(rows)
def test_a_person_alone_comes_out_equal_to_the_last_bit(exchanges: list[Row]) -> None:
    together = ties(exchanges)
    for person in range(4):
        alone = ties([(0, *row[1:]) for row in exchanges if row[0] == person], people=1)
        same(together, person, alone, 0)


def test_a_person_alone_comes_out_equal_among_thousands() -> None:
    chance = np.random.default_rng(7)
    person = chance.integers(0, 300, 6000)
    whole = events(
        person,
        NOW - chance.exponential(500, 6000),
        chance.integers(0, len(CHANNELS), 6000),
        chance.integers(0, 4, 6000),
    )
    together = compute(whole, 300, TODAY)
    for one in range(0, 300, 7):
        his = person == one
        alone = events(person[his] * 0, whole.when[his], whole.channel[his], whole.direction[his])
        same(together, one, compute(alone, 1, TODAY), 0)


@settings(max_examples=40, deadline=None)
@given(rows, st.randoms())
def test_the_order_of_events_changes_nothing(exchanges: list[Row], chance: object) -> None:
    shuffled = list(exchanges)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = ties(exchanges), ties(shuffled)
    for person in range(4):
        same(one, person, other, person)


def test_overrides_of_a_person_alone_come_out_equal() -> None:
    nobody, worked = np.zeros(2, np.bool_), np.array([True, False])
    said = Overrides(np.array([-1, 0]), np.array([0, 0]), nobody, worked)
    first = Overrides(said.pinned[:1], said.triage[:1], nobody[:1], worked[:1])
    exchanges: list[Row] = [(0, 3, "email", "out"), (1, 3, "email", "out")]
    same(ties(exchanges, 2, said), 0, ties(exchanges[:1], 1, first), 0)


def test_nobody_and_nothing() -> None:
    assert compute(made([]), 0, TODAY).strength.shape == (0,)
    none = compute(made([]), 2, TODAY)
    assert none.strength.tolist() == [0, 0]
    assert np.isnan(none.last).all()
    assert np.isnan(none.silence_days).all()
    assert none.responsiveness.tolist() == [0.5, 0.5]


def test_what_is_planned_for_later_does_not_count_yet() -> None:
    later = ties([(0, -1.0, "lunch", "both"), (0, 5.0, "email", "in")])
    assert later.n[0] == 1
    assert later.last[0] == NOW - 5.0


def test_an_exchange_of_today_counts_today() -> None:
    assert ties([(0, 0.4, "coffee", "both")]).n[0] == 1


def test_a_date_means_its_end_and_a_number_a_moment() -> None:
    exchanges = made([(0, 0.25, "email", "in")])
    assert compute(exchanges, 1, TODAY).n[0] == 1
    assert compute(exchanges, 1, NOW - 0.5).n[0] == 0


def test_counts_and_dates() -> None:
    found = ties(
        [
            (0, 10, "email", "out"),
            (0, 8, "email", "in"),
            (0, 500, "lunch", "both"),
            (0, 900, "other", ""),
            (1, 2, "like", "out"),
        ]
    )
    assert found.n.tolist() == [4, 1, 0, 0]
    assert (found.n_out[0], found.n_in[0]) == (2, 2)
    assert (found.year_out[0], found.year_in[0]) == (1, 1)
    assert found.first[0] == NOW - 900
    assert (found.last_out[0], found.last_in[0]) == (NOW - 10, NOW - 8)
    assert np.isnan(found.last_in[1])
    assert found.year_channels[0, CHANNEL_CODES["email"]] == 2
    assert found.year_channels[0, CHANNEL_CODES["lunch"]] == 0
    assert found.two_year_channels[0, CHANNEL_CODES["lunch"]] == 1
    assert found.silence_days[0] == 8


def test_a_tie_kept_up_in_writing_alone_is_told() -> None:
    written = every(30, 8, "email", "both")
    assert ties(written).mail_only[0]
    assert not ties([*written, (0, 600, "coffee", "both")]).mail_only[0]
    assert not ties(every(30, 8, "email", "out")).mail_only[0]
    assert not ties(every(30, 5, "email", "both")).mail_only[0]
    assert not ties([(0, i * 30.0 + 1, "like", "both") for i in range(8)]).mail_only[0]


def test_a_tie_once_strong_and_now_silent_is_told() -> None:
    old = every(30, 12, "email", "both", start=800)
    silent = ties(old)
    assert silent.was_strong[0]
    assert NOW - 900 < silent.peak_end[0] < NOW - 700
    assert silent.peak_points[0] == 11  # years begin with quarters: one of the twelve falls outside
    assert not ties([*old, (0, 20, "email", "in")]).was_strong[0]
    assert not ties(every(30, 12, "email", "out", start=800)).was_strong[0]
    assert not ties(every(30, 2, "email", "both", start=800)).was_strong[0]


def test_a_pair_that_meets_every_other_year_is_not_silent_after_one() -> None:
    strong = every(60, 6, "lunch", "both", start=2200)
    rare: list[Row] = [(0, 1500, "lunch", "both"), (0, 800, "lunch", "both"), (0, 200, "lunch", "both")]
    assert not ties([*strong, *rare]).was_strong[0]


@pytest.mark.parametrize(
    ("column", "value"), [("person", 1), ("person", -1), ("channel", 11), ("direction", 4), ("when", np.nan)]
)
def test_an_index_out_of_range_is_refused(column: str, value: float) -> None:
    row = {"person": 0, "when": NOW - 1, "channel": 0, "direction": 1} | {column: value}
    wrong = events([row["person"]], [row["when"]], [row["channel"]], [row["direction"]])
    with pytest.raises(ValueError, match=r"outside|number"):
        compute(wrong, 1, TODAY)
