"""Triage: the user says in one word what somebody is to them, and circles start from there."""

import datetime as dt
from typing import Final

from django.db import transaction
from django.utils import timezone

from entregent.records import ties
from entregent.records.models import Owner, Person, Undo
from entregent.records.refused import still
from entregent.records.undo import Recording

ANSWERS: Final = ("close", "known", "who", "never")
ACT: Final = "person.triaged"


@transaction.atomic
def answer(owner: Owner, person: Person, answer: str, on: dt.date) -> Undo | None:
    """Keeps what the user said of `person`; None, and nothing changed, where they had said it before."""
    if answer not in ANSWERS:
        raise ValueError(answer)
    found = still(Person.objects.living().select_for_update().filter(owner=owner, pk=person.pk))
    if found.triage:
        return None
    record = Recording()
    record.changes([found], "triage", "triaged_at")
    found.triage, found.triaged_at = answer, timezone.now()
    found.save(update_fields=["triage", "triaged_at"])
    ties.refresh(owner, [found.pk], on)
    return record.save(owner, ACT, name=found.name, answer=answer)
