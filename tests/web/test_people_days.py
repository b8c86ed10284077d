"""A day that a page sends is a day of a life, or none."""

import datetime as dt

import pytest

from entregent.web.people.forms import as_day


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "2026-02-30", "0999-01-01", "1899-12-31", "2200-01-02", "9999-12-31"]
)
def test_what_is_no_day_of_a_life_is_none(text: str) -> None:
    assert as_day(text) is None


def test_a_day_is_read() -> None:
    assert as_day("2028-02-29") == dt.date(2028, 2, 29)
