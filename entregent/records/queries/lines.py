"""What a line of the list shows of somebody: one question for a whole page, in SQL of our own."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from django.db import connection


class Line(NamedTuple):
    """Somebody on a list: their present title and organisation, circle and last exchange, where known."""

    id: uuid.UUID
    name: str
    circle: str
    last_on: dt.date | None
    title: str
    organisation: str


_SQL: Final = (
    "SELECT CAST(p.id AS text), p.name, t.circle, t.last_on, x.title, o.name FROM records_person p "
    "LEFT JOIN records_tie t ON t.person_id = p.id "
    "LEFT JOIN records_position x ON x.person_id = p.id AND x.current "
    "LEFT JOIN records_organisation o ON o.id = x.organisation_id "
    "WHERE p.id IN ({}) ORDER BY x.started DESC, x.id"
)


def lines(ids: Iterable[uuid.UUID]) -> list[Line]:
    """People of these ids, in their order; of several positions the one begun last."""
    keys = {_text(pk): pk for pk in ids}
    found: dict[str, Line] = {}
    for pk, name, circle, last_on, title, organisation in _rows(list(keys)):
        if pk not in found:
            found[pk] = Line(keys[pk], name, circle or "", last_on, title or "", organisation or "")
    return [found[pk] for pk in keys if pk in found]


def _text(pk: uuid.UUID) -> str:
    """An id as the database says it."""
    return pk.hex if connection.vendor == "sqlite" else str(pk)


def _rows(keys: list[str]) -> list[tuple[Any, ...]]:
    if not keys:
        return []
    with connection.cursor() as cursor:
        cursor.execute(_SQL.format(", ".join(["%s"] * len(keys))), keys)
        return list(cursor.fetchall())
