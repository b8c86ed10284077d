"""Which tables an import fills, and which rows hold others on record: read off the tables themselves."""

import uuid
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from typing import Any, Final, NamedTuple, cast

from django.apps import apps
from django.db import models

from entregent.records.models import (
    Identity,
    ImportRun,
    Organisation,
    Owner,
    Participation,
    Person,
    Relation,
    SearchEntry,
    Tie,
)

type Model = type[models.Model]

DERIVED: Final[frozenset[Model]] = frozenset({Tie, SearchEntry})
"""Computed from the record: they hold nobody."""
PARTS: Final = frozenset({(Participation, "exchange")})
"""Rows that are a part of what they point to, and go with it."""
LAST: Final[tuple[Model, ...]] = (Identity, Person, Organisation)
"""Tables that have steps of their own."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The run that is taken back; `spent` are it and those taken back before, whose rows stay only where
    something holds them."""

    owner: Owner
    run: ImportRun
    spent: frozenset[uuid.UUID]

    @classmethod
    def of(cls, run: ImportRun) -> "Scope":
        """As the record has it now."""
        undone = ImportRun.objects.filter(owner=run.owner, state="undone").values_list("pk", flat=True)
        return cls(run.owner, run, frozenset({run.pk, *undone}))


class Holding(NamedTuple):
    """A table whose rows hold those that they point to by a field."""

    model: Model
    field: str

    @property
    def key(self) -> str:
        """The column with the key of what is held."""
        return f"{self.field}_id"


FOUND: Final = Holding(Relation, "other")
"""Whom the relations that imports bring are found to be, among all people: nothing that the user said."""


@cache
def brought() -> tuple[Model, ...]:
    """Every table whose rows tell which run made them, before the tables that it points to."""
    found = [model for model in apps.get_app_config("records").get_models() if _tells_run(model)]
    order: TopologicalSorter[Model] = TopologicalSorter({model: set() for model in found})
    for model in found:
        for target in _targets(model) - {model}:
            if target in found:
                order.add(target, model)
    return tuple(order.static_order())


def _tells_run(model: Model) -> bool:
    return any(each.name == "run" and each.null for each in model._meta.concrete_fields)


def _targets(model: Model) -> set[Model]:
    return {each.related_model for each in model._meta.concrete_fields if isinstance(each, models.ForeignKey)}


def has_source(model: Model) -> bool:
    """Whether rows of a table lose their `source` when the user takes them over."""
    return any(each.name == "source" for each in model._meta.concrete_fields)


@cache
def holdings(model: Model) -> tuple[Holding, ...]:
    """The tables that point to this one, but for what is derived from it or a part of it."""
    found = []
    for each in model._meta.get_fields(include_hidden=True):
        if (each.one_to_many or each.one_to_one) and each.auto_created and not each.concrete:
            holding = Holding(cast(Model, each.related_model), each.field.name)  # type: ignore[union-attr]
            if holding.model not in DERIVED and holding not in PARTS:
                found.append(holding)
    return tuple(found)


def to_person(model: Model) -> list[str]:
    """The names of the fields of a table that point to people."""
    keys = (each for each in model._meta.concrete_fields if isinstance(each, models.ForeignKey))
    return [each.name for each in keys if each.related_model is Person]


def held(model: Model, pks: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """Those of these rows that another row points to; once its own rows are gone, none of the run's does."""
    found: set[uuid.UUID] = set()
    for holding in holdings(model):
        rows = holding.model._default_manager.filter(**{f"{holding.field}__in": pks})
        found.update(rows.order_by().values_list(holding.key, flat=True).distinct())
    return found


def holding_people(scope: Scope, pks: Collection[uuid.UUID]) -> Iterator[tuple[uuid.UUID, bool]]:
    """Those of these people whom a row holds, each with whether another import brought that row."""
    for holding in holdings(Person):
        rows = holding.model._default_manager.filter(**{f"{holding.field}__in": pks}).order_by()
        if holding.model is Identity:
            known = rows.exclude(run=None).exclude(run__in=scope.spent)
            yield from ((pk, True) for pk in known.values_list(holding.key, flat=True).distinct())
        elif holding.model is Person:
            yield from _met_through(scope, rows)
        elif holding == FOUND:
            yield from ((pk, False) for pk in rows.filter(source="").values_list(holding.key, flat=True))
        else:
            yield from _rows(scope, holding, rows)


def _met_through(scope: Scope, rows: "models.QuerySet[Any]") -> Iterator[tuple[uuid.UUID, bool]]:
    """Through whom the user met somebody: unless this very run says so."""
    for pk, run, typed in rows.values_list("met_through_id", "run_id", "typed"):
        if run not in scope.spent or "met_through" in typed:
            yield pk, run is not None and "met_through" not in typed


def _rows(scope: Scope, holding: Holding, rows: "models.QuerySet[Any]") -> Iterator[tuple[uuid.UUID, bool]]:
    through = "exchange__" if holding.model is Participation else ""
    if not through and not has_source(holding.model):
        yield from ((pk, False) for pk in rows.values_list(holding.key, flat=True).distinct())
        return
    found = rows.values_list(holding.key, f"{through}run_id", f"{through}source").distinct()
    for pk, run, source in found:
        yield pk, bool(source and run and run not in scope.spent)
