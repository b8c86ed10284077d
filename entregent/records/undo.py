"""Takes an act of the user back: each act writes down the rows as they were before it."""

import json
import uuid
from collections import defaultdict
from collections.abc import Iterable
from itertools import batched, groupby
from typing import Any, Final

from django.apps import apps
from django.db import models, transaction
from django.utils import timezone

from entregent.records.models import Owner, Undo

type Snapshot = dict[str, Any]

_AT_ONCE: Final = 500


class NothingToUndo(Exception):
    """The act was taken back already, or is none of this owner's."""


class Recording:
    """Collects, during one act, the rows it changes, deletes or creates, in order."""

    def __init__(self) -> None:
        self.before: list[Snapshot] = []

    def changes(self, rows: Iterable[models.Model], *fields: str) -> None:
        """To be called before `rows` are changed in `fields` (all of them when none is named)."""
        self.before += [_snapshot(row, fields) for row in rows]

    def creates(self, rows: Iterable[models.Model]) -> None:
        """To be called after `rows` were created."""
        self.before += [{"model": row._meta.label_lower, "pk": str(row.pk), "fields": None} for row in rows]

    def save(self, owner: Owner, act: str, **values: object) -> Undo:
        """Keeps what was collected, under the name of the act and the values that its sentence needs."""
        return Undo.objects.create(owner=owner, act=act, values=values, before=self.before)


@transaction.atomic
def undo(owner: Owner, undo_id: uuid.UUID) -> Undo:
    """Puts every row of the act back as it was; raises NothingToUndo when that was done before, or when a row
    would hang on one that is gone since."""
    kept = Undo.objects.select_for_update().filter(owner=owner, pk=undo_id, undone_at=None).first()
    if kept is None:
        raise NothingToUndo
    for _same, run in groupby(reversed(kept.before), key=_change):
        for snapshots in batched(run, _AT_ONCE):
            _restore(snapshots[0], [snapshot["pk"] for snapshot in snapshots])
    _let_go(kept.before)
    kept.undone_at = timezone.now()
    kept.save(update_fields=["undone_at"])
    return kept


def _snapshot(row: models.Model, names: tuple[str, ...]) -> Snapshot:
    fields = [f for f in row._meta.concrete_fields if not names or f.name in names or f.attname in names]
    return {
        "model": row._meta.label_lower,
        "pk": str(row.pk),
        "whole": not names,
        "fields": {f.attname: _plain(f, row) for f in fields},
    }


def _plain(field: "models.Field[Any, Any]", row: models.Model) -> Any:
    value = field.value_from_object(row)
    if value is None or isinstance(field, models.JSONField):
        return value
    return field.value_to_string(row)


def _change(snapshot: Snapshot) -> str:
    """What is the same for rows that one statement can put back together, after an act on thousands."""
    own = snapshot["pk"] if snapshot["fields"] is not None and snapshot["whole"] else ""
    return json.dumps([snapshot["model"], own, snapshot["fields"]], sort_keys=True)


def _restore(snapshot: Snapshot, keys: list[str]) -> None:
    """Puts rows with the same change back: `snapshot` is the first of them."""
    model = apps.get_model(snapshot["model"])
    rows = model._default_manager.filter(pk__in=keys)
    if snapshot["fields"] is None:
        rows.delete()
        return
    values = {name: _python(model, name, value) for name, value in snapshot["fields"].items()}
    if not rows.update(**_without_pk(model, values)):
        _bring_back(model, snapshot, values)


def _bring_back(model: type[models.Model], snapshot: Snapshot, values: dict[str, Any]) -> None:
    """Only a row kept whole can be made again; one that was only changed and is gone since stays gone."""
    if snapshot["whole"]:
        model._default_manager.bulk_create([model(**values)])


def _let_go(before: Iterable[Snapshot]) -> None:
    """Rows put back let go of what is gone since: the database itself would only say so at the commit."""
    held: dict[tuple[type[models.Model], models.ForeignKey[Any, Any]], dict[str, str]] = defaultdict(dict)
    for snapshot in before:
        model = apps.get_model(snapshot["model"])
        for field in _foreign(model):
            if (snapshot["fields"] or {}).get(field.attname):
                held[model, field][snapshot["pk"]] = snapshot["fields"][field.attname]
    for (model, field), targets in held.items():
        for some in batched(targets.items(), _AT_ONCE):
            _let_go_of(model, field, dict(some))


def _foreign(model: type[models.Model]) -> "list[models.ForeignKey[Any, Any]]":
    return [field for field in model._meta.concrete_fields if isinstance(field, models.ForeignKey)]


def _let_go_of(
    model: type[models.Model], field: "models.ForeignKey[Any, Any]", targets: dict[str, str]
) -> None:
    there = field.related_model._default_manager.filter(pk__in=set(targets.values()))
    known = set(map(str, there.values_list("pk", flat=True)))
    lost = [pk for pk, target in targets.items() if target not in known]
    rows = model._default_manager.filter(pk__in=lost)
    if field.null:
        rows.update(**{field.attname: None})
    elif lost and rows.exists():
        raise NothingToUndo


def _python(model: type[models.Model], attname: str, value: Any) -> Any:
    field = next(f for f in model._meta.concrete_fields if f.attname == attname)
    if value is None or isinstance(field, models.JSONField):
        return value
    if isinstance(field, models.ForeignKey):
        return field.target_field.to_python(value)
    return field.to_python(value)


def _without_pk(model: type[models.Model], values: dict[str, Any]) -> dict[str, Any]:
    pk = model._meta.pk.attname
    return {name: value for name, value in values.items() if name != pk}
