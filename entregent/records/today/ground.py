"""What the user shares with people on record (A6), and who once studied or worked beside them (F10)."""

import datetime as dt
import uuid
from collections import defaultdict
from functools import lru_cache
from typing import Any, NamedTuple

from django.db.models import BooleanField, QuerySet, Value

from entregent.core import planning
from entregent.core.common_ground import Common, GroundKind, Held, common_ground, ground_key
from entregent.records.models import Fact, Owner, Person, Position

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
    """The common ground of the user with each of `people`, in two queries; each has an entry."""
    things = _things(owner, people)
    mine = [_held(thing) for thing in things if thing.mine]
    keys = {_key(one.kind, one.name) for one in mine} - {""}
    held: dict[uuid.UUID, list[Held]] = defaultdict(list)
    for thing in things:
        if not thing.mine and _key(thing.kind, thing.name) in keys:
            held[thing.person].append(_held(thing))
    return {person: _ground(mine, held[person], on) if person in held else Ground() for person in people}


def _things(owner: Owner, people: list[uuid.UUID]) -> list[_Thing]:
    """What each of `people`, who are the owner's, and the user hold or held."""
    positions = _both(Position.objects.exclude(organisation=None), owner, people)
    facts = _both(Fact.objects.filter(kind__in=list(_FACTS)), owner, people)
    fields = ("person_id", "mine", "kind", "organisation__name", "started", "ended", "current")
    return [
        *(
            _Thing(person, mine, _KINDS.get(kind, "employer"), *rest)
            for person, mine, kind, *rest in positions.values_list(*fields)
        ),
        *(
            _Thing(person, mine, _FACTS[kind], text)
            for person, mine, kind, text in facts.values_list("person_id", "mine", "kind", "text")
        ),
    ]


def _both(rows: QuerySet[Any], owner: Owner, people: list[uuid.UUID]) -> QuerySet[Any]:
    """Those of `people` and the user's own, marked as `mine`: two look-ups by index where an OR reads all."""
    me = Person.objects.filter(owner=owner, is_self=True)
    mark = {flag: Value(flag, output_field=BooleanField()) for flag in (False, True)}
    theirs = rows.filter(person__among=people).annotate(mine=mark[False])
    both: QuerySet[Any] = theirs.union(
        rows.filter(person__in=me.values("pk")).annotate(mine=mark[True]), all=True
    )
    return both


def _held(thing: _Thing) -> Held:
    span = day_of(thing.started), day_of(thing.ended, end=True)
    return Held(thing.kind, thing.name, *span, thing.current and not thing.ended)


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
