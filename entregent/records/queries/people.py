"""Reads of people: the list with its filters, one person with all that hangs on them, groups."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Case, Count, F, Prefetch, Q, QuerySet, When
from django.shortcuts import get_object_or_404

from entregent.core.exchanges import CHANNELS, CIRCLES
from entregent.core.folding import fold
from entregent.core.searching import MOST_WORDS
from entregent.records import search, unchanged
from entregent.records.models import (
    Exchange,
    Fact,
    Group,
    LifeEvent,
    Membership,
    Organisation,
    Owner,
    Participation,
    Person,
    Position,
    Promise,
    Reach,
)

SORTS: Final = ("name", "last")
_KINDS: Final = ("email", "phone", "profile", "address")
NEVER: Final = "never"
SILENCES: Final = ("30", "90", "180", "365", "730", NEVER)


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows the list of people; empty fields narrow nothing."""

    text: str = ""
    circle: str = ""
    group: uuid.UUID | None = None
    organisation: str = ""
    channel: str = ""
    origin: str = ""
    silent: str = ""
    run: uuid.UUID | None = None
    sort: str = "name"

    @property
    def narrow(self) -> bool:
        """Whether anything is narrowed at all."""
        return self != Filters(sort=self.sort)


@dataclass(frozen=True, slots=True)
class Listed:
    """The people that fit, in order."""

    found: search.Found
    by_last: bool

    @property
    def nearly(self) -> bool:
        """Whether only names like the typed one were found."""
        return self.found.nearly

    @property
    def people(self) -> QuerySet[Person]:
        """All of them, to act on."""
        if self.by_last:
            return self.found.people.order_by(F("tie__last_on").desc(nulls_last=True), "sort_name", "id")
        return self.found.people

    def ids(self, start: int, stop: int) -> list[uuid.UUID]:
        """A page of them; give them to `rows`."""
        if not self.by_last:
            return self.found.ids(start, stop)
        latest = self.found.latest(start, stop)
        if len(latest) == stop - start:
            return latest
        return list(self.people.values_list("pk", flat=True)[start:stop])

    def count(self, most: int | None = None) -> int:
        """How many they are; where they are more than `most`, one more than it."""
        return self.found.count(most)


def people(owner: Owner, filters: Filters, today: dt.date) -> Listed:
    """The living people that fit every filter, sorted."""
    among = _narrowed(owner, filters, today) if filters != Filters(filters.text, sort=filters.sort) else None
    return Listed(search.find(owner, filters.text, among), filters.sort == "last")


def _narrowed(owner: Owner, filters: Filters, today: dt.date) -> QuerySet[Person]:
    narrowed = Person.objects.living().filter(owner=owner)
    narrowed = narrowed.filter(_places(filters), _silence(filters.silent, today))
    if filters.organisation:
        narrowed = narrowed.filter(pk__in=_at(owner, filters.organisation))
    if filters.run:
        narrowed = narrowed.filter(run=filters.run)
    if filters.group:
        narrowed = narrowed.filter(pk__in=_in(owner, filters.group))
    return narrowed


def _places(filters: Filters) -> Q:
    """Circle, channel of exchanges and channel of origin; whoever has no tie yet is a distant one."""
    narrowed = Q(origin=filters.origin) if filters.origin else Q()
    if filters.circle in CIRCLES:
        untied = Q(tie=None) if filters.circle == "weak" else Q()
        narrowed &= (Q(tie__circle=filters.circle) | untied) if untied else Q(tie__circle=filters.circle)
    if filters.channel in CHANNELS:
        narrowed &= Q(tie__channels__contains=f" {filters.channel} ")
    return narrowed


def _silence(silent: str, today: dt.date) -> Q:
    if silent == NEVER:
        return Q(tie__last_on=None)
    if silent not in SILENCES:
        return Q()
    return Q(tie__last_on__lt=today - dt.timedelta(days=int(silent)))


def _at(owner: Owner, organisation: str) -> QuerySet[Position, Any]:
    """People who hold or held a position where every typed word begins a word of the organisation's name."""
    named = Organisation.objects.filter(owner=owner)
    for word in fold(organisation).split()[:MOST_WORDS] or ["\x7f"]:
        named = named.filter(Q(folded__startswith=word) | Q(folded__contains=f" {word}"))
    return Position.objects.filter(owner=owner, organisation__in=named.values("pk")).values("person")


def _in(owner: Owner, group: uuid.UUID) -> QuerySet[Membership, Any]:
    return Membership.objects.filter(owner=owner, group=group).values("person")


def rows(ids: Iterable[uuid.UUID]) -> list[Person]:
    """People of these ids, in their order, with what a line of the list shows: two queries for a page.

    A list is sorted and cut by ids alone: sorting whole rows for the fifty that are shown is slow.
    """
    keys = list(ids)
    current = Position.objects.filter(current=True).select_related("organisation").order_by("-started", "id")
    held = Prefetch("positions", current, to_attr="current_positions")
    found = Person.objects.select_related("tie").prefetch_related(held).in_bulk(keys)
    return [found[key] for key in keys if key in found]


def person(owner: Owner, pk: uuid.UUID) -> Person:
    """One living person with their tie and whether they have a picture, or a 404."""
    living = Person.objects.living().filter(owner=owner).select_related("tie", "met_through", "portrait")
    return get_object_or_404(living.defer("portrait__image"), pk=pk)


def positions(person: Person) -> list[Position]:
    """Jobs, studies and memberships: present ones first, then the latest."""
    held = person.positions.select_related("organisation")
    return sorted(held, key=lambda one: (one.current, one.ended, one.started, str(one.pk)), reverse=True)


def reaches(person: Person) -> QuerySet[Reach]:
    """Ways to reach a person, preferred ones first, kind by kind; those that bounced last."""
    bounced = Case(When(status="bounced", then=1), default=0)
    by_kind = Case(*(When(kind=kind, then=place) for place, kind in enumerate(_KINDS)), default=len(_KINDS))
    return person.reaches.order_by(bounced, "-preferred", by_kind, "created_at", "id")


def facts(person: Person) -> QuerySet[Fact]:
    """What is known of a person, beyond work first (C15), the latest first."""
    return person.facts.order_by("-beyond_work", "-created_at", "-id")


def promises(person: Person) -> list[Promise]:
    """Open promises by due day (those without one last), then the settled ones, latest first."""
    kept = list(person.promises.all())
    unsettled = [p for p in kept if not (p.kept_on or p.dropped_on)]
    settled = [p for p in kept if p.kept_on or p.dropped_on]
    unsettled.sort(key=lambda p: (p.due is None, p.due or p.made_on, str(p.pk)))
    settled.sort(key=lambda p: (p.kept_on or p.dropped_on or p.made_on, str(p.pk)), reverse=True)
    return unsettled + settled


def life_events(person: Person) -> QuerySet[LifeEvent]:
    """What happened in a person's life, latest first."""
    return person.life_events.order_by("-on", "-id")


def timeline(person: Person) -> QuerySet[Participation]:
    """Exchanges with a person, newest first, each with the others who were there and what was promised."""
    others = Participation.objects.filter(person__deleted_at=None).exclude(person=person)
    everyone = Prefetch(
        "exchange__participations",
        others.select_related("person").order_by("person__sort_name"),
        to_attr="others",
    )
    promised = Prefetch("exchange__promises", Promise.objects.filter(person=person), to_attr="promised")
    return (
        person.participations.select_related("exchange")
        .prefetch_related(everyone, promised)
        .order_by("-at", "-id")
    )


def exchange(owner: Owner, pk: uuid.UUID) -> Exchange:
    """One exchange of this owner, or a 404."""
    return get_object_or_404(Exchange.objects.filter(owner=owner), pk=pk)


def taking_part(exchange: Exchange) -> list[Person]:
    """The living people of an exchange, by name."""
    return list(Person.objects.living().filter(participations__exchange=exchange).order_by("sort_name", "id"))


def groups(owner: Owner) -> QuerySet[Group]:
    """The owner's groups by name, with how many living people each has as `people`."""
    living = Q(members__deleted_at=None, members__is_self=False)
    return Group.objects.filter(owner=owner).annotate(people=Count("members", filter=living)).order_by("name")


def group_names(owner: Owner) -> QuerySet[Group]:
    """The owner's groups into which somebody may be put, by name, and no more: for choices."""
    return Group.objects.filter(owner=owner, query__isnull=True).order_by("name")


def group_choices(owner: Owner) -> tuple[tuple[uuid.UUID, str], ...]:
    """The ids and names of the same."""
    return unchanged.since(("groups", owner.pk), lambda: tuple(group_names(owner).values_list("pk", "name")))


def members(group: Group) -> QuerySet[Person]:
    """The living people of a group, by name."""
    living = Person.objects.living().filter(owner=group.owner_id)
    return living.filter(memberships__group=group).order_by("sort_name", "id")
