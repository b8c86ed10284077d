"""Editing, details, groups, bulk acts: each can be taken back, and what is derived follows."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from entregent.records import search, undo_effects
from entregent.records.models import (
    Exchange,
    Fact,
    Group,
    LifeEvent,
    Membership,
    Owner,
    Participation,
    Person,
    Position,
    Promise,
    Reach,
    Tie,
)
from entregent.records.people import adding, bulk, conversations, details, editing, groups
from entregent.records.people.conversations import Told, Vow
from entregent.records.undo import NothingToUndo

DAY = dt.date(2026, 3, 1)


def _person(owner: Owner, name: str = "Awa Diallo") -> Person:
    return adding.add(owner, name).person


def _rows(model: Any) -> list[Any]:
    return list(model.objects.order_by("pk").values())


def test_what_was_typed_is_marked_and_the_search_follows(owner: Owner) -> None:
    person = _person(owner)
    undo = editing.change(owner, person, {"name": "Awa Traoré", "place": "Nantes"})
    person.refresh_from_db()
    assert (person.given, person.family, person.sort_name) == ("Awa", "Traoré", "traore awa")
    assert {"name", "place"} <= set(person.typed)
    assert list(search.matching(owner, "traore nant")) == [person]
    undo_effects.take_back(owner, undo.pk)
    person.refresh_from_db()
    assert (person.name, person.family, person.place) == ("Awa Diallo", "Diallo", "")
    assert list(search.matching(owner, "diallo")) == [person]
    assert not search.find(owner, "traore nant").people.exists()


def test_parts_typed_alone_make_the_name(owner: Owner) -> None:
    person = _person(owner)
    editing.change(owner, person, {"given": "Awa", "family": "Ndiaye"})
    assert person.name == "Awa Ndiaye"


@pytest.mark.parametrize(
    ("day", "month", "year"), [(29, 2, None), (29, 2, 2024), (31, 12, 1980), (None, None, None)]
)
def test_days_that_are(day: int | None, month: int | None, year: int | None) -> None:
    editing.check_birthday(day, month, year)


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [(29, 2, 2023), (30, 2, None), (31, 4, None), (0, 1, None), (1, 13, None), (1, None, None),
     (None, None, 1980), (1, 1, 99)],
)  # fmt: skip
def test_days_that_are_not(day: int | None, month: int | None, year: int | None) -> None:
    with pytest.raises(editing.NoSuchDay):
        editing.check_birthday(day, month, year)


def test_a_pinned_circle_wins_and_can_be_taken_back(owner: Owner) -> None:
    person = _person(owner)
    undo = editing.pin(owner, person, "close")
    assert Tie.objects.get(person=person).circle == "close"
    undo_effects.take_back(owner, undo.pk)
    assert Tie.objects.get(person=person).circle == "weak"
    with pytest.raises(editing.NoSuchCircle):
        editing.pin(owner, person, "inner")


type Make = Callable[[Owner, Person], Any]

MAKERS: list[Make] = [
    lambda owner, person: Fact(owner=owner, person=person, kind="interest", text="Bees"),
    lambda owner, person: Reach(owner=owner, person=person, kind="other", value="@awa", key="awa"),
    lambda owner, person: Position(owner=owner, person=person, title="curator"),
    lambda owner, person: Promise(owner=owner, person=person, what="the article", made_on=DAY),
    lambda owner, person: LifeEvent(owner=owner, person=person, kind="move", on=DAY, noticed_on=DAY),
]


@pytest.mark.parametrize("make", MAKERS)
def test_a_detail_is_added_changed_removed_and_each_is_taken_back(owner: Owner, make: Make) -> None:
    detail = make(owner, _person(owner))
    model = type(detail)
    added = details.add(owner, detail)
    first = _rows(model)
    detail.created_at = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    changed = details.change(owner, detail)
    second = _rows(model)
    assert first != second
    removed = details.remove(owner, detail)
    assert _rows(model) == []
    for undo, rows in ((removed, second), (changed, first), (added, [])):
        undo_effects.take_back(owner, undo.pk)
        assert _rows(model) == rows


def test_facts_beyond_work_are_told_apart(owner: Owner) -> None:
    person = _person(owner)
    for kind in ("skill", "interest"):
        details.add(owner, Fact(owner=owner, person=person, kind=kind, text="Élevage"))
    assert dict(Fact.objects.values_list("kind", "beyond_work")) == {"skill": False, "interest": True}
    assert set(Fact.objects.values_list("folded", flat=True)) == {"elevage"}


def test_what_the_user_corrects_is_theirs_from_then_on(owner: Owner) -> None:
    person = _person(owner)
    fact = Fact.objects.create(owner=owner, person=person, kind="skill", text="x", source="linkedin")
    details.change(owner, fact)
    fact.refresh_from_db()
    assert fact.source == ""


def test_a_promise_is_kept_dropped_and_opened_again(owner: Owner) -> None:
    promise = Promise(owner=owner, person=_person(owner), what="the article", made_on=DAY)
    details.add(owner, promise)
    details.settle(owner, promise, "kept", DAY)
    undo = details.settle(owner, promise, "dropped", DAY)
    assert undo
    promise.refresh_from_db()
    assert (promise.kept_on, promise.dropped_on) == (None, DAY)
    undo_effects.take_back(owner, undo.pk)
    promise.refresh_from_db()
    assert (promise.kept_on, promise.dropped_on) == (DAY, None)
    details.settle(owner, promise, "open", DAY)
    assert (promise.kept_on, promise.dropped_on) == (None, None)


def test_groups_keep_their_people_through_undo(owner: Owner) -> None:
    people = [_person(owner, name) for name in ("Awa Diallo", "Léo Roy")]
    group, made = groups.create(owner, " Chorale ")
    assert groups.create(owner, "Chorale") == (group, None)
    put = groups.put(owner, group, [p.pk for p in people])
    assert groups.put(owner, group, [people[0].pk]).values["count"] == 0
    deleted = groups.delete(owner, group)
    assert not Membership.objects.exists()
    undo_effects.take_back(owner, deleted.pk)
    assert list(search.matching(owner, "chorale").values_list("name", flat=True)) == ["Awa Diallo", "Léo Roy"]
    out = groups.take_out(owner, group, [people[0].pk])
    assert Membership.objects.count() == 1
    undo_effects.take_back(owner, out.pk)
    undo_effects.take_back(owner, put.pk)
    assert made is not None
    undo_effects.take_back(owner, made.pk)
    assert not Group.objects.exists()


def test_group_names(owner: Owner) -> None:
    group, _ = groups.create(owner, "Chorale")
    groups.create(owner, "Voisins")
    with pytest.raises(groups.GroupExists):
        groups.rename(owner, group, "Voisins")
    with pytest.raises(groups.NoGroupName):
        groups.rename(owner, group, "\0 ")
    with pytest.raises(groups.NoGroupName):
        groups.create(owner, " ")
    undo_effects.take_back(owner, groups.rename(owner, group, "Chœur").pk)
    group.refresh_from_db()
    assert group.name == "Chorale"


def test_acts_on_many_touch_only_the_owners_living_and_come_back(owner: Owner, stranger: Owner) -> None:
    mine = [_person(owner, f"Awa {name}") for name in ("Un", "Deux", "Trois")]
    theirs = _person(stranger)
    ids = [p.pk for p in (*mine, theirs)]
    grouped, pinned, gone = (
        bulk.group(owner, ids, "Chorale"),
        bulk.pin(owner, ids, "wider"),
        bulk.delete(owner, ids),
    )
    assert [u.values["count"] for u in (grouped, pinned, gone)] == [3, 3, 3]
    assert list(Person.objects.living()) == [theirs]
    undo_effects.take_back(owner, gone.pk)
    assert Person.objects.living().count() == 4
    assert set(Tie.objects.filter(owner=owner).values_list("circle", flat=True)) == {"wider"}
    undo_effects.take_back(owner, pinned.pk)
    assert set(Tie.objects.filter(owner=owner).values_list("circle", flat=True)) == {"weak"}
    undo_effects.take_back(owner, grouped.pk)
    assert not Membership.objects.exists()
    assert Tie.objects.filter(person=theirs, circle="weak").exists()


def test_an_exchange_is_logged_once_however_often_it_is_sent(owner: Owner) -> None:
    person = _person(owner)
    told = Told([person], "lunch", DAY, "both", "a word", [Vow("me", person, "the article", DAY)])
    exchange, undo = conversations.log(owner, told, "token")
    assert conversations.log(owner, told, "token") == (exchange, None)
    assert (Exchange.objects.count(), Participation.objects.count(), Promise.objects.count()) == (1, 1, 1)
    assert Tie.objects.get(person=person).last_on == DAY
    assert undo is not None
    undo_effects.take_back(owner, undo.pk)
    assert (Exchange.objects.count(), Participation.objects.count(), Promise.objects.count()) == (0, 0, 0)
    assert Tie.objects.get(person=person).last_on is None


def test_the_same_token_of_another_owner_is_another_exchange(owner: Owner, stranger: Owner) -> None:
    for one in (owner, stranger):
        conversations.log(one, Told([_person(one)], "call", DAY), "token")
    assert Exchange.objects.count() == 2


def test_an_exchange_is_corrected_and_put_back(owner: Owner) -> None:
    awa, leo, zoe = (_person(owner, name) for name in ("Awa Diallo", "Léo Roy", "Zoé Abel"))
    exchange, _ = conversations.log(owner, Told([awa, leo], "call", DAY), "t")
    before = _rows(Exchange), _rows(Participation)
    later = DAY + dt.timedelta(days=2)
    undo = conversations.change(owner, exchange, Told([awa, zoe], "lunch", later, "both", "corrected"))
    assert set(Participation.objects.values_list("person__name", "channel")) == {
        ("Awa Diallo", "lunch"), ("Zoé Abel", "lunch"),
    }  # fmt: skip
    assert {t.person.name: t.last_on for t in Tie.objects.select_related("person")} == {
        "Awa Diallo": later, "Zoé Abel": later, "Léo Roy": None,
    }  # fmt: skip
    undo_effects.take_back(owner, undo.pk)
    assert (_rows(Exchange), _rows(Participation)) == before
    assert Tie.objects.get(person=leo).last_on == DAY


def test_a_deleted_exchange_leaves_its_promises_and_finds_them_again(owner: Owner) -> None:
    person = _person(owner)
    exchange, _ = conversations.log(
        owner, Told([person], "call", DAY, promises=[Vow("me", person, "the article")]), "t"
    )
    undo = conversations.delete(owner, exchange)
    assert Promise.objects.get().exchange is None
    undo_effects.take_back(owner, undo.pk)
    assert Promise.objects.get().exchange == exchange
    assert Participation.objects.get().person == person


def test_an_act_that_can_no_longer_be_taken_back_says_so_and_changes_nothing(owner: Owner) -> None:
    reach = Reach(owner=owner, person=_person(owner), kind="other", value="@awa", key="awa")
    details.add(owner, reach)
    undo = details.remove(owner, reach)
    details.add(owner, Reach(owner=owner, person=reach.person, kind="other", value="@awa", key="awa"))
    before = _rows(Reach)
    with pytest.raises(NothingToUndo):
        undo_effects.take_back(owner, undo.pk)
    assert _rows(Reach) == before
