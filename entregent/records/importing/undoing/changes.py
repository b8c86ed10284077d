"""Puts back what an import changed: each field that still holds what it wrote."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final

from django.apps import apps
from django.db import models

from entregent.records import snapshots
from entregent.records.importing.undoing.tables import Scope, held
from entregent.records.models import Exchange, Group, ImportChange, Participation, Person

type Key = tuple[str, uuid.UUID]

_REPEATED: Final = ("at", "channel", "direction")
"""What a participation repeats of its exchange."""
TALK: Final = str(Exchange._meta.model_name)
MADE: Final = str(Group._meta.model_name)
"""The table whose changes tell of rows that a run made."""


def of(scope: Scope) -> "models.QuerySet[ImportChange]":
    """What the run changed."""
    return ImportChange.objects.filter(run=scope.run).exclude(model=MADE)


def put_back(scope: Scope, changes: Sequence[ImportChange]) -> None:
    """Gives rows their former fields back; what the user or a later import wrote since stays.

    A later import that is taken back afterwards gives them back likewise: it learns what they were before.
    """
    since = later(scope, changes)
    for name, some in _by_model(changes).items():
        model = apps.get_model("records", name)
        rows = model._default_manager.select_for_update(of=("self",)).filter(owner=scope.owner)
        found = rows.in_bulk([change.row for change in some])
        for change in some:
            follow_up(since[change.model, change.row], change.after, change.before)
            if change.row in found:
                _restore(found[change.row], change, _written(since[change.model, change.row]))
    ImportChange.objects.filter(pk__in=[change.pk for change in changes]).delete()
    let_go(scope, [change.row for change in changes if change.model == TALK])


def _by_model(changes: Iterable[ImportChange]) -> Mapping[str, list[ImportChange]]:
    found: dict[str, list[ImportChange]] = defaultdict(list)
    for change in changes:
        found[change.model].append(change)
    return found


def grown(scope: Scope, exchanges: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """Those of these exchanges of which imports that stand tell more."""
    others = ImportChange.objects.filter(owner=scope.owner, model=TALK, row__in=exchanges)
    return set(others.exclude(run__in=scope.spent).values_list("row", flat=True))


def let_go(scope: Scope, pks: Collection[uuid.UUID]) -> None:
    """Exchanges of an import taken back before stayed for what this one told of them: now they go."""
    others = scope.spent - {scope.run.pk}
    rows = Exchange.objects.filter(owner=scope.owner, pk__in=pks, run__in=others).exclude(source="")
    found = set(rows.values_list("pk", flat=True))
    rows.filter(pk__in=found - grown(scope, found) - held(Exchange, found)).delete()


def later(scope: Scope, rows: Iterable[ImportChange]) -> Mapping[Key, list[ImportChange]]:
    """What imports after this one changed in the same rows, in their order."""
    return later_of(scope, {change.row for change in rows})


def later_of(scope: Scope, pks: Iterable[uuid.UUID]) -> Mapping[Key, list[ImportChange]]:
    """The same for the rows of these ids."""
    found: dict[Key, list[ImportChange]] = defaultdict(list)
    others = ImportChange.objects.filter(owner=scope.owner, row__in=list(pks)).exclude(run=scope.run)
    if scope.run.started_at:
        others = others.filter(run__started_at__gt=scope.run.started_at)
    for change in others.order_by("run__started_at"):
        found[change.model, change.row].append(change)
    return found


def _written(since: Iterable[ImportChange]) -> set[str]:
    return {name for change in since for name in change.after}


def follow_up(
    since: Iterable[ImportChange], wrote: Mapping[str, object], before: Mapping[str, object]
) -> None:
    """The first later change of each field is then one of what was before, not of what this run `wrote`."""
    open_names = set(wrote)
    for change in since:
        mine = open_names & change.before.keys()
        open_names -= mine
        new = {name: before.get(name) for name in mine if change.before[name] == wrote[name]}
        if new:
            change.before |= new
            change.save(update_fields=["before"])


def _restore(row: models.Model, change: ImportChange, written: set[str]) -> None:
    if getattr(row, "source", "?") == "" and not isinstance(row, Person):
        return  # the user took it over
    kept = {*getattr(row, "typed", ()), *written}
    values = {
        field.attname: snapshots.python(type(row), field.attname, change.before[field.attname])
        for field in row._meta.concrete_fields
        if field.attname in change.before
        and not {field.name, field.attname} & kept
        and snapshots.plain(field, row) == change.after.get(field.attname)
    }
    _let_go(row, values)
    if values:
        type(row)._default_manager.filter(pk=row.pk).update(**values)
        repeated = {name: value for name, value in values.items() if name in _REPEATED}
        if repeated and isinstance(row, Exchange):
            Participation.objects.filter(exchange=row.pk).update(**repeated)


def _let_go(row: models.Model, values: dict[str, Any]) -> None:
    """What is gone since cannot be pointed to again."""
    for field in row._meta.concrete_fields:
        target = values.get(field.attname)
        if target is None or not isinstance(field, models.ForeignKey):
            continue
        if not field.related_model._default_manager.filter(pk=target).exists():
            if field.null:
                values[field.attname] = None
            else:
                del values[field.attname]
