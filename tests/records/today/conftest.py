"""A small record to plan from."""

import datetime as dt
from collections.abc import Callable

import pytest

from entregent.records import exchanges
from entregent.records.models import Exchange, Owner, Person, Reach

TODAY = dt.date(2026, 6, 15)

type MakePerson = Callable[..., Person]
type Log = Callable[..., Exchange]


@pytest.fixture
def make(owner: Owner) -> MakePerson:
    """Makes a person whom one can write to."""

    def make_person(name: str, **known: object) -> Person:
        given, _space, family = name.partition(" ")
        person = Person.objects.create(
            owner=owner, name=name, given=given, family=family, sort_name=name, **known
        )
        Reach.objects.create(
            owner=owner, person=person, kind="email", value=f"{given.lower()}@example.org", key=given
        )
        return person

    return make_person


@pytest.fixture
def log(owner: Owner) -> Log:
    """Logs an exchange so many days ago."""

    def log_one(
        person: Person, ago: int, channel: str = "lunch", direction: str = "both", words: str = ""
    ) -> Exchange:
        on = TODAY - dt.timedelta(days=ago)
        said = exchanges.Words(words=words)
        return exchanges.log(owner, [person], channel=channel, on=on, direction=direction, words=said)

    return log_one
