"""People made up for tests of telling: with ties, interests, and what else is known of them."""

import datetime as dt
from typing import Any

from entregent.records import search
from entregent.records.models import Fact, Organisation, Owner, Person, Position, Tie

TODAY = dt.date(2026, 6, 10)


def know(owner: Owner, name: str, circle: str = "weak", *, last: int | None = 30, **tie: Any) -> Person:
    """Somebody with a tie, whose last exchange lies so many days back."""
    given, _space, family = name.partition(" ")
    person = Person.objects.create(owner=owner, name=name, given=given, family=family)
    day = TODAY - dt.timedelta(days=last) if last is not None else None
    strength = {"close": 0.9, "wider": 0.6, "weak": 0.1}[circle]
    values = {"strength": strength, "circle": circle, "last_on": day, "computed_on": TODAY, **tie}
    Tie.objects.update_or_create(person=person, defaults={"owner": owner, **values})
    return person


def likes(person: Person, text: str, kind: str = "interest") -> None:
    """Something known of them, and found by search."""
    Fact.objects.create(owner=person.owner, person=person, kind=kind, text=text, folded=text.lower())
    found(person)


def works(person: Person, title: str, house: str = "") -> None:
    """What they do, and where."""
    organisation = None
    if house:
        organisation, _new = Organisation.objects.get_or_create(
            owner=person.owner, folded=house.lower(), defaults={"name": house}
        )
    Position.objects.create(owner=person.owner, person=person, title=title, organisation=organisation)
    found(person)


def found(person: Person) -> None:
    """Makes the search know what was noted."""
    search.refresh(person.owner, [person.pk])


__all__ = ["TODAY", "found", "know", "likes", "works"]
