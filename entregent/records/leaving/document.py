"""The whole record of an owner as one JSON document, written as it is read: one row a line."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator
from itertools import batched
from typing import Any, Final

import entregent
from entregent.records.leaving.snapshot import snapshot
from entregent.records.leaving.tables import (
    Field,
    Table,
    owner_fields,
    preference_fields,
    rows,
    tables,
)
from entregent.records.leaving.values import writer
from entregent.records.models import ImportRun, Owner, Preferences

FORMAT: Final = 1
"""Changes when a reader of older documents would misread one."""
AT_ONCE: Final = 2_000
"""Rows read, and handed on, at a time."""
_OVER: Final = ("done", "cancelled", "undone")
"""States of imports that wait for nothing of this machine."""

_dumps: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def write(owner: Owner, now: dt.datetime) -> Iterator[bytes]:
    """The document in UTF-8, some lines at a time: a header, the account, the tables in order of dependency.

    One row a line, so that it can be read line by line too. All is of one moment, whoever writes meanwhile;
    nothing but `exported_at` differs from one export of an unchanged record to the next.
    """
    with snapshot():
        yield "".join(_head(owner, now)).encode()
        count = 0
        for place, table in enumerate(tables()):
            yield f"{',' * bool(place)}\n{_dumps(table.name)}: [".encode()
            for number, part in _body(table, owner):
                count += number
                yield part.encode()
            yield b"]"
        yield f'\n}},\n"rows": {count}}}\n'.encode()


def _head(owner: Owner, now: dt.datetime) -> Iterator[str]:
    header = {
        "format": FORMAT,
        "program": entregent.__version__,
        "exported_at": now.astimezone(dt.UTC).isoformat(timespec="seconds"),
    }
    yield f'{{"entregent": {_dumps(header)},\n'
    yield f'"owner": {_dumps(_object(owner_fields(), owner))},\n'
    ways = Preferences.objects.get(owner=owner)
    yield f'"preferences": {_dumps(_object(preference_fields(), ways))},\n"tables": {{'


def _object(fields: Iterable[Field], row: Any) -> dict[str, Any]:
    values = ((field, getattr(row, field.attname)) for field in fields)
    return {field.name: None if value is None else writer(field)(value) for field, value in values}


def _body(table: Table, owner: Owner) -> Iterator[tuple[int, str]]:
    """The rows of a table with commas between them, and how many they are, some at a time."""
    to_object = _maker(table)
    between = "\n"
    for some in batched(rows(table, owner).iterator(chunk_size=AT_ONCE), AT_ONCE):
        yield len(some), between + ",\n".join(_dumps(to_object(row)) for row in some)
        between = ",\n"


def _maker(table: Table) -> Callable[[tuple[Any, ...]], dict[str, Any]]:
    columns = [(field.name, writer(field)) for field in table.fields]

    def to_object(row: tuple[Any, ...]) -> dict[str, Any]:
        return {
            name: None if value is None else write(value)
            for (name, write), value in zip(columns, row, strict=True)
        }

    return _of_run(to_object) if table.model is ImportRun else to_object


def _of_run(
    to_object: Callable[[tuple[Any, ...]], dict[str, Any]],
) -> Callable[[tuple[Any, ...]], dict[str, Any]]:
    """An import that is under way cannot go on elsewhere, where its file is not: there it was stopped."""

    def made(row: tuple[Any, ...]) -> dict[str, Any]:
        found = to_object(row)
        return found if found["state"] in _OVER else {**found, "state": "cancelled"}

    return made
