"""Moves all that hangs on one person to another, joins what both have, and writes down how it was."""

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import batched
from typing import Any

from django.db import connection, models
from django.db.models.deletion import Collector

from entregent.core.merging import Rule, doubles, filled
from entregent.records import snapshots
from entregent.records.models import Owner, Person
from entregent.records.people.merging import relations
from entregent.records.people.merging.relations import DERIVED, MOOT, Hanging
from entregent.records.undo import Recording

type Key = uuid.UUID | int
type Written = dict[str, dict[str, Any]]


@dataclass(slots=True)
class Move:
    """One person, `gone`, becoming another, `keep`.

    `ids` maps what is gone to what stands for it, `folded` are introductions that became one with another,
    `turned` those of them in which whoever was first is second now. `written` holds by row what was written
    in place of what `record` keeps; where it says nothing of a column, that is the id of `keep`.
    """

    owner: Owner
    keep: uuid.UUID
    gone: uuid.UUID
    pictures: str = "keep"
    record: Recording = field(default_factory=Recording)
    ids: dict[str, str] = field(default_factory=dict)
    folded: set[str] = field(default_factory=set)
    turned: set[str] = field(default_factory=set)
    written: Written = field(default_factory=dict)

    def everything(self) -> None:
        """All that hangs on the person who goes."""
        self._join(Person, self.keep, self.gone)

    def _join(self, model: type[models.Model], keep: Key, gone: Key) -> None:
        self.ids[str(gone)] = str(keep)
        for hanging in relations.on(model):
            rows = self._rows(hanging, gone)
            if rows and model is Person:
                rows = self._without_moot(hanging, rows)
            if rows:
                self._gather(hanging, rows, keep)

    def _rows(self, hanging: Hanging, on: Key) -> list[models.Model]:
        return list(self._of(hanging, on))

    def _of(self, hanging: Hanging, on: Key) -> "models.QuerySet[models.Model]":
        found = hanging.model._default_manager.filter(**{hanging.field.name: on}).order_by("pk")
        if any(each.name == "owner" for each in hanging.model._meta.concrete_fields):
            found = found.filter(owner=self.owner)
        if hanging.model is Person:  # through whom the two came is chosen with their other fields
            found = found.exclude(pk__in=[self.keep, self.gone])
        return found

    def _without_moot(self, hanging: Hanging, rows: list[models.Model]) -> list[models.Model]:
        """Rows about the two of them say nothing about one person."""
        others = [] if hanging.model is Person else relations.siblings(hanging)
        pair = {self.keep, self.gone}
        moot = [row for row in rows if any(getattr(row, each.attname) in pair for each in others)]
        if not moot:
            return rows
        if issubclass(hanging.model, MOOT):
            self.drop(moot)
            return [row for row in rows if row not in moot]
        for row in moot:
            for each in others:
                if getattr(row, each.attname) in pair:
                    self._let_go(hanging, row, each)
        return self._rows(hanging, self.gone)

    def _let_go(self, hanging: Hanging, row: models.Model, other: "models.ForeignKey[Any, Any]") -> None:
        """The second person of a row is nobody; where there must be one, the row goes."""
        free = next((each for each in (other, hanging.field) if each.null), None)
        if free is None:
            self.drop([row])
        else:
            self.change(row, {free.attname: None})

    def _gather(self, hanging: Hanging, rows: list[models.Model], keep: Key) -> None:
        if hanging.one:
            rows = self._one(rows, self._rows(hanging, keep))
        else:
            rows = self._without_doubles(hanging, rows, keep)
        self._move(hanging, rows, keep)

    def _one(self, rows: list[models.Model], theirs: list[models.Model]) -> list[models.Model]:
        """Of what one person has once, the chosen one stays."""
        if not theirs:
            return rows
        if self.pictures == "other":
            self.drop(theirs)
            return rows
        self.drop(rows)
        return []

    def _without_doubles(self, hanging: Hanging, rows: list[models.Model], keep: Key) -> list[models.Model]:
        """Those that the other one has not; elsewhere only what the user typed can be one."""
        rule = relations.rule(hanging)
        if rule is not None:
            return self._apart(rule, rows, self._alike(hanging, rule, rows, keep))
        rule, typed = relations.alike(hanging), [row for row in rows if relations.is_typed(row)]
        if rule is None or not typed:
            return rows
        theirs = [row for row in self._of(hanging, keep) if relations.is_typed(row)]
        return [*self._apart(rule, typed, theirs), *(row for row in rows if not relations.is_typed(row))]

    def _alike(self, hanging: Hanging, rule: Rule, rows: list[models.Model], keep: Key) -> list[models.Model]:
        """Rows of the one who stays that may be one with these: of thousands, those alone are read."""
        first = rule.says[0]
        found = self._of(hanging, keep)
        if not rule.anyway:
            return list(found)
        values = {getattr(row, first) for row in rows}
        parts = (found.filter(**{f"{first}__in": some}) for some in batched(values, snapshots.AT_ONCE))
        return [row for part in parts for row in part]

    def _apart(self, rule: Rule, rows: list[models.Model], theirs: list[models.Model]) -> list[models.Model]:
        met = doubles(
            [relations.values(row) for row in theirs], [relations.values(row) for row in rows], rule
        )
        for pair in met:
            self._take_over(rule, theirs[pair.kept], rows[pair.other])
        gone = [rows[pair.other] for pair in met]
        if gone:
            self.drop(gone)
        return [row for row in rows if row not in gone]

    def _take_over(self, rule: Rule, kept: models.Model, other: models.Model) -> None:
        """The row that stays takes what it lacks; what hangs on the other one hangs on it."""
        typed = relations.is_typed(other) and not relations.is_typed(kept)
        changes = filled(relations.values(kept), relations.values(other), rule, typed=typed)
        self.change(kept, changes | ({"source": "", "run_id": None} if typed else {}))
        self._join(type(kept), kept.pk, other.pk)

    def _move(self, hanging: Hanging, rows: Sequence[models.Model], keep: Key) -> None:
        self.record.changes(rows, hanging.field.name)
        for some in batched(rows, snapshots.AT_ONCE):
            found = hanging.model._default_manager.filter(pk__in=[row.pk for row in some])
            found.update(**{hanging.field.attname: keep})
        if keep != self.keep:
            for row in rows:
                setattr(row, hanging.field.attname, keep)
                self._wrote(row, [hanging.field.attname])

    def change(self, row: models.Model, values: Mapping[str, Any], noting: Collection[str] = ()) -> None:
        """Writes what differs into a row, and down what was there and is now; `noting` more fields."""
        news = {name: value for name, value in values.items() if getattr(row, name) != value}
        if not news:
            return
        self.record.changes([row], *{*news, *noting})
        for name, value in news.items():
            setattr(row, name, value)
        type(row)._default_manager.filter(pk=row.pk).update(**news)
        self._wrote(row, {*news, *noting})

    def _wrote(self, row: models.Model, names: Iterable[str]) -> None:
        fields = {each.attname: each for each in row._meta.concrete_fields}
        now = {name: snapshots.plain(fields[name], row) for name in names}
        self.written.setdefault(str(row.pk), {}).update(now)

    def drop(self, rows: Sequence[models.Model]) -> None:
        """Deletes rows of one table with all that goes with them, and writes all of it down."""
        going = _Whole(using=connection.alias, origin=None)
        going.collect(rows)
        going.sort()
        loose: Any = going.field_updates
        for (each, value), several in loose.items():
            for row in (row for some in several for row in some):
                self.record.changes([row], each.name)
                self.written.setdefault(str(row.pk), {})[each.attname] = value
        # what hangs on the rows is written down first, and so comes back last
        for model, found in sorted(going.data.items(), key=lambda each: each[0] is type(rows[0])):
            if model not in DERIVED:
                self.record.changes(sorted(found, key=lambda row: str(row.pk)))
        for some in batched(rows, snapshots.AT_ONCE):
            type(rows[0])._default_manager.filter(pk__in=[row.pk for row in some]).delete()


class _Whole(Collector):
    """Collects every row, also those that the database could delete unseen."""

    def can_fast_delete(self, *_objects: Any, **_from: Any) -> bool:
        return False
