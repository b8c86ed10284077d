"""A person whom one may ask, and a day."""

import datetime as dt
from collections.abc import Callable

import pytest

from entregent.records import exchanges, ties
from entregent.records.asking import asks
from entregent.records.asking.scenario import Wanted
from entregent.records.models import Ask, Owner, Person

TODAY = dt.date(2026, 6, 15)

type Consider = Callable[..., Ask]


def days(count: int) -> dt.timedelta:
    """So many days."""
    return dt.timedelta(days=count)


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody met three weeks ago at a fair, once."""
    person = Person.objects.create(
        owner=owner, name="Awa Diop", given="Awa", family="Diop", met_on=TODAY - days(21), language="fr"
    )
    exchanges.log(owner, [person], channel="event", on=TODAY - days(21))
    ties.refresh(owner, [person.pk], TODAY)
    return person


@pytest.fixture
def consider(owner: Owner) -> Consider:
    """Keeps an ask; each under a token of its own."""

    def considered(person: Person, text: str, on: dt.date = TODAY, **how: object) -> Ask:
        wanted = Wanted(text, str(how.pop("topic", "")), str(how.pop("size", "medium")), "fr")
        token = str(how.pop("token", f"{text} {on}"))
        return asks.consider(owner, person, wanted, on, token, **how)[0]  # type: ignore[arg-type]

    return considered
