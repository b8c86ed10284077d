"""Writes many rows at once: COPY on PostgreSQL, one prepared statement on SQLite."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from django.db import connection, models

_ROWS_AT_ONCE: Final = 5_000

type Columns = Sequence["models.Field[Any, Any]"]


def insert(model: type[models.Model], rows: Sequence[models.Model]) -> None:
    """Inserts rows that are new; Django's own bulk_create, without what these rows do not need."""
    if not rows:
        return
    columns = _columns(model)
    values = _values(columns, rows)
    if connection.vendor == "postgresql":
        _copy(model, columns, values)
    else:
        _execute(model, columns, values)


def _columns(model: type[models.Model]) -> Columns:
    """Every column that has a value of ours: all but a number that the database gives."""
    return [f for f in model._meta.concrete_fields if not isinstance(f, models.AutoField)]


def _values(columns: Columns, rows: Iterable[models.Model]) -> Iterable[tuple[object, ...]]:
    takers = [(field.attname, _adapter(field)) for field in columns]
    for row in rows:
        held = row.__dict__
        yield tuple(adapt(held[name]) if adapt else held[name] for name, adapt in takers)


def _adapter(field: "models.Field[Any, Any]") -> Callable[[Any], object] | None:
    """What makes a value of this field into one of the database's; None where it is one already."""
    kind = field.target_field if isinstance(field, models.ForeignKey) else field
    plain = (models.CharField, models.TextField, models.IntegerField, models.FloatField)
    if isinstance(kind, plain) or (isinstance(kind, models.BooleanField) and connection.vendor == "sqlite"):
        return None
    if connection.vendor == "postgresql" and not isinstance(kind, models.JSONField):
        return None
    if isinstance(kind, models.UUIDField):
        return _hex
    return lambda value: kind.get_db_prep_save(value, connection)


def _hex(value: Any) -> object:  # noqa: ANN401
    return None if value is None else value.hex


def _names(columns: Columns) -> str:
    return ", ".join(connection.ops.quote_name(field.column) for field in columns)


def _copy(model: type[models.Model], columns: Columns, values: Iterable[tuple[object, ...]]) -> None:
    table = connection.ops.quote_name(model._meta.db_table)
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table} ({_names(columns)}) FROM STDIN") as copy,
    ):
        for row in values:
            copy.write_row(row)


def _execute(model: type[models.Model], columns: Columns, values: Iterable[tuple[object, ...]]) -> None:
    table = connection.ops.quote_name(model._meta.db_table)
    marks = ", ".join(["%s"] * len(columns))
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {table} ({_names(columns)}) VALUES ({marks})", values)  # noqa: S608
