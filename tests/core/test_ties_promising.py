"""Whom triage asks about first: shared employer, school, words exchanged, how lately."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.ties.promising import EMPLOYER, SCHOOL, Signs, promising

YEAR = 365.25
NEVER = float("inf")
type Row = tuple[float, int, int, int, float, float]

EMPLOYER_AND_RECENT_WORDS: Row = (EMPLOYER, 6, 3, 3, 90, 5 * YEAR)
RECENT_WORDS: Row = (0, 6, 3, 3, 90, 5 * YEAR)
EMPLOYER_ALONE: Row = (EMPLOYER, 0, 0, 0, NEVER, 5 * YEAR)
SCHOOL_ALONE: Row = (SCHOOL, 0, 0, 0, NEVER, 5 * YEAR)
SILENT_NINE_YEARS: Row = (0, 300, 150, 150, 9 * YEAR, 10 * YEAR)
CONNECTED_LATELY: Row = (0, 0, 0, 0, NEVER, 30)
CONNECTED_LONG_AGO: Row = (0, 0, 0, 0, NEVER, 9 * YEAR)
NOTHING: Row = (0, 0, 0, 0, NEVER, NEVER)
ORDER = [
    EMPLOYER_AND_RECENT_WORDS, RECENT_WORDS, EMPLOYER_ALONE, SCHOOL_ALONE, CONNECTED_LATELY,
    SILENT_NINE_YEARS, CONNECTED_LONG_AGO, NOTHING,
]  # fmt: skip


def _points(*rows: Row) -> list[float]:
    shared, silence, connected = (np.array([row[n] for row in rows], np.float64) for n in (0, 4, 5))
    exchanges, sent, received = (np.array([row[n] for row in rows], np.int64) for n in (1, 2, 3))
    signs = Signs(shared, exchanges, sent, received, silence, connected)
    return [float(one) for one in promising(signs)]


def test_the_order() -> None:
    points = _points(*ORDER)
    assert points == sorted(points, reverse=True)
    assert len(set(points)) == len(points)
    assert points[-1] == 0


@pytest.mark.parametrize("years", [9, 12, 15])
def test_old_words_never_come_before_a_shared_employer_and_recent_ones(years: int) -> None:
    old: Row = (SCHOOL, 5000, 2500, 2500, years * YEAR, 16 * YEAR)
    new: Row = (EMPLOYER, 2, 1, 1, 60, 2 * YEAR)
    later, sooner = _points(old, new)
    assert sooner > later


@given(st.integers(0, 500), st.integers(0, 500), st.floats(0, 7000), st.floats(0, 7000))
def test_each_sign_counts_for_and_silence_against(
    sent: int, received: int, silence: float, more: float
) -> None:
    n = sent + received
    row: Row = (0, n, sent, received, silence, NEVER)
    said, shared, longer, another = _points(
        row,
        (SCHOOL, *row[1:]),
        (0, n, sent, received, silence + more, NEVER),
        (0, n + 1, sent + 1, received, silence, NEVER),
    )
    assert shared > said
    assert longer <= said
    assert another > said
