"""What the user shares with people on record (A6), and who once studied or worked beside them (F10)."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final, NamedTuple

from django.db import connection

from entregent.core import planning
from entregent.core.common_ground import Common, GroundKind, Held, common_ground, ground_key
from entregent.records.keys import among, known
from entregent.records.models import Owner, Person

_KINDS: dict[str, GroundKind] = {
    "work": "employer",
    "study": "school",
    "membership": "group",
    "volunteer": "group",
}
_FACTS: dict[str, GroundKind] = {
    "skill": "skill",
    "interest": "interest",
    "place": "place",
    "school": "school",
}
_key = lru_cache(maxsize=50_000)(ground_key)


class Ground(NamedTuple):
    """The common points with one person, best first, and whether they are a former classmate or colleague."""

    points: tuple[Common, ...] = ()
    groups: frozenset[planning.Group] = frozenset()


class _Thing(NamedTuple):
    """A row about an employer, a school, a skill …, the days still as text."""

    person: uuid.UUID
    mine: bool
    kind: GroundKind
    name: str
    started: str = ""
    ended: str = ""
    current: bool = False


def common_points(owner: Owner, people: list[uuid.UUID], on: dt.date) -> dict[uuid.UUID, Ground]:
    """The common ground of the user with each of `people`, in three queries; each has an entry."""
    things = _things(owner, people)
    mine = [_held(thing) for thing in things if thing.mine]
    keys = {_key(one.kind, one.name) for one in mine} - {""}
    held: dict[uuid.UUID, list[Held]] = defaultdict(list)
    for thing in things:
        if not thing.mine and _key(thing.kind, thing.name) in keys:
            held[thing.person].append(_held(thing))
    return {person: _ground(mine, held[person], on) if person in held else Ground() for person in people}


_HELD: Final = (
    "SELECT x.person_id, x.kind, o.name, x.started, x.ended, x.current FROM records_position x "
    "JOIN records_organisation o ON o.id = x.organisation_id WHERE {}"
)
_TOLD: Final = "SELECT f.person_id, f.kind, f.text FROM records_fact f WHERE {}"


def _things(owner: Owner, people: list[uuid.UUID]) -> list[_Thing]:
    """What each of `people`, who are the owner's, and the user hold or held."""
    me = set(Person.objects.filter(owner=owner, is_self=True).values_list("pk", flat=True))
    wanted = [*people, *me]
    positions = _rows(_HELD, "x.person_id", wanted)
    facts = _rows(_TOLD, "f.person_id", wanted)
    return [
        *(
            _Thing(person, person in me, _KINDS.get(kind, "employer"), *rest)
            for person, kind, *rest in positions
        ),
        *(_Thing(person, person in me, _FACTS[kind], text) for person, kind, text in facts if kind in _FACTS),
    ]


def _rows(sql: str, column: str, people: list[uuid.UUID]) -> Iterator[tuple[Any, ...]]:
    """Hundreds, read without building objects; person by person by index."""
    fits, ids = among(column, people)
    with connection.cursor() as cursor:
        cursor.execute(sql.format(fits), [ids])
        return ((known(pk), *rest) for pk, *rest in cursor.fetchall())


def _held(thing: _Thing) -> Held:
    span = day_of(thing.started), day_of(thing.ended, end=True)
    return Held(thing.kind, thing.name, *span, bool(thing.current) and not thing.ended)


def _ground(mine: list[Held], theirs: list[Held], on: dt.date) -> Ground:
    points = common_ground(mine, theirs, on)
    groups: set[planning.Group] = set()
    for point in points:
        if point.kind == "school":
            groups.add("classmate")
        if point.kind == "employer" and not (point.mine_now and point.theirs_now):
            groups.add("colleague")
    return Ground(points, frozenset(groups))


def day_of(text: str, *, end: bool = False) -> dt.date | None:
    """The first day (the last with `end`) of a year, month or day written as text; None when it is none."""
    try:
        parts = [int(part) for part in text.split("-")] if text else []
        if len(parts) == 3:
            return dt.date(*parts)
        if len(parts) == 2:
            first = dt.date(parts[0], parts[1], 1)
            return _last_of_month(first) if end else first
        return dt.date(parts[0], 12 if end else 1, 31 if end else 1) if parts else None
    except ValueError:
        return None


def _last_of_month(first: dt.date) -> dt.date:
    return (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
