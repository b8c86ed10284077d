"""The rows that one batch of an import makes and changes, held back until they are written together."""

import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from django.db import models
from django.utils import timezone

from entregent.records import bulk
from entregent.records.importing import keeping
from entregent.records.models import (
    Detail,
    Exchange,
    Fact,
    Favour,
    Group,
    Identity,
    ImportRun,
    LifeEvent,
    Membership,
    Organisation,
    Participation,
    Person,
    Portrait,
    Position,
    Promise,
    Reach,
    Relation,
)

ORDER: Final[tuple[type[models.Model], ...]] = (
    Organisation, Group, Person, Identity, Reach, Position, Membership, Portrait, Exchange, Participation,
    Fact, Favour, Promise, LifeEvent, Relation, Detail,
)  # fmt: skip
"""A row comes after those it points to."""

type Row = tuple[type[models.Model], uuid.UUID]

_CHANGING: Final = frozenset({Exchange, Person, Position})


class Batch:
    """New rows and changes; `write` brings them to the record, a preview only forgets them."""

    def __init__(self) -> None:
        self.new: dict[type[models.Model], list[dict[str, Any]]] = defaultdict(list)
        self._fresh: dict[uuid.UUID, dict[str, Any]] = {}
        self.changed: dict[Row, dict[str, object]] = {}

    def add(self, model: type[models.Model], **values: object) -> None:
        """Notes a new row, by attribute names."""
        self.new[model].append(values)
        if model in _CHANGING:
            self._fresh[cast(uuid.UUID, values["id"])] = values

    def change(self, model: type[models.Model], pk: uuid.UUID, **values: object) -> None:
        """Notes changed fields of a row on record, or of one made earlier in this batch."""
        fresh = self._fresh.get(pk)
        if fresh is None:
            self.changed.setdefault((model, pk), {}).update(values)
        else:
            fresh.update(values)
            if model is Exchange:
                self._repeat(pk, values)

    def _repeat(self, pk: uuid.UUID, values: Mapping[str, object]) -> None:
        """Who takes part repeats what is said of an exchange."""
        for row in self.new[Participation]:
            if row["exchange_id"] == pk:
                row.update(_repeated(values))

    def write(self, run: ImportRun) -> None:
        """Writes everything; to be called inside the transaction of the batch."""
        for model in ORDER:
            bulk.insert(model, self.new[model], standing=True)
        keeping.keep_made(run, [row["id"] for row in self.new[Group]])
        changes = dict(_allowed(self.changed))
        keeping.keep(run, changes)
        now = timezone.now()
        for (model, pk), values in changes.items():
            later = {"changed_at": now} if model is Person else {}
            model._default_manager.filter(pk=pk).update(**values, **later)
            if model is Exchange and (same := _repeated(values)):
                Participation.objects.filter(exchange_id=pk).update(**same)


def _allowed(changed: Mapping[Row, Mapping[str, object]]) -> Iterator[tuple[Row, Mapping[str, object]]]:
    """Read again at the moment of writing: the user may have typed since the import began."""
    people = [pk for model, pk in changed if model is Person]
    typed = dict(Person.objects.filter(pk__in=people).select_for_update().values_list("pk", "typed"))
    ours = set(_ours(changed, Position)) | set(_ours(changed, Exchange))
    for (model, pk), values in changed.items():
        if model is Person:
            yield (model, pk), _not_typed(values, set(typed.get(pk, ())))
        elif pk in ours:
            yield (model, pk), values


def _ours(changed: Mapping[Row, object], model: type[Exchange] | type[Position]) -> Iterator[uuid.UUID]:
    """What the user has not taken over."""
    pks = [pk for changing, pk in changed if changing is model]
    yield from model.objects.filter(pk__in=pks).exclude(source="").values_list("pk", flat=True)


def _repeated(values: Mapping[str, object]) -> dict[str, object]:
    return {name: values[name] for name in ("at", "channel", "direction") if name in values}


def _not_typed(values: Mapping[str, object], held: set[str]) -> Mapping[str, object]:
    hidden = held | ({"sort_name"} if "name" in held else set())
    return {name: value for name, value in values.items() if name not in hidden}
