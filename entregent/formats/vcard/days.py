"""Reads and writes the days of cards: whole, without a year, of a month, in words."""

import calendar
import re
from typing import Final

from entregent.formats.vcard.values import Day, Version

_TIME: Final = (
    r"(?:[T ](?P<clock>[0-9]{2}(?::?[0-9]{2}){0,2})(?P<fraction>[.,][0-9]{1,9})?"
    r"(?P<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)
_FORMS: Final = tuple(
    re.compile(form + _TIME)
    for form in (
        r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})",
        r"(?P<y>[0-9]{4})-(?P<m>[0-9]{1,2})-(?P<d>[0-9]{1,2})",
        r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})",
        r"(?P<y>[0-9]{4})",
        r"--(?P<m>[0-9]{2})-?(?P<d>[0-9]{2})",
        r"--(?P<m>[0-9]{2})",
        r"---(?P<d>[0-9]{2})",
    )
)
_LONGEST: Final = 60
_NO_YEARS: Final = frozenset({0, 1, 1604})
"""How programs write that they know no year; 1604 is Apple's, a leap year."""

OMITTED: Final = 1604


def read_day(text: str, omitted: str = "") -> Day:
    """The day that `text` says (RFC 6350, section 4.3; RFC 2426, section 4): in words where it is none.

    `omitted` is the value of Apple's X-APPLE-OMIT-YEAR: the year that stands for none.
    """
    if len(text) <= _LONGEST:
        for form in _FORMS:
            match = form.fullmatch(text)
            if match:
                return _day(match.groupdict(), omitted) or Day(text=text)
    return Day(text=text)


def _day(parts: dict[str, str | None], omitted: str) -> Day | None:
    year, month, day = (int(found) if (found := parts.get(key)) else None for key in "ymd")
    if year in _NO_YEARS or (year is not None and f"{year:04}" == omitted.strip()):
        if month is None:
            return None
        year = None
    if month is not None and not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year or 2000, month)[1] if month else 31
    if day is not None and not 1 <= day <= last:
        return None
    return Day(year, month, day, _time(parts))


def _time(parts: dict[str, str | None]) -> str:
    clock, fraction, zone = (parts.get(key) or "" for key in ("clock", "fraction", "zone"))
    return f"{clock}{fraction.replace(',', '.')}{zone}".replace(":", "")


def write_day(day: Day, version: Version) -> tuple[str, bool]:
    """How a version writes `day`, and whether the year in it stands for none (3.0, Apple's way)."""
    if day.text:
        return day.text, False
    if version == "4.0":
        return _basic(day) + (f"T{day.time}" if day.time else ""), False
    omits = day.year is None and day.month is not None and day.day is not None
    written = _extended(day._replace(year=OMITTED) if omits else day)
    return written + (f"T{_extended_time(day.time)}" if day.time else ""), omits


def _basic(day: Day) -> str:
    """The basic format of ISO 8601:2000, with hyphens where a part is left out."""
    if day.year is not None:
        if day.month is None:
            return f"{day.year:04}"
        return f"{day.year:04}-{day.month:02}" if day.day is None else _digits(day)
    if day.month is None:
        return f"---{day.day:02}"
    return f"--{day.month:02}" + (f"{day.day:02}" if day.day else "")


def _digits(day: Day) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _extended(day: Day) -> str:
    if day.year is None or day.month is None or day.day is None:
        return _basic(day)
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


def _extended_time(time: str) -> str:
    at = next((index for index, sign in enumerate(time) if sign in "Z+-."), len(time))
    clock, rest = time[:at], time[at:]
    pairs = [clock[index : index + 2] for index in range(0, len(clock), 2)]
    if rest[-5:-4] in ("+", "-") and rest:
        rest = f"{rest[:-2]}:{rest[-2:]}"
    return ":".join(pairs) + rest
