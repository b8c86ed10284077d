"""What taking an import back would do, said beforehand; nothing is written."""

import uuid
from typing import NamedTuple

from django.db.models import Q

from entregent.records.importing.undoing import changes, people
from entregent.records.importing.undoing.tables import FOUND, Holding, Scope, brought, has_source, holdings
from entregent.records.models import (
    Exchange,
    Identity,
    ImportRun,
    Organisation,
    Participation,
    Person,
)


class Going(NamedTuple):
    """How much would go: people, of whom some would stay by their names, exchanges, other rows; how many rows
    would be as before; and whether a later import came, which found again what this one brought."""

    people: int
    staying: int
    exchanges: int
    others: int
    changed: int
    later: bool

    @property
    def leaving(self) -> int:
        """People who would go."""
        return self.people - self.staying


def foresee(run: ImportRun) -> Going:
    """As the record is now."""
    scope = Scope.of(run)
    made = people.made(scope)
    counts = {model: model._default_manager.filter(run=run).count() for model in brought()}
    beside = {Person, Exchange, Identity, Organisation}
    after = ImportRun.objects.filter(owner=run.owner, state__in=["done", "cancelled", "failed"])
    return Going(
        people=made.filter(is_self=False, deleted_at=None).count(),
        staying=len(_staying(scope)),
        exchanges=counts[Exchange],
        others=sum(count for model, count in counts.items() if model not in beside),
        changed=changes.of(scope).count(),
        later=after.filter(started_at__gt=run.started_at).exists() if run.started_at else False,
    )


def _staying(scope: Scope) -> set[uuid.UUID]:
    """Living people whom the run made and something else holds."""
    living = people.made(scope).filter(is_self=False, deleted_at=None)
    found = set(living.filter(people.spoken_of()).values_list("pk", flat=True))
    found.update(living.filter(pk__in=people.told_apart(scope)).values_list("pk", flat=True))
    for holding in holdings(Person):
        rows = holding.model._default_manager.filter(**{f"{holding.field}__in": living.values("pk")})
        found.update(rows.filter(_foreign(scope, holding)).values_list(holding.key, flat=True))
    return found


def _foreign(scope: Scope, holding: Holding) -> Q:
    """Rows of a table that this run did not bring, or that the user took over."""
    model = holding.model
    if holding == FOUND:
        return Q(source="")
    if model is Participation:
        return ~Q(exchange__run__in=scope.spent) | Q(exchange__source="")
    if model is Identity:
        return Q(run__isnull=False) & ~Q(run__in=scope.spent)
    if model is Person:
        return ~Q(run__in=scope.spent)
    return (~Q(run__in=scope.spent) | Q(source="")) if has_source(model) else Q()
