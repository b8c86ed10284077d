"""Background work without a broker: one table, a lease and a heartbeat; a killed worker loses nothing."""

import contextlib
import datetime as dt
import importlib
import logging
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any, Final

from django.db import DatabaseError, connection, transaction
from django.db.models import Q, QuerySet
from django.dispatch import Signal
from django.utils import timezone

from entregent.records import machines, room
from entregent.records.machines import worker_name
from entregent.records.models import Job, Owner

type Work = Callable[[Job], None]

LEASE: Final = dt.timedelta(seconds=30)
_FARTHEST: Final = dt.timedelta(hours=1)
"""No lease and no pause lasts longer: what seems to was written under a clock that ran ahead."""
ROOM_PAUSE: Final = dt.timedelta(seconds=30)
"""How long work waits before it looks whether there is room on the disk again."""
ATTEMPTS: Final = 5
"""How often a job is begun without getting any further before it is given up."""
HOMES: Final = (
    "entregent.records.importing",
    "entregent.records.leaving.taking_back",
    "entregent.records.people.bulk",
    "entregent.records.people.deleting",
    "entregent.records.people.merging",
    "entregent.records.rhythms",
    "entregent.records.undo_effects",
)
"""The modules that say with `work` what they can do; imported when a job of theirs comes up."""

beaten = Signal()
"""Sent with `job` at every beat, where the work is done: the command line draws its bar from it."""

_works: dict[str, Work] = {}
_endings: dict[str, Work] = {}
_log = logging.getLogger(__name__)


class LeaseLost(Exception):
    """Another worker has taken the job: this one must stop at once and write nothing more."""


class Hopeless(Exception):
    """Trying again cannot help: the job ends as failed at once, under the code given."""


def work(kind: str, given_up: Work | None = None) -> Callable[[Work], Work]:
    """Registers the function that does jobs of `kind`; it must go on from where an earlier run stopped.

    `given_up` is called, in the transaction that closes the job, when it has failed for good.
    """

    def register(function: Work) -> Work:
        _works[kind] = function
        if given_up is not None:
            _endings[kind] = given_up
        return function

    return register


@transaction.atomic
def enqueue(owner: Owner, kind: str, **payload: Any) -> Job:
    """A new job; the one already waiting with the same payload when there is one."""
    waiting = Job.objects.filter(owner=owner, kind=kind, state="waiting", payload=payload).first()
    return waiting or Job.objects.create(owner=owner, kind=kind, payload=payload)


@transaction.atomic
def claim(worker: str, *, job: Job | None = None) -> Job | None:
    """The next free job (or `job`, when it is free), leased to `worker`.

    One owner's jobs are done one at a time, in the order they came; those of several owners side by side.
    """
    now, dead = _clock(), _held_by_the_dead()
    free = _free(now, dead)
    if job is not None:
        free = free.filter(pk=job.pk)
    if connection.features.has_select_for_update_skip_locked:
        locked = free.select_related("owner")
        free = locked.select_for_update(skip_locked=True, no_key=True, of=("self", "owner"))
    taken = free.first()
    if taken is None or _busy(now, dead).filter(owner=taken.owner_id).exists():
        return None
    if taken.attempts >= ATTEMPTS:
        _close(taken, "failed", taken.problem or "lost")
        return claim(worker, job=job)
    taken.state, taken.worker, taken.lease_until = "running", worker, now + LEASE
    taken.attempts += 1
    taken.save(update_fields=["state", "worker", "lease_until", "attempts"])
    return taken


def _free(now: dt.datetime, dead: list[uuid.UUID]) -> QuerySet[Job]:
    due = Q(not_before=None) | Q(not_before__lte=now) | (~Q(problem="") & Q(not_before__gt=now + _FARTHEST))
    ready = Q(state="waiting") & due
    left = Q(state="running") & ~_held(now, dead)
    idle = ~Q(owner__in=_busy(now, dead).values("owner"))
    return Job.objects.filter(ready | left, idle).order_by("created_at", "pk")


def _busy(now: dt.datetime, dead: list[uuid.UUID]) -> QuerySet[Job]:
    return Job.objects.filter(_held(now, dead), state="running")


def _held(now: dt.datetime, dead: list[uuid.UUID]) -> Q:
    return Q(lease_until__gte=now, lease_until__lte=now + _FARTHEST) & ~Q(pk__in=dead)


def _held_by_the_dead() -> list[uuid.UUID]:
    """Running jobs whose process on this machine is gone: nobody need wait for their lease to end."""
    held = Job.objects.filter(state="running", worker__startswith=f"{machines.machine()}:")
    return [pk for pk, worker in held.values_list("pk", "worker") if machines.is_dead(worker)]


def _clock() -> dt.datetime:
    """The hour on the one clock that all workers share: those of several machines may disagree."""
    if connection.vendor != "postgresql":
        return timezone.now()
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        hour: dt.datetime = cursor.fetchone()[0]
    return hour


def beat(job: Job, done: int | None = None, total: int | None = None, *, hold: dt.timedelta = LEASE) -> None:
    """Says that `job` is alive and how far it is; raises LeaseLost when it is somebody else's now.

    Called inside the transaction that writes a batch, it ties the batch to the lease. Getting further wins
    back all attempts. `hold` is longer before a stretch of work that cannot beat.
    """
    further = done is not None and done > job.done
    job.done = job.done if done is None else done
    job.total = job.total if total is None else total
    job.attempts = 1 if further else job.attempts
    held = Job.objects.filter(pk=job.pk, worker=job.worker, state="running")
    until = _clock() + hold
    if not held.update(done=job.done, total=job.total, attempts=job.attempts, lease_until=until):
        raise LeaseLost(str(job.pk))
    beaten.send(sender=Job, job=job)


def run(job: Job) -> None:
    """Does a claimed job to its end, or notes why it failed."""
    try:
        _work_of(job.kind)(job)
        _close(job, "done", "")
    except LeaseLost:
        _log.warning("job %s went to another worker", job.pk)
    except Hopeless as error:
        _log.warning("job %s (%s) cannot be done: %s", job.pk, job.kind, error)
        _close(job, "failed", str(error)[:2000])
    except Exception as error:
        if room.is_full(error):
            _wait_for_room(job, error)
            return
        _log.exception("job %s (%s) failed", job.pk, job.kind)
        _close(job, "failed" if job.attempts >= ATTEMPTS else "waiting", repr(error)[:2000])


def _work_of(kind: str) -> Work:
    if kind not in _works:
        for home in HOMES:
            importlib.import_module(home)
    if kind not in _works:
        raise Hopeless("unknown")
    return _works[kind]


def _wait_for_room(job: Job, error: Exception) -> None:
    """A full disk is nobody's failure: once there is room the job goes on by itself, no attempt lost."""
    _log.warning("job %s (%s) waits for room on the disk: %s", job.pk, job.kind, error)
    job.state, job.problem = "waiting", room.FULL
    mine = Job.objects.filter(pk=job.pk, worker=job.worker, state="running")
    with contextlib.suppress(DatabaseError):  # where not even this can be written its lease runs out
        mine.update(
            state="waiting",
            problem=room.FULL,
            not_before=_clock() + ROOM_PAUSE,
            lease_until=None,
            attempts=max(job.attempts - 1, 0),
        )


@transaction.atomic
def _close(job: Job, state: str, problem: str) -> None:
    now = _clock()
    again = now + dt.timedelta(seconds=5 * job.attempts) if state == "waiting" else None
    closed = Job.objects.filter(pk=job.pk, worker=job.worker, state=job.state).update(
        state=state,
        problem=problem,
        lease_until=None,
        not_before=again,
        finished_at=None if state == "waiting" else now,
    )
    job.state = state if closed else job.state
    job.problem = problem
    if closed and state == "failed" and job.kind in _endings:
        _endings[job.kind](job)


def retry(job: Job) -> None:
    """Lets a failed job begin again, with all its attempts, and one that waits for room look at once."""
    failed = Job.objects.filter(Q(state="failed") | Q(state="waiting", problem=room.FULL), pk=job.pk)
    failed.update(state="waiting", attempts=0, problem="", not_before=None, finished_at=None)


def work_until(stop: threading.Event, *, pause: float = 0.5) -> None:
    """Takes jobs one after the other until `stop` is set; waits while the database is away."""
    name = worker_name()
    while not stop.is_set():
        try:
            job = claim(name)
            if job is not None:
                run(job)
        except Exception as error:
            connection.close()
            stop.wait(_patience(error, pause))
            continue
        if job is None:
            stop.wait(pause)


def _patience(error: Exception, pause: float) -> float:
    """Seconds to wait where no job could even be taken, or closed."""
    if room.is_full(error):
        _log.warning("no job can be taken: there is no room on the disk (%s)", error)
        return max(pause, ROOM_PAUSE.total_seconds())
    _log.exception("no job could be taken")
    return max(pause, 5.0)


def run_all(*, limit: float = 3600) -> None:
    """Does everything that is waiting, here and now (the command line and tests)."""
    until = time.monotonic() + limit
    while time.monotonic() < until and (job := claim(worker_name())) is not None:
        run(job)


def run_here(job: Job, *, pause: float = 0.3) -> Iterator[Job]:
    """Does `job` here, or waits while another worker does it, yielding it as it stands until it is over.

    Raises NoRoom where it met a full disk; whoever takes it up later goes on from there.
    """
    if job.state == "running" and job.worker == worker_name():
        _run_here(job)
    while True:
        job.refresh_from_db()
        if job.state in ("done", "failed"):
            return
        taken = claim(worker_name(), job=job)
        if taken is not None:
            _run_here(taken)
            continue
        yield job
        time.sleep(pause)


def _run_here(job: Job) -> None:
    run(job)
    if (job.state, job.problem) == ("waiting", room.FULL):
        raise room.NoRoom


def progress(owner: Owner) -> list[Job]:
    """The owner's jobs not finished yet, oldest first."""
    open_jobs = Job.objects.filter(owner=owner, state__in=["waiting", "running"])
    return list(open_jobs.order_by("created_at"))
