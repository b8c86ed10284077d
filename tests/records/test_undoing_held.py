"""What the user did since, and what others brought, stays when an import is taken back."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.utils import timezone

from entregent.records import jobs, triage
from entregent.records.importing import undoing
from entregent.records.importing.undoing import work
from entregent.records.models import (
    Erased,
    Exchange,
    Group,
    ImportChange,
    Introduction,
    Job,
    Membership,
    Organisation,
    Owner,
    Participation,
    Person,
    Position,
    Promise,
    Reach,
    SearchEntry,
    Step,
    Tie,
)
from entregent.records.people import bulk, conversations, deleting, details, editing, erasing
from tests.records.importing import TODAY, bring
from tests.records.taking_back import take_back, two_people
from tests.records.whole import differences, whole

type Act = Callable[[Owner, Person], Any]

DAY = dt.date(2026, 11, 20)


@pytest.fixture
def path(settings: LazySettings, tmp_path: Path) -> Path:
    """An archive with Awa, Bao and what was said with Awa."""
    settings.UPLOADS = tmp_path / "uploads"
    return two_people(tmp_path)


def _awa() -> Person:
    return Person.objects.get(name="Awa Diop")


def _other(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Eric Noir", sort_name="noir eric")


def _pinned(owner: Owner, person: Person) -> None:
    bulk.pin(owner, [person.pk], "close")


def _answered(owner: Owner, person: Person) -> None:
    triage.answer(owner, person, "known", TODAY)


def _noted(owner: Owner, person: Person) -> None:
    editing.change(owner, person, {"note": "keeps bees", "place": "Nantes"})


@pytest.mark.parametrize("act", [_pinned, _answered, _noted])
def test_somebody_of_whom_the_user_said_something_stays(owner: Owner, path: Path, act: Act) -> None:
    run = bring(owner, path)
    act(owner, _awa())
    said = {name: getattr(_awa(), name) for name in ("note", "place", "pinned_circle", "triage", "typed")}
    take_back(run)
    awa = _awa()
    assert {name: getattr(awa, name) for name in said} == said
    assert awa.connected_on is None
    assert undoing.stayed(run) == {"said": 1}
    assert Person.objects.count() == 1


def test_whoever_stays_meets_the_same_file_again(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    _noted(owner, _awa())
    pk = _awa().pk
    take_back(run)
    bring(owner, path)
    assert _awa().pk == pk
    assert Person.objects.living().count() == 2
    assert _awa().reaches.filter(kind="email").exists()
    assert _awa().exchanges.count() == 2
    assert (_awa().connected_on, _awa().place) == (dt.date(2024, 3, 3), "Nantes")


def test_an_exchange_that_the_user_annotated_stays_with_those_in_it(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    kept = Exchange.objects.get(direction="out")
    told = conversations.Told([_awa()], "message", kept.at.date(), "out", note="She showed me the hives.")
    conversations.change(owner, kept, told)
    take_back(run)
    assert Exchange.objects.get().note == "She showed me the hives."
    assert Exchange.objects.get().people.get() == _awa()


def test_an_exchange_in_which_a_promise_was_made_stays(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    said = Exchange.objects.get(direction="in")
    Promise.objects.create(owner=owner, person=_awa(), exchange=said, what="honey", made_on=DAY)
    take_back(run)
    assert Exchange.objects.get() == said
    assert said.participations.count() == 1


def test_a_promise_of_the_import_that_the_user_settled_stays(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    vows = [
        Promise.objects.create(owner=owner, person=_awa(), what=what, made_on=DAY, source="monica", run=run)
        for what in ("honey", "wax")
    ]
    details.settle(owner, vows[0], "kept", DAY)
    take_back(run)
    assert Promise.objects.get().what == "honey"


def test_what_the_user_took_over_stays(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    reach = Reach.objects.get(kind="email")
    reach.label = "home"
    details.change(owner, reach)
    position = Position.objects.get(person=_awa())
    position.title = "Keeper"
    details.change(owner, position)
    take_back(run)
    assert Reach.objects.get().value == "awa@example.org"
    assert Position.objects.get().title == "Keeper"
    assert Organisation.objects.get().name == "Musée des Vagues"


def test_whoever_was_deleted_stays_deleted(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    bulk.delete(owner, [_awa().pk])
    take_back(run)
    assert undoing.stayed(run) == {"deleted": 1}
    again = bring(owner, path)
    assert [p.name for p in Person.objects.living()] == ["Bao Tran"]
    assert _awa().deleted_at is not None
    Person.objects.filter(pk=_awa().pk).update(deleted_at=timezone.now() - deleting.KEPT * 2)
    Job.objects.filter(kind=deleting.PURGE).update(not_before=None)
    jobs.run_all()
    assert not Person.objects.filter(name="Awa Diop").exists()
    take_back(again)
    bring(owner, path)
    assert [p.name for p in Person.objects.living()] == ["Bao Tran"]


def test_whoever_was_forgotten_stays_forgotten(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    erasing.erase(owner, [_awa().pk])
    marks = Erased.objects.count()
    take_back(run)
    assert Erased.objects.count() == marks
    bring(owner, path)
    assert [p.name for p in Person.objects.living()] == ["Bao Tran"]


def test_what_was_removed_by_hand_stays_so(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    details.remove(owner, Reach.objects.get(kind="email"))
    take_back(run)
    bring(owner, path)
    assert not Reach.objects.filter(kind="email").exists()
    assert Person.objects.living().count() == 2


def test_a_removal_taken_back_holds_nobody(owner: Owner, path: Path) -> None:
    from entregent.records import undo_effects

    before = whole()
    run = bring(owner, path)
    undo = details.remove(owner, Reach.objects.get(kind="email"))
    undo_effects.take_back(owner, undo.pk)
    undo.delete()
    take_back(run)
    assert differences(before, whole()) == {}


def test_groups_of_the_import_go_when_empty(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    for name in ("Bees", "Harbour"):
        group = Group.objects.create(owner=owner, name=name)
        Membership.objects.create(owner=owner, group=group, person=_awa(), source="csv", run=run)
        ImportChange.objects.create(owner=owner, run=run, model="group", row=group.pk, after={"made": True})
    Membership.objects.create(owner=owner, group=group, person=_other(owner))
    mine = Group.objects.create(owner=owner, name="Mine")
    Membership.objects.create(owner=owner, group=mine, person=_awa(), source="csv", run=run)
    take_back(run)
    assert set(Group.objects.values_list("name", flat=True)) == {"Harbour", "Mine"}
    assert list(Membership.objects.values_list("group__name", "person__name")) == [("Harbour", "Eric Noir")]


def test_steps_hold_the_exchange_in_which_they_were_made(owner: Owner, path: Path) -> None:
    run = bring(owner, path)
    said = Exchange.objects.get(direction="in")
    asked = Introduction.objects.create(owner=owner, first=_awa(), target="somebody")
    Step.objects.create(owner=owner, introduction=asked, state="asked", at=said.at, exchange=said)
    take_back(run)
    assert Exchange.objects.get() == said


def test_what_is_derived_follows(owner: Owner, path: Path) -> None:
    other = _other(owner)
    run = bring(owner, path)
    said = Exchange.objects.get(direction="out")
    Participation.objects.create(
        owner=owner, exchange=said, person=other, at=said.at, channel=said.channel, direction="out"
    )
    _noted(owner, _awa())
    jobs.run_all()
    take_back(run)
    assert Tie.objects.get(person=other).exchanges == 0
    assert Tie.objects.get(person=_awa()).exchanges == 0
    assert set(SearchEntry.objects.values_list("person", flat=True)) == {other.pk, _awa().pk}


def test_nobody_elses_rows_are_looked_at(owner: Owner, stranger: Owner, path: Path) -> None:
    run = bring(owner, path)
    theirs = bring(stranger, path)
    count = Person.objects.filter(owner=stranger).count()
    take_back(run)
    assert Person.objects.filter(owner=stranger).count() == count
    assert Exchange.objects.filter(run=theirs).count() == 2


def test_a_job_that_fails_can_go_on(owner: Owner, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = bring(owner, path)
    undoing.begin(run, TODAY)

    def broken(_way: object, _scope: object) -> None:
        raise jobs.Hopeless("broken")

    with monkeypatch.context() as patch:
        patch.setattr(work, "_close", broken)
        jobs.run_all()
    run.refresh_from_db()
    assert (run.state, run.problem) == ("undoing", {"code": "undo_fault", "values": {}})
    undoing.go_on(run)
    jobs.run_all()
    run.refresh_from_db()
    assert (run.state, run.problem) == ("undone", None)
