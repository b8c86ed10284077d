"""Checks rows of a document against the tables they are for, and makes rows of the database of them."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from entregent.records.leaving.reading import NotTaken, Row
from entregent.records.leaving.tables import Field, Table, owner_fields, preference_fields, tables
from entregent.records.leaving.values import Unfit, reader

type Values = dict[str, Any]
type Check = Callable[[Row], Values]

_LONGEST_NAME: Final = 60


class Checks:
    """What makes a checked row of each table; the tables must come in their order."""

    def __init__(self) -> None:
        self._checks = {table.name: (place, table, _check(table)) for place, table in enumerate(tables())}
        self._last = -1
        self._current = ""

    def take(self, row: Row) -> tuple[Table, Values]:
        """The table of a row and the row by attribute names; raises NotTaken with its line."""
        known = self._checks.get(row.table)
        if known is None:
            raise NotTaken("table", line=row.line, table=row.table[:_LONGEST_NAME])
        place, table, check = known
        if row.table != self._current and place <= self._last:
            raise NotTaken("order", line=row.line, table=row.table)
        self._last, self._current = place, row.table
        return table, check(row)


def _check(table: Table) -> Check:
    readers = {field.name: (field.attname, reader(field)) for field in table.fields}
    needed = frozenset(field.name for field in table.fields if _is_needed(field))

    def check(row: Row) -> Values:
        return _read(row.table, row.line, row.values, readers, needed)

    return check


def _is_needed(field: Field) -> bool:
    """A document of an earlier version may lack a field with a default; a key has none that would do."""
    return field.primary_key or not (field.has_default() or field.null or field.blank)


def _read(
    table: str,
    line: int,
    values: Values,
    readers: "dict[str, tuple[str, Callable[[Any], Any]]]",
    needed: frozenset[str],
) -> Values:
    missing = needed - values.keys()
    if missing:
        raise NotTaken("missing", line=line, table=table, field=min(missing))
    found = {}
    for name, value in values.items():
        if name not in readers:
            raise NotTaken("field", line=line, table=table, field=name[:_LONGEST_NAME])
        attname, read = readers[name]
        try:
            found[attname] = read(value)
        except Unfit:
            raise NotTaken("value", line=line, table=table, field=name) from None
    return found


def account(values: Any) -> Values:
    """What a document says of the account, checked."""
    return _one("owner", values, owner_fields(), all_needed=True)


def preferences(values: Any) -> Values:
    """The preferences of a document, checked."""
    return _one("preferences", values, preference_fields(), all_needed=False)


def _one(table: str, values: Any, fields: Iterable[Field], *, all_needed: bool) -> Values:
    if not isinstance(values, dict):
        raise NotTaken("unreadable", line=1)
    readers = {field.name: (field.attname, reader(field)) for field in fields}
    needed = frozenset(readers) if all_needed else frozenset()
    return _read(table, 1, values, readers, needed)
