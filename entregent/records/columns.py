"""Rows made ready for the database column by column, which is several times as quick as row by row."""

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from django.db import connection, models

type Field = models.Field[Any, Any]
type Fields = Sequence[Field]
type Values = Mapping[str, object]
type Adapt = Callable[[list[Any]], list[Any]]

_SIGNS: Final = (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r"))
"""What stands for itself in the text format of COPY, and how it is written there."""


def tuples(fields: Fields, rows: Sequence[Values]) -> Iterator[tuple[Any, ...]]:
    """The values of each row as this database takes them; what a row does not give has its default."""
    return zip(*_columns(fields, rows, _adapt), strict=True)


def lines(fields: Fields, rows: Sequence[Values]) -> Iterator[str]:
    """Each row as a line of PostgreSQL's COPY in its text format."""
    return map("\t".join, zip(*_columns(fields, rows, _text), strict=True))


def _columns(fields: Fields, rows: Sequence[Values], how: Callable[[Field], Adapt]) -> Iterator[list[Any]]:
    given = set().union(*rows)
    for field in fields:
        adapt, name = how(field), field.attname
        if name in given:
            yield _adapted(_given(rows, name, field.get_default()), adapt)
        else:
            yield adapt([field.get_default()]) * len(rows)


def _given(rows: Sequence[Values], name: str, default: object) -> list[Any]:
    try:
        return [row[name] for row in rows]
    except KeyError:
        return [row.get(name, default) for row in rows]


def _adapted(values: list[Any], adapt: Adapt) -> list[Any]:
    """The owner and the import are the same in every row, and adapted once."""
    same = values[0] is values[-1] and len(set(map(id, values))) == 1
    return adapt(values[:1]) * len(values) if same else adapt(values)


def _kind(field: Field) -> Field:
    return field.target_field if isinstance(field, models.ForeignKey) else field


def _adapt(field: Field) -> Adapt:
    kind = _kind(field)
    if isinstance(kind, models.JSONField):
        return lambda values: [kind.get_db_prep_save(value, connection) for value in values]
    if connection.vendor == "postgresql":
        return list
    if isinstance(kind, models.UUIDField):
        return _hex
    if isinstance(kind, models.DateTimeField):
        return lambda values: [None if value is None else _utc(value)[:-6] for value in values]
    return _iso if isinstance(kind, models.DateField) else list


def _text(field: Field) -> Adapt:
    kind = _kind(field)
    if isinstance(kind, models.UUIDField):
        return lambda values: [r"\N" if value is None else value.hex for value in values]
    if isinstance(kind, models.DateTimeField):
        return lambda values: [r"\N" if value is None else _utc(value) for value in values]
    if isinstance(kind, models.JSONField):
        said: Callable[[Any], str] = lambda value: json.dumps(value, cls=kind.encoder)  # noqa: E731
    elif isinstance(kind, models.BinaryField):
        said = lambda value: "\\x" + bytes(value).hex()  # noqa: E731
    else:
        said = str
    return lambda values: [r"\N" if value is None else _escaped(said(value)) for value in values]


def _escaped(text: str) -> str:
    for sign, written in _SIGNS:
        if sign in text:
            text = text.replace(sign, written)
    return text


def _hex(values: list[Any]) -> list[Any]:
    return [None if value is None else value.hex for value in values]


def _utc(value: dt.datetime) -> str:
    """A moment in UTC, which SQLite keeps as text, without the zone's six signs at the end."""
    return str(value if value.tzinfo is dt.UTC else value.astimezone(dt.UTC))


def _iso(values: list[Any]) -> list[Any]:
    return [None if value is None else value.isoformat() for value in values]
