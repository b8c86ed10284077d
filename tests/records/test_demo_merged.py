"""Somebody of the demo made one with somebody real: the demo leaves alone, and nobody of it comes back."""

import datetime as dt

import pytest

from entregent.records import exchanges, undo_effects
from entregent.records.demo import building, leaving
from entregent.records.demo.rows import SOURCE
from entregent.records.models import Exchange, Fact, Favour, Identity, Introduction, Owner, Person
from entregent.records.people import adding, merging
from entregent.records.undo import NothingToUndo

TODAY = dt.date(2026, 11, 22)
pytestmark = pytest.mark.django_db


@pytest.fixture
def demo(owner: Owner) -> Owner:
    """An owner in front of the demo."""
    building.build(owner, TODAY)
    return owner


@pytest.fixture
def invented(demo: Owner) -> Person:
    """Somebody of the demo who is being introduced."""
    row = Introduction.objects.filter(owner=demo, asked_for=False, second__isnull=False).first()
    assert row
    return row.first


def real(owner: Owner, source: str = "") -> Person:
    """Somebody real, with a lunch, a fact and a favour of their own."""
    made = adding.add(owner, "Awa Ndiaye").person
    if source:
        Person.objects.filter(pk=made.pk).update(source=source, typed=[])
        made.refresh_from_db()
    exchanges.log(owner, [made], channel="lunch", on=TODAY)
    Fact.objects.create(owner=owner, person=made, kind="interest", text="bees", folded="bees")
    Favour.objects.create(owner=owner, person=made, given=True, kind="advice", what="hives", on=TODAY)
    return made


def stays_alone(owner: Owner, name: str = "Awa Ndiaye") -> None:
    """One person is left, with all that was theirs and nothing of the demo."""
    person = Person.objects.get(owner=owner, is_self=False)
    assert person.name == name
    assert [one.text for one in Fact.objects.filter(owner=owner)] == ["bees"]
    assert [one.what for one in Favour.objects.filter(owner=owner)] == ["hives"]
    assert [one.channel for one in Exchange.objects.filter(owner=owner)] == ["lunch"]
    assert not Introduction.objects.filter(owner=owner).exists()
    assert not Person.objects.filter(owner=owner, source=SOURCE, is_self=False).exists()


@pytest.mark.parametrize("source", ["", "linkedin"])
@pytest.mark.parametrize("stays", ["real", "invented"])
def test_whoever_is_real_stays_when_the_demo_leaves(
    demo: Owner, invented: Person, source: str, stays: str
) -> None:
    one = real(demo, source)
    pair = (one, invented) if stays == "real" else (invented, one)
    merging.merge(demo, *pair, {"name": "keep" if stays == "real" else "other"})
    leaving.leave(demo)
    stays_alone(demo)


@pytest.mark.parametrize("stays", ["real", "invented"])
def test_nobody_of_the_demo_comes_back_with_an_undo(demo: Owner, invented: Person, stays: str) -> None:
    one = real(demo)
    pair = (one, invented) if stays == "real" else (invented, one)
    act = merging.merge(demo, *pair, {"name": "keep" if stays == "real" else "other"})
    leaving.leave(demo)
    with pytest.raises(NothingToUndo):
        undo_effects.take_back(demo, act.pk)
    stays_alone(demo)


@pytest.mark.parametrize("stays", ["real", "invented"])
def test_the_demo_can_be_looked_at_again_after_whoever_stayed_is_gone(
    demo: Owner, invented: Person, stays: str
) -> None:
    one = real(demo)
    pair = (one, invented) if stays == "real" else (invented, one)
    merging.merge(demo, *pair)
    leaving.leave(demo)
    Person.objects.filter(owner=demo).delete()
    Identity.objects.filter(owner=demo).delete()
    assert building.build(demo, TODAY) > 140


def test_a_merge_taken_back_before_leaving_leaves_the_real_one_as_they_were(
    demo: Owner, invented: Person
) -> None:
    one = real(demo)
    act = merging.merge(demo, one, invented)
    undo_effects.take_back(demo, act.pk)
    leaving.leave(demo)
    stays_alone(demo)


def test_two_of_the_demo_made_one_leave_with_it(demo: Owner, invented: Person) -> None:
    other = Person.objects.filter(owner=demo, source=SOURCE, is_self=False).exclude(pk=invented.pk)[0]
    one = real(demo)
    merging.merge(demo, invented, other)
    leaving.leave(demo)
    stays_alone(demo, one.name)
