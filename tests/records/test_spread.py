"""The database knows how its rows are spread, and chooses its indexes by that."""

import pytest
from django.db import connection

from entregent.records import spread
from entregent.records.models import Favour, Owner, Person
from entregent.records.queries.favours import of_keys

pytestmark = pytest.mark.django_db


@pytest.mark.skipif(connection.vendor != "sqlite", reason="its plans are read here")
def test_a_few_people_of_many_are_found_by_their_ids(owner: Owner) -> None:
    Person.objects.bulk_create([Person(owner=owner, name=f"Person {n}") for n in range(3000)])
    spread.learn()
    few = list(Person.objects.values_list("pk", flat=True)[:5])
    plan = Person.objects.living().filter(owner=owner, pk__among=few).explain()
    assert "INDEX sqlite_autoindex_records_person" in plan, plan


def test_every_table_is_looked_at(owner: Owner) -> None:
    Person.objects.bulk_create([Person(owner=owner, name=f"Person {n}") for n in range(50)])
    spread.learn()
    sqlite = connection.vendor == "sqlite"
    known = (
        "SELECT stat FROM sqlite_stat1 WHERE tbl = 'records_person'"
        if sqlite
        else "SELECT reltuples FROM pg_class WHERE relname = 'records_person'"
    )
    with connection.cursor() as cursor:
        cursor.execute(known)
        rows = [row[0] for row in cursor.fetchall()]
    assert any((int(row.split()[0]) if sqlite else row) >= 50 for row in rows)


def test_favours_that_the_program_wrote_are_found_by_the_index_of_their_keys(owner: Owner) -> None:
    person = Person.objects.create(owner=owner, name="Made Up")
    rows = [Favour(owner=owner, person=person, kind="support", what="x", on="2026-01-01") for _ in range(500)]
    Favour.objects.bulk_create(rows)
    row = Favour.objects.create(
        owner=owner, person=person, kind="support", what="x", on="2026-01-01", key="k"
    )
    assert list(of_keys(owner, ["k", "other", ""])) == [row]
    if connection.vendor == "sqlite":
        assert "favour_once" in of_keys(owner, ["k"]).explain()
