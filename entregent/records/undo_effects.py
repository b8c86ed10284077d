"""Takes an act back, and brings what is derived about the people it touched up to date."""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db import IntegrityError, models, transaction

from entregent.records import undo as undoing
from entregent.records.models import Exchange, Group, Membership, Owner, Participation, Person, Undo
from entregent.records.people.refreshing import refresh


@transaction.atomic
def take_back(owner: Owner, undo_id: uuid.UUID) -> Undo:
    """Undoes one act; raises NothingToUndo when that was done before or is none of this owner's."""
    act = Undo.objects.filter(owner=owner, pk=undo_id).first()
    before = _touched(owner, act.before) if act else set()
    try:
        with transaction.atomic():
            done = undoing.undo(owner, undo_id)
    except IntegrityError as error:  # something of the same kind was made since
        raise undoing.NothingToUndo from error
    refresh(owner, before | _touched(owner, done.before))
    return done


def _touched(owner: Owner, snapshots: Iterable[dict[str, Any]]) -> set[uuid.UUID]:
    """People of the rows as they now stand, and of the rows as they were."""
    rows: dict[str, set[str]] = defaultdict(set)
    named: set[str] = set()
    for snapshot in snapshots:
        rows[snapshot["model"]].add(snapshot["pk"])
        named.add((snapshot["fields"] or {}).get("person_id") or "")
    ids = {uuid.UUID(key) for key in named if key}
    for label, keys in rows.items():
        ids |= _people_of(owner, apps.get_model(label), list(keys))
    return ids


def _people_of(owner: Owner, model: type[models.Model], keys: list[str]) -> set[uuid.UUID]:
    if model is Person:
        return set(_ids(keys))
    names = {field.name for field in model._meta.get_fields()}
    if model is Exchange:
        return set(
            Participation.objects.filter(owner=owner, exchange__in=_ids(keys)).values_list(
                "person_id", flat=True
            )
        )
    if model is Group:
        return set(
            Membership.objects.filter(owner=owner, group__in=_ids(keys)).values_list("person_id", flat=True)
        )
    if "person" in names:
        return set(model._default_manager.filter(pk__in=keys).values_list("person_id", flat=True)) - {None}
    return set()


def _ids(keys: Iterable[str]) -> list[uuid.UUID]:
    return [uuid.UUID(key) for key in keys]
