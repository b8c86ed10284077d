"""Rows for every table of the record as some migration left it, whatever its columns are."""

import datetime as dt
import uuid
from typing import Any, Final

from django.db import IntegrityError, models, transaction
from django.db.migrations.state import StateApps

DAY: Final = dt.datetime(2026, 3, 2, 12, 30, tzinfo=dt.UTC)


def fill(apps: StateApps, count: int) -> None:
    """So many rows in each table: one is filled once those that it needs have rows."""
    waiting = [model for model in apps.get_app_config("records").get_models() if model._meta.managed]
    while waiting:
        ready = [
            model for model in waiting if not _needs(model) & {other for other in waiting if other != model}
        ]
        if not ready:
            raise AssertionError(waiting)
        for model in ready:
            _fill(model, count)
            waiting.remove(model)


def _needs(model: type[models.Model]) -> set[Any]:
    return {field.related_model for field in _fields(model) if field.is_relation}


def _fields(model: type[models.Model]) -> list[Any]:
    return [field for field in model._meta.concrete_fields if not isinstance(field, models.AutoField)]


def _fill(model: type[models.Model], count: int) -> None:
    keys = {
        field.related_model: list(field.related_model._base_manager.values_list("pk", flat=True))
        for field in _fields(model)
        if field.is_relation
    }
    for number in range(count):
        values = {field.attname: _value(field, number, keys) for field in _fields(model)}
        optional = [field.attname for field in _fields(model) if field.is_relation and field.null]
        made = any(_made(model, {**values, **dict.fromkeys(without)}) for without in ([], *zip(optional)))
        if not (made or number):
            raise AssertionError(model)


def _made(model: type[models.Model], values: dict[str, Any]) -> bool:
    """Some pairs may stand once only, and some rows belong to one thing or the other."""
    try:
        with transaction.atomic():
            model._base_manager.create(**values)
    except IntegrityError:
        return False
    return True


def _value(field: Any, number: int, keys: dict[Any, list[Any]]) -> Any:
    if field.is_relation:
        found = keys[field.related_model]
        return found[number % len(found)] if found else None
    makers: tuple[tuple[type, Any], ...] = (
        (models.UUIDField, uuid.UUID(int=number + 1)),
        (models.BooleanField, number % 2 == 0),
        (models.DateTimeField, DAY + dt.timedelta(hours=number)),
        (models.DateField, DAY.date() + dt.timedelta(days=number)),
        (models.JSONField, {"number": number, "words": ["é", "’"]}),
        (models.IntegerField, number),
        (models.FloatField, number / 7),
        (models.BinaryField, bytes([number % 256]) * 20),
    )
    made = next((value for kind, value in makers if isinstance(field, kind)), f"é{number} 🐝")
    length = getattr(field, "max_length", None)
    return made[:length] if isinstance(made, str) and length else made
