"""What passed with a person, under years and days; many messages of one day stand together."""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from entregent.records import exchanges
from entregent.records.models import Owner, Participation
from entregent.web.people.counting import counted

TOGETHER: Final = 3
"""So many of one kind on one day stand behind one line."""
_WRITTEN: Final = ("message", "email", "like")


class Moment(NamedTuple):
    """One line: an exchange, or several of one kind on one day, the first one first, and their count."""

    on: dt.date
    parts: tuple[Participation, ...]
    said: str = ""


class Year(NamedTuple):
    """A year and its lines, newest first."""

    year: int
    moments: tuple[Moment, ...]


def years(owner: Owner, parts: Iterable[Participation]) -> list[Year]:
    """The exchanges of a page, newest first, on the owner's own calendar."""
    zone = exchanges.zone(owner)
    moments = _moments(parts, zone)
    return [Year(year, tuple(found)) for year, found in groupby(moments, key=lambda moment: moment.on.year)]


def _moments(parts: Iterable[Participation], zone: dt.tzinfo) -> Iterator[Moment]:
    for on, found in groupby(parts, key=lambda part: part.at.astimezone(zone).date()):
        yield from _of_day(on, list(found))


def _of_day(on: dt.date, parts: list[Participation]) -> Iterator[Moment]:
    """The lines of a day, each kind of message where its newest one stood."""
    for place, part in enumerate(parts):
        alike = [other for other in parts if other.channel == part.channel]
        if part.channel not in _WRITTEN or len(alike) < TOGETHER:
            yield Moment(on, (part,))
        elif part.channel not in {earlier.channel for earlier in parts[:place]}:
            yield Moment(on, tuple(reversed(alike)), counted(part.channel, len(alike)))
