"""Whose turn may have come: the ties that a day is planned from, in one question, in SQL of our own."""

# ruff: noqa: S608  # the statement is made of constants; every value stands in its mark

import datetime as dt
import uuid
from collections.abc import Collection
from typing import Any, Final, NamedTuple

from django.db import connection

from entregent.core.exchanges import Circle
from entregent.records.keys import among, key, known
from entregent.records.models import Owner

DUE: Final = {"close": 60, "wider": 50, "weak": 40}
ONCE_STRONG, STRONGEST, PROMISING = 40, 30, 40


class Row(NamedTuple):
    """What planning needs of a tie and its person: hundreds are read, and whole rows take their time."""

    person: uuid.UUID
    circle: Circle
    strength: float
    was_strong: float
    exchanges: int
    last_on: dt.date | None
    last_out: dt.date | None
    last_in: dt.date | None
    first_on: dt.date | None
    rhythm_days: float | None
    responsiveness: float | None
    responsiveness_low: float | None
    unanswered: int
    met_on: dt.date | None
    connected_on: dt.date | None
    pinned_circle: str
    triage: str


_OF_PERSON: Final = ("met_on", "connected_on", "pinned_circle", "triage")
_COLUMNS: Final = ", ".join(
    f"p.{name}" if name in _OF_PERSON else f"t.{name}" for name in Row._fields if name != "person"
)

type Part = tuple[str, list[Any]]


def turns(owner: Owner, named: Collection[uuid.UUID], on: dt.date, *, newcomer: bool) -> list[Row]:
    """The ties of whoever is named, and of those whose turn may have come, best first in each way."""
    mine = key(owner.pk)
    named_ones, keys = among("person_id", named)
    parts: list[Part] = [
        (f"SELECT person_id FROM records_tie WHERE {named_ones}", [keys]),
        _best("", [mine], "strength", STRONGEST),
        *(_due(mine, circle, limit, on) for circle, limit in DUE.items()),
        _best("AND was_strong > 0", [mine], "was_strong", ONCE_STRONG),
    ]
    if newcomer:
        parts.append(_best("", [mine], "promising", PROMISING))
    sql = (
        f"SELECT t.person_id, {_COLUMNS} FROM ({' UNION '.join(part for part, _values in parts)}) chosen "
        "CROSS JOIN records_tie t CROSS JOIN records_person p "  # SQLite keeps to this order
        "WHERE t.person_id = chosen.person_id AND t.owner_id = %s AND p.id = t.person_id "
        "AND p.deleted_at IS NULL AND p.triage <> 'never' ORDER BY t.person_id"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [*(value for _part, values in parts for value in values), mine])
        return [Row(known(pk), *rest) for pk, *rest in cursor.fetchall()]


def tie_of(owner: Owner, person: uuid.UUID) -> list[Row]:
    """The tie with one person, if there is one."""
    sql = (
        f"SELECT t.person_id, {_COLUMNS} FROM records_tie t JOIN records_person p ON p.id = t.person_id "
        "WHERE t.person_id = %s AND t.owner_id = %s AND p.deleted_at IS NULL AND p.triage <> 'never'"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [key(person), key(owner.pk)])
        return [Row(known(pk), *rest) for pk, *rest in cursor.fetchall()]


def _due(mine: str, circle: str, limit: int, on: dt.date) -> Part:
    """Close and wider ties are few: signed, their order takes no index, and the one of those due serves."""
    order = "promising" if circle == "weak" else "+strength"
    return _best("AND circle = %s AND due_on <= %s", [mine, circle, on], order, limit)


def _best(which: str, values: list[Any], order: str, limit: int) -> Part:
    """The first ones; within another SELECT, for no part of a union may have a limit on SQLite."""
    first = (
        f"SELECT person_id FROM records_tie WHERE owner_id = %s {which} "
        f"ORDER BY {order} DESC, person_id LIMIT {limit}"
    )
    return f"SELECT person_id FROM records_tie WHERE person_id IN ({first})", values
