"""Acts on many people at once: into a group, into a circle, deleted; one undo takes the whole act back."""

import uuid
from collections.abc import Iterable
from itertools import batched
from typing import Final

from django.db import transaction
from django.utils import timezone

from entregent.core.exchanges import CIRCLES
from entregent.records import ties
from entregent.records.models import Owner, Person, Undo
from entregent.records.people import groups
from entregent.records.people.deleting import purge_later
from entregent.records.people.editing import NoSuchCircle
from entregent.records.undo import Recording

_AT_ONCE: Final = 500


def group(owner: Owner, person_ids: Iterable[uuid.UUID], name: str) -> Undo:
    """Puts people into the group of this name, which is made when there is none."""
    with transaction.atomic():
        chosen, _made = groups.create(owner, name)
        return groups.put(owner, chosen, list(person_ids))


@transaction.atomic
def pin(owner: Owner, person_ids: Iterable[uuid.UUID], circle: str) -> Undo:
    """Places people in a circle by hand; an empty one leaves them to what was exchanged."""
    if circle and circle not in CIRCLES:
        raise NoSuchCircle(circle)
    people = [p for p in chosen(owner, person_ids) if p.pinned_circle != circle]
    record = Recording()
    record.changes(people, "pinned_circle")
    _set(people, pinned_circle=circle)
    undo = record.save(owner, "people.circled", circle=circle, count=len(people))
    ties.refresh(owner, [p.pk for p in people])
    return undo


@transaction.atomic
def delete(owner: Owner, person_ids: Iterable[uuid.UUID]) -> Undo:
    """Deletes people: they are out of sight at once, and erased after some weeks unless this is undone."""
    people = chosen(owner, person_ids)
    record = Recording()
    record.changes(people, "deleted_at")
    _set(people, deleted_at=timezone.now())
    purge_later(owner)
    if len(people) == 1:
        return record.save(owner, "person.deleted", name=people[0].name)
    return record.save(owner, "people.deleted", count=len(people))


def _set(people: list[Person], **values: object) -> None:
    for some in batched(people, _AT_ONCE):
        Person.objects.filter(pk__in=[person.pk for person in some]).update(**values)


def chosen(owner: Owner, person_ids: Iterable[uuid.UUID]) -> list[Person]:
    """The living people of this owner among these ids."""
    return list(Person.objects.living().filter(owner=owner).in_bulk(list(person_ids)).values())
