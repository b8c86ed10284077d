"""Two people with a row of every table between them, and the whole record as it stands."""

import datetime as dt
import uuid
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import models

from entregent.records import exchanges, search, ties, undo_effects
from entregent.records.models import Owner, Person
from entregent.records.people import merging
from entregent.records.people.merging import relations

DAY = dt.date(2026, 3, 2)
_DERIVED = {"records.searchentry", "records.searchword", "records.tie", "records.undo", "records.job"}


def person(owner: Owner, name: str, **values: Any) -> Person:
    """Somebody on record."""
    given, _space, family = name.partition(" ")
    return Person.objects.create(owner=owner, name=name, given=given, family=family, **values)


def row(hanging: relations.Hanging, on: Any, owner: Owner, number: int = 1) -> models.Model:
    """A row of any table that hangs on `on`, filled in whatever way its fields allow."""
    model = hanging.model
    values = {
        each.attname: _value(each, owner, number)
        for each in model._meta.concrete_fields
        if _needed(each) and each.name != hanging.field.name
    }
    if model is Person:
        values |= {"name": f"Léo {number}"}
    return model._default_manager.create(**values, **{hanging.field.name: on})


def _value(field: Any, owner: Owner, number: int) -> Any:
    if field.is_relation:
        if field.related_model is Owner:
            return owner.pk
        return _target(field.related_model, owner, number).pk
    made: dict[type, Any] = {
        models.DateField: DAY,
        models.DateTimeField: exchanges.noon(owner, DAY + dt.timedelta(days=number)),
        models.PositiveSmallIntegerField: number,
        models.BinaryField: bytes([number]),
        models.UUIDField: uuid.UUID(int=number),
    }
    return made.get(type(field), f"{number}{field.name[:3]}"[: field.max_length])


def _needed(field: Any) -> bool:
    """What has no value of itself, and every text, so that rows differ."""
    if field.primary_key or field.null or field.name == "source":
        return False
    return not field.has_default() or field.default == ""


def _target(model: Any, owner: Owner, number: int) -> Any:
    if model is Person:
        return person(owner, f"Noor {number}")
    values = {
        each.attname: _value(each, owner, number) for each in model._meta.concrete_fields if _needed(each)
    }
    return model._default_manager.create(**values)


def everything(owner: Owner, on: Person, number: int = 1) -> list[models.Model]:
    """A row of every table that can hang on a person, by each of its fields."""
    return [row(hanging, on, owner, at + 50 * number) for at, hanging in enumerate(relations.on(Person))]


def dump(*, without: frozenset[str] = frozenset()) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, column by column; of what is derived, what it says."""
    found = {
        model._meta.label_lower: _rows(model)
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label == "records" and model._meta.label_lower not in _DERIVED | without
    }
    return found | dict(_derived())


def _rows(model: Any) -> list[dict[str, Any]]:
    names = [field.attname for field in model._meta.concrete_fields]
    rows = list(model._default_manager.order_by("pk").values(*names))
    return [{name: _plain(value) for name, value in one.items()} for one in rows]


def _plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def _derived() -> Iterator[tuple[str, Any]]:
    from entregent.records.models import SearchWord, Tie

    names = [field.attname for field in Tie._meta.concrete_fields]
    yield "ties", list(Tie.objects.order_by("pk").values(*names))
    words = SearchWord.objects.values_list("entry__person", "entry__nearness", "entry__name", "tier", "word")
    yield "words", sorted(map(str, words))


def reckon(owner: Owner) -> None:
    """All that is derived, as it would be anyway."""
    ties.recompute(owner)
    search.recompute(owner)


def talk(owner: Owner, people: list[Person], count: int) -> None:
    """Calls, a day apart."""
    for day in range(count):
        exchanges.log(owner, people, channel="call", on=DAY + dt.timedelta(days=day))


def back(owner: Owner, keep: Person, gone: Person, **taken: str) -> Person:
    """Merges, takes it back and sees that all is as it was; merges again and gives the one who stays."""
    reckon(owner)
    before = dump()
    undo_effects.take_back(owner, merging.merge(owner, keep, gone, taken).pk)
    assert dump() == before
    merging.merge(owner, keep, gone, taken)
    keep.refresh_from_db()
    return keep
