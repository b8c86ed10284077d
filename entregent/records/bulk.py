"""Writes many rows at once: COPY on PostgreSQL, one prepared statement on SQLite."""

import uuid
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from itertools import batched
from typing import Any, Final, cast

from django.db import connection, models, transaction

from entregent.records.columns import Fields, Values, lines, tuples
from entregent.records.standing import together

_AT_ONCE: Final = 500
"""Lines that are sent to PostgreSQL together."""


def insert(model: type[models.Model], rows: Sequence[Values], *, standing: bool = False) -> None:
    """Inserts new rows, given by attribute name (`person_id`); what is not given has its default.

    Where what they point to stands already, or among them, PostgreSQL is sooner done with them.
    """
    if not rows:
        return
    if connection.vendor != "postgresql":
        _execute(model, rows)
        return
    with together(model, rows) if standing else nullcontext():
        _copy(_table(model), _fields(model), _near(model, rows))


def upsert(model: type[models.Model], rows: Sequence[Values], key: str = "pk") -> None:
    """Inserts rows, or writes them over those with the same `key`, whoever wrote these meanwhile."""
    if not rows:
        return
    field = model._meta.pk if key == "pk" else model._meta.get_field(key)
    column = cast("models.Field[Any, Any]", field).column
    changes = ", ".join(
        f"{name} = excluded.{name}" for name in map(_name, _fields(model)) if name != f'"{column}"'
    )
    with transaction.atomic(savepoint=False):
        _execute(model, rows, f'ON CONFLICT ("{column}") DO UPDATE SET {changes}')


def update(
    model: type[models.Model], names: Sequence[str], rows: Mapping[uuid.UUID, Sequence[object]]
) -> None:
    """Writes new values of the columns of these names, each row its own, by key."""
    fields = [*(field for field in model._meta.concrete_fields if field.name in names), model._meta.pk]
    changes = ", ".join(f"{_name(field)} = %s" for field in fields[:-1])
    sql = f"UPDATE {_table(model)} SET {changes} WHERE {_name(fields[-1])} = %s"  # noqa: S608  # names of ours
    places = [names.index(field.name) for field in fields[:-1]]
    with connection.cursor() as cursor:
        cursor.executemany(
            sql, [_adapted(fields, [*(row[at] for at in places), pk]) for pk, row in rows.items()]
        )


def _adapted(fields: Fields, values: Sequence[object]) -> list[Any]:
    pairs = zip(fields, values, strict=True)
    return [field.get_db_prep_save(value, connection) for field, value in pairs]


def _fields(model: type[models.Model]) -> Fields:
    return [field for field in model._meta.concrete_fields if not isinstance(field, models.AutoField)]


def _names(fields: Fields) -> str:
    return ", ".join(map(_name, fields))


def _table(model: type[models.Model]) -> str:
    return connection.ops.quote_name(model._meta.db_table)


def _name(field: "models.Field[Any, Any]") -> str:
    return connection.ops.quote_name(cast(str, field.column))


def _near(model: type[models.Model], rows: Sequence[Values]) -> Sequence[Values]:
    """By key, so that neighbours in its index are written together; numbered rows keep their order."""
    key = model._meta.pk
    if not isinstance(key, models.UUIDField) or any(key.attname not in row for row in rows):
        return rows
    return sorted(rows, key=lambda row: cast(uuid.UUID, row[key.attname]).int)


def _copy(table: str, fields: Fields, rows: Sequence[Values]) -> None:
    with (
        connection.wrap_database_errors,  # Django says the others' errors as its own, but not those of COPY
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table} ({_names(fields)}) FROM STDIN") as copy,
    ):
        for some in batched(rows, _AT_ONCE):
            copy.write("\n".join([*lines(fields, some), ""]))


def _execute(model: type[models.Model], rows: Sequence[Values], conflict: str = "") -> None:
    fields = _fields(model)
    marks = ", ".join(["%s"] * len(fields))
    sql = f"INSERT INTO {_table(model)} ({_names(fields)}) VALUES ({marks}) {conflict}"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.executemany(sql, list(tuples(fields, _near(model, rows))))
