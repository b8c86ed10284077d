"""Brings what hangs on a person under an id made from its content: once, and not where it was deleted."""

import uuid

from django.db.models import Model

from entregent.records.erased import of_id
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.values import CREATED, UNCHANGED, Taken


def once(sitting: Sitting, model: type[Model], pk: uuid.UUID, known: Known, **values: object) -> Taken:
    """A promise, a favour, an event of a life: what became of its row."""
    if pk in sitting.book.derived:
        return UNCHANGED
    if sitting.book.is_left_out(of_id(pk)):
        return Taken("skipped", "removed")
    sitting.book.derived.add(pk)
    sitting.bring(model, id=pk, person_id=known.pk, **values)
    sitting.touch(known)
    return CREATED
