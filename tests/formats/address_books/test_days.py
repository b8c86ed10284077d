"""Days of address books are read whole or without their year, and what stands for none is none."""

from datetime import date

import pytest

from entregent.formats.address_books.days import is_no_day, join_day, read_date, read_day
from entregent.formats.contacts import Day
from entregent.formats.dates import Order


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("1970-04-15", "mdy", Day(1970, 4, 15)), (" --04-15", "mdy", Day(None, 4, 15)),
        ("--0415", "mdy", Day(None, 4, 15)), ("--02-29", "mdy", Day(None, 2, 29)),
        ("4/15/1970", "mdy", Day(1970, 4, 15)), ("15/04/1970", "dmy", Day(1970, 4, 15)),
        ("15.4.1970", "dmy", Day(1970, 4, 15)), ("15 avril 1970", "dmy", Day(1970, 4, 15)),
        ("April 15, 1970", "mdy", Day(1970, 4, 15)), ("1970年4月15日", "mdy", Day(1970, 4, 15)),
        ("1970년 4월 15일", "mdy", Day(1970, 4, 15)), ("1604-04-15", "mdy", Day(None, 4, 15)),
        ("4/15/62", "mdy", Day(1962, 4, 15)), ("4/15/08", "mdy", Day(2008, 4, 15)),
        ("1970", "mdy", Day(1970)), ("1970-04", "mdy", Day(1970, 4)), ("15 April", "mdy", Day(None, 4, 15)),
        ("--13-01", "mdy", None), ("--02-30", "mdy", None), ("1970-02-30", "mdy", None), ("soon", "mdy",
        None),
        ("", "mdy", None),
    ],
)  # fmt: skip
def test_days_are_read(text: str, order: Order, day: Day | None) -> None:
    assert read_day(text, order) == day


@pytest.mark.parametrize(
    "text", ["0/0/00", "00.00.0000", "0000-00-00", "1/1/4501", "4501-01-01T00:00:00", "1/1/1", ""]
)
def test_words_for_no_day_are_known(text: str) -> None:
    assert is_no_day(text) or not text


@pytest.mark.parametrize("text", ["1/1/2001", "10/10/2010", "1970-04-15", "2000", "soon"])
def test_a_day_is_no_word_for_none(text: str) -> None:
    assert not is_no_day(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-05", date(2024, 3, 5)), ("2024-03-05T10:11:12.000Z", date(2024, 3, 5)),
        ("2024-03-05 23:59:59+02:00", date(2024, 3, 5)), ("5 Mar 2024, 10:30", date(2024, 3, 5)),
        ("2024", None), ("March 2024", None), ("yesterday", None), ("0001-01-01", None),
    ],
)  # fmt: skip
def test_whole_days_are_read_at_whatever_hour(text: str, day: date | None) -> None:
    assert read_date(text, "mdy") == day


@pytest.mark.parametrize(
    ("parts", "day"),
    [
        (("1970", "4", "15"), Day(1970, 4, 15)), (("", "4", "15"), Day(None, 4, 15)),
        (("0", "02", "29"), Day(None, 2, 29)), (("1604", "4", "15"), Day(None, 4, 15)),
        (("1970", "", ""), Day(1970)), (("1970", "", "15"), Day(1970)), (("1970", "2", "30"), None),
        (("", "", "15"), None), (("1970", "four", "15"), None), (("12", "4", "15"), None),
    ],
)  # fmt: skip
def test_parts_are_joined(parts: tuple[str, str, str], day: Day | None) -> None:
    assert join_day(*parts) == day
