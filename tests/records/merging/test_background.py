"""Thousands of exchanges move in the background, some at a time, and nothing is lost on the way."""

from collections.abc import Iterator
from typing import Any

import pytest

from entregent.records import acting, exchanges, jobs, undo_effects
from entregent.records.models import (
    Fact,
    Job,
    Owner,
    Participation,
    Person,
    Tie,
)
from entregent.records.people import details, merging
from tests.records.merging.making import DAY, dump, reckon, talk


@pytest.fixture
def small_numbers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Four exchanges are many here, and three of them a batch."""
    for module in ("acting", "undo_effects", "people.refreshing"):
        monkeypatch.setattr(f"entregent.records.{module}.MANY", 4)
    monkeypatch.setattr("entregent.records.people.merging.acts.LARGE", 4)
    monkeypatch.setattr("entregent.records.snapshots.AT_ONCE", 3)
    yield


def _break_off(job: Job | None, batches: int) -> None:
    """Lets a job do so many batches, and then its worker die."""
    assert job is not None
    left = iter(range(batches))

    def stop(**_: object) -> None:
        if next(left, None) is None:
            raise SystemExit

    jobs.beaten.connect(stop, dispatch_uid="stop")
    taken = jobs.claim("elsewhere:1:1", job=job)
    assert taken is not None
    try:
        with pytest.raises(SystemExit):
            jobs.run(taken)
    finally:
        jobs.beaten.disconnect(dispatch_uid="stop")
    Job.objects.filter(pk=job.pk).update(lease_until=exchanges.noon(job.owner, DAY))


@pytest.mark.usefixtures("small_numbers")
def test_thousands_of_exchanges_move_in_the_background_and_come_back(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    talk(owner, [gone], 10)
    talk(owner, [keep, gone], 3)
    reckon(owner)
    before, parts = dump(), gone.participations.count()
    undo = merging.merge(owner, keep, gone)
    assert gone.participations.count() == parts
    _break_off(acting.job_of(undo, acting.ACT), 2)
    assert gone.participations.count() == parts - 6
    late = details.add(owner, Fact(owner=owner, person=gone, kind="interest", text="Choir"))
    jobs.run_all()
    assert (Person.objects.filter(pk=gone.pk).exists(), keep.participations.count()) == (False, 15)
    assert Tie.objects.get(person=keep).exchanges == 15
    assert keep.facts.filter(text="Choir").exists()
    assert undo_effects.take_back(owner, undo.pk).undone_at is None
    _break_off(acting.job_of(undo, acting.UNDO), 3)
    jobs.run_all()
    undo_effects.take_back(owner, late.pk)
    assert dump() == before


@pytest.mark.usefixtures("small_numbers")
def test_a_merge_that_is_still_going_on_is_stopped_by_its_undo(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    talk(owner, [gone], 10)
    reckon(owner)
    before = dump()
    undo = merging.merge(owner, keep, gone)
    _break_off(acting.job_of(undo, acting.ACT), 1)
    undo_effects.take_back(owner, undo.pk)
    jobs.run_all()
    assert dump() == before


@pytest.mark.usefixtures("small_numbers")
def test_a_merge_killed_after_its_last_batch_is_done_once_and_taken_back_whole(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    talk(owner, [gone], 10)
    reckon(owner)
    before = dump()
    undo = merging.merge(owner, keep, gone)
    job = acting.job_of(undo, acting.ACT)
    assert job is not None
    jobs.run_all()
    after = dump()
    Job.objects.filter(pk=job.pk).update(state="running", lease_until=exchanges.noon(owner, DAY))
    jobs.run_all()
    assert dump() == after
    Job.objects.filter(pk=job.pk).update(state="running", lease_until=exchanges.noon(owner, DAY))
    undo_effects.take_back(owner, undo.pk)
    jobs.run_all()
    assert dump() == before


@pytest.mark.usefixtures("small_numbers")
def test_whoever_is_deleted_while_the_merge_waits_is_not_merged(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    talk(owner, [gone], 10)
    parts = Participation.objects.filter(person=gone).count()
    undo = merging.merge(owner, keep, gone)
    Person.objects.filter(pk=keep.pk).update(deleted_at=exchanges.noon(owner, DAY))
    jobs.run_all()
    assert Participation.objects.filter(person=gone).count() == parts
    job = acting.job_of(undo, acting.ACT)
    assert job is not None
    assert (job.state, job.problem) == ("failed", "gone")


def test_few_rows_are_merged_at_once_in_few_queries(
    owner: Owner, two: tuple[Person, Person], django_assert_max_num_queries: Any
) -> None:
    talk(owner, [two[1]], 100)
    with django_assert_max_num_queries(260):
        merging.merge(owner, *two)
    assert not Job.objects.exists()
