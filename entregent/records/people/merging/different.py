"""That two people are not the same: decided once, and respected by whatever looks for doubles."""

import datetime as dt
import uuid
from typing import Final

from django.db import transaction

from entregent.core.merging import DIFFERENT, SAME, pair_key
from entregent.records.models import Decision, Owner, Person, Undo
from entregent.records.undo import Recording

SAID: Final = "people.different"


@transaction.atomic
def say_different(owner: Owner, one: Person, other: Person, on: dt.date) -> Undo | None:
    """Keeps that these are two people; None where that was said before."""
    key = pair_key(str(one.pk), str(other.pk))
    if one.pk == other.pk or Decision.objects.filter(owner=owner, key=key, verdict=DIFFERENT).exists():
        return None
    decision, _made = Decision.objects.get_or_create(
        owner=owner, key=key, defaults={"verdict": DIFFERENT, "kind": SAME, "on": on}
    )
    record = Recording()
    record.creates([decision])
    return record.save(owner, SAID, name=one.name, other=other.name)


def are_different(owner: Owner, one: uuid.UUID, other: uuid.UUID) -> bool:
    """Whether the user said that these are two people."""
    key = pair_key(str(one), str(other))
    return Decision.objects.filter(owner=owner, key=key, verdict=DIFFERENT).exists()


def pairs(owner: Owner) -> set[frozenset[str]]:
    """All pairs of ids of whom the user said so."""
    keys = Decision.objects.filter(owner=owner, kind=SAME, verdict=DIFFERENT).values_list("key", flat=True)
    return {frozenset(key.split(":")[1:]) for key in keys}
