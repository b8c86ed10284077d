"""Finds the date and time that opens each message, and settles its order for the whole chat."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from itertools import pairwise
from typing import NamedTuple

from entregent.formats.dates import YEARS, full_year
from entregent.formats.whatsapp.phrases import MARKS
from entregent.formats.whatsapp.values import DateOrder, Settled

_HEADER = re.compile(
    rf"[{MARKS}]{{0,4}}(?P<bracket>\[?)(?P<a>\d{{1,4}})(?P<sep>[./-])\s?(?P<b>\d{{1,2}})(?P=sep)\s?(?P<c>\d{{1,4}})"
    r"\.?(?P<joint>,|,?\s(?:à|at|um|a las|a la|alle|às|kl\.)(?=\s))?\s{1,2}"
    r"(?P<h>\d{1,2})[:.h](?P<min>\d{2})(?:[:.](?P<s>\d{2}))?"
    r"(?:\s?(?P<half>[ap]\.?\s?m\.?)(?!\w))?(?:\sUhr)?"
    rf"(?:\][{MARKS}]{{0,2}}\s|\s?[-–]\s)",
    re.IGNORECASE,
)  # fmt: skip


class Stamp(NamedTuple):
    """The date and time before a message as written: `style` tells one way of writing from another."""

    parts: tuple[int, int, int]
    year_first: bool
    separator: str
    joint: str
    clock: time | None
    seconds: bool
    style: tuple[bool, str, bool]
    end: int


class Order(NamedTuple):
    """The order of day, month and year of a chat, and what settled it."""

    order: DateOrder
    settled_by: Settled


def find_stamp(line: str) -> Stamp | None:
    """The date and time that opens a line, None where the line goes on with the message before it."""
    found = _HEADER.match(line)
    if found is None or bool(found["bracket"]) != ("]" in found[0]):
        return None
    year_first = len(found["a"]) == 4
    year = full_year(found["a"] if year_first else found["c"])
    parts = (
        (year, int(found["b"]), int(found["c"])) if year_first else (int(found["a"]), int(found["b"]), year)
    )
    seconds = found["s"] is not None
    joint = (found["joint"] or "").strip(", ").lower()
    style = (bool(found["bracket"]), found["sep"], seconds)
    return Stamp(parts, year_first, found["sep"], joint, _clock(found), seconds, style, found.end())


def _clock(found: re.Match[str]) -> time | None:
    hour, half = int(found["h"]), (found["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        return time(hour, int(found["min"]), int(found["s"] or 0))
    except ValueError:
        return None


def day_of(stamp: Stamp, order: DateOrder) -> date | None:
    """The day of a stamp in one order, None where there is no such day."""
    if stamp.year_first:
        year, month, day = stamp.parts
    else:
        month, day, year = stamp.parts if order == "mdy" else (stamp.parts[1], stamp.parts[0], stamp.parts[2])
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def moment_of(stamp: Stamp, order: DateOrder) -> datetime | None:
    """The wall time of a stamp, None where there is no such time."""
    day = day_of(stamp, order)
    return datetime.combine(day, stamp.clock) if day and stamp.clock else None


def usual_style(stamps: Iterable[Stamp]) -> tuple[bool, str, bool] | None:
    """How most stamps of a chat are written: a quoted line of another chat differs."""
    styles = Counter(stamp.style for stamp in stamps)
    return styles.most_common(1)[0][0] if styles else None


def settle(stamps: Sequence[Stamp], day_first: bool, latest: date | None) -> Order | None:
    """The order of day and month, None where nothing tells: it is then to be asked, never guessed.

    What tells, the surest first: a number above twelve, a day after `latest` (today), the sequence (a chat
    never goes back in time), a separator or a language that always puts the day first (Unicode CLDR 44).
    """
    if all(stamp.year_first for stamp in stamps):
        return Order("ymd", "number")
    readings = {order: [day_of(stamp, order) for stamp in stamps] for order in ("dmy", "mdy")}
    if readings["dmy"] == readings["mdy"]:
        return Order("dmy", "no_doubt")
    for told, doubts in (
        ("number", {order: sum(day is None for day in days) for order, days in readings.items()}),
        ("future", {order: _after(days, latest) for order, days in readings.items()}),
        ("sequence", {order: _backwards(days) for order, days in readings.items()}),
    ):
        if _clear(doubts):
            return _fewer(doubts, told)
    if all(stamp.separator == "." for stamp in stamps):
        return Order("dmy", "separator")
    return Order("dmy", "language") if day_first or _says_day_first(stamps) else None


def _clear(doubts: dict[str, int]) -> bool:
    """One damaged line must not settle the other way what many lines say."""
    return max(doubts.values()) > 3 * min(doubts.values())


def _fewer(doubts: dict[str, int], told: str) -> Order:
    settled: dict[str, Settled] = {"number": "number", "future": "future", "sequence": "sequence"}
    return Order("dmy" if doubts["dmy"] < doubts["mdy"] else "mdy", settled[told])


def _after(days: list[date | None], latest: date | None) -> int:
    return sum(day is not None and day > latest for day in days) if latest else 0


def _backwards(days: list[date | None]) -> int:
    known = [day for day in days if day]
    return sum(later < earlier for earlier, later in pairwise(known))


def _says_day_first(stamps: Sequence[Stamp]) -> bool:
    return stamps[0].joint in ("à", "um", "alle", "às", "kl.")
