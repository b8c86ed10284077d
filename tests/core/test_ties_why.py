"""The reasons of a circle and of a strength carry what a sentence needs."""

import pytest

from entregent.core.ties import Why, why_circle, why_strength
from tests.core.made_ties import Row, every, ties


def test_a_close_tie_says_what_the_year_held() -> None:
    exchanges = [*every(60, 6, "email", "both"), (0, 50.0, "lunch", "both"), (0, 200.0, "lunch", "both")]
    assert why_circle(ties(exchanges), 0) == Why("kept_up", 1, 8, "lunch", 2, 8, 8, 1)


def test_a_real_tie_says_what_two_years_held() -> None:
    exchanges: list[Row] = [(0, 600, "email", "out"), (0, 590, "email", "in")]
    assert why_circle(ties(exchanges), 0) == Why("in_touch", 2, 2, "", 0, 0, 0, 590)


def test_a_stranger_has_a_reason_without_counts() -> None:
    assert why_circle(ties([]), 2) == Why("nothing", 2, 0, "", 0, 0, 0, None)


def test_the_grounds_of_strength_sum_to_one_and_come_greatest_first() -> None:
    grounds = why_strength(ties(every(20, 10, "email", "both")), 0)
    shares = [share for _, share in grounds]
    assert {name for name, _ in grounds} == {"often", "lately", "both_ways"}
    assert sum(shares) == pytest.approx(1)
    assert shares == sorted(shares, reverse=True)


def test_who_never_answers_is_not_called_mutual() -> None:
    assert dict(why_strength(ties(every(20, 10, "email", "out")), 0))["both_ways"] == 0


def test_no_exchange_has_no_ground() -> None:
    assert why_strength(ties([]), 0) == ()
