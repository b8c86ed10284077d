"""Reads the days of address books: whole, without a year, and what stands there for none."""

import re
from datetime import date, datetime
from typing import Final

from entregent.formats.contacts import Day
from entregent.formats.dates import YEARS, Order, is_ambiguous, read_birthday, read_moment, read_partial

_NONE = re.compile(r"[0\s./:T-]+|.*\b4501\b.*|0?1[./-]0?1[./-]0*1|0*1-0?1-0?1(?:[T ].*)?")
"""Outlook's words for no day: 0/0/00, and the first of January 4501."""

_SIGNS = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_NO_YEAR = re.compile(r"--?(\d{1,2})-?(\d{1,2})")
_APPLE: Final = "1604"
_SHORT_YEAR = re.compile(r"(\d{1,2}([./-])\d{1,2}\2)(\d{2})")
_PIVOT: Final = 30
"""Years of two digits below this are of this century: Windows' own rule, up to 2029."""


def is_no_day(text: str) -> bool:
    """Whether a program wrote that it knows no day."""
    return bool(_NONE.fullmatch(text.strip()[:60]))


def read_day(text: str, order: Order | None) -> Day | None:
    """The day that a cell says, with or without a year; None where it says none.

    Without `order` the order of day and month is not known, and a day that depends on it is none.
    """
    if order is None:
        day = read_day(text, "dmy")
        return day if day == read_day(text, "mdy") else None
    text = _plain(text)
    no_year = _NO_YEAR.fullmatch(text)
    if no_year:
        return _day(None, int(no_year[1]), int(no_year[2]))
    found = read_birthday(text, order)
    if found is not None:
        return Day(found.year, found.month, found.day)
    partial = read_partial(text, order)
    return Day(partial.year, partial.month, partial.day) if partial else None


def read_date(text: str, order: Order | None) -> date | None:
    """The whole day that a cell says, at whatever hour; None where it says none, a part, or one of two."""
    if order is None:
        day = read_date(text, "dmy")
        return day if day == read_date(text, "mdy") else None
    text = _plain(text)
    moment = read_moment(text, order)
    if moment is not None:
        return moment.date()
    try:
        found = datetime.fromisoformat(text).date()
    except ValueError:
        return None
    return found if found.year in YEARS else None


def join_day(year: str, month: str, day: str) -> Day | None:
    """The day whose parts stand in columns of their own; None where they make none."""
    try:
        numbers = [int(part) if part else None for part in (year, month, day)]
    except ValueError:
        return None
    if numbers[0] == int(_APPLE) or numbers[0] == 0:
        numbers[0] = None
    return _day(numbers[0], numbers[1] or None, numbers[2] or None)


def _plain(text: str) -> str:
    text = text.strip()[:60]
    signs = _SIGNS.fullmatch(text)
    if signs:
        return f"{signs[1]}-{signs[2]}-{signs[3]}"
    short = _SHORT_YEAR.fullmatch(text)
    if short and is_ambiguous(text):
        return f"{short[1]}{'20' if int(short[3]) < _PIVOT else '19'}{short[3]}"
    return text


def _day(year: int | None, month: int | None, day: int | None) -> Day | None:
    """The day where there is one; without a year 29 February is one."""
    if (year is not None and year not in YEARS) or (year is None and month is None):
        return None
    try:
        date(year or 2000, month or 1, day or 1)
    except ValueError:
        return None
    return Day(year, month, day if month else None)
