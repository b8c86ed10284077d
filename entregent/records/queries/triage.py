"""Reads of triage: who comes next, what helps to tell who they are, and how far the sitting has come."""

import datetime as dt
import uuid
from typing import NamedTuple

from django.db.models import Count, OuterRef, Q, Subquery, Value

from entregent.core.common_ground import Common
from entregent.records.models import Owner, Participation, Person, Position, Tie, Undo
from entregent.records.today.ground import common_points
from entregent.records.triage import ACT

_POINTS = 2


class Progress(NamedTuple):
    """How many people there are, and how many of them are still to be placed."""

    people: int
    left: int


class Sitting(NamedTuple):
    """What was said since a sitting began, the last act first; acts taken back do not count."""

    acts: tuple[uuid.UUID, ...]
    names: tuple[str, ...]
    answers: tuple[str, ...]
    latest: dt.datetime | None


class Shown(NamedTuple):
    """One person with what helps to recognise them."""

    person: Person
    exchanges: int
    position: Position | None
    points: tuple[Common, ...]
    last: Participation | None


def progress(owner: Owner) -> Progress:
    """Counts everybody once; people of a pinned circle count as told."""
    living = Person.objects.living().filter(owner=owner)
    counts = living.aggregate(
        people=Count(Value(1)), left=Count(Value(1), filter=Q(triage="", pinned_circle=""))
    )
    return Progress(counts["people"], counts["left"])


def following(owner: Owner, count: int) -> list[Person]:
    """The next people to be placed, the most promising first; those whose tie is not known yet last."""
    ties = Tie.objects.filter(owner=owner, person__triage="", person__pinned_circle="")
    ties = ties.filter(person__deleted_at=None, person__is_self=False)
    rows = ties.order_by("-promising", "pk").select_related("person__met_through")[:count]
    found = [tie.person for tie in rows]
    return found or _untied(owner, count)


def _untied(owner: Owner, count: int) -> list[Person]:
    untold = Person.objects.living().filter(owner=owner, triage="", pinned_circle="", tie=None)
    return list(untold.select_related("met_through").order_by("sort_name", "pk")[:count])


def shown(owner: Owner, people: list[Person], on: dt.date) -> list[Shown]:
    """Each of `people` with their work, what the user shares with them, and the last words exchanged."""
    ids = [person.pk for person in people]
    ground = common_points(owner, ids, on)
    positions, last = _positions(ids), _last(owner, ids)
    counts = dict(Tie.objects.filter(owner=owner, person__in=ids).values_list("person_id", "exchanges"))
    return [
        Shown(
            person,
            counts.get(person.pk, 0),
            positions.get(person.pk),
            ground[person.pk].points[:_POINTS],
            last.get(person.pk),
        )
        for person in people
    ]


def _positions(ids: list[uuid.UUID]) -> dict[uuid.UUID, Position]:
    """By person, what they do now, else what they did last."""
    rows = Position.objects.filter(person__in=ids, kind="work").select_related("organisation")
    return {row.person_id: row for row in rows.order_by("current", "started", "created_at", "pk")}


def _last(owner: Owner, ids: list[uuid.UUID]) -> dict[uuid.UUID, Participation]:
    """By person, the last exchange, light touches aside."""
    latest = (
        Participation.objects.filter(person=OuterRef("pk")).exclude(channel="like").order_by("-at", "-pk")
    )
    keys = Person.objects.filter(owner=owner, pk__in=ids).values_list(Subquery(latest.values("pk")[:1]))
    rows = Participation.objects.filter(pk__in=[key for (key,) in keys if key]).select_related("exchange")
    return {row.person_id: row for row in rows}


def sitting(owner: Owner, since: dt.datetime) -> Sitting:
    """The acts of triage since that moment which still stand."""
    kept = Undo.objects.filter(owner=owner, created_at__gte=since, act=ACT, undone_at=None)
    rows = list(kept.order_by("-created_at", "-pk").values_list("pk", "values", "created_at"))
    return Sitting(
        tuple(pk for pk, _values, _at in rows),
        tuple(str(values.get("name", "")) for _pk, values, _at in rows),
        tuple(str(values.get("answer", "")) for _pk, values, _at in rows),
        rows[0][2] if rows else None,
    )
