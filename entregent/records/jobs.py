"""Background work without a broker: one table, a lease and a heartbeat; a killed worker loses nothing."""

import datetime as dt
import logging
import os
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

from django.db import connection, transaction
from django.db.models import F, Q
from django.utils import timezone

from entregent.records.models import Job, Owner

type Work = Callable[[Job], None]

LEASE = dt.timedelta(seconds=30)
ATTEMPTS = 5
_works: dict[str, Work] = {}
_log = logging.getLogger(__name__)


class LeaseLost(Exception):
    """Another worker has taken the job: this one must stop at once and write nothing more."""


def work(kind: str) -> Callable[[Work], Work]:
    """Registers the function that does jobs of `kind`; it must go on from where an earlier run stopped."""

    def register(function: Work) -> Work:
        _works[kind] = function
        return function

    return register


def enqueue(owner: Owner, kind: str, **payload: Any) -> Job:
    """A new job; the one already waiting with the same payload when there is one."""
    waiting = Job.objects.filter(owner=owner, kind=kind, state="waiting", payload=payload).first()
    return waiting or Job.objects.create(owner=owner, kind=kind, payload=payload)


def worker_name() -> str:
    """A name that tells this worker from every other."""
    return f"{socket.gethostname()}:{os.getpid()}:{threading.get_ident()}"


@transaction.atomic
def claim(worker: str, *, job: Job | None = None) -> Job | None:
    """The next free job (or `job`, when it is free), leased to `worker`."""
    now = timezone.now()
    free = Q(state="waiting") | Q(state="running", lease_until__lt=now)
    ready = Q(not_before=None) | Q(not_before__lte=now)
    jobs = Job.objects.filter(free, ready).order_by("created_at")
    if job is not None:
        jobs = jobs.filter(pk=job.pk)
    if connection.features.has_select_for_update_skip_locked:
        jobs = jobs.select_for_update(skip_locked=True)
    taken = jobs.first()
    if taken is None:
        return None
    taken.state, taken.worker, taken.lease_until = "running", worker, now + LEASE
    taken.attempts += 1
    taken.save(update_fields=["state", "worker", "lease_until", "attempts"])
    return taken


def beat(job: Job, done: int | None = None, total: int | None = None) -> None:
    """Says that `job` is alive and how far it is; raises LeaseLost when it is somebody else's now.

    Called inside the transaction that writes a batch, it ties the batch to the lease.
    """
    job.done = job.done if done is None else done
    job.total = job.total if total is None else total
    held = Job.objects.filter(pk=job.pk, worker=job.worker, state="running")
    if not held.update(done=job.done, total=job.total, lease_until=timezone.now() + LEASE):
        raise LeaseLost(str(job.pk))


def run(job: Job) -> None:
    """Does a claimed job to its end, or notes why it failed."""
    try:
        _works[job.kind](job)
    except LeaseLost:
        _log.warning("job %s went to another worker", job.pk)
    except Exception as error:
        _log.exception("job %s failed", job.pk)
        _close(job, "failed" if job.attempts >= ATTEMPTS else "waiting", repr(error)[:2000])
    else:
        _close(job, "done", "")


def _close(job: Job, state: str, problem: str) -> None:
    now = timezone.now()
    again = now + dt.timedelta(seconds=5 * job.attempts) if state == "waiting" else None
    Job.objects.filter(pk=job.pk, worker=job.worker, state="running").update(
        state=state,
        problem=problem,
        lease_until=None,
        not_before=again,
        finished_at=None if state == "waiting" else now,
    )


def work_until(stop: threading.Event, *, pause: float = 0.5) -> None:
    """Takes jobs one after the other until `stop` is set."""
    name = worker_name()
    while not stop.is_set():
        job = claim(name)
        if job is None:
            stop.wait(pause)
        else:
            run(job)


def run_all(*, limit: float = 3600) -> None:
    """Does everything that is waiting, here and now (the command line and tests)."""
    until = time.monotonic() + limit
    while time.monotonic() < until and (job := claim(worker_name())) is not None:
        run(job)


def progress(owner: Owner) -> "list[Job]":
    """The owner's jobs not finished yet, oldest first."""
    open_jobs = Job.objects.filter(owner=owner, state__in=["waiting", "running"])
    return list(open_jobs.order_by(F("created_at").asc()))
