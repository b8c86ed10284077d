"""The verb on preferences: change some of them, so that it can be taken back."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from entregent.records import rhythms, undo
from entregent.records.models import Owner, Preferences, Undo


@transaction.atomic
def change(owner: Owner, values: Mapping[str, Any]) -> Undo:
    """Writes new values into the owner's preferences; the ties' due days follow their rhythms."""
    ways = Preferences.objects.select_for_update().get(owner=owner)
    act = undo.Recording()
    act.changes([ways], *values)
    before = rhythms.of(ways)
    for name, value in values.items():
        setattr(ways, name, value)
    ways.full_clean(exclude=["owner"])
    ways.save(update_fields=list(values))
    if rhythms.of(ways) != before:
        rhythms.follow(owner)
    return act.save(owner, "preferences")
