"""The look back: whom the user helped, what came of it, who came into their life, who came back."""

import datetime as dt

from django.db import connection
from django.test.utils import CaptureQueriesContext

from entregent.records import exchanges, ties
from entregent.records.giving.year import year, years
from entregent.records.models import Favour, Introduction, Owner, Person

TODAY = dt.date(2026, 6, 15)


def somebody(owner: Owner, name: str, *days: dt.date, channel: str = "lunch") -> Person:
    """A person with whom words passed on these days."""
    person = Person.objects.create(owner=owner, name=name, sort_name=name)
    for day in days:
        exchanges.log(owner, [person], channel=channel, on=day)
    return person


def gave(owner: Owner, person: Person, on: dt.date, **known: object) -> Favour:
    return Favour.objects.create(owner=owner, person=person, what="x", on=on, **{"kind": "advice", **known})


def test_whom_the_user_helped_stands_in_the_order_of_the_alphabet(owner: Owner) -> None:
    zoe, awa = somebody(owner, "Zoé"), somebody(owner, "Awa")
    for number in range(3):
        gave(owner, zoe, dt.date(2026, 1, 1 + number))
    gave(owner, awa, dt.date(2026, 2, 1), outcome="the post")
    gave(owner, awa, dt.date(2025, 12, 31))
    found = year(owner, 2026)
    assert [(one.person.name, len(one.favours)) for one in found.helped] == [("Awa", 1), ("Zoé", 3)]
    assert [one.outcome for one in found.outcomes] == ["the post"]


def test_what_came_of_introductions_and_who_was_told(owner: Owner) -> None:
    awa, zoe = somebody(owner, "Awa"), somebody(owner, "Zoé")
    said = {"first": awa, "second": zoe, "closed_on": TODAY}
    Introduction.objects.create(owner=owner, outcome="a book", **said)
    Introduction.objects.create(owner=owner, outcome="", **said)
    Introduction.objects.create(owner=owner, outcome="mine", asked_for=True, **said)
    gave(owner, awa, dt.date(2024, 1, 1), given=False, told_on=TODAY)
    found = year(owner, 2026)
    assert [one.outcome for one in found.introductions] == ["a book"]
    assert [one.person for one in found.told] == [awa]


def test_what_came_of_one_favour_is_told_once(owner: Owner) -> None:
    awa, zoe, day = somebody(owner, "Awa"), somebody(owner, "Zoé"), dt.date(2026, 2, 1)
    made = Introduction.objects.create(owner=owner, first=awa, second=zoe, outcome="a book", closed_on=TODAY)
    for side, one, other in (("first", awa, zoe), ("second", zoe, awa)):
        key = f"introduction:{made.pk}:{side}"
        gave(owner, one, day, kind="introduction", about=other, outcome="a book", key=key)
        gave(owner, one, day, kind="referral", about=other, outcome="a roof")
        gave(owner, one, day, outcome="a day")
    found = year(owner, 2026)
    assert [one.outcome for one in found.introductions] == ["a book"]
    assert sorted(one.outcome for one in found.outcomes) == ["a day", "a day", "a roof"]


def test_relations_begun_and_woken(owner: Owner) -> None:
    first = dt.date(2026, 2, 1)
    somebody(owner, "New", first, first + dt.timedelta(3))
    somebody(owner, "Once", first)
    somebody(owner, "Old", dt.date(2023, 5, 1), dt.date(2026, 3, 1), dt.date(2026, 3, 9))
    somebody(owner, "Steady", dt.date(2025, 11, 1), dt.date(2026, 1, 9))
    somebody(owner, "Liked", dt.date(2023, 5, 1), dt.date(2026, 3, 1), channel="like")
    ties.recompute(owner, TODAY)
    found = year(owner, 2026)
    assert [one.name for one in found.begun] == ["New"]
    assert [(one.person.name, one.last) for one in found.woken] == [("Old", dt.date(2023, 5, 1))]
    assert year(owner, 2023).woken == []


def test_years_go_back_to_the_first_thing_on_record(owner: Owner) -> None:
    assert years(owner, TODAY) == [2026]
    gave(owner, somebody(owner, "Awa"), dt.date(2024, 1, 1))
    assert years(owner, TODAY) == [2026, 2025, 2024]


def test_the_deleted_and_what_is_another_owners_are_not_told(owner: Owner, stranger: Owner) -> None:
    gone = somebody(owner, "Gone", dt.date(2026, 1, 1), dt.date(2026, 1, 2))
    gave(owner, gone, TODAY)
    ties.recompute(owner, TODAY)
    assert not year(owner, 2026).empty
    assert year(stranger, 2026).empty
    Person.objects.filter(pk=gone.pk).update(deleted_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    assert year(owner, 2026).empty


def test_a_year_asks_as_often_however_much_passed(owner: Owner) -> None:
    gave(owner, somebody(owner, "Awa", TODAY), TODAY)
    with CaptureQueriesContext(connection) as few:
        year(owner, 2026)
    for number in range(20):
        gave(owner, somebody(owner, f"P{number}", TODAY), TODAY)
    with CaptureQueriesContext(connection) as many:
        year(owner, 2026)
    assert len(many) == len(few) <= 9


def test_a_day_of_the_year_one_makes_no_page_of_it(owner: Owner) -> None:
    gave(owner, somebody(owner, "Awa"), dt.date(1, 1, 1))
    assert years(owner, TODAY)[-1] == 1900
    assert year(owner, 1900).empty
