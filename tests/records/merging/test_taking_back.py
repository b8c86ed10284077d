"""A merge is taken back exactly, and what the user changed meanwhile stays where it is in nobody's way."""

import json

import pytest

from entregent.records import exchanges, undo_effects
from entregent.records.models import (
    Erased,
    Fact,
    Group,
    Membership,
    Owner,
    Person,
    Reach,
    Undo,
)
from entregent.records.people import details, editing, erasing, groups, merging
from entregent.records.undo import NothingToUndo
from tests.records.merging.making import DAY, dump, person, reckon


def test_what_the_user_wrote_since_stays_and_the_rest_goes_back(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    moved = Fact.objects.create(owner=owner, person=gone, kind="interest", text="Bees")
    undo = merging.merge(owner, keep, gone)
    keep.refresh_from_db()
    editing.change(owner, keep, {"name": "Awa Ndiaye", "nickname": "Aw"})
    moved.refresh_from_db()
    moved.text = "Bees and honey"
    details.change(owner, moved)
    details.add(owner, Fact(owner=owner, person=keep, kind="interest", text="Choir"))
    undo_effects.take_back(owner, undo.pk)
    keep.refresh_from_db()
    gone = Person.objects.get(pk=gone.pk)
    assert (keep.name, keep.given, keep.family) == ("Awa Ndiaye", "Awa", "Ndiaye")
    assert keep.sort_name == "ndiaye awa"
    assert (keep.nickname, keep.note, gone.name, gone.note) == ("Aw", "", "A. Diop", "Bees.")
    assert set(keep.typed) >= {"name", "nickname"}
    assert "Bees and honey" in gone.facts.values_list("text", flat=True)
    assert "Choir" in keep.facts.values_list("text", flat=True)


def test_what_the_user_removed_since_stays_away(owner: Owner, two: tuple[Person, Person]) -> None:
    keep, gone = two
    group = Group.objects.create(owner=owner, name="Choir")
    lunch = exchanges.log(owner, [gone], channel="lunch", on=DAY)
    Membership.objects.create(owner=owner, person=gone, group=group)
    Membership.objects.create(owner=owner, person=keep, group=group)
    undo = merging.merge(owner, keep, gone)
    groups.delete(owner, group)
    lunch.delete()
    undo_effects.take_back(owner, undo.pk)
    assert not Membership.objects.filter(group=group).exists()
    assert not gone.exchanges.filter(pk=lunch.pk).exists()
    assert Person.objects.living().filter(owner=owner, pk=gone.pk).exists()


def test_a_way_to_reach_both_corrected_since_breaks_nothing(owner: Owner, two: tuple[Person, Person]) -> None:
    keep, gone = two
    values = {"owner": owner, "kind": "email"}
    Reach.objects.create(person=keep, key="a@example.org", value="a@example.org", **values)
    Reach.objects.create(person=gone, key="a@example.org", value="a@example.org", **values)
    other = Reach.objects.create(person=gone, key="b@example.org", value="b@example.org", **values)
    undo = merging.merge(owner, keep, gone)
    Reach.objects.filter(person=keep, key="a@example.org").delete()
    Reach.objects.filter(pk=other.pk).update(key="a@example.org", value="a@example.org")
    undo_effects.take_back(owner, undo.pk)
    assert "a@example.org" in gone.reaches.values_list("key", flat=True)


def test_merges_are_taken_back_in_their_order(owner: Owner, two: tuple[Person, Person]) -> None:
    keep, gone = two
    third = person(owner, "Awa D. Diop")
    reckon(owner)
    before = dump()
    first = merging.merge(owner, keep, gone)
    second = merging.merge(owner, third, keep)
    with pytest.raises(NothingToUndo):
        undo_effects.take_back(owner, first.pk)
    undo_effects.take_back(owner, second.pk)
    undo_effects.take_back(owner, first.pk)
    assert dump() == before


def test_an_act_of_before_is_taken_back_after_the_merge_is(owner: Owner, two: tuple[Person, Person]) -> None:
    keep, gone = two
    before = dump()
    noted = details.add(owner, Fact(owner=owner, person=gone, kind="interest", text="Choir"))
    undo = merging.merge(owner, keep, gone)
    undo_effects.take_back(owner, undo.pk)
    undo_effects.take_back(owner, noted.pk)
    assert dump() == before


def test_whoever_is_forgotten_after_a_merge_is_forgotten_under_both_names(
    owner: Owner, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    Undo.objects.create(owner=owner, act="fact.added", values={"name": gone.name})
    undo = merging.merge(owner, keep, gone)
    editing.change(owner, Person.objects.get(pk=keep.pk), {"name": "Marie Ndiaye"})
    keep.refresh_from_db()
    merging.say_different(owner, keep, person(owner, "Noor Roy"), DAY)
    erasing.erase(owner, [keep.pk])
    left = json.dumps(list(Undo.objects.values("before", "values")), default=str)
    for trace in (str(gone.pk), str(keep.pk), "A. Diop", "Awa Diop", "Marie"):
        assert trace not in left
    assert not Undo.objects.filter(pk=undo.pk).exists()
    assert str(keep.pk) not in json.dumps(dump(), default=str)
    assert Erased.objects.exists()
