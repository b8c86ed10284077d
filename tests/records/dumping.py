"""The whole record as text, without what equal records may differ in: made-up ids, the hour of writing."""

import json
from typing import Any

from django.db import models

from entregent.records.models import (
    Exchange,
    Fact,
    Favour,
    Identity,
    ImportFile,
    ImportRun,
    LifeEvent,
    Organisation,
    Owner,
    Participation,
    Person,
    Position,
    Reach,
    Reject,
    SearchEntry,
    SearchWord,
    Tie,
)

MODELS: tuple[type[models.Model], ...] = (
    Organisation, Person, Identity, Reach, Position, Exchange, Participation, Fact, Favour, LifeEvent,
    ImportRun, ImportFile, Reject, Tie, SearchEntry, SearchWord,
)  # fmt: skip
_MOVING = frozenset(
    "id owner_id created_at changed_at started_at finished_at path computed_on run_id digest "
    "number shelf".split()
)


def dump(owner: Owner | None = None) -> str:
    """One line a row, sorted; of one owner where there are several."""
    labels = _labels()
    lines = [
        f"{model.__name__} {json.dumps(_row(row, labels), sort_keys=True, default=str)}"
        for model in MODELS
        for row in _of_first_run(model, owner).values()
    ]
    return "\n".join(sorted(lines))


def _of_first_run(model: type[models.Model], owner: Owner | None) -> "models.QuerySet[Any]":
    """An import killed after its last row is followed by another, which adds nothing but its own counts."""
    mine = {"owner": owner} if owner else {}
    of_words = {"entry__owner": owner} if owner else {}
    rows = model._default_manager.filter(**(of_words if model is SearchWord else mine))
    first = ImportRun.objects.filter(**mine).order_by("created_at").values("pk")[:1]
    paths: dict[Any, str] = {ImportRun: "pk__in", ImportFile: "run__in", Reject: "file__run__in"}
    path = paths.get(model)
    return rows.filter(**{path: first}) if path else rows


def _labels() -> dict[Any, str]:
    """What stands for a row that others point to."""
    keys: dict[Any, list[str]] = {}
    for person, scheme, key in Identity.objects.order_by("scheme", "key").values_list(
        "person", "scheme", "key"
    ):
        keys.setdefault(person, []).append(f"{scheme}:{key}")
    labels: dict[Any, str] = {
        pk: f"{name} {keys.get(pk, [])}" for pk, name in Person.objects.values_list("pk", "name")
    }
    labels |= dict(Organisation.objects.values_list("pk", "folded"))
    labels |= dict(ImportFile.objects.values_list("pk", "name"))
    for pk, *words in Exchange.objects.values_list(
        "pk", "at", "direction", "channel", "subject", "words", "thread"
    ):
        labels[pk] = " ".join(map(str, words))
    labels.update((number, labels[pk]) for number, pk in SearchEntry.objects.values_list("number", "person"))
    return labels


def _row(row: dict[str, Any], labels: dict[Any, str]) -> dict[str, Any]:
    return {
        name: labels.get(value, value) if name.endswith("_id") else value
        for name, value in row.items()
        if name not in _MOVING
    }
