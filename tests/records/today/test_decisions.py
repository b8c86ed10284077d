"""One tap decides about a line, takes effect at once, and can be taken back."""

import datetime as dt

import pytest

from entregent.records import ties, undo_effects
from entregent.records.models import Decision, Exchange, Owner, Promise, Tie
from entregent.records.today import decisions
from entregent.records.today.day import day
from tests.records.today.conftest import TODAY, Log, MakePerson


@pytest.fixture
def promise(owner: Owner, make: MakePerson) -> Promise:
    """Something due today."""
    return Promise.objects.create(
        owner=owner, person=make("Awa Diop"), what="envoyer la partition", made_on=TODAY, due=TODAY
    )


def _key(owner: Owner) -> str:
    ties.recompute(owner, TODAY)
    return day(owner, TODAY).entries[0].line.key


def test_done_logs_the_exchange_keeps_the_promise_and_restarts_the_rhythm(
    owner: Owner, promise: Promise
) -> None:
    key = _key(owner)
    decisions.done(owner, key, TODAY)
    promise.refresh_from_db()
    assert promise.kept_on == TODAY
    exchange = Exchange.objects.get()
    assert (exchange.channel, exchange.direction, exchange.at.date()) == ("email", "out", TODAY)
    assert Tie.objects.get(person=promise.person).last_out == TODAY
    assert day(owner, TODAY).entries == ()


def test_done_twice_is_done_once(owner: Owner, promise: Promise) -> None:
    key = _key(owner)
    assert not decisions.done(owner, key, TODAY).again
    assert decisions.done(owner, key, TODAY).again
    assert Exchange.objects.count() == Decision.objects.count() == 1


def test_done_is_taken_back_whole(owner: Owner, promise: Promise) -> None:
    key = _key(owner)
    act = decisions.done(owner, key, TODAY)
    assert act.undo
    undo_effects.take_back(owner, act.undo.pk)
    promise.refresh_from_db()
    assert (promise.kept_on, Exchange.objects.count(), Decision.objects.count()) == (None, 0, 0)
    assert Tie.objects.get(person=promise.person).last_out is None
    assert day(owner, TODAY).entries[0].line.key == key


def test_snoozed_until_its_day(owner: Owner, promise: Promise) -> None:
    key, until = _key(owner), TODAY + dt.timedelta(days=5)
    decisions.snooze(owner, key, TODAY, until)
    assert day(owner, TODAY).entries == ()
    assert day(owner, until - dt.timedelta(days=1)).entries == ()
    assert day(owner, until).entries[0].line.key == key


def test_skipped_and_undone(owner: Owner, promise: Promise) -> None:
    key = _key(owner)
    act = decisions.skip(owner, key, TODAY)
    assert day(owner, TODAY + dt.timedelta(days=30)).entries == ()
    assert act.undo
    undo_effects.take_back(owner, act.undo.pk)
    assert day(owner, TODAY).entries[0].line.key == key


def test_not_this_person_means_nothing_about_them(owner: Owner, make: MakePerson, promise: Promise) -> None:
    decisions.never(owner, _key(owner), TODAY)
    Promise.objects.create(owner=owner, person=promise.person, what="autre", made_on=TODAY, due=TODAY)
    assert day(owner, TODAY).entries == ()


def test_a_decision_outlives_recomputing(owner: Owner, promise: Promise) -> None:
    decisions.skip(owner, _key(owner), TODAY)
    Tie.objects.all().delete()
    ties.recompute(owner, TODAY)
    assert day(owner, TODAY).entries == ()


def test_a_light_touch_is_logged_as_one(owner: Owner, make: MakePerson, log: Log) -> None:
    person = make("Awa Diop")
    decisions.done(owner, f"light:{person.pk}:2026-06", TODAY)
    assert Exchange.objects.get().channel == "like"


@pytest.mark.parametrize(
    "key", ["", "nonsense", "promise:x:y", "promise:{}:", "theft:{}:1", "promise:{}:" + "x" * 200]
)
def test_a_key_that_names_no_line(owner: Owner, make: MakePerson, key: str) -> None:
    person = make("Awa Diop")
    with pytest.raises(decisions.NoSuchLine):
        decisions.done(owner, key.format(person.pk), TODAY)
    assert not Decision.objects.exists()


def test_nobody_decides_about_somebody_elses_people(owner: Owner, stranger: Owner, promise: Promise) -> None:
    key = _key(owner)
    with pytest.raises(decisions.NoSuchLine):
        decisions.done(stranger, key, TODAY)
    assert not Exchange.objects.exists()
