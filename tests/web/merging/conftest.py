"""Two records of one woman, as pages compare them."""

import pytest

from entregent.records import exchanges
from entregent.records.models import Fact, Owner, Person
from tests.records.merging.making import DAY, person


@pytest.fixture
def keep(owner: Owner) -> Person:
    """The one who stays."""
    found = person(owner, "Awa Diop", place="Lyon", note="Bees.", language="fr")
    exchanges.log(owner, [found], channel="lunch", on=DAY)
    return found


@pytest.fixture
def other(owner: Owner) -> Person:
    """The same woman again."""
    found = person(owner, "A. Diop", place="Nantes", note="Choir.", language="fr", friend=True, birth_day=3)
    Person.objects.filter(pk=found.pk).update(birth_month=5)
    Fact.objects.create(owner=owner, person=found, kind="interest", text="Lighthouses")
    return found
