"""Background work without a broker: one table, a lease and a heartbeat; a killed worker loses nothing."""

import datetime as dt
import importlib
import logging
import os
import socket
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django.dispatch import Signal
from django.utils import timezone

from entregent.records.models import Job, Owner

type Work = Callable[[Job], None]

LEASE: Final = dt.timedelta(seconds=30)
ATTEMPTS: Final = 5
"""How often a job is begun without getting any further before it is given up."""
HOMES: Final = (
    "entregent.records.importing",
    "entregent.records.leaving.taking_back",
    "entregent.records.people.bulk",
    "entregent.records.people.deleting",
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


def worker_name() -> str:
    """A name that tells this worker from every other."""
    return f"{_machine()}:{os.getpid()}:{threading.get_ident()}"


def _machine() -> str:
    """The host and, in containers, which numbering of processes: two of them may share a host name."""
    try:
        numbering = Path("/proc/self/ns/pid").readlink().name.strip("pid:[]")
    except OSError:
        numbering = ""
    return f"{socket.gethostname()[:40]}/{numbering}"


@transaction.atomic
def claim(worker: str, *, job: Job | None = None) -> Job | None:
    """The next free job (or `job`, when it is free), leased to `worker`.

    One owner's jobs are done one at a time, in the order they came; those of several owners side by side.
    """
    dead = _held_by_the_dead()
    free = _free(dead)
    if job is not None:
        free = free.filter(pk=job.pk)
    if connection.features.has_select_for_update_skip_locked:
        locked = free.select_related("owner")
        free = locked.select_for_update(skip_locked=True, no_key=True, of=("self", "owner"))
    taken = free.first()
    if taken is None or _busy(dead).filter(owner=taken.owner_id).exists():
        return None
    if taken.attempts >= ATTEMPTS:
        _close(taken, "failed", taken.problem or "lost")
        return claim(worker, job=job)
    taken.state, taken.worker, taken.lease_until = "running", worker, timezone.now() + LEASE
    taken.attempts += 1
    taken.save(update_fields=["state", "worker", "lease_until", "attempts"])
    return taken


def _free(dead: list[uuid.UUID]) -> QuerySet[Job]:
    now = timezone.now()
    ready = Q(state="waiting") & (Q(not_before=None) | Q(not_before__lte=now))
    left = Q(state="running") & (Q(lease_until__lt=now) | Q(pk__in=dead))
    idle = ~Q(owner__in=_busy(dead).values("owner"))
    return Job.objects.filter(ready | left, idle).order_by("created_at", "pk")


def _busy(dead: list[uuid.UUID]) -> QuerySet[Job]:
    return Job.objects.filter(state="running", lease_until__gte=timezone.now()).exclude(pk__in=dead)


def _held_by_the_dead() -> list[uuid.UUID]:
    """Running jobs whose process on this machine is gone: nobody need wait for their lease to end."""
    held = Job.objects.filter(state="running", worker__startswith=f"{_machine()}:")
    return [pk for pk, worker in held.values_list("pk", "worker") if not _alive(worker)]


def _alive(worker: str) -> bool:
    number = worker.rsplit(":", 2)[-2]
    if os.name != "posix" or not number.isdigit():
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


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
    until = timezone.now() + hold
    if not held.update(done=job.done, total=job.total, attempts=job.attempts, lease_until=until):
        raise LeaseLost(str(job.pk))
    beaten.send(sender=Job, job=job)


def run(job: Job) -> None:
    """Does a claimed job to its end, or notes why it failed."""
    try:
        _work_of(job.kind)(job)
    except LeaseLost:
        _log.warning("job %s went to another worker", job.pk)
    except Hopeless as error:
        _log.warning("job %s (%s) cannot be done: %s", job.pk, job.kind, error)
        _close(job, "failed", str(error)[:2000])
    except Exception as error:
        _log.exception("job %s (%s) failed", job.pk, job.kind)
        _close(job, "failed" if job.attempts >= ATTEMPTS else "waiting", repr(error)[:2000])
    else:
        _close(job, "done", "")


def _work_of(kind: str) -> Work:
    if kind not in _works:
        for home in HOMES:
            importlib.import_module(home)
    if kind not in _works:
        raise Hopeless("unknown")
    return _works[kind]


@transaction.atomic
def _close(job: Job, state: str, problem: str) -> None:
    now = timezone.now()
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
    """Lets a failed job begin again, with all its attempts."""
    failed = Job.objects.filter(pk=job.pk, state="failed")
    failed.update(state="waiting", attempts=0, problem="", not_before=None, finished_at=None)


def work_until(stop: threading.Event, *, pause: float = 0.5) -> None:
    """Takes jobs one after the other until `stop` is set; waits while the database is away."""
    name = worker_name()
    while not stop.is_set():
        try:
            job = claim(name)
        except Exception:
            _log.exception("no job could be taken")
            connection.close()
            stop.wait(max(pause, 5.0))
            continue
        if job is None:
            stop.wait(pause)
        else:
            run(job)


def run_all(*, limit: float = 3600) -> None:
    """Does everything that is waiting, here and now (the command line and tests)."""
    until = time.monotonic() + limit
    while time.monotonic() < until and (job := claim(worker_name())) is not None:
        run(job)


def run_here(job: Job, *, pause: float = 0.3) -> Iterator[Job]:
    """Does `job` here, or waits while another worker does it, yielding it as it stands until it is over."""
    while True:
        job.refresh_from_db()
        if job.state in ("done", "failed"):
            return
        taken = claim(worker_name(), job=job)
        if taken is not None:
            run(taken)
            continue
        yield job
        time.sleep(pause)


def progress(owner: Owner) -> list[Job]:
    """The owner's jobs not finished yet, oldest first."""
    open_jobs = Job.objects.filter(owner=owner, state__in=["waiting", "running"])
    return list(open_jobs.order_by("created_at"))
