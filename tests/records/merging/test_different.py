"""That two records are of two people is kept, and holds in both orders."""

import datetime as dt

from entregent.records import undo_effects
from entregent.records.models import (
    Decision,
    Owner,
    Person,
)
from entregent.records.people import merging
from entregent.records.today.situation import decisions
from tests.records.merging.making import DAY, back, person

LATER = DAY + dt.timedelta(days=1)


def test_two_people_said_to_differ_may_be_merged_all_the_same(
    owner: Owner, keep: Person, gone: Person
) -> None:
    third = person(owner, "Awa Diallo")
    for one, other in ((keep, gone), (third, gone)):
        assert merging.say_different(owner, one, other, DAY)
        assert merging.say_different(owner, other, one, DAY) is None
    assert merging.are_different(owner, gone.pk, keep.pk)
    back(owner, keep, gone)
    assert merging.are_different(owner, keep.pk, third.pk)
    assert Decision.objects.count() == 1


def test_that_two_differ_says_nothing_about_the_lines_of_a_day(
    owner: Owner, keep: Person, gone: Person
) -> None:
    merging.say_different(owner, keep, gone, DAY)
    assert decisions(owner, DAY) == []


def test_that_two_differ_can_be_takenback(owner: Owner, keep: Person, gone: Person) -> None:
    undo = merging.say_different(owner, keep, gone, DAY)
    assert undo is not None
    undo_effects.take_back(owner, undo.pk)
    assert not merging.are_different(owner, keep.pk, gone.pk)
