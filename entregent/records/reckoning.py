"""Reckons ties by way of arrays: reads participations raw, computes in core, writes at once."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import numpy as np
from django.db import connection
from django.utils import timezone

from entregent.core import ties as core
from entregent.core.exchanges import CHANNELS, CIRCLES
from entregent.core.ties.promising import EMPLOYER, SCHOOL, Signs, promising
from entregent.core.ties.waiting import unanswered
from entregent.records import bulk
from entregent.records.exchanges import zone
from entregent.records.models import Owner, Person, Position, Tie
from entregent.records.rhythms import due
from entregent.records.rhythms import of as rhythms_of
from entregent.records.search import nearness

EPOCH = dt.date(1970, 1, 1)


class Known(NamedTuple):
    """What ties need of a person beside the exchanges: the user's word on them, and since when."""

    id: uuid.UUID
    pinned_circle: str
    triage: str
    friend: bool
    worked_together: bool
    met_on: dt.date | None
    connected_on: dt.date | None


class Beside(NamedTuple):
    """What stands beside the ties of core, by person."""

    unanswered: np.ndarray[Any, Any]
    channels: list[str]
    promising: np.ndarray[Any, Any]


def reckon(owner: Owner, people: list[uuid.UUID], on: dt.date) -> int:
    """Computes the ties of `people` for the day `on` and writes them; gives how many are on record."""
    known = _known(owner, people)
    if not known:
        return 0
    events = _events(owner, known)
    ties = core.compute(events, len(known), on, _overrides(known))
    beside = Beside(
        unanswered(events, ties.last_in, (on - EPOCH).days + 1),
        _channels(events, len(known)),
        _promising(owner, known, ties, on),
    )
    _write(owner, known, ties, beside, on)
    return len(known)


def _known(owner: Owner, people: list[uuid.UUID]) -> list[Known]:
    rows = Person.objects.living().filter(owner=owner, pk__in=people)
    return [Known(*row) for row in rows.order_by("pk").values_list(*Known._fields)]


def _overrides(known: Sequence[Known]) -> core.Overrides:
    return core.Overrides(
        np.array([core.PINS.get(one.pinned_circle, -1) for one in known], np.int64),
        np.array([core.TRIAGE.get(one.triage, 0) for one in known], np.int64),
        np.array([one.friend for one in known], np.bool_),
        np.array([one.worked_together for one in known], np.bool_),
    )


def _events(owner: Owner, known: Sequence[Known]) -> core.Events:
    """The participations as arrays, read without building objects: a million rows in seconds."""
    row_of = {_raw(one.id): row for row, one in enumerate(known)}
    codes = {str(name): code for name, code in core.CHANNEL_CODES.items()}
    directions, other = core.DIRECTION_CODES, codes["other"]
    rows = _rows(list(row_of))
    people, days, channels, ways = zip(*rows, strict=True) if rows else ((), (), (), ())
    return core.events(
        [row_of[person] for person in people],
        np.array(days, np.float64) + _offset(owner),
        [codes.get(channel, other) for channel in channels],
        [directions.get(way, 0) for way in ways],
    )


def _raw(person: uuid.UUID) -> str:
    """A person's id as the database hands it out unconverted."""
    return person.hex if connection.vendor == "sqlite" else str(person)


def _rows(people: list[str]) -> list[tuple[str, float, str, str]]:
    """Person, day, channel and direction of every participation; one index holds all of them."""
    sqlite = connection.vendor == "sqlite"
    day = "julianday(at) - 2440587.5" if sqlite else "(extract(epoch from at) / 86400)::float8"
    person = "person_id" if sqlite else "person_id::text"
    marks = ", ".join(["%s"] * len(people))
    sql = (
        f"SELECT {person}, {day}, channel, direction FROM records_participation "  # noqa: S608  # constants
        f"WHERE person_id IN ({marks})"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, people)
        return cast("list[tuple[str, float, str, str]]", cursor.fetchall())


def _offset(owner: Owner) -> float:
    """The owner's distance from UTC in days, so that a day ends when theirs does."""
    offset = timezone.now().astimezone(zone(owner)).utcoffset() or dt.timedelta()
    return offset / dt.timedelta(days=1)


def _channels(events: core.Events, people: int) -> list[str]:
    """By person, the channels ever used, each between spaces, so that one of them can be looked for."""
    used = np.zeros((people, len(CHANNELS)), np.bool_)
    used[events.person, events.channel] = True
    return [" ".join(["", *(CHANNELS[code] for code in np.flatnonzero(row)), ""]) for row in used]


def _write(owner: Owner, known: Sequence[Known], ties: core.Ties, beside: Beside, on: dt.date) -> None:
    rhythms = rhythms_of(owner.preferences)
    rows = [_tie(owner, one, row, ties, rhythms, on) for row, one in enumerate(known)]
    for tie, messages, channels, points in zip(rows, *beside, strict=True):
        tie.update(unanswered=int(messages), channels=channels, promising=float(points))
    bulk.upsert(Tie, rows)
    near = (nearness.of(tie["circle"], tie["strength"]) for tie in rows)
    nearness.follow(owner, dict(zip((one.id for one in known), near, strict=True)))


def _tie(
    owner: Owner, one: Known, row: int, ties: core.Ties, rhythms: dict[str, int], on: dt.date
) -> dict[str, Any]:
    """The row of the table of ties, by column."""
    circle = CIRCLES[ties.circle[row]]
    last = _day(ties.last[row])
    return {
        "person_id": one.id,
        "owner_id": owner.pk,
        "strength": float(ties.strength[row]),
        "was_strong": float(ties.peak_points[row]) if ties.was_strong[row] else 0.0,
        "circle": circle,
        "reason": _reason(row, ties),
        "exchanges": int(ties.n[row]),
        "sent": int(ties.n_out[row]),
        "received": int(ties.n_in[row]),
        "first_on": _day(ties.first[row]),
        "last_on": last,
        "last_out": _day(ties.last_out[row]),
        "last_in": _day(ties.last_in[row]),
        "last_met": _day(ties.last_met[row]),
        "rhythm_days": _number(ties.rhythm_days[row]),
        "responsiveness": _number(ties.responsiveness[row]),
        "responsiveness_low": _number(ties.responsiveness_low[row]),
        "responsiveness_high": _number(ties.responsiveness_high[row]),
        "mail_only": bool(ties.mail_only[row]),
        "due_on": due(last, one.met_on, one.connected_on, rhythms[circle]),
        "computed_on": on,
    }


def _reason(row: int, ties: core.Ties) -> dict[str, Any]:
    """Why the circle is what it is: the code, and the counts of the last year that its sentence may name."""
    year = ties.year_channels[row]
    return {
        "code": core.REASONS[ties.reason[row]],
        "year": int(year.sum()),
        "out": int(ties.year_out[row]),
        "in": int(ties.year_in[row]),
        "channels": {CHANNELS[code]: int(year[code]) for code in np.flatnonzero(year)},
        "two_years": int(ties.two_year_channels[row].sum()),
    }


def _day(value: float) -> dt.date | None:
    return None if np.isnan(value) else EPOCH + dt.timedelta(days=int(value))


def _number(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _promising(owner: Owner, known: Sequence[Known], ties: core.Ties, on: dt.date) -> np.ndarray[Any, Any]:
    """How much there is to begin a relation from (see core)."""
    shared = _shared(owner, [one.id for one in known])
    since = [one.connected_on or one.met_on for one in known]
    return promising(
        Signs(
            shared=np.array([shared.get(one.id, 0.0) for one in known], np.float64),
            exchanges=ties.n,
            sent=ties.n_out,
            received=ties.n_in,
            silence=np.where(np.isnan(ties.last), np.inf, ties.silence_days),
            connected=np.array([(on - day).days if day else np.inf for day in since], np.float64),
        )
    )


def _shared(owner: Owner, people: list[uuid.UUID]) -> dict[uuid.UUID, float]:
    """By person, the weight of the employers and schools that they and the user have in common (A6)."""
    me = Person.objects.filter(owner=owner, is_self=True).values("pk")
    places = set(Position.objects.filter(person__in=me).values_list("organisation_id", flat=True)) - {None}
    shared: dict[uuid.UUID, float] = {}
    if not places:
        return shared
    theirs = Position.objects.filter(
        person__in=people
    )  # the places are compared here: the index is by person
    for person, place, kind in theirs.values_list("person_id", "organisation_id", "kind"):
        if place in places:
            weight = SCHOOL if kind == "study" else EMPLOYER
            shared[person] = max(shared.get(person, 0.0), weight)
    return shared
