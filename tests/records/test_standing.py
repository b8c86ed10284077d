"""Rows written together point to what stands, and to nothing else, whoever may do without the triggers."""

import datetime as dt
import uuid
from collections.abc import Iterator

import pytest
from django.db import IntegrityError, connection, transaction

from entregent.records import bulk, standing
from entregent.records.ids import new_id
from entregent.records.models import Exchange, Owner, Participation, Person
from tests.records.test_bulk import said

AT = dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.UTC)
MANY = standing.FEW + 20
postgresql = pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite asks row by row")


def parts(owner: Owner, people: list[uuid.UUID]) -> list[dict[str, object]]:
    """A new exchange with each of these people, and who took part in it."""
    exchanges = [said(owner) for _one in people]
    bulk.insert(Exchange, exchanges, standing=True)
    told = {"owner_id": owner.pk, "at": AT, "channel": "email", "direction": "in"}
    return [
        {**told, "exchange_id": one["id"], "person_id": pk} for one, pk in zip(exchanges, people, strict=True)
    ]


@pytest.fixture
def people(owner: Owner) -> list[uuid.UUID]:
    """Some people, again and again."""
    some = [Person.objects.create(owner=owner, name=f"Person {n}").pk for n in range(7)]
    return [some[n % 7] for n in range(MANY)]


@pytest.fixture(params=["may", "may not"])
def role(request: pytest.FixtureRequest, db: None) -> Iterator[None]:
    """Somebody who may do without triggers, and on PostgreSQL somebody who may not."""
    if request.param == "may" or connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("CREATE ROLE plain")
        cursor.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO plain")
        cursor.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO plain")
        cursor.execute("SET ROLE plain")
        yield
        cursor.execute("RESET ROLE")


@pytest.mark.usefixtures("role")
def test_rows_that_point_to_what_stands_are_written(owner: Owner, people: list[uuid.UUID]) -> None:
    bulk.insert(Participation, parts(owner, people), standing=True)
    connection.check_constraints()
    assert list(Participation.objects.order_by("pk").values_list("person_id", flat=True)) == people


@pytest.mark.usefixtures("role")
def test_people_may_have_been_met_through_each_other(owner: Owner) -> None:
    ids = [new_id() for _turn in range(MANY)]
    rows = [
        {"id": pk, "owner_id": owner.pk, "name": "A", "met_through_id": other}
        for pk, other in zip(ids, [*ids[1:], None], strict=True)
    ]
    bulk.insert(Person, rows, standing=True)
    connection.check_constraints()
    assert dict(Person.objects.values_list("pk", "met_through_id")) == dict(
        zip(ids, [*ids[1:], None], strict=True)
    )


@pytest.mark.usefixtures("role")
@pytest.mark.parametrize("key", ["owner_id", "exchange_id", "person_id"])
def test_one_that_points_to_nothing_holds_all_back(owner: Owner, people: list[uuid.UUID], key: str) -> None:
    rows = parts(owner, people)
    rows[MANY // 2][key] = uuid.uuid4()
    with pytest.raises(IntegrityError), transaction.atomic():
        bulk.insert(Participation, rows, standing=True)
        connection.check_constraints()
    assert not Participation.objects.exists()


@postgresql
def test_triggers_are_back_for_whatever_is_written_next(owner: Owner, people: list[uuid.UUID]) -> None:
    bulk.insert(Participation, parts(owner, people), standing=True)
    with pytest.raises(IntegrityError), transaction.atomic():
        Person.objects.create(owner_id=uuid.uuid4(), name="Nobody's")
        connection.check_constraints()


@postgresql
@pytest.mark.django_db(transaction=True)
def test_nobody_takes_away_what_is_pointed_to(owner: Owner, people: list[uuid.UUID]) -> None:
    import psycopg

    with transaction.atomic():
        bulk.insert(Participation, parts(owner, people), standing=True)
        with psycopg.connect(connection.connection.info.dsn) as other:
            other.execute("SET lock_timeout = '100ms'")
            with pytest.raises(psycopg.errors.LockNotAvailable):
                other.execute("DELETE FROM records_person WHERE id = %s", [people[0]])
