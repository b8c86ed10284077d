"""The facts on record that the drafts of a day may speak of, for all its people in a few queries."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple, cast

from django.db.models import OuterRef, Subquery

from entregent.core import drafting, planning
from entregent.core.common_ground import Common
from entregent.core.drafting import facts as core
from entregent.core.exchanges import Channel, Circle, Direction
from entregent.core.planning.occasions import nearest_birthday
from entregent.records.models import (
    Exchange,
    Fact,
    LifeEvent,
    Owner,
    Participation,
    Person,
    Position,
    Promise,
)
from entregent.records.people.conversations import HEARD
from entregent.records.queries.presenting import met_of, presented
from entregent.records.today.ground import Ground, day_of

TOLD = ("told", "family", "other", "need")
MANNER_MESSAGES = 6


class Beside(NamedTuple):
    """What stands on record beside the people themselves, by person."""

    last: dict[uuid.UUID, Participation]
    positions: dict[uuid.UUID, Position]
    facts: dict[uuid.UUID, list[Fact]]
    ground: Mapping[uuid.UUID, Ground]


class Occasions(NamedTuple):
    """The rows that lines of the plan speak of, by their id."""

    promises: dict[str, Promise]
    events: dict[str, LifeEvent]
    exchanges: dict[str, Exchange]


def facts(
    owner: Owner,
    lines: Iterable[planning.Line],
    people: Mapping[str, Person],
    ground: Mapping[uuid.UUID, Ground],
    on: dt.date,
) -> dict[str, drafting.Facts]:
    """By the key of each line, what its draft may speak of; `people` are marked by last_exchanges()."""
    lines = [line for line in lines if line.person in people]
    wanted = [row.pk for row in people.values()]
    beside = Beside(_last(people.values()), _positions(wanted), _told(wanted), ground)
    occasions = _occasions(owner, lines)
    return {line.key: _facts(people[line.person], line, beside, occasions, on) for line in lines}


def last_exchanges(on: dt.date) -> Subquery:
    """For people: the key of the last exchange with each until that day, light touches aside."""
    until = dt.datetime.combine(on + dt.timedelta(days=1), dt.time(), tzinfo=dt.UTC)
    latest = Participation.objects.filter(person=OuterRef("pk"), at__lt=until).exclude(channel="like")
    return Subquery(latest.order_by("-at").values("pk")[:1])


def _last(people: Iterable[Person]) -> dict[uuid.UUID, Participation]:
    keys = [key for row in people if (key := getattr(row, "last_exchange", None))]
    rows = Participation.objects.filter(pk__in=keys).select_related("exchange")
    return {row.person_id: row for row in rows}


def _positions(people: list[uuid.UUID]) -> dict[uuid.UUID, Position]:
    rows = Position.objects.filter(person__in=people, kind="work", current=True).select_related(
        "organisation"
    )
    return {row.person_id: row for row in rows.order_by("started", "created_at")}


def _told(people: list[uuid.UUID]) -> dict[uuid.UUID, list[Fact]]:
    """What each person told or likes, beyond work first, the latest first (C15)."""
    found: dict[uuid.UUID, list[Fact]] = defaultdict(list)
    rows = Fact.objects.filter(person__in=people, kind__in=[*TOLD, "interest", "skill"])
    for row in rows.order_by("-beyond_work", "-on", "pk"):
        found[row.person_id].append(row)
    return found


def _occasions(owner: Owner, lines: list[planning.Line]) -> Occasions:
    named: dict[str, set[uuid.UUID]] = defaultdict(set)
    for line in lines:
        for kind, occasion in _named(line):
            named[kind].add(occasion)
    promises = Promise.objects.filter(owner=owner, pk__in=named["promise"])
    events = LifeEvent.objects.filter(owner=owner, pk__in=named["event"])
    exchanges = Exchange.objects.filter(owner=owner, pk__in=named["reply"] | named["follow_up"])
    return Occasions(
        {str(row.pk): row for row in promises},
        {str(row.pk): row for row in events},
        {str(row.pk): row for row in exchanges},
    )


def _named(line: planning.Line) -> Iterable[tuple[str, uuid.UUID]]:
    """The kinds and ids of the rows that a line, and its other reasons, speak of."""
    for key in (line.key, *(other.key for other in line.also)):
        kind, _, rest = key.partition(":")
        try:
            yield kind, uuid.UUID(rest.partition(":")[2])
        except ValueError:
            continue


def _facts(
    person: Person, line: planning.Line, beside: Beside, occasions: Occasions, on: dt.date
) -> drafting.Facts:
    told = beside.facts.get(person.pk, [])
    tie = getattr(person, "tie", None)
    return drafting.Facts(
        person=str(person.pk),
        given=person.nickname or person.given,
        circle=cast(Circle, tie.circle) if tie else "weak",
        met=met_of(person),
        connected=_connected(person),
        last=_last_exchange(beside.last.get(person.pk), line),
        position=_position(beside.positions.get(person.pk)),
        presented=_presented(person, beside.positions.get(person.pk), told),
        birthday=_birthday(person, on) if line.kind == "birthday" else None,
        said=tuple(
            core.Said(
                f"fact:{row.pk}", row.text, row.on, row.beyond_work, row.about, sought=row.kind == "need"
            )
            for row in told
            if row.kind in TOLD
        ),
        interests=tuple(core.Interest(f"fact:{row.pk}", row.text) for row in told if row.kind == "interest"),
        shared=tuple(core.Shared(f"shared:{point.code}", point) for point in _points(beside, person)),
        promised=_promised(line, occasions),
        event=_event(line, occasions),
        received=_received(line, occasions),
        meeting=_meeting(line, occasions),
    )


def _points(beside: Beside, person: Person) -> tuple[Common, ...]:
    return beside.ground.get(person.pk, Ground()).points[:3]


def _connected(person: Person) -> core.Connected | None:
    if person.connected_on is None:
        return None
    return core.Connected("connected", person.connected_on)


def _last_exchange(row: Participation | None, line: planning.Line) -> core.LastExchange | None:
    """The last exchange; the message that the line answers is told apart from it."""
    if row is None or line.key.endswith(str(row.exchange_id)):
        return None
    return core.LastExchange(
        f"exchange:{row.exchange_id}",
        row.at.date(),
        cast(Channel, row.channel),
        cast(Direction, row.direction),
        row.exchange.subject,
    )


def _position(row: Position | None) -> core.Position | None:
    if row is None:
        return None
    company = row.organisation.name if row.organisation else ""
    return core.Position(f"position:{row.pk}", company, row.title, day_of(row.started))


def _presented(person: Person, held: Position | None, told: Iterable[Fact]) -> core.Presented:
    house = held.organisation.name if held and held.organisation else ""
    skills = [row.text for row in told if row.kind == "skill"]
    return core.Presented(
        f"person:{person.pk}", person.name, presented(held.title if held else "", house, skills)
    )


def _birthday(person: Person, on: dt.date) -> core.Anniversary | None:
    if not (person.birth_day and person.birth_month):
        return None
    born = planning.Birthday(str(person.pk), person.birth_day, person.birth_month, person.birth_year)
    return core.Anniversary("birthday", nearest_birthday(born, on))


def _promised(line: planning.Line, occasions: Occasions) -> core.Promised | None:
    row = _first("promise", line, occasions.promises)
    return core.Promised(f"promise:{row.pk}", row.what, row.made_on, row.due) if row else None


def _event(line: planning.Line, occasions: Occasions) -> core.Happened | None:
    row = _first("event", line, occasions.events)
    if row is None:
        return None
    company, title = str(row.values.get("company", "")), str(row.values.get("title", ""))
    own_words = row.values.get(HEARD) and row.kind in ("new_job", "new_title", "promotion")
    what = "" if company or title or own_words else row.text
    kind = cast(planning.LifeEventKind, row.kind)
    return core.Happened(f"event:{row.pk}", kind, row.on, what, company, title)


def _received(line: planning.Line, occasions: Occasions) -> core.Received | None:
    row = _first("reply", line, occasions.exchanges)
    return core.Received(f"exchange:{row.pk}", row.at.date(), row.subject) if row else None


def _meeting(line: planning.Line, occasions: Occasions) -> core.Meeting | None:
    row = _first("follow_up", line, occasions.exchanges)
    return core.Meeting(f"exchange:{row.pk}", row.at.date(), row.subject) if row else None


def _first[T](kind: str, line: planning.Line, rows: dict[str, T]) -> T | None:
    """The row of that kind which the line, or one of its other reasons, speaks of."""
    found = (rows.get(str(occasion)) for named, occasion in _named(line) if named == kind)
    return next((row for row in found if row is not None), None)
