"""Derived ties agree with the record, whole or person by person, and for the owner's own day."""

import datetime as dt

import pytest

from entregent.records import exchanges, ties
from entregent.records.models import Organisation, Owner, Person, Position, Tie

TODAY = dt.date(2026, 6, 15)


def _person(owner: Owner, name: str, **known: object) -> Person:
    return Person.objects.create(owner=owner, name=name, **known)


def _lunches(owner: Owner, person: Person, *days: int) -> None:
    for ago in days:
        exchanges.log(owner, [person], channel="lunch", on=TODAY - dt.timedelta(days=ago))


def _values(owner: Owner) -> list[dict[str, object]]:
    return [dict(row) for row in Tie.objects.filter(owner=owner).order_by("person_id").values()]


def test_everybody_on_record_has_a_tie_and_nobody_else(owner: Owner, stranger: Owner) -> None:
    person = _person(owner, "Ada Martin")
    _person(owner, "Moi", is_self=True)
    _person(owner, "Gone", deleted_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    _person(stranger, "Somebody else’s")
    assert ties.recompute(owner, TODAY) == 1
    assert list(Tie.objects.values_list("person_id", "circle")) == [(person.pk, "weak")]


def test_lunches_make_a_close_tie_and_say_why(owner: Owner) -> None:
    person = _person(owner, "Ada Martin")
    _lunches(owner, person, 20, 110, 200, 290)
    ties.recompute(owner, TODAY)
    tie = Tie.objects.get(person=person)
    assert (tie.circle, tie.reason["code"], tie.reason["channels"]) == ("close", "kept_up", {"lunch": 4})
    assert tie.channels == " lunch "
    assert (tie.exchanges, tie.last_on) == (4, TODAY - dt.timedelta(days=20))
    assert tie.due_on == TODAY + dt.timedelta(days=owner.preferences.rhythm_close - 20)


def test_a_pinned_circle_wins(owner: Owner) -> None:
    person = _person(owner, "Ada Martin", pinned_circle="wider")
    _lunches(owner, person, 20, 110, 200, 290)
    ties.recompute(owner, TODAY)
    assert Tie.objects.get(person=person).circle == "wider"


def test_a_refresh_of_one_equals_a_recompute_of_all(owner: Owner) -> None:
    ada, awa = _person(owner, "Ada Martin"), _person(owner, "Awa Diop", connected_on=dt.date(2020, 5, 1))
    _lunches(owner, ada, 20, 110)
    ties.recompute(owner, TODAY)
    exchanges.log(owner, [ada, awa], channel="email", direction="out", on=TODAY)
    ties.refresh(owner, [ada.pk, awa.pk], TODAY)
    refreshed = _values(owner)
    ties.recompute(owner, TODAY)
    assert refreshed == _values(owner)


def test_messages_without_answer_are_counted_until_the_person_speaks(owner: Owner) -> None:
    person = _person(owner, "Ada Martin")
    for ago, channel, direction in ((60, "email", "out"), (30, "message", "out"), (20, "like", "out")):
        exchanges.log(
            owner, [person], channel=channel, direction=direction, on=TODAY - dt.timedelta(days=ago)
        )
    ties.refresh(owner, [person.pk], TODAY)
    assert Tie.objects.get(person=person).unanswered == 2
    exchanges.log(owner, [person], channel="email", direction="in", on=TODAY)
    ties.refresh(owner, [person.pk], TODAY)
    assert Tie.objects.get(person=person).unanswered == 0


def test_a_shared_employer_is_promising(owner: Owner) -> None:
    me, colleague, other = (
        _person(owner, "Moi", is_self=True),
        _person(owner, "Ada"),
        _person(owner, "Awa"),
    )
    company = Organisation.objects.create(owner=owner, name="Acme", folded="acme")
    for person in (me, colleague):
        Position.objects.create(owner=owner, person=person, organisation=company)
    ties.recompute(owner, TODAY)
    promising = dict(Tie.objects.values_list("person_id", "promising"))
    assert promising[colleague.pk] > promising[other.pk]


def test_a_day_at_the_end_of_time_stops_nobodys_tie(owner: Owner) -> None:
    person = _person(owner, "Ada Martin", met_on=dt.date.max)
    ties.recompute(owner, TODAY)
    assert Tie.objects.get(person=person).due_on == dt.date.max


@pytest.mark.parametrize("circle", ["close", "wider", "weak"])
def test_ties_of_the_placed_are_what_a_recompute_gives(owner: Owner, circle: str) -> None:
    people = [Person.objects.create(owner=owner, name=f"Awa {at}", triage="never") for at in range(5)]
    for at, person in enumerate(people[:3]):
        day = exchanges.today(owner) - dt.timedelta(days=400 * at)
        exchanges.log(owner, [person], channel="lunch", on=day)
    Person.objects.filter(pk=people[3].pk).update(met_on=dt.date(2020, 1, 1))
    ties.recompute(owner)
    Tie.objects.filter(person=people[0]).update(computed_on=dt.date(2020, 1, 1))
    Tie.objects.filter(person=people[1]).delete()
    Person.objects.update(pinned_circle=circle)
    ties.place(owner, [person.pk for person in people], circle)
    placed = list(Tie.objects.order_by("pk").values())
    ties.recompute(owner)
    assert placed == list(Tie.objects.order_by("pk").values())
    assert {(tie["circle"], tie["reason"]["code"]) for tie in placed} == {(circle, "pinned")}
