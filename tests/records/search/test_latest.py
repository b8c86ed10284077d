"""The list by last exchange is the same list, however few of it are looked at."""

import datetime as dt

import pytest
from django.utils import timezone

from entregent.records.models import Owner, Person, Tie
from entregent.records.queries.people import Filters, people

DAY = dt.date(2026, 11, 22)


@pytest.fixture
def last_days(owner: Owner, stranger: Owner) -> None:
    """People last spoken to at days of which two are the same, never, or no more on record."""
    for whose, days in ((owner, (3, None, 9, 3, 1, None, 0)), (stranger, (2, 1))):
        for number, ago in enumerate(days):
            one = Person.objects.create(owner=whose, name=f"{number}", sort_name=f"{9 - number}")
            last_on = None if ago is None else DAY - dt.timedelta(days=ago)
            Tie.objects.create(person=one, owner=whose, last_on=last_on, computed_on=DAY)
    Person.objects.filter(owner=owner, name="2").update(deleted_at=timezone.now())
    Person.objects.create(owner=owner, name="new", sort_name="n")


@pytest.mark.usefixtures("last_days")
@pytest.mark.parametrize("start", range(8))
@pytest.mark.parametrize("size", [1, 2, 5, 9])
def test_any_page_is_a_part_of_the_whole_list(owner: Owner, start: int, size: int) -> None:
    listed = people(owner, Filters(sort="last"), DAY)
    names = dict(Person.objects.values_list("pk", "name"))
    whole = [names[pk] for pk in listed.people.values_list("pk", flat=True)]
    assert whole == ["6", "4", "3", "0", "5", "1", "new"]
    assert [names[pk] for pk in listed.ids(start, start + size)] == whole[start : start + size]
