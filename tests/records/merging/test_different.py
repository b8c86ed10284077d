"""That two records are of two people is kept, and holds in both orders."""

import datetime as dt

import pytest

from entregent.records import undo_effects
from entregent.records.models import (
    Decision,
    Owner,
    Person,
)
from entregent.records.people import merging
from entregent.records.today.situation import decisions
from tests.records.merging.making import DAY, dump, person, reckon

LATER = DAY + dt.timedelta(days=1)


@pytest.fixture
def keep(owner: Owner) -> Person:
    """The one who stays."""
    return person(owner, "Awa Diop", place="Lyon", typed=["name", "given", "family"])


@pytest.fixture
def gone(owner: Owner) -> Person:
    """The same woman, under another record."""
    return person(owner, "A. Diop", nickname="Aw", note="Bees.", source="linkedin")


def _back(owner: Owner, keep: Person, gone: Person, **taken: str) -> Person:
    """Merges, takes it back and sees that all is as it was; merges again and gives the one who stays."""
    reckon(owner)
    before = dump()
    undo_effects.take_back(owner, merging.merge(owner, keep, gone, taken).pk)
    assert dump() == before
    merging.merge(owner, keep, gone, taken)
    keep.refresh_from_db()
    return keep


def test_two_people_said_to_differ_may_be_merged_all_the_same(
    owner: Owner, keep: Person, gone: Person
) -> None:
    third = person(owner, "Awa Diallo")
    for one, other in ((keep, gone), (third, gone)):
        assert merging.say_different(owner, one, other, DAY)
        assert merging.say_different(owner, other, one, DAY) is None
    assert merging.are_different(owner, gone.pk, keep.pk)
    _back(owner, keep, gone)
    assert merging.are_different(owner, keep.pk, third.pk)
    assert Decision.objects.count() == 1


def test_that_two_differ_says_nothing_about_the_lines_of_a_day(
    owner: Owner, keep: Person, gone: Person
) -> None:
    merging.say_different(owner, keep, gone, DAY)
    assert decisions(owner, DAY) == []


def test_that_two_differ_can_be_taken_back(owner: Owner, keep: Person, gone: Person) -> None:
    undo = merging.say_different(owner, keep, gone, DAY)
    assert undo is not None
    undo_effects.take_back(owner, undo.pk)
    assert not merging.are_different(owner, keep.pk, gone.pk)
