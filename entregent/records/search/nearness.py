"""How near somebody is, as one small number: their circle, then the strength of the tie in small steps."""

import math
import uuid
from collections.abc import Collection, Mapping
from typing import Final

from django.db import connection

from entregent.core.exchanges import CIRCLES
from entregent.records.models import Owner, SearchEntry, Tie

_STEPS: Final = 256
_STEP: Final = math.log(1.05)
"""Ties whose strengths are less than five in a hundred apart are as near as each other."""
FARTHEST: Final = _STEPS * len(CIRCLES) - 1


def of(circle: str, strength: float) -> int:
    """0 is the nearest there is."""
    steps = _STEPS - 1 if strength <= 0 else int(-math.log(strength) / _STEP)
    return CIRCLES.index(circle) * _STEPS + min(max(steps, 0), _STEPS - 1)


def by_person(people: Collection[uuid.UUID]) -> dict[uuid.UUID, int]:
    """Of those who have a tie."""
    ties = Tie.objects.filter(person__in=people).values_list("person_id", "circle", "strength")
    return {person: of(circle, strength) for person, circle, strength in ties}


def follow(owner: Owner, now: Mapping[uuid.UUID, int]) -> None:
    """To be called once ties were reckoned: of those people writes what has changed, which is little."""
    entries = SearchEntry.objects.filter(owner=owner, person__in=list(now))
    rows = entries.values_list("person_id", "number", "nearness")
    changed = [(now[one], number) for one, number, before in rows if now[one] != before]
    if not changed:
        return
    table = connection.ops.quote_name(SearchEntry._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {table} SET nearness = %s WHERE number = %s", changed)  # noqa: S608
