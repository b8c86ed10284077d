"""Circles: rules that can be said in words, and the user's word before them."""

import numpy as np
import pytest

from entregent.core.exchanges import CIRCLES
from entregent.core.ties import PINS, REASONS, TRIAGE, Overrides
from tests.core.made_ties import Row, every, ties

SEPARATE: list[Row] = [(0, 40, "message", "out"), (0, 38, "message", "in")]
CLOSE = every(30, 13, "email", "both")


def place(exchanges: list[Row], said: Overrides | None = None) -> tuple[str, str]:
    found = ties(exchanges, 1, said)
    return CIRCLES[found.circle[0]], REASONS[found.reason[0]]


def said(pin: str = "", triage: str = "", friend: bool = False, worked: bool = False) -> Overrides:
    return Overrides(
        np.array([PINS[pin]]), np.array([TRIAGE[triage]]), np.array([friend]), np.array([worked])
    )


@pytest.mark.parametrize(
    ("exchanges", "expected"),
    [
        ([], ("weak", "nothing")),
        ([(0, 20, "message", "out")], ("weak", "one_way")),
        ([(0, 20, "message", "in")], ("weak", "one_way")),
        ([(0, 1000, "email", "out"), (0, 990, "email", "in")], ("weak", "faded")),
        ([(0, 40.2, "message", "out"), (0, 40.1, "message", "in")], ("weak", "hardly")),
        (SEPARATE, ("wider", "in_touch")),
        ([(0, 600, "call", "both")], ("wider", "in_touch")),
        (CLOSE, ("close", "kept_up")),
        (every(100, 3, "lunch", "both"), ("close", "kept_up")),
        (every(100, 2, "lunch", "both"), ("wider", "in_touch")),
        (every(1, 60, "email", "both"), ("wider", "in_touch")),
        (every(10, 36, "email", "out"), ("weak", "one_way")),
        (every(30, 13, "email", "both", start=1000), ("wider", "once_close")),
        (every(30, 13, "email", "both", start=2500), ("weak", "faded")),
        (every(30, 13, "email", "both", start=5000), ("weak", "faded")),
        (every(10, 30, "like", "both"), ("wider", "in_touch")),
    ],
)
def test_the_circle_and_its_reason_follow_from_the_exchanges(
    exchanges: list[Row], expected: tuple[str, str]
) -> None:
    assert place(exchanges) == expected


def test_a_thousand_mails_in_a_day_do_not_make_a_close_tie() -> None:
    assert place([(0, 10.1 + i / 2000, "email", "both") for i in range(1000)])[0] == "weak"


@pytest.mark.parametrize("exchanges", [[], CLOSE])
@pytest.mark.parametrize("circle", CIRCLES)
def test_a_pinned_circle_wins_over_all_else(exchanges: list[Row], circle: str) -> None:
    assert place(exchanges, said(circle, "never", friend=True)) == (circle, "pinned")


@pytest.mark.parametrize(
    ("answer", "expected"), [("close", "close"), ("known", "wider"), ("who", "weak"), ("never", "weak")]
)
@pytest.mark.parametrize("exchanges", [[], CLOSE, SEPARATE])
def test_a_triage_answer_wins_over_exchanges(exchanges: list[Row], answer: str, expected: str) -> None:
    assert place(exchanges, said(triage=answer)) == (expected, f"triage_{answer}")


def test_a_friend_is_close_without_an_exchange() -> None:
    assert place([], said(friend=True)) == ("close", "friend")
    assert place([], said(triage="known", friend=True)) == ("close", "friend")
    assert place([], said(triage="never", friend=True)) == ("weak", "triage_never")


def test_someone_worked_with_is_no_distant_acquaintance_and_may_be_close() -> None:
    assert place([], said(worked=True)) == ("wider", "worked_together")
    assert place([], said(triage="who", worked=True)) == ("wider", "worked_together")
    assert place(CLOSE, said(worked=True)) == ("close", "kept_up")
    assert place([], said(triage="close", worked=True)) == ("close", "triage_close")


def test_nothing_said_leaves_what_was_computed() -> None:
    assert place(SEPARATE, said()) == place(SEPARATE)


def test_what_is_said_of_one_changes_no_other() -> None:
    both = Overrides(
        np.array([CIRCLES.index("close"), -1]), np.zeros(2, np.int64), *np.zeros((2, 2), np.bool_)
    )
    assert ties([], 2, both).circle.tolist() == [CIRCLES.index("close"), CIRCLES.index("weak")]


def test_every_reason_but_a_pin_can_be_told_from_its_circle() -> None:
    assert len(set(REASONS)) == len(REASONS)
    assert {f"triage_{answer}" for answer in TRIAGE if answer} <= set(REASONS)
