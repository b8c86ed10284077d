"""Two records of one woman."""

import pytest

from entregent.records.models import Owner, Person
from tests.records.merging.making import everything, person, reckon


@pytest.fixture
def keep(owner: Owner) -> Person:
    """The one who stays."""
    return person(owner, "Awa Diop", place="Lyon", typed=["name", "given", "family"])


@pytest.fixture
def gone(owner: Owner) -> Person:
    """The same woman, under another record."""
    return person(owner, "A. Diop", nickname="Aw", note="Bees.", source="linkedin")


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Two records of one woman, with a row of every table each."""
    keep, gone = person(owner, "Awa Diop", place="Lyon"), person(owner, "A. Diop", note="Bees.")
    for number, one in enumerate((keep, gone), 1):
        everything(owner, one, number)
    reckon(owner)
    return keep, gone
