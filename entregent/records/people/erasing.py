"""Erases people for good, every row and snapshot; keyed hashes alone stay, for imports to leave them out."""

import uuid
from collections.abc import Collection, Iterator
from typing import Final

from django.db import transaction

from entregent.core.blanking import Names
from entregent.core.merging import APART, SAME
from entregent.records import before_update, erased, search, ties
from entregent.records.alone import alone
from entregent.records.models import (
    Decision,
    Exchange,
    Identity,
    Owner,
    Participation,
    Person,
    Reach,
    Relation,
    Target,
)
from entregent.records.people import former, mentions, traces
from entregent.records.people.holding import hold_imports
from entregent.records.people.unnaming import called, unname

_IDENTIFYING: Final = ("email", "phone", "profile")


@transaction.atomic
def erase(owner: Owner, person_ids: Collection[uuid.UUID], *, everywhere: bool = False) -> None:
    """Erases people of this owner, deleted ones too; exchanges shared with others stay, unnamed.

    What the program wrote of them goes by itself: rejects, previews, undo, archives not imported yet. Words
    about others keep the name, unless it is to go from `everywhere`.
    """
    alone(owner)
    hold_imports(owner)
    people = list(Person.objects.filter(owner=owner, pk__in=person_ids, is_self=False))
    ids = [person.pk for person in people]
    before = former.of(owner, ids)
    names = Names({*(name for person in people for name in called(person)), *(one.name for one in before)})
    _keep_hashes(owner, people, before)
    theirs, shared = _exchanges(owner, ids)
    if everywhere:
        mentions.take_out(owner, people)
    traces.forget(owner, {*map(str, (*ids, *theirs)), *(one.then for one in before)}, names)
    _forget_pairs(owner, ids)
    _forget_near(owner, ids)
    unname(owner, Exchange.objects.filter(owner=owner, pk__in=shared).prefetch_related("people"), people)
    Target.objects.filter(owner=owner, person__in=ids).delete()
    Exchange.objects.filter(owner=owner, pk__in=theirs).delete()
    others = _others(shared)
    Person.objects.filter(owner=owner, pk__in=ids).delete()
    ties.refresh(owner, others)
    transaction.on_commit(before_update.drop)


def _forget_pairs(owner: Owner, ids: list[uuid.UUID]) -> None:
    """That somebody is not the same as somebody else says nothing once one of them is gone."""
    for pk in ids:
        Decision.objects.filter(owner=owner, kind__in=[SAME, APART], key__contains=str(pk)).delete()


def _forget_near(owner: Owner, ids: list[uuid.UUID]) -> None:
    """Nobody on record is near to them any more; no import brings that back."""
    rows = list(Relation.objects.filter(owner=owner, other__in=ids).exclude(person__in=ids))
    for row in rows:
        erased.leave_out(owner, row)
    Relation.objects.filter(pk__in=[row.pk for row in rows]).delete()
    search.refresh(owner, {row.person_id for row in rows})


def _keep_hashes(owner: Owner, people: Collection[Person], before: Collection[former.Former]) -> None:
    """Marks of all by which a source may know these people, the names alone too, also former ones."""
    ids = [person.pk for person in people]
    known = Identity.objects.filter(owner=owner, person__in=ids).values_list("scheme", "key")
    ways = Reach.objects.filter(owner=owner, person__in=ids, kind__in=_IDENTIFYING).values_list("kind", "key")
    erased.keep(owner, (*known, *ways, *(mark for person in people for mark in _names(person))))
    erased.keep(owner, (mark for one in before for mark in _marks(one.name)))


def _names(person: Person) -> Iterator[erased.Mark]:
    for name in called(person):
        yield from _marks(name)
        if person.connected_on:
            yield erased.of_person(name, person.connected_on.isoformat())


def _marks(name: str) -> Iterator[erased.Mark]:
    yield erased.of_word(name)
    yield erased.of_person(name)
    yield erased.of_person(name, "contact")


def _exchanges(owner: Owner, ids: list[uuid.UUID]) -> tuple[list[uuid.UUID], list[uuid.UUID]]:
    """Exchanges with nobody else in them, and those with others."""
    theirs = set(
        Participation.objects.filter(owner=owner, person__in=ids).values_list("exchange_id", flat=True)
    )
    others = Participation.objects.filter(exchange__in=theirs).exclude(person__in=ids)
    shared = set(others.values_list("exchange_id", flat=True))
    return list(theirs - shared), list(shared)


def _others(exchanges: list[uuid.UUID]) -> list[uuid.UUID]:
    parts = Participation.objects.filter(exchange__in=exchanges)
    return list(parts.values_list("person_id", flat=True).distinct())
