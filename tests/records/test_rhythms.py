"""The days on which ties come due follow the rhythms, when these change and when the change is taken back."""

import datetime as dt
from collections.abc import Iterator

import pytest

from entregent.records import exchanges, jobs, preferences, rhythms, ties, undo_effects
from entregent.records.models import Job, Owner, Person, Tie
from entregent.records.people import editing

LONG_AGO = dt.date(2024, 3, 1)


@pytest.fixture(params=[300, 2], ids=["few", "many"])
def people(owner: Owner, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One person spoken to, one only met, one connected, one of whom no day is known."""
    monkeypatch.setattr("entregent.records.rhythms.MANY", request.param)
    spoken = Person.objects.create(owner=owner, name="Awa Diallo")
    exchanges.log(owner, [spoken], channel="lunch", on=LONG_AGO)
    Person.objects.create(owner=owner, name="Léo Roy", met_on=LONG_AGO)
    Person.objects.create(owner=owner, name="Zoé Abel", connected_on=LONG_AGO)
    Person.objects.create(owner=owner, name="Ana Lis")
    ties.recompute(owner)
    yield


def _due(owner: Owner) -> list[dt.date | None]:
    jobs.run_all()
    assert not Job.objects.exclude(state="done").exists()
    return list(Tie.objects.filter(owner=owner).order_by("person").values_list("due_on", flat=True))


def _recomputed(owner: Owner) -> list[dt.date | None]:
    ties.recompute(Owner.objects.get(pk=owner.pk))
    return _due(owner)


def test_due_days_follow_a_new_rhythm_and_its_undo(owner: Owner, people: None) -> None:
    before = _due(owner)
    undo = preferences.change(owner, {"rhythm_weak": 100, "rhythm_wider": 50})
    after = _due(owner)
    assert after == _recomputed(owner) != before
    assert after.count(None) == 1
    undo_effects.take_back(owner, undo.pk)
    assert _due(owner) == before == _recomputed(owner)


def test_the_rhythm_of_one_circle_leaves_the_others(owner: Owner, people: None) -> None:
    before = _due(owner)
    preferences.change(owner, {"rhythm_close": 10})
    assert _due(owner) == before


def test_a_change_of_other_settings_asks_for_nothing(owner: Owner, people: None) -> None:
    undo = preferences.change(owner, {"minutes_a_day": 20, "rhythm_weak": 365})
    assert not Job.objects.exists()
    before = _due(owner)
    undo_effects.take_back(owner, undo.pk)
    assert _due(owner) == before
    shown = preferences.change(owner, {"theme": "dark"})
    undo_effects.take_back(owner, shown.pk)
    assert not Job.objects.filter(state="waiting").exists()


def test_a_persons_own_circle_and_its_undo_move_their_day(owner: Owner, people: None) -> None:
    person = Person.objects.get(name="Léo Roy")
    before = _due(owner)
    undo = editing.pin(owner, person, "close")
    assert Tie.objects.get(person=person).due_on == LONG_AGO + dt.timedelta(days=42)
    undo_effects.take_back(owner, undo.pk)
    assert _due(owner) == before


def test_nobody_elses_days_move(owner: Owner, stranger: Owner, people: None) -> None:
    Person.objects.create(owner=stranger, name="Léo Roy", met_on=LONG_AGO)
    ties.recompute(stranger)
    before = _due(stranger)
    preferences.change(owner, {"rhythm_weak": 100})
    assert _due(stranger) == before


@pytest.mark.parametrize(
    ("day", "days", "due"),
    [
        (dt.date(2026, 1, 1), 31, dt.date(2026, 2, 1)),
        (dt.date(9999, 12, 1), 31, dt.date.max),
        (dt.date.max, 60_000, dt.date.max),
    ],
)
def test_no_day_is_past_the_last_there_is(day: dt.date, days: int, due: dt.date) -> None:
    assert rhythms.after(day, days) == due
