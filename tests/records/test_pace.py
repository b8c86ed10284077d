"""Transactions stay short: fewer rows as soon as they last, more while they do not."""

import time

import pytest
from django.db import connection, transaction

from entregent.records.pace import Pace


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses made."""
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    return pauses


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, slept: list[float]) -> list[float]:
    """The hour, in seconds; a test moves it."""
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def _sizes(pace: Pace, clock: list[float], seconds_a_row: list[float]) -> list[int]:
    found = []
    for seconds in seconds_a_row:
        found.append(pace.size)
        with pace:
            clock[0] += seconds * pace.size
    return found


def test_quick_rows_are_taken_by_more_and_more_up_to_the_most(clock: list[float]) -> None:
    assert _sizes(Pace(500), clock, [0.0001] * 6) == [50, 100, 200, 400, 500, 500]


def test_slow_rows_are_taken_by_so_few_that_a_transaction_is_short(clock: list[float]) -> None:
    sizes = _sizes(Pace(500), clock, [0.02] * 4)
    assert sizes[0] == 50
    assert all(size * 0.02 <= 0.5 for size in sizes[1:])


def test_however_slow_some_are_taken(clock: list[float]) -> None:
    assert _sizes(Pace(500), clock, [60.0] * 3) == [50, 5, 5]


def test_never_more_than_the_most(clock: list[float]) -> None:
    assert _sizes(Pace(20), clock, [0.0] * 3) == [20, 20, 20]


@pytest.mark.django_db(transaction=True)
def test_on_sqlite_others_are_let_in_between_two_transactions(clock: list[float], slept: list[float]) -> None:
    _sizes(Pace(500), clock, [0.004, 0.02])
    with transaction.atomic():
        _sizes(Pace(500), clock, [0.02])
    assert slept == ([0.05, 0.1] if connection.vendor == "sqlite" else [])
