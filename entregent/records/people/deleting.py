"""What goes when people are deleted, and the job that erases them once they can no longer be brought back."""

import datetime as dt
import uuid
from collections.abc import Collection
from typing import Final, NamedTuple

from django.db import transaction
from django.db.models import Count, Max, Min
from django.utils import timezone

from entregent.records import jobs
from entregent.records.models import (
    Fact,
    Favour,
    Job,
    LifeEvent,
    Membership,
    Message,
    Owner,
    Participation,
    Person,
    Position,
    Promise,
    Reach,
    Undo,
)
from entregent.records.models.people import PersonQuerySet
from entregent.records.people import erasing

KEPT: Final = dt.timedelta(days=30)
PURGE: Final = "purge"


class Account(NamedTuple):
    """How much hangs on people, to show before they are deleted; `shared` exchanges stay with the others."""

    people: int
    exchanges: int
    shared: int
    first: dt.datetime | None
    last: dt.datetime | None
    promises: int
    facts: int
    reaches: int
    positions: int
    life_events: int
    favours: int
    messages: int
    groups: int


def account(owner: Owner, person_ids: Collection[uuid.UUID]) -> Account:
    """What goes with these people."""
    about = {"owner": owner, "person__in": person_ids}
    parts = Participation.objects.filter(**about)
    span = parts.aggregate(first=Min("at"), last=Max("at"), every=Count("exchange", distinct=True))
    shared = _shared(owner, person_ids)
    return Account(
        len(person_ids),
        span["every"] - shared,
        shared,
        span["first"],
        span["last"],
        *(model._default_manager.filter(**about).count() for model in _HANGING),
    )


_HANGING: Final = (Promise, Fact, Reach, Position, LifeEvent, Favour, Message, Membership)


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
