"""The rows that one batch of an import makes and changes, held back until they are written together."""

import uuid
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final, cast

from django.db import models
from django.utils import timezone

from entregent.records import bulk
from entregent.records.models import (
    Exchange,
    Fact,
    Favour,
    Identity,
    LifeEvent,
    Organisation,
    Participation,
    Person,
    Position,
    Reach,
)

ORDER: Final[tuple[type[models.Model], ...]] = (
    Organisation, Person, Identity, Reach, Position, Exchange, Participation, Fact, Favour, LifeEvent,
)  # fmt: skip
"""A row comes after those it points to."""

_CHANGING: Final = frozenset({Person, Position})


class Batch:
    """New rows and changes; `write` brings them to the record, a preview only forgets them."""

    def __init__(self) -> None:
        self.new: dict[type[models.Model], list[dict[str, Any]]] = defaultdict(list)
        self._fresh: dict[uuid.UUID, dict[str, Any]] = {}
        self.changed: dict[tuple[type[models.Model], uuid.UUID], dict[str, object]] = {}

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

    def write(self) -> None:
        """Writes everything; to be called inside the transaction of the batch."""
        for model in ORDER:
            bulk.insert(model, self.new[model])
        typed = self._typed()
        for (model, pk), values in self.changed.items():
            if model is Person:
                _change_person(pk, values, typed)
            else:
                model._default_manager.filter(pk=pk).exclude(source="").update(**values)

    def _typed(self) -> dict[uuid.UUID, list[str]]:
        """Read again at the moment of writing: the user may have typed since the import began."""
        people = [pk for model, pk in self.changed if model is Person]
        return dict(Person.objects.filter(pk__in=people).select_for_update().values_list("pk", "typed"))


def _change_person(pk: uuid.UUID, values: Mapping[str, object], typed: Mapping[uuid.UUID, list[str]]) -> None:
    held = set(typed.get(pk, ()))
    allowed = {name: value for name, value in values.items() if name not in held}
    if "name" in held:
        allowed.pop("sort_name", None)
    Person.objects.filter(pk=pk).update(**allowed, changed_at=timezone.now())
