"""Keeps how things were before an import changed them, so that the whole of it can be taken back."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from django.db import models

from entregent.records import bulk, snapshots
from entregent.records.ids import new_id
from entregent.records.models import Group, ImportChange, ImportRun

type Row = tuple[type[models.Model], uuid.UUID]
type Fields = dict[str, Any]

MADE: Final = {"made": True}
"""What is kept of a row that a run made, where its table does not say which run it came with."""


def keep(run: ImportRun, changes: Mapping[Row, Mapping[str, object]]) -> None:
    """Keeps the fields that are about to change, as they are and as they will be; the first state stays."""
    kept = {(one.model, one.row): one for one in ImportChange.objects.filter(run=run, row__in=_pks(changes))}
    new: list[dict[str, object]] = []
    for model, pk, before, after in _pairs(changes):
        known = kept.get((str(model._meta.model_name), pk))
        if known is None:
            new.append(_row(run, model, pk, before, after))
            continue
        known.before = before | known.before
        known.after |= after
        known.save(update_fields=["before", "after"])
    bulk.insert(ImportChange, new)


def keep_made(run: ImportRun, groups: Collection[uuid.UUID]) -> None:
    """Keeps which groups a run made."""
    bulk.insert(ImportChange, [_row(run, Group, pk, {}, dict(MADE)) for pk in groups])


def _row(
    run: ImportRun, model: type[models.Model], pk: uuid.UUID, before: Fields, after: Fields
) -> dict[str, object]:
    return {
        "id": new_id(),
        "owner_id": run.owner_id,
        "run_id": run.pk,
        "model": model._meta.model_name,
        "row": pk,
        "before": before,
        "after": after,
    }


def _pks(changes: Mapping[Row, object]) -> list[uuid.UUID]:
    return [pk for _model, pk in changes]


def _pairs(
    changes: Mapping[Row, Mapping[str, object]],
) -> Iterator[tuple[type[models.Model], uuid.UUID, Fields, Fields]]:
    """Each row with those of its fields that change, before and after, as JSON has them."""
    rows: dict[type[models.Model], list[uuid.UUID]] = defaultdict(list)
    for (model, pk), values in changes.items():
        if values:
            rows[model].append(pk)
    for model, pks in rows.items():
        for row in model._default_manager.filter(pk__in=pks):
            before, after = _plain(row, changes[model, row.pk])
            if before != after:
                yield model, row.pk, before, after


def _plain(row: models.Model, values: Mapping[str, object]) -> tuple[Fields, Fields]:
    fields = [field for field in row._meta.concrete_fields if field.attname in values]
    before = {field.attname: snapshots.plain(field, row) for field in fields}
    for field in fields:
        setattr(row, field.attname, values[field.attname])
    return before, {field.attname: snapshots.plain(field, row) for field in fields}
