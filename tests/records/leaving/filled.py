"""A record with rows in every table there is, of values that are hard to carry."""

import datetime as dt
import itertools
import uuid
from typing import Any

from django.db import models

from entregent.records.leaving.tables import Field, Table, tables
from entregent.records.models import Owner, Preferences

HARD = (
    '=HYPERLINK("http://evil.example","x")',
    "<script>alert(1)</script>",
    "مرحبا \u202eabc",
    "👩‍👩‍👧 \U0001f9d1\u200d\U0001f680",
    "Zoë\u2028\u2029\x85\x0b\ttab, “quotes” \\ back\r\nline",
    "é" * 10_000,
)
"""Formulas, markup, another direction, four bytes, odd ends of lines, great length."""
MOMENT = dt.datetime(2026, 3, 1, 10, 20, 30, 123456, tzinfo=dt.UTC)
ROWS = 7
_MOVES = ("ask_id", "introduction_id", "request_id")


def fill(owner: Owner) -> None:
    """Writes some rows into every table of the record, each pointing to others of the same owner."""
    made: dict[Any, list[uuid.UUID]] = {}
    number = itertools.count()
    for table in tables():
        rows = [_row(table, owner, turn, next(number), made) for turn in range(ROWS)]
        table.model._default_manager.bulk_create(rows)
        made[table.model] = [row.pk for row in rows]
    Preferences.objects.filter(owner=owner).update(
        language="fr", purposes=["career"], signature=HARD[4][:300], minutes_a_day=20
    )


def _row(table: Table, owner: Owner, turn: int, number: int, made: dict[Any, list[uuid.UUID]]) -> Any:
    values: dict[str, Any] = {"owner": owner}
    for field in table.fields:
        if field.name == "id":
            continue
        if isinstance(field, models.ForeignKey):
            values[field.attname] = _other(field, turn, made)
        else:
            values[field.name] = _value(field, turn, number)
    if table.name == "step":  # of one of the three, never of two
        values.update(dict.fromkeys({"ask_id", "introduction_id", "request_id"} - {_MOVES[turn % 3]}))
    if table.name == "person":
        values["is_self"] = turn == 0
    return table.model(**values)


def _other(field: Any, turn: int, made: dict[Any, list[uuid.UUID]]) -> uuid.UUID | None:
    rows = made.get(field.related_model, [])
    return rows[turn] if rows else None


def _value(field: Field, turn: int, number: int) -> Any:
    if isinstance(field, models.JSONField):
        return {"z": [HARD[turn % 5], None, True, 1.5, {"b": 1, "a": 2}], "a": number}
    if isinstance(field, models.DateTimeField):
        return MOMENT + dt.timedelta(days=number)
    if isinstance(field, models.DateField):
        return (MOMENT + dt.timedelta(days=number)).date()
    if isinstance(field, models.BooleanField):
        return turn % 2 == 1
    if isinstance(field, models.IntegerField):
        return turn
    if isinstance(field, models.FloatField):
        return 0.1 + number
    if isinstance(field, models.BinaryField):
        return bytes(range(256))
    text = f"{number} {HARD[turn % len(HARD)]}"
    return text[: field.max_length] if field.max_length else text


def stripped(document: bytes) -> bytes:
    """A document without the time at which it was written, all else as it is."""
    head, _line, rest = document.partition(b"\n")
    return head.partition(b'"exported_at"')[0] + rest
