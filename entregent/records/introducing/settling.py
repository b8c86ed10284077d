"""What an introduction says of where it stands, brought in line with its steps once these came or went."""

import uuid
from collections.abc import Iterable

from django.db.models import Q, QuerySet

from entregent.core.introducing import made
from entregent.records import exchanges
from entregent.records.introducing.standing import of
from entregent.records.models import Introduction, Owner, Step


def columns(owner: Owner, row: Introduction) -> dict[str, object]:
    """The columns of one that the user makes, as its steps have it."""
    now = of(row, Step.objects.filter(introduction=row), exchanges.zone(owner))
    sides = {"first_side": now.side("first"), "second_side": now.side("second")}
    return {"state": now.stage, **sides, "closed_on": (row.closed_on or now.last) if now.closed else None}


def settle(owner: Owner, rows: Iterable[uuid.UUID]) -> bool:
    """Brings those that the user makes in line; whether each is the only open one of its two people."""
    found = Introduction.objects.filter(owner=owner, pk__in=set(rows), asked_for=False, second__isnull=False)
    alone = True
    for row in found.order_by("pk"):
        values = columns(owner, row)
        if any(_otherwise(row, name, value) for name, value in values.items()):
            Introduction.objects.filter(pk=row.pk).update(**values)
        alone = alone and not (values["closed_on"] is None and _others(owner, row).exists())
    return alone


def _otherwise(row: Introduction, name: str, value: object) -> bool:
    """Whether a column says something else; a side in words that are no stage of one is left as it is."""
    said = getattr(row, name)
    if name in ("first_side", "second_side"):
        said = said or made.SIDE.start
        return said in made.SIDE.stages and said != value
    return bool(said != value)


def _others(owner: Owner, row: Introduction) -> QuerySet[Introduction]:
    same = Q(first=row.first_id, second=row.second_id) | Q(first=row.second_id, second=row.first_id)
    found = Introduction.objects.filter(same, owner=owner, asked_for=False, closed_on=None)
    return found.exclude(pk=row.pk)
