"""What is known of people beside their ties: who worked or studied where the user did."""

import pytest

from entregent.records.models import Organisation, Owner, Person, Position
from entregent.records.telling import knowing


@pytest.mark.parametrize(
    ("kind", "beside"), [("work", {"colleague"}), ("study", {"classmate"}), ("membership", set())]
)
def test_who_sings_in_the_same_choir_has_not_worked_there(owner: Owner, kind: str, beside: set[str]) -> None:
    house = Organisation.objects.create(owner=owner, name="Choir", folded="choir")
    me = Person.objects.create(owner=owner, name="Me", is_self=True)
    awa = Person.objects.create(owner=owner, name="Awa")
    for person in (me, awa):
        Position.objects.create(owner=owner, person=person, organisation=house, kind=kind)
    assert knowing.held(owner, [awa.pk])[awa.pk].beside == beside


def test_who_studied_where_the_user_works_is_no_colleague(owner: Owner) -> None:
    house = Organisation.objects.create(owner=owner, name="School", folded="school")
    me = Person.objects.create(owner=owner, name="Me", is_self=True)
    awa = Person.objects.create(owner=owner, name="Awa")
    Position.objects.create(owner=owner, person=me, organisation=house, kind="work")
    Position.objects.create(owner=owner, person=awa, organisation=house, kind="study")
    assert knowing.held(owner, [awa.pk])[awa.pk].beside == set()
