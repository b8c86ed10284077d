"""Takes an act of the user back: each act writes down the rows as they were before it."""

import json
import uuid
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from entregent.records import snapshots
from entregent.records.models import Owner, Undo
from entregent.records.snapshots import Rows, model_of


class NothingToUndo(Exception):
    """The act was taken back already, or is none of this owner's."""


class GoneFurther(NothingToUndo):
    """A later act stands on this one: that one goes back first."""


class Recording:
    """Collects, during one act, the rows it changes, deletes or creates, in order."""

    def __init__(self) -> None:
        self.before: list[Rows] = []

    def changes(self, rows: Iterable[models.Model], *fields: str) -> None:
        """To be called before `rows` are changed in `fields` (all of them when none is named)."""
        self.before += snapshots.of(rows, "changed" if fields else "whole", fields)

    def creates(self, rows: Iterable[models.Model]) -> None:
        """To be called after `rows` were created."""
        self.before += snapshots.of(rows, "made")

    def save(self, owner: Owner, act: str, **values: object) -> Undo:
        """Keeps what was collected, under the name of the act and the values that its sentence needs."""
        before = [rows.document() for rows in self.before]
        return Undo.objects.create(owner=owner, act=act, values=values, before=before)


@transaction.atomic
def undo(owner: Owner, undo_id: uuid.UUID) -> Undo:
    """Puts every row of the act back as it was; raises NothingToUndo when that was done before, or when a row
    would hang on one that is gone since."""
    kept = Undo.objects.select_for_update().filter(owner=owner, pk=undo_id, undone_at=None).first()
    if kept is None:
        raise NothingToUndo
    for rows in snapshots.backwards(kept.before):
        restore(rows)
    for rows in snapshots.backwards(kept.before):
        if let_go(rows):
            raise NothingToUndo
    close(kept)
    return kept


def close(kept: Undo) -> None:
    """Notes that an act was taken back."""
    kept.undone_at = timezone.now()
    kept.save(update_fields=["undone_at"])


def restore(rows: Rows) -> None:
    """Puts rows back, those with the same values by one statement."""
    model = model_of(rows)
    if rows.how == "made":
        model._default_manager.filter(pk__in=rows.keys()).delete()
        return
    places = rows.kept()
    if rows.how == "whole":
        there = set(map(str, model._default_manager.filter(pk__in=rows.keys()).values_list("pk", flat=True)))
        _make(rows, [at for at in places if rows.pks[at] not in there])
        places = [at for at in places if rows.pks[at] in there]
    _write(rows, places)


def _make(rows: Rows, places: list[int]) -> None:
    """Only a row kept whole can be made again; one that was only changed and is gone since stays gone."""
    model = model_of(rows)
    key = model._meta.pk
    made = [model(**{key.attname: key.to_python(rows.pks[at])}, **_values(rows, at)) for at in places]
    model._default_manager.bulk_create(made)


def _write(rows: Rows, places: list[int]) -> None:
    alike: dict[str, list[int]] = defaultdict(list)
    for at in places:
        alike[json.dumps(rows.values(at), sort_keys=True)].append(at)
    for some in alike.values():
        found = model_of(rows)._default_manager.filter(pk__in=[rows.pks[at] for at in some])
        found.update(**_values(rows, some[0]))


def _values(rows: Rows, at: int) -> dict[str, Any]:
    model = model_of(rows)
    return {name: snapshots.python(model, name, value) for name, value in rows.values(at).items()}


def let_go(rows: Rows) -> list[str]:
    """Rows put back let go of what is gone since: the database itself would only say so at the commit.

    Gives the keys of those that cannot, because they are nothing without it.
    """
    bound: list[str] = []
    for each in model_of(rows)._meta.concrete_fields:
        if rows.how != "made" and isinstance(each, models.ForeignKey):
            bound += _let_go_of(rows, each)
    return bound


def _let_go_of(rows: Rows, field: "models.ForeignKey[Any, Any]") -> list[str]:
    values = {rows.pks[at]: rows.values(at).get(field.attname) for at in rows.kept()}
    targets = {pk: target for pk, target in values.items() if target}
    there = field.related_model._default_manager.filter(pk__in=set(targets.values()))
    known = set(map(str, there.values_list("pk", flat=True)))
    lost = [pk for pk, target in targets.items() if target not in known]
    found = model_of(rows)._default_manager.filter(pk__in=lost)
    if field.null:
        found.update(**{field.attname: None})
        return []
    return list(map(str, found.values_list("pk", flat=True)))
