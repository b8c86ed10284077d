"""Chances from what is on record: constant queries, put aside for good, nobody else's people."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from entregent.core.folding import fold
from entregent.records import undo_effects
from entregent.records.giving import chances
from entregent.records.models import Fact, Favour, Introduction, Owner, Person, Reach
from entregent.records.today import decisions

TODAY = dt.date(2026, 6, 15)
LONG_AGO = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def somebody(owner: Owner, name: str, **told: str) -> Person:
    """A person to whom one can write, with what they told."""
    person = Person.objects.create(owner=owner, name=name, sort_name=name)
    Reach.objects.create(
        owner=owner, person=person, kind="email", value=f"{fold(name)[:3]}@example.org", key=name
    )
    for kind, text in told.items():
        Fact.objects.create(owner=owner, person=person, kind=kind, text=text, folded=fold(text), on=TODAY)
    return person


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Somebody who looks for what another can do; both are known by what they need."""
    awa = somebody(owner, "Awa Diop", need="a place to print lithographs")
    return awa, somebody(owner, "Léo Petit", need="old maps", skill="lithograph printing")


def of(owner: Owner) -> list[tuple[str, str]]:
    found = chances.chances(owner, TODAY)
    return [(one.person.name, one.other.name if one.other else "") for one in found]


def test_two_who_would_gain_are_proposed(owner: Owner, two: tuple[Person, Person]) -> None:
    assert of(owner) == [("Awa Diop", "Léo Petit")]


def test_a_pair_put_aside_stays_away_until_taken_back(owner: Owner, two: tuple[Person, Person]) -> None:
    (one,) = chances.chances(owner, TODAY)
    act = decisions.skip(owner, one.chance.key, TODAY)
    assert of(owner) == []
    assert act.undo
    undo_effects.take_back(owner, act.undo.pk)
    assert of(owner) == [("Awa Diop", "Léo Petit")]


def test_what_was_put_off_comes_back(owner: Owner, two: tuple[Person, Person]) -> None:
    (one,) = chances.chances(owner, TODAY)
    decisions.snooze(owner, one.chance.key, TODAY)
    assert of(owner) == []
    assert len(chances.chances(owner, TODAY + dt.timedelta(8))) == 1


def test_a_pair_that_was_introduced_is_not_again(owner: Owner, two: tuple[Person, Person]) -> None:
    Introduction.objects.create(owner=owner, first=two[1], second=two[0], state="vetoed")
    assert of(owner) == []


def test_whoever_was_given_to_this_week_is_left_alone(owner: Owner, two: tuple[Person, Person]) -> None:
    Favour.objects.create(owner=owner, person=two[1], kind="advice", what="x", on=TODAY)
    assert of(owner) == []


@pytest.mark.parametrize("known", [{"triage": "never"}, {"deleted_at": LONG_AGO}])
def test_whoever_is_not_to_be_proposed_is_not(
    owner: Owner, two: tuple[Person, Person], known: dict[str, object]
) -> None:
    Person.objects.filter(pk=two[1].pk).update(**known)
    assert of(owner) == []


def test_the_user_can_help_themselves(owner: Owner, two: tuple[Person, Person]) -> None:
    two[1].delete()
    me = Person.objects.create(owner=owner, name="Me", is_self=True)
    Fact.objects.create(owner=owner, person=me, kind="skill", text="lithographs", folded="lithographs")
    (one,) = chances.chances(owner, TODAY)
    assert (one.chance.kind, one.person) == ("skill", two[0])


def test_somebody_who_helped_can_be_recommended_once(owner: Owner, two: tuple[Person, Person]) -> None:
    helped = somebody(owner, "Zoé Blin", need="nothing of the kind")
    Favour.objects.create(owner=owner, person=helped, given=False, kind="advice", what="x", on=TODAY)
    assert ("Zoé Blin", "") in of(owner)
    Favour.objects.create(owner=owner, person=helped, kind="visibility", what="x", on=dt.date(2025, 1, 1))
    assert ("Zoé Blin", "") not in of(owner)


def test_something_read_is_passed_on_to_somebody_once(owner: Owner, two: tuple[Person, Person]) -> None:
    found = chances.who_cares(owner, TODAY, "lithographs of Brest")
    assert [one.person.name for one in found] == ["Awa Diop", "Léo Petit"]
    for one in two:
        decisions.skip(owner, chances.shared_key(str(one.pk), "Lithographs of  Brest!"), TODAY)
    assert chances.who_cares(owner, TODAY, "lithographs of Brest") == []


def test_nobody_of_another_owner_is_seen(owner: Owner, stranger: Owner, two: tuple[Person, Person]) -> None:
    assert of(stranger) == []
    assert chances.who_cares(stranger, TODAY, "lithographs of Brest") == []


def test_it_asks_as_often_however_many_they_are(owner: Owner, two: tuple[Person, Person]) -> None:
    with CaptureQueriesContext(connection) as few:
        chances.chances(owner, TODAY)
    for number in range(30):
        somebody(owner, f"Person {number}", need=f"thing {number}", skill=f"craft {number}", interest="chess")
    with CaptureQueriesContext(connection) as many:
        chances.chances(owner, TODAY)
    assert len(many) == len(few) <= 16
