"""People to be introduced to each other."""

import datetime as dt

import pytest

from entregent.records.introducing import introductions as verbs
from entregent.records.introducing.introductions import Said, Wish
from entregent.records.models import Introduction, Owner, Person, Reach

TODAY = dt.date(2026, 3, 2)


def person(owner: Owner, name: str, **known: object) -> Person:
    """Somebody whom one can write to."""
    given, _space, family = name.partition(" ")
    made = Person.objects.create(owner=owner, name=name, given=given, family=family, sort_name=name, **known)
    mail = f"{given.lower()}@example.org"
    Reach.objects.create(owner=owner, person=made, kind="email", value=mail, key=mail)
    return made


@pytest.fixture
def awa(owner: Owner) -> Person:
    """The first of two."""
    return person(owner, "Awa Diop")


@pytest.fixture
def leo(owner: Owner) -> Person:
    """The second."""
    return person(owner, "Léo Brun")


@pytest.fixture
def pair(owner: Owner, awa: Person, leo: Person) -> Introduction:
    """Two who would gain from knowing each other."""
    reasons = ("des chantiers en Bretagne", "un regard sur la soufflerie")
    return verbs.consider(owner, awa, leo, reasons, TODAY, "one")[0]


@pytest.fixture
def wished(owner: Owner, awa: Person) -> Introduction:
    """Somebody the user would like to meet, through the first."""
    wanted = Wish(target="Mona Riou", why="elle a ouvert un atelier partagé")
    return verbs.wish(owner, awa, wanted, TODAY, "two")[0]


def go(owner: Owner, row: Introduction, *events: str, on: dt.date = TODAY) -> Introduction:
    """Moves it by "ask:first", "introduce" …, a day each."""
    for place, one in enumerate(events):
        event, _colon, side = one.partition(":")
        verbs.move(owner, row, event, on + dt.timedelta(place), Said(side))
    row.refresh_from_db()
    return row
