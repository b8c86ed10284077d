"""How long a time is said to be."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.spans import Span, span


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-3, Span(1, "day")), (0, Span(1, "day")), (1, Span(1, "day")), (13, Span(13, "day")),
        (14, Span(2, "week")), (55, Span(7, "week")), (62, Span(2, "month")), (150, Span(5, "month")),
        (340, Span(11, "month")), (365, Span(1, "year")), (400, Span(13, "month")),
        (548, Span(1, "year", half=True)), (731, Span(2, "year")), (930, Span(2, "year", half=True)),
        (1300, Span(3, "year")), (3600, Span(10, "year", nearly=True)), (3400, Span(9, "year")),
        (668, Span(2, "year", nearly=True)), (717, Span(2, "year", nearly=True)),
        (1035, Span(3, "year", nearly=True)),
    ],
)  # fmt: skip
def test_spans(days: int, said: Span) -> None:
    assert span(days) == said


@given(st.dates(date(2000, 1, 1), date(2025, 1, 1)), st.integers(2, 120))
def test_from_one_day_of_a_month_to_the_same_are_whole_months(start: date, months: int) -> None:
    year, month = divmod(start.month - 1 + months, 12)
    start = start.replace(day=min(start.day, 28))
    end = start.replace(year=start.year + year, month=month + 1)
    found = span((end - start).days)
    if found.unit == "month":
        assert found.number == months
    else:
        assert (found.unit, found.number - found.nearly) == ("year", months // 12)


@given(st.integers(1, 20_000))
def test_a_span_is_never_longer_than_the_time_was(days: int) -> None:
    found = span(days)
    length = {"day": 1, "week": 7, "month": 30.4375, "year": 365.25}[found.unit]
    said = (found.number + found.half / 2 - found.nearly / 6) * length
    assert said <= days + 3 < days + 3 + length
    assert said > days / 2


@given(st.integers(1, 20_000))
def test_longer_is_never_said_shorter(days: int) -> None:
    def length(found: Span) -> float:
        unit = {"day": 1, "week": 7, "month": 30.4375, "year": 365.25}[found.unit]
        return (found.number + found.half / 2 - found.nearly / 6) * unit

    assert length(span(days)) <= length(span(days + 1))
