"""Pairs the messages of an archive with those on record, though eras date them to the second or the day."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from entregent.formats.dates import Exactness

_MINUTE: Final = 60
_DAY: Final = 24 * 3600
_QUARTER: Final = 15
_ZONES: Final = 14 * 60
"""Time zones lie up to fourteen hours from UTC, in steps of a quarter of an hour (IANA tz database)."""


class When(NamedTuple):
    """A moment in seconds since 1970, and how exactly it is known."""

    at: int
    exact: Exactness


def recurring(rows: Sequence[When], known: Iterable[When], *, shifted: bool = False) -> set[int]:
    """The places in `rows`, all of the same people and words, of those on record: each meets one of `known`.

    Equal moments meet first; then those of one minute, or of one day, where a side knows no more. With
    `shifted`, for words that nobody writes twice, a time to the minute may be that of another time zone.
    """
    days: dict[int, list[When]] = defaultdict(list)
    for when in known:
        days[when.at // _DAY].append(when)
    found: set[int] = set()
    for alike in (_same, _same_minute, _same_day, *([_same_elsewhere] if shifted else [])):
        for place, row in enumerate(rows):
            if place not in found and _meet(row, days, alike):
                found.add(place)
    return found


def _meet(row: When, days: dict[int, list[When]], alike: Callable[[When, When], bool]) -> bool:
    """Takes the first match out of `days`, so that it meets nobody else."""
    for day in (row.at // _DAY + step for step in (0, -1, 1)):
        match = next((when for when in days.get(day, ()) if alike(row, when)), None)
        if match is not None:
            days[day].remove(match)
            return True
    return False


def _same(one: When, other: When) -> bool:
    return one == other


def _same_minute(one: When, other: When) -> bool:
    exact = {one.exact, other.exact}
    return exact == {"second", "minute"} and one.at // _MINUTE == other.at // _MINUTE


def _same_day(one: When, other: When) -> bool:
    return "day" in {one.exact, other.exact} and one.at // _DAY == other.at // _DAY


def _same_elsewhere(one: When, other: When) -> bool:
    minutes = abs(one.at // _MINUTE - other.at // _MINUTE)
    exact = {one.exact, other.exact}
    return exact == {"second", "minute"} and minutes <= _ZONES and minutes % _QUARTER == 0
