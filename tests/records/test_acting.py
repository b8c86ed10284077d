"""Acts on many people: begun at once, done in the background, broken off without harm, taken back whole."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone

from entregent.records import acting, jobs, search, snapshots, ties, undo_effects
from entregent.records.models import Group, Job, Membership, Owner, Person, SearchWord, Tie, Undo
from entregent.records.people import bulk, erasing, groups
from entregent.records.undo import NothingToUndo

FEW, PART = 4, 3
PEOPLE = 11


@pytest.fixture(autouse=True)
def small_numbers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Eleven people are many here, and three of them a batch."""
    for module in ("acting", "undo_effects", "people.deleting", "people.refreshing", "rhythms"):
        monkeypatch.setattr(f"entregent.records.{module}.MANY", FEW)
    monkeypatch.setattr("entregent.records.snapshots.AT_ONCE", PART)
    yield


@pytest.fixture
def people(owner: Owner) -> list[Person]:
    """Eleven people, some of them pinned, all with what is derived."""
    made = [
        Person.objects.create(
            owner=owner, name=f"Awa Number{at:02}", pinned_circle="close" if at % 4 == 0 else ""
        )
        for at in range(PEOPLE)
    ]
    ties.recompute(owner)
    search.recompute(owner)
    return made


def _state(owner: Owner) -> str:
    """All that the acts may change, and what is derived from it."""
    rows: list[Any] = [
        list(Person.objects.filter(owner=owner).order_by("pk").values("pinned_circle", "deleted_at")),
        list(Membership.objects.order_by("person").values("person", "group")),
        list(Tie.objects.order_by("pk").values()),
        sorted(SearchWord.objects.values_list("entry__person", "entry__nearness", "tier", "word")),
    ]
    return json.dumps(rows, default=str)


ACTS = {
    "group": lambda owner: bulk.group(owner, Person.objects.living(), "Chorale"),
    "circle": lambda owner: bulk.pin(owner, Person.objects.living(), "wider"),
    "delete": lambda owner: bulk.delete(owner, Person.objects.living()),
}


def _reached() -> dict[str, int]:
    return {
        "group": Membership.objects.count(),
        "circle": Tie.objects.filter(circle="wider").count(),
        "delete": PEOPLE - Person.objects.living().count(),
    }


def _break_off(job: Job, batches: int) -> None:
    """Lets a job do so many batches, and then its worker die."""

    def stop(**_: object) -> None:
        nonlocal batches
        batches -= 1
        if batches < 0:
            raise SystemExit

    jobs.beaten.connect(stop, dispatch_uid="stop")
    taken = jobs.claim("elsewhere:1:1", job=job)
    assert taken is not None
    try:
        with pytest.raises(SystemExit):
            jobs.run(taken)
    finally:
        jobs.beaten.disconnect(dispatch_uid="stop")
    Job.objects.filter(pk=job.pk).update(lease_until=timezone.now() - dt.timedelta(minutes=1))


@pytest.mark.parametrize("act", ACTS)
def test_an_act_on_many_is_begun_at_once_and_done_in_the_background(
    owner: Owner, people: list[Person], act: str
) -> None:
    undo = ACTS[act](owner)
    assert undo.values["count"] == PEOPLE
    assert _reached()[act] == 0
    jobs.run_all()
    assert _reached()[act] == PEOPLE
    assert acting.job_of(undo, acting.ACT) is None


@pytest.mark.parametrize("act", ACTS)
def test_an_act_on_many_and_its_undo_broken_off_anywhere_lose_nothing(
    owner: Owner, people: list[Person], act: str
) -> None:
    Group.objects.create(owner=owner, name="Chorale")
    before = _state(owner)
    undo = ACTS[act](owner)
    for batches in (1, 0, 2):
        job = acting.job_of(undo, acting.ACT)
        assert job is not None
        _break_off(job, batches)
    assert _reached()[act] == 3 * PART
    jobs.run_all()
    assert _reached()[act] == PEOPLE
    assert undo_effects.take_back(owner, undo.pk).undone_at is None
    for batches in (2, 1):
        job = acting.job_of(undo, acting.UNDO)
        assert job is not None
        _break_off(job, batches)
    assert _reached()[act] == PEOPLE - 3 * PART
    jobs.run_all()
    assert _state(owner) == before
    undo.refresh_from_db()
    assert undo.undone_at is not None


@pytest.mark.parametrize("act", ACTS)
def test_an_act_that_is_still_going_on_is_stopped_by_its_undo(
    owner: Owner, people: list[Person], act: str
) -> None:
    Group.objects.create(owner=owner, name="Chorale")
    before = _state(owner)
    undo = ACTS[act](owner)
    job = acting.job_of(undo, acting.ACT)
    assert job is not None
    _break_off(job, 1)
    Person.objects.filter(pk=people[-1].pk).update(pinned_circle="weak")
    stopped = undo_effects.take_back(owner, undo.pk)
    assert (stopped.values["count"], stopped.undone_at is not None) == (PART, True)
    Person.objects.filter(pk=people[-1].pk).update(pinned_circle=people[-1].pinned_circle)
    jobs.run_all()
    assert _state(owner) == before


def test_a_worker_whose_act_was_stopped_writes_nothing_more(owner: Owner, people: list[Person]) -> None:
    undo = ACTS["delete"](owner)
    job = acting.job_of(undo, acting.ACT)
    assert job is not None
    taken = jobs.claim("elsewhere:1:1", job=job)
    assert taken is not None
    undo_effects.take_back(owner, undo.pk)
    jobs.run(taken)
    assert Person.objects.living().count() == PEOPLE


def test_an_act_undone_twice_is_undone_once(owner: Owner, people: list[Person]) -> None:
    undo = ACTS["circle"](owner)
    jobs.run_all()
    for _ in range(2):
        undo_effects.take_back(owner, undo.pk)
    assert Job.objects.filter(kind=acting.UNDO).count() == 1
    jobs.run_all()
    with pytest.raises(NothingToUndo):
        undo_effects.take_back(owner, undo.pk)


def test_what_the_user_does_meanwhile_stands(owner: Owner, people: list[Person]) -> None:
    pinned, grouped = ACTS["circle"](owner), ACTS["group"](owner)
    mine = people[5]
    bulk.pin(owner, [mine.pk], "close")
    bulk.group(owner, [mine.pk], "Chorale")
    gone = bulk.delete(owner, [people[6].pk])
    jobs.run_all()
    mine.refresh_from_db()
    assert mine.pinned_circle == "close"
    assert Membership.objects.filter(person=mine).count() == 1
    assert not Membership.objects.filter(person=people[6]).exists()
    for undo in (gone, pinned, grouped):
        undo_effects.take_back(owner, undo.pk)
        jobs.run_all()
    assert Membership.objects.get().person == mine


def test_a_group_deleted_meanwhile_does_not_come_back(owner: Owner, people: list[Person]) -> None:
    ACTS["group"](owner)
    Group.objects.all().delete()
    jobs.run_all()
    assert not Membership.objects.exists()
    assert not Job.objects.exclude(state="done").exists()


def test_somebody_forgotten_meanwhile_leaves_the_others_in_their_places(
    owner: Owner, people: list[Person]
) -> None:
    undo = ACTS["circle"](owner)
    job = acting.job_of(undo, acting.ACT)
    assert job is not None
    _break_off(job, 1)
    undo.refresh_from_db()
    reached = undo.before[0]["pks"][0]
    erasing.erase(owner, [Person.objects.get(pk=reached).pk])
    jobs.run_all()
    assert Tie.objects.filter(circle="wider").count() == PEOPLE - 1
    assert reached not in json.dumps(list(Undo.objects.values("before", "values")))
    undo_effects.take_back(owner, undo.pk)
    jobs.run_all()
    assert not Tie.objects.filter(circle="wider").exists()


def test_a_failed_act_can_go_on(owner: Owner, people: list[Person]) -> None:
    undo = ACTS["delete"](owner)
    job = acting.job_of(undo, acting.ACT)
    assert job is not None
    _break_off(job, 2)
    Job.objects.filter(pk=job.pk).update(state="failed")
    jobs.run_all()
    assert _reached()["delete"] == 2 * PART
    acting.go_on(undo)
    jobs.run_all()
    assert _reached()["delete"] == PEOPLE


def test_nobody_else_is_touched(owner: Owner, stranger: Owner, people: list[Person]) -> None:
    theirs = [Person.objects.create(owner=stranger, name=f"Léo {at}") for at in range(PEOPLE)]
    for undo in [ACTS[act](owner) for act in ACTS]:
        jobs.run_all()
        with pytest.raises(NothingToUndo):
            undo_effects.take_back(stranger, undo.pk)
    assert Person.objects.living().filter(owner=stranger, pinned_circle="").count() == len(theirs)


def test_what_many_rows_share_is_kept_once(owner: Owner, people: list[Person]) -> None:
    for act in ACTS:
        [rows] = ACTS[act](owner).before
        assert len(rows["pks"]) == PEOPLE
        assert len(json.dumps(rows)) < 100 * PEOPLE
    assert snapshots.count(Undo.objects.get(act="people.deleted").before) == PEOPLE


def test_a_large_group_is_deleted_and_comes_back_with_everybody(owner: Owner, people: list[Person]) -> None:
    ACTS["group"](owner)
    jobs.run_all()
    group, before = Group.objects.get(), list(Membership.objects.order_by("pk").values())
    state = _state(owner)
    undo = groups.delete(owner, group)
    job = acting.job_of(undo, acting.ACT)
    assert job is not None
    _break_off(job, 2)
    assert (Group.objects.count(), Membership.objects.count()) == (1, PEOPLE - 2 * PART)
    jobs.run_all()
    assert not Group.objects.exists()
    assert not SearchWord.objects.filter(word="chorale").exists()
    undo_effects.take_back(owner, undo.pk)
    job = acting.job_of(undo, acting.UNDO)
    assert job is not None
    _break_off(job, 2)
    jobs.run_all()
    assert list(Membership.objects.order_by("pk").values()) == before
    assert (_state(owner), Group.objects.get().name) == (state, "Chorale")


def test_a_large_group_renamed_is_found_by_its_new_name(owner: Owner, people: list[Person]) -> None:
    ACTS["group"](owner)
    jobs.run_all()
    groups.rename(owner, Group.objects.get(), "Fanfare")
    jobs.run_all()
    assert SearchWord.objects.filter(word="fanfare").count() == PEOPLE


def test_a_name_taken_since_is_not_taken_back(owner: Owner, people: list[Person]) -> None:
    ACTS["group"](owner)
    jobs.run_all()
    undo = groups.delete(owner, Group.objects.get())
    jobs.run_all()
    Group.objects.create(owner=owner, name="Chorale")
    undo_effects.take_back(owner, undo.pk)
    jobs.run_all()
    job = acting.job_of(undo, acting.UNDO)
    assert job is not None
    assert (job.state, job.problem, Membership.objects.count()) == ("failed", "taken", 0)


def test_few_people_wait_for_nobody(owner: Owner, people: list[Person]) -> None:
    some = [person.pk for person in people[:FEW]]
    with transaction.atomic():
        undo = bulk.pin(owner, some, "wider")
    assert not Job.objects.exists()
    assert Tie.objects.filter(circle="wider").count() == FEW
    assert undo_effects.take_back(owner, undo.pk).undone_at is not None
    assert not Tie.objects.filter(circle="wider").exists()
