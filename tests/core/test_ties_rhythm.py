"""Rhythm: the pair's own usual gap, robust to flurries, and silence beside it."""

import numpy as np
import pytest

from tests.core.made_ties import Row, every, ties


@pytest.mark.parametrize("days", [1, 7, 30, 200])
def test_a_steady_pair_has_its_step_as_rhythm(days: int) -> None:
    assert ties(every(days, 6, "email", "both"), 1).rhythm_days[0] == days


def test_a_flurry_of_mails_does_not_make_a_monthly_pair_daily() -> None:
    months: list[Row] = [
        (0, 30.0 * month + day + 1, "email", "both") for month in range(6) for day in range(5)
    ]
    assert ties(months, 1).rhythm_days[0] == 26


def test_one_long_absence_does_not_change_the_rhythm() -> None:
    steady = every(30, 20, "email", "both")
    assert ties([*steady, *every(30, 3, "email", "both", start=1000)], 1).rhythm_days[0] == 30


def test_several_exchanges_of_a_day_are_one() -> None:
    doubled = [*every(10, 6, "email", "out", start=1.2), *every(10, 6, "email", "in", start=1.1)]
    assert ties(doubled, 1).rhythm_days[0] == 10


@pytest.mark.parametrize(("times", "known"), [(0, False), (1, False), (3, False), (4, True)])
def test_few_exchanges_are_no_rhythm(times: int, known: bool) -> None:
    found = ties(every(10, times, "email", "both"), 1)
    assert bool(np.isfinite(found.rhythm_days[0])) is known
    assert bool(np.isfinite(found.silence_outlasts[0])) is known


def test_silence_is_told_in_days_and_beside_the_rhythm() -> None:
    found = ties(every(30, 8, "email", "both", start=90), 1)
    assert found.silence_days[0] == 90
    assert found.silence_ratio[0] == 3
    assert found.silence_outlasts[0] == 7.5 / 8


def test_a_usual_pause_outlasts_only_the_shorter_gaps() -> None:
    gaps: list[Row] = [(0, day, "email", "both") for day in (15.0, 20.0, 40.0, 50.0)]
    assert ties(gaps, 1).silence_outlasts[0] == 2.5 / 4


def test_each_pair_has_its_own_rhythm() -> None:
    other: list[Row] = [(1, *row[1:]) for row in every(50, 5, "call", "both")]
    found = ties([*every(10, 5, "email", "both"), *other], 3)
    assert found.rhythm_days[:2].tolist() == [10, 50]
    assert np.isnan(found.rhythm_days[2])
