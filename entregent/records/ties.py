"""Keeps the derived ties true: all of them for a new day, or those of a few people after an act."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Iterator
from itertools import batched

from django.db import DatabaseError, transaction

from entregent.records import bulk, rhythms, room
from entregent.records.exchanges import today
from entregent.records.jobs import beat, enqueue, work
from entregent.records.models import Job, Owner, Person, Tie
from entregent.records.pace import Pace
from entregent.records.search import nearness

AT_ONCE = 1_000
"""People reckoned in one transaction: short enough for a page that wants to write meanwhile."""


def recompute(owner: Owner, on: dt.date | None = None, *, beat: Callable[[], None] | None = None) -> int:
    """Computes every tie of `owner` for the day `on` (today) anew; gives how many there are.

    `beat` is called after every batch.
    """
    count = 0
    for _done, batch, _total in _by_batches(owner, on or today(owner)):
        count += batch
        if beat:
            beat()
    return count


def refresh(owner: Owner, people: Iterable[uuid.UUID], on: dt.date | None = None) -> int:
    """Computes the ties of `people` alone anew, as recompute() would."""
    from entregent.records.reckoning import reckon  # numpy is slow to load, and most pages need none of it

    return sum(reckon(owner, list(some), on or today(owner)) for some in batched(people, AT_ONCE))


def place(owner: Owner, people: Iterable[uuid.UUID], circle: str) -> None:
    """What refresh() gives for people just pinned in `circle`, without reading their exchanges again.

    What the user says comes before every rule, and nothing else of a tie depends on it.
    """
    on, days = today(owner), rhythms.of(owner.preferences)[circle]
    ids = list(people)
    known = Tie.objects.filter(person__in=ids, computed_on=on, person__pinned_circle=circle)
    fields = ("pk", "reason", "last_on", "person__met_on", "person__connected_on")
    rows = {
        pk: (circle, {**reason, "code": "pinned"}, rhythms.due(last, met, connected, days))
        for pk, reason, last, met, connected in known.values_list(*fields)
    }
    bulk.update(Tie, ("circle", "reason", "due_on"), rows)
    nearness.follow(owner, nearness.by_person(list(rows)))
    refresh(owner, [pk for pk in ids if pk not in rows], on)


def refresh_when_stale(owner: Owner, on: dt.date) -> None:
    """Asks for a recompute in the background where some tie was computed for another day."""
    if not _other_day(owner, on):
        return
    try:
        enqueue(owner, "ties")
    except DatabaseError as error:  # a page that is only read needs no room on the disk
        if not room.is_full(error):
            raise


def bring_to(owner: Owner, on: dt.date) -> None:
    """Recomputes here and now where some tie was computed for another day than `on`."""
    if _other_day(owner, on):
        recompute(owner, on)


def _other_day(owner: Owner, on: dt.date) -> bool:
    """Looked for on either side of the day: an OR of the two would read the index from end to end."""
    mine = Tie.objects.filter(owner=owner)
    return mine.filter(computed_on__lt=on).exists() or mine.filter(computed_on__gt=on).exists()


@work("ties")
def _recompute_job(job: Job) -> None:
    for done, _batch, total in _by_batches(job.owner, today(job.owner)):
        beat(job, done=done, total=total)


def _by_batches(owner: Owner, on: dt.date) -> Iterator[tuple[int, int, int]]:
    """How many people are done, in this batch, and in all.

    Each batch is read and written in one transaction, so that no exchange logged meanwhile misses its tie.
    """
    from entregent.records.reckoning import reckon

    living = Person.objects.living().filter(owner=owner)
    Tie.objects.filter(owner=owner).exclude(person__in=living).delete()
    people = list(living.order_by("pk").values_list("pk", flat=True))
    done, pace = 0, Pace(AT_ONCE)
    while some := people[done : done + pace.size]:
        with pace, transaction.atomic():
            count = reckon(owner, some, on)
        done += len(some)
        yield done, count, len(people)
