"""Acts on many rows: planned at once, done while the user waits or, where they are many, in the background.

The plan is the very rows that an undo puts back, so that nothing has to be written twice; how many of them an
act has reached is the cursor of its job, written with each batch. An act broken off by a kill goes on from
there; one stopped by its undo keeps what it reached, which is then taken back.
"""

import uuid
from collections.abc import Callable, Sequence
from typing import Final

from django.db import transaction
from django.utils import timezone

from entregent.records import jobs, snapshots
from entregent.records.models import Job, Owner, Undo
from entregent.records.pace import Pace
from entregent.records.snapshots import Rows

type Step = Callable[[Owner, Undo, Rows], None]

MANY: Final = 300
"""Up to so many rows or people an act is done while the user waits."""
ACT: Final = "act"
UNDO: Final = "undo"
_OPEN: Final = ("waiting", "running", "failed")

_steps: dict[str, Step] = {}


def step(*acts: str) -> Callable[[Step], Step]:
    """Registers what does some rows of these acts; done twice to the same rows it must change nothing."""

    def register(function: Step) -> Step:
        _steps.update(dict.fromkeys(acts, function))
        return function

    return register


@transaction.atomic
def begin(owner: Owner, act: str, plan: Sequence[Rows], **values: object) -> Undo:
    """Does an act on the rows of `plan`, given as they are before it, or has it done in the background."""
    before = [rows.document() for rows in plan]
    kept = Undo.objects.create(owner=owner, act=act, values=values, before=before)
    if snapshots.count(before) > MANY:
        jobs.enqueue(owner, ACT, undo=str(kept.pk))
    else:
        for rows in plan:
            _steps[act](owner, kept, rows)
    return kept


@jobs.work(ACT)
def _act_job(job: Job) -> None:
    owner = Owner.objects.select_related("preferences").get(pk=job.owner_id)
    act = Undo.objects.filter(owner=owner, pk=job.payload["undo"]).first()
    if act is None:  # its thirty days are over
        return
    total = snapshots.count(act.before)
    pace = Pace(snapshots.AT_ONCE)
    while rows := next(snapshots.forwards(act.before, job.done, pace.size), None):
        with pace, transaction.atomic():
            jobs.beat(job, job.done + len(rows.pks), total)
            _steps[act.act](owner, act, rows)


def job_of(act: Undo, *kinds: str) -> Job | None:
    """The job that does an act or takes it back, while it is not over; the latest of these kinds."""
    mine = Job.objects.filter(owner=act.owner_id, kind__in=kinds, payload__undo=str(act.pk))
    return mine.filter(state__in=_OPEN).order_by("-created_at").first()


def going_on(owner: Owner) -> dict[uuid.UUID, Job]:
    """The jobs not over, by the act that they do or take back."""
    jobs_of = Job.objects.filter(owner=owner, kind__in=[ACT, UNDO], state__in=_OPEN).order_by("created_at")
    return {uuid.UUID(job.payload["undo"]): job for job in jobs_of}


def stop(act: Undo) -> None:
    """Ends an act that is still going on where it is: what it has reached is all that there is of it."""
    going = job_of(act, ACT)
    job = Job.objects.select_for_update().filter(pk=going.pk, state__in=_OPEN).first() if going else None
    if job is None:
        return
    Job.objects.filter(pk=job.pk).update(state="done", lease_until=None, finished_at=timezone.now())
    if act.values.get("whole"):  # it was done to its end, and wrote down more than it began with
        return
    act.before = snapshots.first(act.before, job.done)
    act.values = {**act.values, "count": job.done}
    act.save(update_fields=["before", "values"])


@transaction.atomic
def go_on(act: Undo) -> None:
    """Lets work on an act that failed continue from where it stopped."""
    job = job_of(act, ACT, UNDO)
    if job is not None:
        jobs.retry(job)
