"""Pairs who are never to be introduced: decided once, whatever becomes of the introduction itself (E1)."""

import datetime as dt
import uuid
from typing import Final

from entregent.core.merging import APART, pair_key
from entregent.records.models import Decision, Introduction, Owner
from entregent.records.undo import Recording

VETO: Final = "veto"


def veto(owner: Owner, one: uuid.UUID, other: uuid.UUID, on: dt.date, record: Recording) -> None:
    """Keeps, as part of an act, that these two are not to be introduced."""
    key = pair_key(str(one), str(other), APART)
    there = Decision.objects.filter(owner=owner, key=key).first()
    if there is None:
        said = Decision.objects.create(owner=owner, key=key, verdict=VETO, kind=APART, on=on)
        record.creates([said])


def is_vetoed(owner: Owner, one: uuid.UUID, other: uuid.UUID) -> bool:
    """Whether the user said so."""
    key = pair_key(str(one), str(other), APART)
    return Decision.objects.filter(owner=owner, key=key).exists()


def parts(owner: Owner, row: Introduction) -> bool:
    """Whether the two of an introduction are left apart, if by what was said of another record of one."""
    return bool(row.second_id and not row.asked_for and is_vetoed(owner, row.first_id, row.second_id))


def pairs(owner: Owner) -> set[frozenset[str]]:
    """All pairs of ids of whom the user said so."""
    keys = Decision.objects.filter(owner=owner, kind=APART).values_list("key", flat=True)
    return {frozenset(key.split(":")[1:]) for key in keys}
