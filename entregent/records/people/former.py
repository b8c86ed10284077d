"""Under which ids and names somebody was on record before: what still says them means who they are now."""

import uuid
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db.models import Count, Max

from entregent.records.models import Identity, Owner

MERGED: Final = "merged"
"""The scheme of identities whose key is a former id and name."""
_LONGEST: Final = 300


class Former(NamedTuple):
    """Who somebody is now, and was before."""

    now: uuid.UUID
    then: str
    name: str


def remember(owner: Owner, now: uuid.UUID, then: uuid.UUID, name: str) -> tuple[Identity, bool]:
    """Notes that somebody had another id or name; whoever had become `then` follows by its own identity."""
    key = f"{then}|{name}"[:_LONGEST]
    there = {"owner": owner, "scheme": MERGED, "key": key}
    return Identity.objects.get_or_create(**there, defaults={"person_id": now})


def of(owner: Owner, people: Iterable[uuid.UUID] | None = None) -> list[Former]:
    """All that these people (or everybody) were before."""
    known = Identity.objects.filter(owner=owner, scheme=MERGED)
    if people is not None:
        known = known.filter(person__in=list(people))
    return [Former(person, *read(key)) for person, key in known.values_list("person_id", "key")]


def read(key: str) -> tuple[str, str]:
    """The id and the name that a key holds."""
    then, _bar, name = key.partition("|")
    return then, name


def now(owner: Owner, pk: uuid.UUID) -> uuid.UUID | None:
    """Who somebody is now whose id is no longer on record."""
    found = Identity.objects.filter(owner=owner, scheme=MERGED, key__startswith=f"{pk}|")
    return found.exclude(person=pk).values_list("person_id", flat=True).first()


def state(owner: Owner) -> tuple[object, ...]:
    """Changes whenever somebody becomes another, or is themselves again."""
    known = Identity.objects.filter(owner=owner, scheme=MERGED)
    return tuple(known.aggregate(count=Count("pk"), last=Max("created_at")).values())
