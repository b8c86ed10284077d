"""The verb on preferences: change some of them, so that it can be taken back."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import DateField, ExpressionWrapper, F

from entregent.core.exchanges import CIRCLES
from entregent.records import undo
from entregent.records.models import Owner, Preferences, Tie, Undo


@transaction.atomic
def change(owner: Owner, values: Mapping[str, Any]) -> Undo:
    """Writes new values into the owner's preferences; the ties' due days follow their rhythms."""
    ways = Preferences.objects.select_for_update().get(owner=owner)
    act = undo.Recording()
    act.changes([ways], *values)
    for name, value in values.items():
        setattr(ways, name, value)
    ways.full_clean(exclude=["owner"])
    ways.save(update_fields=list(values))
    if any(name.startswith("rhythm_") for name in values):
        follow_rhythms(ways)
    return act.save(owner, "preferences")


def follow_rhythms(ways: Preferences) -> None:
    """Gives every tie of the owner the day that the rhythm of its circle asks for."""
    for circle in CIRCLES:
        rhythm = dt.timedelta(days=getattr(ways, f"rhythm_{circle}"))
        due = ExpressionWrapper(F("last_on") + rhythm, output_field=DateField())
        Tie.objects.filter(owner=ways.owner_id, circle=circle).update(due_on=due)
