"""Leases under clocks that jump, disks that fill, and machines that bear the same name."""

import datetime as dt
import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import timezone

from entregent.records import jobs, machines, room
from entregent.records.models import Job, Owner

DAY = dt.timedelta(days=1)
TRIES: list[int] = []


@jobs.work("test.full")
def _fill(job: Job) -> None:
    TRIES.append(job.attempts)
    if len(TRIES) < 10:
        raise OSError(errno.ENOSPC, "No space left on device")


@jobs.work("test.clock")
def _fail(job: Job) -> None:
    if job.payload.get("fail"):
        raise RuntimeError("no luck")


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Each test starts with nothing tried."""
    TRIES.clear()
    yield


@pytest.fixture
def jumps(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dt.timedelta]]:
    """By how much the clock of the workers is wrong: the last of these."""
    by = [dt.timedelta()]
    monkeypatch.setattr(jobs, "_clock", lambda: timezone.now() + by[-1])
    yield by


def test_a_clock_put_back_a_day_holds_no_job_of_a_dead_worker(
    owner: Owner, jumps: list[dt.timedelta]
) -> None:
    jumps.append(DAY)
    job = jobs.enqueue(owner, "test.clock")
    assert jobs.claim("elsewhere:1:1") == job
    jumps.append(dt.timedelta())
    assert jobs.claim("other:1:1") == job


def test_a_clock_put_back_a_day_does_not_put_off_another_try(owner: Owner, jumps: list[dt.timedelta]) -> None:
    jumps.append(DAY)
    job = jobs.enqueue(owner, "test.clock", fail=True)
    jobs.run_all()
    jumps.append(dt.timedelta())
    assert jobs.claim("other:1:1") == job


def test_work_put_off_on_purpose_waits_all_the_same(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.clock")
    Job.objects.filter(pk=job.pk).update(not_before=timezone.now() + 30 * DAY)
    assert jobs.claim("other:1:1") is None


def test_a_clock_put_forward_a_day_costs_the_first_worker_its_batch_alone(
    owner: Owner, jumps: list[dt.timedelta]
) -> None:
    job = jobs.enqueue(owner, "test.clock")
    mine = jobs.claim("elsewhere:1:1")
    jumps.append(DAY)
    assert jobs.claim("other:1:1") == job
    assert mine is not None
    with pytest.raises(jobs.LeaseLost):
        jobs.beat(mine)


def test_a_full_disk_costs_no_attempt_however_long_it_lasts(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.full")
    for _turn in range(9):
        jobs.run_all()
        job.refresh_from_db()
        assert (job.state, job.problem, job.attempts) == ("waiting", room.FULL, 0)
        assert job.not_before is not None
        assert job.not_before > timezone.now() + jobs.ROOM_PAUSE / 2
        Job.objects.filter(pk=job.pk).update(not_before=None)
    jobs.run_all()
    job.refresh_from_db()
    assert (job.state, job.problem, TRIES) == ("done", "", [1] * 10)


def test_who_waits_for_work_is_told_of_a_full_disk_and_may_try_again_at_once(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.full")
    with pytest.raises(room.NoRoom):
        list(jobs.run_here(job))
    TRIES.extend([0] * 9)
    jobs.retry(job)
    assert list(jobs.run_here(job)) == []
    assert job.state == "done"


def test_work_begun_with_what_it_needs_is_done_by_who_began_it(owner: Owner) -> None:
    job = jobs.claim(machines.worker_name(), job=jobs.enqueue(owner, "test.clock"))
    assert job is not None
    assert list(jobs.run_here(job)) == []
    job.refresh_from_db()
    assert job.state == "done"


def test_a_process_of_another_machine_is_not_taken_for_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = f"{machines.machine()}:4194399:1"
    assert machines.is_dead(gone)
    assert not machines.is_dead(machines.worker_name())
    monkeypatch.setattr(Path, "read_text", lambda _path: "another-start")
    machines.machine.cache_clear()
    try:
        assert not machines.is_dead(gone)
    finally:
        monkeypatch.undo()
        machines.machine.cache_clear()
