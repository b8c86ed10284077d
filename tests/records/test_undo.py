"""Undo puts rows back as they were, once, and only for their owner."""

import datetime as dt

import pytest

from entregent.records import exchanges, undo
from entregent.records.models import Exchange, Group, Membership, Owner, Participation, Person, Promise


def _person(owner: Owner, name: str = "Ada Martin") -> Person:
    return Person.objects.create(owner=owner, name=name, birth_day=29, birth_month=2, typed=["name"])


def test_a_changed_row_comes_back(owner: Owner) -> None:
    person = _person(owner)
    record = undo.Recording()
    record.changes([person], "name", "typed")
    Person.objects.filter(pk=person.pk).update(name="Somebody", typed=[], note="kept")
    undo.undo(owner, record.save(owner, "person.changed").pk)
    person.refresh_from_db()
    assert (person.name, person.typed, person.note) == ("Ada Martin", ["name"], "kept")


def test_a_created_row_goes(owner: Owner) -> None:
    person = _person(owner)
    record = undo.Recording()
    record.creates([person])
    undo.undo(owner, record.save(owner, "person.added").pk)
    assert not Person.objects.filter(pk=person.pk).exists()


def test_a_deleted_row_comes_back_whole_with_what_hung_on_it(owner: Owner) -> None:
    exchange = exchanges.log(owner, [_person(owner)], channel="lunch", on=dt.date(2026, 3, 1))
    record = undo.Recording()
    record.changes([exchange])
    record.changes(exchange.participations.all())
    before = list(Participation.objects.values()), list(Exchange.objects.values())
    exchange.delete()
    undo.undo(owner, record.save(owner, "exchange.deleted").pk)
    assert (list(Participation.objects.values()), list(Exchange.objects.values())) == before


def test_no_act_is_undone_twice_or_by_somebody_else(owner: Owner, stranger: Owner) -> None:
    person = _person(owner)
    record = undo.Recording()
    record.creates([person])
    kept = record.save(owner, "person.added")
    with pytest.raises(undo.NothingToUndo):
        undo.undo(stranger, kept.pk)
    undo.undo(owner, kept.pk)
    with pytest.raises(undo.NothingToUndo):
        undo.undo(owner, kept.pk)


def test_what_comes_back_lets_go_of_what_is_gone_since(owner: Owner) -> None:
    person, day = _person(owner), dt.date(2026, 3, 1)
    exchange = exchanges.log(owner, [person], channel="lunch", on=day)
    promise = Promise.objects.create(owner=owner, person=person, exchange=exchange, what="call", made_on=day)
    record = undo.Recording()
    record.changes([promise])
    promise.delete()
    exchange.delete()
    undo.undo(owner, record.save(owner, "promise.removed").pk)
    back = Promise.objects.get()
    assert (back.what, back.exchange_id) == ("call", None)


def test_what_would_hang_on_nothing_is_not_taken_back(owner: Owner) -> None:
    group = Group.objects.create(owner=owner, name="Choir")
    member = Membership.objects.create(owner=owner, group=group, person=_person(owner))
    record = undo.Recording()
    record.changes([member])
    group.delete()
    with pytest.raises(undo.NothingToUndo):
        undo.undo(owner, record.save(owner, "people.ungrouped").pk)
