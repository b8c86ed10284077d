"""Many ids in one value: the same people as by `in`, whatever asks."""

import uuid

import pytest
from django.db import connection

from entregent.records.keys import among, key
from entregent.records.models import Owner, Person, Reach


@pytest.fixture
def people(owner: Owner) -> list[Person]:
    """Three people, each with an address."""
    found = [Person.objects.create(owner=owner, name=name) for name in ("Awa Diop", "Léo Roy", "Zoé Bel")]
    for person in found:
        Reach.objects.create(owner=owner, person=person, kind="email", value=f"{person.pk}@example.org")
    return found


def test_a_filter_takes_many_ids(people: list[Person]) -> None:
    some = [person.pk for person in people[:2]]
    assert set(Person.objects.filter(pk__among=some)) == set(people[:2])
    reached = Reach.objects.filter(person__among={*some, uuid.uuid4()})
    assert {way.person_id for way in reached} == set(some)
    assert set(Person.objects.exclude(pk__among=some)) == {people[2]}


def test_no_ids_fit_nobody(people: list[Person]) -> None:
    assert not Person.objects.filter(pk__among=[]).exists()
    assert set(Person.objects.exclude(pk__among=[])) == set(people)


def test_sql_of_our_own_takes_the_same(people: list[Person]) -> None:
    fits, ids = among("p.id", [people[0].pk, people[2].pk])
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT CAST(p.id AS text) FROM records_person p WHERE {fits}", [ids])  # noqa: S608
        found = {pk for (pk,) in cursor.fetchall()}
    assert found == {key(people[0].pk), key(people[2].pk)}


def test_what_is_no_id_is_refused(db: None) -> None:
    with pytest.raises(ValueError, match="badly formed"):
        Person.objects.filter(pk__among=["' OR 1=1"])
