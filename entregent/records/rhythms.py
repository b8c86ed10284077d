"""The days on which ties come due: they follow the user's rhythms, however many people that concerns."""

import datetime as dt
import uuid
from itertools import batched
from typing import Final

from django.db import transaction

from entregent.records import bulk, jobs
from entregent.records.acting import MANY
from entregent.records.models import Job, Owner, Preferences, Tie

RHYTHMS: Final = "rhythms"
_AT_ONCE: Final = 1_000


def of(ways: Preferences) -> dict[str, int]:
    """Days between two signs, by circle."""
    return {"close": ways.rhythm_close, "wider": ways.rhythm_wider, "weak": ways.rhythm_weak}


def after(day: dt.date, days: int) -> dt.date:
    """So many days later; the last day there is, where that is past it."""
    rhythm = dt.timedelta(days=days)
    return day + rhythm if day <= dt.date.max - rhythm else dt.date.max


def due(
    last_on: dt.date | None, met_on: dt.date | None, connected_on: dt.date | None, days: int
) -> dt.date | None:
    """When a tie comes due: counted from the last exchange, else from when they met."""
    since = last_on or met_on or connected_on
    return after(since, days) if since else None


def follow(owner: Owner) -> None:
    """Gives every tie of the owner the day that the rhythm of its circle asks for; many in the background."""
    people = _people(owner)
    if len(people) > MANY:
        jobs.enqueue(owner, RHYTHMS)
    else:
        _write(people, Preferences.objects.get(owner=owner))


def _people(owner: Owner) -> list[uuid.UUID]:
    return list(Tie.objects.filter(owner=owner).order_by("pk").values_list("pk", flat=True))


@jobs.work(RHYTHMS)
def _follow_job(job: Job) -> None:
    """Begun again it goes through everybody once more: that takes a second and changes nothing twice."""
    owner = Owner.objects.get(pk=job.owner_id)
    ways = Preferences.objects.get(owner=owner)
    for some in batched(_people(owner), _AT_ONCE):
        with transaction.atomic():
            jobs.beat(job)
            _write(list(some), ways)


def _write(people: list[uuid.UUID], ways: Preferences) -> None:
    """Only what differs is written, so that a second time costs nothing."""
    rhythms = of(ways)
    fields = ("pk", "circle", "due_on", "last_on", "person__met_on", "person__connected_on")
    changed: dict[uuid.UUID, tuple[dt.date | None]] = {}
    for pk, circle, before, last, met, connected in Tie.objects.filter(pk__in=people).values_list(*fields):
        day = due(last, met, connected, rhythms[circle])
        if day != before:
            changed[pk] = (day,)
    bulk.update(Tie, ("due_on",), changed)
