"""Responsiveness: what counts as an opening and as an answer, and how wide the doubt is."""

import numpy as np
import pytest

from entregent.core.ties.answers import interval
from tests.core.made_ties import Row, every, ties

ASKED: Row = (0, 100, "email", "out")


def counted(exchanges: list[Row]) -> tuple[int, int]:
    found = ties(exchanges, 1)
    return int(found.asked[0]), int(found.answered[0])


@pytest.mark.parametrize(
    ("exchanges", "expected"),
    [
        ([ASKED], (1, 0)),
        ([ASKED, (0, 97, "email", "in")], (1, 1)),
        ([ASKED, (0, 97, "lunch", "both")], (1, 1)),
        ([ASKED, (0, 85, "email", "in")], (1, 0)),
        ([ASKED, (0, 97, "like", "in")], (1, 0)),
        ([ASKED, (0, 98, "email", "out"), (0, 97, "email", "out")], (1, 0)),
        ([ASKED, (0, 80, "email", "out")], (2, 0)),
        ([(0, 103, "email", "in"), ASKED], (0, 0)),
        ([(0, 105, "like", "out"), ASKED], (1, 0)),
        ([(0, 100, "lunch", "both")], (0, 0)),
        ([(0, 100, "call", "out")], (0, 0)),
        ([(0, 5, "email", "out"), (0, 4, "email", "in")], (0, 0)),
        ([ASKED, (1, 97, "email", "in")], (1, 0)),
    ],
)
def test_openings_and_answers(exchanges: list[Row], expected: tuple[int, int]) -> None:
    found = ties(exchanges)
    assert (int(found.asked[0]), int(found.answered[0])) == expected


def test_a_mail_answered_on_the_same_day_without_hours_is_answered() -> None:
    assert counted([(0, 50, "email", "in"), (0, 50, "email", "out")]) == (1, 1)


LATER: Row = (0, 97, "lunch", "in")
"""They moved the lunch that was agreed."""


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ([LATER], (1, 0)),
        ([LATER, (0, 60, "coffee", "both")], (1, 1)),
        ([LATER, (0, 30, "coffee", "both")], (1, 0)),
        ([LATER, (0, 80, "meeting", "in"), (0, 60, "video", "in")], (1, 0)),
        ([LATER, (0, 96, "email", "in")], (1, 1)),
        ([(0, 97, "call", "in")], (1, 1)),
        ([(0, 97, "lunch", "out")], (1, 0)),
    ],
)
def test_putting_off_is_no_answer_until_something_follows(rest: list[Row], expected: tuple[int, int]) -> None:
    assert counted([ASKED, *rest]) == expected


def test_endless_postponing_is_silence() -> None:
    silent = ties([ASKED], 1).responsiveness[0]
    postponing = [(0, days, "lunch", "in") for days in range(97, 1, -20)]
    assert ties([ASKED, *postponing], 1).responsiveness[0] == silent  # type: ignore[list-item]
    assert ties([ASKED, (0, 97, "lunch", "both")], 1).responsiveness[0] > silent


def test_nothing_asked_is_nothing_known() -> None:
    found = ties([(0, 3, "email", "in")], 1)
    assert found.responsiveness[0] == 0.5
    assert found.responsiveness_low[0] == pytest.approx(0.05, abs=0.005)
    assert found.responsiveness_high[0] == pytest.approx(0.95, abs=0.005)


def test_doubt_shrinks_with_what_is_known() -> None:
    def width(times: int) -> float:
        found = ties(every(30, times, "email", "out", start=20), 1)
        return float(found.responsiveness_high[0] - found.responsiveness_low[0])

    assert width(0) > width(1) > width(5) > width(20) > 0


def test_silence_long_ago_weighs_less_than_silence_now() -> None:
    now = ties(every(30, 5, "email", "out", start=20), 1).responsiveness[0]
    then = ties(every(30, 5, "email", "out", start=2000), 1).responsiveness[0]
    assert now < then < 0.5


def test_the_mean_lies_inside_its_interval() -> None:
    chance = np.random.default_rng(3)
    exchanges: list[Row] = [
        (
            int(chance.integers(0, 4)),
            float(chance.uniform(0, 900)),
            "email",
            "out" if chance.random() < 0.6 else "in",
        )
        for _ in range(200)
    ]
    found = ties(exchanges)
    assert (found.responsiveness_low < found.responsiveness).all()
    assert (found.responsiveness < found.responsiveness_high).all()


@pytest.mark.parametrize(
    ("yes", "no", "low", "high"),
    [
        # Closed forms: Beta(1, n) and Beta(n, 1) have the quantiles 1 - (1 - q)^(1/n) and q^(1/n);
        # Beta(1/2, 1/2) has sin²(πq/2).
        (1.0, 1.0, 0.05, 0.95),
        (1.0, 4.0, 1 - 0.95**0.25, 1 - 0.05**0.25),
        (30.0, 1.0, 0.05 ** (1 / 30), 0.95 ** (1 / 30)),
        (0.5, 0.5, np.sin(0.05 * np.pi / 2) ** 2, np.sin(0.95 * np.pi / 2) ** 2),
    ],
)
def test_the_interval_is_that_of_the_beta_distribution(
    yes: float, no: float, low: float, high: float
) -> None:
    found = interval(np.array([yes, 2.0]), np.array([no, 3.0]))
    assert found[0][0] == pytest.approx(low, abs=0.002)
    assert found[1][0] == pytest.approx(high, abs=0.002)


def test_a_wider_level_gives_a_wider_interval() -> None:
    one, two = np.array([3.0]), np.array([7.0])
    assert interval(one, two, 0.5)[0] > interval(one, two, 0.99)[0]
