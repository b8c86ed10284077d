"""Erases people for good, every row and snapshot; keyed hashes alone stay, for imports to leave them out."""

import json
import uuid
from collections.abc import Collection, Iterable
from typing import Final

from django.db import transaction

from entregent.core.folding import fold
from entregent.records import erased, snapshots, ties
from entregent.records.models import (
    Exchange,
    Identity,
    ImportFile,
    Owner,
    Participation,
    Person,
    Reach,
    Reject,
    Target,
    Undo,
)
from entregent.records.people.unnaming import unname

_IDENTIFYING: Final = ("email", "phone", "profile")


@transaction.atomic
def erase(owner: Owner, person_ids: Collection[uuid.UUID]) -> None:
    """Erases people of this owner, deleted ones too; exchanges shared with others stay, unnamed."""
    people = list(Person.objects.filter(owner=owner, pk__in=person_ids, is_self=False))
    ids = [person.pk for person in people]
    names = [name for person in people for name in _called(person)]
    _keep_hashes(owner, ids)
    alone, shared = _exchanges(owner, ids)
    _forget_snapshots(owner, {str(pk) for pk in (*ids, *alone)}, names)
    _forget_rejects(owner, names)
    unname(Exchange.objects.filter(owner=owner, pk__in=shared).prefetch_related("people"), people)
    Target.objects.filter(owner=owner, person__in=ids).delete()
    Exchange.objects.filter(owner=owner, pk__in=alone).delete()
    others = _others(shared)
    Person.objects.filter(owner=owner, pk__in=ids).delete()
    ties.refresh(owner, others)


def _called(person: Person) -> list[str]:
    """Their whole names, as they may stand in a table: given name first or last."""
    given, family = person.given, person.family
    return [person.name, *((f"{given} {family}", f"{family} {given}") if given and family else ())]


def _keep_hashes(owner: Owner, ids: list[uuid.UUID]) -> None:
    known = Identity.objects.filter(owner=owner, person__in=ids).values_list("scheme", "key")
    ways = Reach.objects.filter(owner=owner, person__in=ids, kind__in=_IDENTIFYING).values_list("kind", "key")
    erased.keep(owner, (*known, *ways))


def _exchanges(owner: Owner, ids: list[uuid.UUID]) -> tuple[list[uuid.UUID], list[uuid.UUID]]:
    """Exchanges with nobody else in them, and those with others."""
    theirs = set(
        Participation.objects.filter(owner=owner, person__in=ids).values_list("exchange_id", flat=True)
    )
    others = Participation.objects.filter(exchange__in=theirs).exclude(person__in=ids)
    shared = set(others.values_list("exchange_id", flat=True))
    return list(theirs - shared), list(shared)


def _others(exchanges: list[uuid.UUID]) -> list[uuid.UUID]:
    parts = Participation.objects.filter(exchange__in=exchanges)
    return list(parts.values_list("person_id", flat=True).distinct())


def _forget_snapshots(owner: Owner, keys: set[str], names: list[str]) -> None:
    """Acts that can be taken back lose what they hold of these people; those that name them are dropped."""
    for kept in Undo.objects.filter(owner=owner).iterator(chunk_size=50):
        if _says(kept.values, names):
            kept.delete()
            continue
        left = snapshots.forgetting(kept.before, keys)
        if left != kept.before:
            kept.before = left
            kept.save(update_fields=["before"])


def _forget_rejects(owner: Owner, names: list[str]) -> None:
    """Rows that imports left out, and previews, where they speak of these people by name."""
    rejects = Reject.objects.filter(owner=owner).values_list("pk", "snippet", "values")
    gone = [pk for pk, snippet, values in rejects.iterator() if _says([snippet, values], names)]
    Reject.objects.filter(owner=owner, pk__in=gone).delete()
    previews = ImportFile.objects.filter(owner=owner).filter(preview__isnull=False)
    ImportFile.objects.filter(pk__in=_speaking(previews, names)).update(preview=None)


def _speaking(files: Iterable[ImportFile], names: list[str]) -> list[uuid.UUID]:
    return [file.pk for file in files if _says(file.preview, names)]


def _says(values: object, names: list[str]) -> bool:
    folded = f" {fold(json.dumps(values, ensure_ascii=False, default=str))} "
    return any(f" {fold(name)} " in folded for name in names if fold(name))
