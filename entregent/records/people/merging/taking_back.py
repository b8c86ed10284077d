"""Takes a merge back: both as they were, but for what the user changed since, which stays."""

import json
import uuid
from collections import defaultdict
from typing import Any

from django.db import models

from entregent.core.merging import FIELDS
from entregent.records import snapshots
from entregent.records import undo as undoing
from entregent.records.models import ImportRun, Owner, Person, Undo
from entregent.records.people.refreshing import refresh
from entregent.records.snapshots import Rows, model_of, plain, python

_NAMES = ("name", "given", "family", "sort_name")


def check(owner: Owner, act: Undo) -> None:
    """Raises NothingToUndo where the person who stayed is on record no more: merged on, or forgotten."""
    if not Person.objects.filter(owner=owner, pk=act.values["keep"]).exists():
        raise undoing.NothingToUndo


def put_back(act: Undo, rows: Rows) -> None:
    """Some rows as they were; what hangs on something gone since stays gone."""
    model = model_of(rows)
    if rows.how == "made":
        model._default_manager.filter(pk__in=rows.keys()).delete()
    elif rows.how == "whole":
        _make(model, rows)
    else:
        _change(act, model, rows)
    if rows.how != "made":
        _let_go(model, rows)


def after(owner: Owner, act: Undo) -> None:
    """Brings what is derived of both up to date."""
    refresh(owner, [uuid.UUID(act.values[side]) for side in ("keep", "gone")], with_said=True)


def runs_of(act: Undo) -> set[uuid.UUID]:
    """The imports that brought any of the rows of a merge."""
    found: set[str | None] = set()
    for rows in map(snapshots.read, act.before):
        found |= {rows.same.get("run_id"), *rows.own.get("run_id", ())}
    return {uuid.UUID(pk) for pk in found if pk}


def _make(model: type[models.Model], rows: Rows) -> None:
    """Rows that were made again in other ways since are left as they are; those of an import that was taken
    back since stay away with it."""
    there = set(map(str, model._default_manager.filter(pk__in=rows.keys()).values_list("pk", flat=True)))
    if model is not Person:
        there |= _taken_back(rows)
    key: Any = model._meta.pk
    made = [
        model(**{key.attname: key.to_python(rows.pks[at])}, **_python(model, rows.values(at)))
        for at in rows.kept()
        if rows.pks[at] not in there
    ]
    model._default_manager.bulk_create(made, ignore_conflicts=True)


def _taken_back(rows: Rows) -> set[str]:
    values = {rows.pks[at]: rows.values(at) for at in rows.kept()}
    runs = {str(value["run_id"]) for value in values.values() if value.get("run_id")}
    gone = ImportRun.objects.filter(pk__in=runs, state="undone").values_list("pk", flat=True)
    undone = set(map(str, gone))
    return {pk for pk, value in values.items() if value.get("source") != "" and value.get("run_id") in undone}


def _python(model: type[models.Model], values: dict[str, Any]) -> dict[str, Any]:
    return {name: python(model, name, value) for name, value in values.items()}


def _change(act: Undo, model: type[models.Model], rows: Rows) -> None:
    """Each column in which still stands what the act wrote."""
    written = act.values.get("written", {})
    if not rows.own and len(rows.same) == 1 and written.keys().isdisjoint(rows.keys()):
        _move_back(act, model, rows)
        return
    alike: dict[str, list[str]] = defaultdict(list)
    current = {str(row.pk): row for row in model._default_manager.filter(pk__in=rows.keys())}
    for at in rows.kept():
        row = current.get(rows.pks[at])
        if row is not None:
            changes = _unchanged(row, rows.values(at), written.get(rows.pks[at], {}), act.values["keep"])
            alike[json.dumps(changes, sort_keys=True)].append(rows.pks[at])
    for changes_, pks in alike.items():
        values = _python(model, json.loads(changes_))
        if values:
            model._default_manager.filter(pk__in=pks).update(**values)


def _move_back(act: Undo, model: type[models.Model], rows: Rows) -> None:
    """Rows that did nothing but move, thousands of exchanges among them, by one statement."""
    found = model._default_manager.filter(pk__in=rows.keys())
    found.filter(**dict.fromkeys(rows.same, act.values["keep"])).update(**_python(model, dict(rows.same)))


def _unchanged(
    row: models.Model, before: dict[str, Any], written: dict[str, Any], keep: str
) -> dict[str, Any]:
    fields = {each.attname: each for each in row._meta.concrete_fields}
    now = {name: plain(fields[name], row) for name in before}
    wrote = {name: written.get(name, keep) for name in before}
    stands = {name for name in before if now[name] == wrote[name]}
    if not isinstance(row, Person):
        return {name: before[name] for name in stands}
    return _of_person(before, now, wrote, stands)


def _of_person(
    before: dict[str, Any], now: dict[str, Any], wrote: dict[str, Any], stands: set[str]
) -> dict[str, Any]:
    """What belongs together goes back together, and what the user typed since stays typed."""
    for columns in (_NAMES, *(each.columns for each in FIELDS)):
        if not stands.issuperset(set(columns) & before.keys()):
            stands -= set(columns)
    changes = {name: before[name] for name in stands}
    if "typed" in before:
        later = {name for name in before if name not in stands}
        since = (set(now["typed"]) - set(wrote["typed"])) | (set(now["typed"]) & later)
        changes["typed"] = [*before["typed"], *sorted(since - set(before["typed"]))]
    return changes


def _let_go(model: type[models.Model], rows: Rows) -> None:
    """Rows let go of what is gone since; one that is nothing without it goes too."""
    names = {*rows.same, *rows.own}
    for each in model._meta.concrete_fields:
        if each.attname in names and isinstance(each, models.ForeignKey):
            bound = model._default_manager.filter(pk__in=rows.keys()).exclude(**{each.attname: None})
            targets = dict(bound.values_list("pk", each.attname))
            there = each.related_model._default_manager.filter(pk__in=set(targets.values()))
            known = set(there.values_list("pk", flat=True))
            lost = model._default_manager.filter(pk__in=[pk for pk, to in targets.items() if to not in known])
            lost.update(**{each.attname: None}) if each.null else lost.delete()
