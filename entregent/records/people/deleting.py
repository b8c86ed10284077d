"""What goes when people are deleted, and the job that erases them once they can no longer be brought back."""

import datetime as dt
import uuid
from collections.abc import Collection
from typing import Final, NamedTuple

from django.db import transaction
from django.db.models import Count, Max, Min, QuerySet, Sum
from django.utils import timezone

from entregent.records import jobs
from entregent.records.acting import MANY
from entregent.records.models import (
    Detail,
    Fact,
    Favour,
    Job,
    LifeEvent,
    Membership,
    Message,
    Owner,
    Participation,
    Person,
    Portrait,
    Position,
    Promise,
    Reach,
    Relation,
    Tie,
    Undo,
)
from entregent.records.models.people import PersonQuerySet
from entregent.records.people import erasing

KEPT: Final = dt.timedelta(days=30)
PURGE: Final = "purge"


class Account(NamedTuple):
    """How much hangs on people, to show before they are deleted; `shared` exchanges stay with the others.

    Of many people it is `rough`: exchanges are counted once a person, and nothing else is.
    """

    rough: bool
    people: int
    exchanges: int
    shared: int
    first: dt.date | None
    last: dt.date | None
    promises: int = 0
    facts: int = 0
    reaches: int = 0
    positions: int = 0
    life_events: int = 0
    favours: int = 0
    messages: int = 0
    groups: int = 0
    relations: int = 0
    details: int = 0
    portraits: int = 0


def account(owner: Owner, people: QuerySet[Person]) -> Account:
    """What goes with these people of the owner's; of many it says so in brief, for somebody waits."""
    count = people.count()
    if count > MANY:
        return Account(True, count, *_in_brief(people))
    hanging = (model._default_manager.filter(person__in=people.values("pk")).count() for model in _HANGING)
    return Account(False, count, *_exchanges(owner, people), *hanging)


class _Exchanges(NamedTuple):
    own: int
    shared: int
    first: dt.date | None
    last: dt.date | None


def _in_brief(people: QuerySet[Person]) -> _Exchanges:
    """As their ties have it."""
    ties = Tie.objects.filter(person__in=people.values("pk"))
    known = ties.aggregate(every=Sum("exchanges"), first=Min("first_on"), last=Max("last_on"))
    return _Exchanges(known["every"] or 0, 0, known["first"], known["last"])


def _exchanges(owner: Owner, people: QuerySet[Person]) -> _Exchanges:
    person_ids = list(people.values_list("pk", flat=True))
    parts = Participation.objects.filter(owner=owner, person__in=person_ids)
    span = parts.aggregate(first=Min("at"), last=Max("at"), every=Count("exchange", distinct=True))
    shared = _shared(owner, person_ids)
    first, last = (moment and timezone.localdate(moment) for moment in (span["first"], span["last"]))
    return _Exchanges(span["every"] - shared, shared, first, last)


_HANGING: Final = (
    Promise,
    Fact,
    Reach,
    Position,
    LifeEvent,
    Favour,
    Message,
    Membership,
    Relation,
    Detail,
    Portrait,
)


def _shared(owner: Owner, person_ids: Collection[uuid.UUID]) -> int:
    """Exchanges of these people with somebody else still on record in them."""
    theirs = Participation.objects.filter(owner=owner, person__in=person_ids).values("exchange")
    others = Participation.objects.filter(exchange__in=theirs, person__deleted_at=None)
    return others.exclude(person__in=person_ids).values("exchange").distinct().count()


def purge_later(owner: Owner) -> None:
    """Sees to it that the deleted are erased when their time has run out."""
    job = jobs.enqueue(owner, PURGE)
    if job.not_before is None:
        Job.objects.filter(pk=job.pk).update(not_before=timezone.now() + KEPT)


@jobs.work(PURGE)
def purge(job: Job) -> None:
    """Erases those deleted over thirty days ago, drops what would undo it, and waits for the next ones."""
    owner = Owner.objects.get(pk=job.owner_id)
    before = timezone.now() - KEPT
    while ids := list(_deleted(owner).filter(deleted_at__lte=before).values_list("pk", flat=True)[:50]):
        with transaction.atomic():
            jobs.beat(job)
            erasing.erase(owner, ids)
    Undo.objects.filter(owner=owner, created_at__lte=before).delete()
    oldest = _deleted(owner).aggregate(oldest=Min("deleted_at"))["oldest"]
    if oldest:
        Job.objects.create(owner=owner, kind=PURGE, not_before=oldest + KEPT)


def _deleted(owner: Owner) -> PersonQuerySet:
    return Person.objects.filter(owner=owner, is_self=False).exclude(deleted_at=None)
