"""Reads of what stands beside a person: who is near to them, and what has no place of its own."""

import uuid
from collections.abc import Iterator
from typing import Final, NamedTuple

from django.db.models import Q

from entregent.core.folding import fold
from entregent.records.models import Detail, Person, Relation

_ORDER: Final = (
    "prefix", "additional", "suffix", "phonetic_given", "phonetic_family", "kind", "birthday", "occasion",
    "department", "met_through", "note", "other",
)  # fmt: skip


class Near(NamedTuple):
    """Somebody near to a person, as their record says it, or (`from_there`) as that of the other one does.

    `other` is whom one may open: nobody who is deleted, or only named.
    """

    id: uuid.UUID
    name: str
    kind: str
    other: Person | None
    from_there: bool = False


def relations(person: Person) -> list[Near]:
    """Who is near to a person, each one once: what their own record says wins."""
    either = Relation.objects.filter(Q(person=person) | Q(other=person), owner=person.owner_id)
    rows = list(either.select_related("person", "other").order_by("created_at", "id"))
    own = [_from_here(row) for row in rows if row.person_id == person.pk]
    told: set[object] = {fold(near.name) for near in own}
    told |= {near.other.pk for near in own if near.other}
    return [*own, *_from_there(rows, person, told)]


def _from_here(row: Relation) -> Near:
    other = row.other if row.other and not row.other.deleted_at and not row.other.is_self else None
    return Near(row.pk, other.name if other else row.name, row.kind, other)


def _from_there(rows: list[Relation], person: Person, told: set[object]) -> Iterator[Near]:
    for row in rows:
        there = row.person
        known = there.pk in told or fold(there.name) in told
        if row.person_id != person.pk and not there.deleted_at and not known:
            told.add(there.pk)
            yield Near(row.pk, there.name, row.kind, there, from_there=True)


def details(person: Person) -> list[Detail]:
    """What has no place of its own: parts of the name first, what nobody knows last."""
    places = {kind: place for place, kind in enumerate(_ORDER)}
    rows = person.details.order_by("created_at", "id")
    return sorted(rows, key=lambda row: (places.get(row.kind, len(places)), row.label))
