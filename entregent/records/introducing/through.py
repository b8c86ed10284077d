"""Through whom the user could be introduced to somebody on record, to a name, or to people of a field."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, NamedTuple

from django.db.models import Q

from entregent.core.common_ground import Held, common_ground
from entregent.core.exchanges import CIRCLES, Circle
from entregent.core.introducing.through import Candidate, Link, Way, ways
from entregent.records import search
from entregent.records.introducing.introductions import Wish
from entregent.records.models import Membership, Owner, Participation, Person, Position, Relation, Tie
from entregent.records.today.ground import day_of

LOOKED_AT: Final = 400
"""People of one house, school or group who are looked at, the closest first."""
FITTING: Final = 40
"""People who fit a field, or the house that a name comes with."""
_KINDS: Final = {"work": "employer", "study": "school", "membership": "group", "volunteer": "group"}


class Through(NamedTuple):
    """Somebody who could introduce the user, and why."""

    person: Person
    way: Way


def through(owner: Owner, wanted: Wish, on: dt.date) -> list[Through]:
    """Who on record could know them, in the order of closeness and answers, in a few queries."""
    links: dict[uuid.UUID, list[Link]] = defaultdict(list)
    for person, link in _links(owner, wanted, on):
        links[person].append(link)
    if wanted.person is not None:
        links.pop(wanted.person.pk, None)
    people = Person.objects.living().filter(owner=owner, is_self=False, pk__in=list(links))
    known = {one.pk: one for one in people.exclude(triage="never").select_related("tie")}
    found = ways(_candidate(one, links[one.pk]) for one in known.values())
    return [Through(known[uuid.UUID(way.person)], way) for way in found]


def _candidate(person: Person, links: list[Link]) -> Candidate:
    tie: Tie | None = getattr(person, "tie", None)
    if tie is None:
        return Candidate(str(person.pk), tuple(links))
    circle: Circle = next((one for one in CIRCLES if one == tie.circle), "weak")
    return Candidate(str(person.pk), tuple(links), circle, tie.responsiveness, tie.unanswered)


type _Links = Iterator[tuple[uuid.UUID, Link]]


def _links(owner: Owner, wanted: Wish, on: dt.date) -> Iterable[tuple[uuid.UUID, Link]]:
    if wanted.person is None:
        return _fitting(owner, wanted)
    one = wanted.person
    return chain(_near(owner, one), _came_by(owner, one), _beside(owner, one, on), _together(owner, one))


def _fitting(owner: Owner, wanted: Wish) -> _Links:
    """Those who fit the field, or the house that stands after the name: "Zoé Blanc, Atelier du Port"."""
    text = wanted.field or wanted.target.partition(",")[2].strip()
    if not text:
        return
    for pk in search.find(owner, text).ids(0, FITTING):
        yield pk, Link("field", text)


def _near(owner: Owner, one: Person) -> _Links:
    """Family, friends, colleagues as records say so, from either side."""
    rows = Relation.objects.filter(Q(person=one) | Q(other=one), owner=owner, other__isnull=False)
    for person, other in rows.values_list("person_id", "other_id"):
        yield (other if person == one.pk else person), Link("near")


def _came_by(owner: Owner, one: Person) -> _Links:
    """Whoever brought the user and them together, and those who came through them."""
    if one.met_through_id:
        yield one.met_through_id, Link("met_through")
    for pk in Person.objects.filter(owner=owner, met_through=one).values_list("pk", flat=True)[:LOOKED_AT]:
        yield pk, Link("met_through")


def _beside(owner: Owner, one: Person, on: dt.date) -> _Links:
    """Whoever is, or was, in the same house, school or group."""
    theirs = list(_held(Position.objects.filter(owner=owner, person=one, organisation__isnull=False)))
    houses = {organisation for _person, organisation, _held_one in theirs}
    same = Position.objects.filter(owner=owner, organisation__in=houses, person__deleted_at=None)
    others = same.exclude(person=one).order_by("-person__tie__strength", "pk")[:LOOKED_AT]
    by_person: dict[uuid.UUID, list[Held]] = defaultdict(list)
    for person, _organisation, held in _held(others):
        by_person[person].append(held)
    own = [held for _person, _organisation, held in theirs]
    for person, several in by_person.items():
        for common in common_ground(own, several, on):
            yield person, Link(common.code, common.name)
    yield from _of_groups(owner, one)


def _held(rows: "Iterable[Position]") -> Iterator[tuple[uuid.UUID, uuid.UUID, Held]]:
    fields = ("person_id", "organisation_id", "organisation__name", "kind", "started", "ended", "current")
    for person, organisation, name, kind, started, ended, current in rows.values_list(*fields):  # type: ignore[attr-defined]
        span = day_of(started), day_of(ended, end=True)
        found = Held(_KINDS.get(kind, "employer"), name, *span, bool(current) and not ended)  # type: ignore[arg-type]
        yield person, organisation, found


def _of_groups(owner: Owner, one: Person) -> _Links:
    mine = Membership.objects.filter(owner=owner, person=one).values("group")
    rows = Membership.objects.filter(owner=owner, group__in=mine).exclude(person=one)
    latest = rows.order_by("-person__tie__strength", "pk")[:LOOKED_AT]
    for person, name in latest.values_list("person_id", "group__name"):
        yield person, Link("group", name)


def _together(owner: Owner, one: Person) -> _Links:
    """Whoever was with both in one exchange."""
    last = (
        Participation.objects.filter(owner=owner, person=one).order_by("-at").values("exchange")[:LOOKED_AT]
    )
    rows = Participation.objects.filter(
        owner=owner, exchange__in=list(last.values_list("exchange", flat=True))
    )
    for person in set(rows.exclude(person=one).values_list("person_id", flat=True)):
        yield person, Link("together")
