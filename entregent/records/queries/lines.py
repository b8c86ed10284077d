"""What a line of the list shows of somebody: one question for a whole page, in SQL of our own."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from django.db import connection

from entregent.records import keys


class Line(NamedTuple):
    """Somebody on a list: their present title and organisation, circle, last exchange, where known, and the
    id of their picture."""

    id: uuid.UUID
    name: str
    circle: str
    last_on: dt.date | None
    title: str
    organisation: str
    portrait: str = ""


_SQL: Final = (
    "SELECT CAST(p.id AS text), p.name, t.circle, t.last_on, x.title, o.name, CAST(r.id AS text) "
    "FROM records_person p "
    "LEFT JOIN records_tie t ON t.person_id = p.id "
    "LEFT JOIN records_position x ON x.person_id = p.id AND x.current "
    "LEFT JOIN records_organisation o ON o.id = x.organisation_id "
    "LEFT JOIN records_portrait r ON r.person_id = p.id "
    "WHERE {} ORDER BY x.started DESC, x.id"
)


def lines(ids: Iterable[uuid.UUID]) -> list[Line]:
    """People of these ids, in their order; of several positions the one begun last."""
    wanted = {keys.key(pk): pk for pk in ids}
    found: dict[str, Line] = {}
    for pk, name, circle, last_on, title, place, portrait in _rows(wanted.values()):
        if pk not in found:
            said = (title or "", place or "", portrait or "")
            found[pk] = Line(wanted[pk], name, circle or "", last_on, *said)
    return [found[pk] for pk in wanted if pk in found]


def _rows(ids: Iterable[uuid.UUID]) -> list[tuple[Any, ...]]:
    fits, values = keys.among("p.id", ids)
    with connection.cursor() as cursor:
        cursor.execute(_SQL.format(fits), [values])
        return list(cursor.fetchall())
