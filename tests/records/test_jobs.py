"""Jobs are done once, by whoever holds the lease; a dead worker's are taken over."""

import datetime as dt
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from django.db import connection, transaction
from django.utils import timezone

from entregent.records import jobs, machines
from entregent.records.models import Job, Owner

DONE: list[str] = []
GIVEN_UP: list[str] = []


@jobs.work("test.note", lambda job: GIVEN_UP.append(job.payload["word"]))
def _note(job: Job) -> None:
    if job.payload.get("fail"):
        raise RuntimeError("no luck")
    if job.payload.get("hopeless"):
        raise jobs.Hopeless("gone")
    DONE.append(job.payload["word"])


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Each test starts with nothing done."""
    DONE.clear()
    GIVEN_UP.clear()
    yield


def _later(job: Job, by: dt.timedelta = dt.timedelta(minutes=1)) -> None:
    """Lets a job's lease and its waiting be over."""
    Job.objects.filter(pk=job.pk).update(lease_until=timezone.now() - by, not_before=None)


def test_jobs_are_done_in_the_order_they_came(owner: Owner) -> None:
    for word in "abc":
        jobs.enqueue(owner, "test.note", word=word)
    jobs.run_all()
    assert DONE == ["a", "b", "c"]
    assert set(Job.objects.values_list("state", flat=True)) == {"done"}


def test_a_job_that_waits_already_is_not_made_twice(owner: Owner) -> None:
    first = jobs.enqueue(owner, "test.note", word="a")
    assert jobs.enqueue(owner, "test.note", word="a") == first
    assert jobs.enqueue(owner, "test.note", word="b") != first


def test_one_owners_jobs_go_one_by_one_and_several_owners_side_by_side(owner: Owner, stranger: Owner) -> None:
    first = jobs.enqueue(owner, "test.note", word="a")
    jobs.enqueue(owner, "test.note", word="b")
    theirs = jobs.enqueue(stranger, "test.note", word="c")
    assert jobs.claim("one:1:1") == first
    assert jobs.claim("two:1:1") == theirs
    assert jobs.claim("three:1:1") is None


def test_a_lease_that_ran_out_is_taken_over_and_the_first_worker_writes_nothing_more(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.note", word="a")
    mine = jobs.claim("elsewhere:1:1")
    assert mine == job
    assert jobs.claim("other:1:1") is None
    _later(job)
    assert jobs.claim("other:1:1") == job
    assert mine is not None
    with pytest.raises(jobs.LeaseLost):
        jobs.beat(mine)
    jobs.run(mine)
    job.refresh_from_db()
    assert (job.state, job.worker) == ("running", "other:1:1")


def test_a_beat_keeps_the_lease_and_tells_how_far_it_is(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.note", word="a")
    mine = jobs.claim("elsewhere:1:1")
    assert mine is not None
    _later(job)
    jobs.beat(mine, 3, 10)
    assert jobs.claim("other:1:1") is None
    job.refresh_from_db()
    assert (job.done, job.total) == (3, 10)


def test_the_batch_of_a_lost_lease_is_undone(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.note", word="a")
    mine = jobs.claim("elsewhere:1:1")
    assert mine is not None
    Job.objects.filter(pk=job.pk).update(worker="other:1:1")
    with pytest.raises(jobs.LeaseLost), transaction.atomic():
        Owner.objects.filter(pk=owner.pk).update(name="written")
        jobs.beat(mine)
    owner.refresh_from_db()
    assert owner.name == "Camille Martin"


def test_the_job_of_a_process_that_died_here_is_free_at_once(owner: Owner) -> None:
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True)
    job = jobs.enqueue(owner, "test.note", word="a")
    machine = machines.machine()
    assert jobs.claim(f"{machine}:{int(gone.stdout)}:1") == job
    assert jobs.claim(machines.worker_name()) == job
    assert jobs.claim(f"{machine}:{int(gone.stdout)}:1") is None


def test_a_failing_job_is_tried_again_later_and_given_up_at_last(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.note", word="a", fail=True)
    for attempt in range(1, jobs.ATTEMPTS + 1):
        jobs.run_all()
        job.refresh_from_db()
        assert job.attempts == attempt
        if job.state == "waiting":
            assert job.not_before is not None and job.not_before > timezone.now()
            assert not GIVEN_UP
            _later(job)
    assert (job.state, GIVEN_UP) == ("failed", ["a"])
    assert "no luck" in job.problem


def test_a_hopeless_job_fails_at_once_and_may_be_tried_again(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.note", word="a", hopeless=True)
    jobs.run_all()
    job.refresh_from_db()
    assert (job.state, job.problem, GIVEN_UP) == ("failed", "gone", ["a"])
    Job.objects.filter(pk=job.pk).update(payload={"word": "a"})
    jobs.retry(job)
    jobs.run_all()
    assert DONE == ["a"]


def test_a_job_that_kills_its_worker_again_and_again_is_given_up(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.note", word="a")
    for _ in range(jobs.ATTEMPTS):
        assert jobs.claim("elsewhere:1:1") == job
        _later(job)
    assert jobs.claim("elsewhere:1:1") is None
    job.refresh_from_db()
    assert (job.state, job.problem, GIVEN_UP) == ("failed", "lost", ["a"])


def test_getting_further_wins_back_all_attempts(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.note", word="a")
    for done in range(jobs.ATTEMPTS * 2):
        taken = jobs.claim("elsewhere:1:1")
        assert taken == job
        assert taken is not None
        jobs.beat(taken, done + 1)
        _later(job)


def test_a_failing_job_does_not_hold_up_the_next(owner: Owner) -> None:
    jobs.enqueue(owner, "test.note", word="a", fail=True)
    jobs.enqueue(owner, "test.note", word="b")
    jobs.run_all()
    assert DONE == ["b"]


def test_a_kind_that_nobody_knows_fails(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.unknown")
    jobs.run_all()
    job.refresh_from_db()
    assert (job.state, job.problem) == ("failed", "unknown")


def test_work_is_done_until_it_is_stopped(owner: Owner) -> None:
    jobs.enqueue(owner, "test.note", word="a")
    stop = threading.Event()
    jobs.beaten.connect(lambda **_: stop.set(), weak=False, dispatch_uid="stop")
    jobs.work("test.stop")(jobs.beat)
    jobs.enqueue(owner, "test.stop")
    try:
        jobs.work_until(stop, pause=0.01)
    finally:
        jobs.beaten.disconnect(dispatch_uid="stop")
    assert DONE == ["a"]


def test_work_to_do_here_waits_for_whoever_has_it(owner: Owner) -> None:
    job = jobs.enqueue(owner, "test.note", word="a")
    assert jobs.claim("elsewhere:1:1") == job
    for waiting in jobs.run_here(job, pause=0):
        assert waiting.state == "running"
        _later(job)
    assert DONE == ["a"]


@pytest.mark.django_db(transaction=True)
def test_two_workers_never_take_the_same_job(owner: Owner, stranger: Owner) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets one writer in at a time: there is nothing to race for")
    for person in (owner, stranger):
        for word in "abcdefghij":
            jobs.enqueue(person, "test.note", word=f"{person.pk}{word}")

    def take() -> None:
        try:
            while Job.objects.filter(state="waiting").exists():
                jobs.run_all()
        finally:
            connection.close()

    workers = [threading.Thread(target=take) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(DONE) == len(set(DONE)) == 20
