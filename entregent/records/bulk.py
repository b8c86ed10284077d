"""Writes many rows at once: COPY on PostgreSQL, one prepared statement on SQLite."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from django.db import connection, models, transaction

type Columns = Sequence["models.Field[Any, Any]"]
type Values = Mapping[str, object]


def insert(model: type[models.Model], rows: Sequence[Values]) -> None:
    """Inserts new rows, given by attribute name (`person_id`); what is not given has its default."""
    if not rows:
        return
    columns = [f for f in model._meta.concrete_fields if not isinstance(f, models.AutoField)]
    values = _values(columns, rows)
    if connection.vendor == "postgresql":
        _copy(model, columns, values)
    else:
        _execute(model, columns, values)


def upsert(model: type[models.Model], rows: Sequence[Values], key: str = "pk") -> None:
    """Inserts rows, or writes them over those with the same `key`, whoever wrote these meanwhile."""
    if not rows:
        return
    columns = [f for f in model._meta.concrete_fields if not isinstance(f, models.AutoField)]
    field = model._meta.pk if key == "pk" else model._meta.get_field(key)
    column = cast("models.Field[Any, Any]", field).column
    changes = ", ".join(f"{name} = excluded.{name}" for name in map(_name, columns) if name != f'"{column}"')
    with transaction.atomic(savepoint=False):
        _execute(model, columns, _values(columns, rows), f'ON CONFLICT ("{column}") DO UPDATE SET {changes}')


def update(
    model: type[models.Model], names: Sequence[str], rows: Mapping[uuid.UUID, Sequence[object]]
) -> None:
    """Writes new values of the columns of these names, each row its own, by key."""
    fields = [*(field for field in model._meta.concrete_fields if field.name in names), model._meta.pk]
    changes = ", ".join(f"{_name(field)} = %s" for field in fields[:-1])
    table = connection.ops.quote_name(model._meta.db_table)
    sql = f"UPDATE {table} SET {changes} WHERE {_name(fields[-1])} = %s"  # noqa: S608  # names of ours
    places = [names.index(field.name) for field in fields[:-1]]
    with connection.cursor() as cursor:
        cursor.executemany(
            sql, [_adapted(fields, [*(row[at] for at in places), pk]) for pk, row in rows.items()]
        )


def _adapted(fields: Columns, values: Sequence[object]) -> list[Any]:
    pairs = zip(fields, values, strict=True)
    return [field.get_db_prep_save(value, connection) for field, value in pairs]


def _values(columns: Columns, rows: Iterable[Values]) -> Iterator[tuple[object, ...]]:
    takers = [(field.attname, field.get_default(), _adapter(field)) for field in columns]
    for row in rows:
        yield tuple(
            row.get(name, default) if adapt is None else adapt(row.get(name, default))
            for name, default, adapt in takers
        )


def _adapter(field: "models.Field[Any, Any]") -> Callable[[Any], object] | None:
    """What makes a value of this field into one of the database's; None where it is one already."""
    kind = field.target_field if isinstance(field, models.ForeignKey) else field
    if isinstance(kind, models.JSONField):
        return lambda value: kind.get_db_prep_save(value, connection)
    if connection.vendor == "postgresql":
        return None
    if isinstance(kind, models.UUIDField):
        return _hex
    if isinstance(kind, models.DateTimeField):
        return _utc
    return _iso if isinstance(kind, models.DateField) else None


def _hex(value: Any) -> object:
    return None if value is None else value.hex


def _utc(value: dt.datetime | None) -> object:
    """SQLite keeps moments as text in UTC."""
    return None if value is None else str(value.astimezone(dt.UTC).replace(tzinfo=None))


def _iso(value: dt.date | None) -> object:
    return None if value is None else value.isoformat()


def _names(columns: Columns) -> str:
    return ", ".join(map(_name, columns))


def _name(field: "models.Field[Any, Any]") -> str:
    return connection.ops.quote_name(cast(str, field.column))


def _copy(model: type[models.Model], columns: Columns, values: Iterable[tuple[object, ...]]) -> None:
    table = connection.ops.quote_name(model._meta.db_table)
    with (
        connection.wrap_database_errors,  # Django says the others' errors as its own, but not those of COPY
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table} ({_names(columns)}) FROM STDIN") as copy,
    ):
        for row in values:
            copy.write_row(row)


def _execute(
    model: type[models.Model], columns: Columns, values: Iterator[tuple[object, ...]], conflict: str = ""
) -> None:
    table = connection.ops.quote_name(model._meta.db_table)
    marks = ", ".join(["%s"] * len(columns))
    sql = f"INSERT INTO {table} ({_names(columns)}) VALUES ({marks}) {conflict}"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.executemany(sql, list(values))  # type: ignore[arg-type]  # UUIDs are text by now
