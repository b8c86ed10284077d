"""Adds, changes and removes what hangs on a person: facts, ways to reach, positions, who is near, more."""

import datetime as dt
from typing import Any, Final

from django.db import transaction

from entregent.core.folding import fold
from entregent.records import erased
from entregent.records.alone import alone
from entregent.records.models import (
    Detail,
    Fact,
    LifeEvent,
    Owner,
    Portrait,
    Position,
    Promise,
    Reach,
    Relation,
    Undo,
)
from entregent.records.people.refreshing import refresh
from entregent.records.refused import still
from entregent.records.undo import Recording

type Hanging = Fact | Reach | Position | Promise | LifeEvent | Relation | Detail

FACT_KINDS: Final = ("interest", "family", "place", "told", "school", "need", "skill")
WORKING_FACTS: Final = frozenset({"school", "need", "skill"})
"""Kinds of facts that speak of work; the others show a person as a person (C15) and come first."""
POSITION_KINDS: Final = ("work", "study", "membership", "volunteer")
EVENT_KINDS: Final = (
    "family", "move", "new_job", "new_title", "promotion", "study", "publication", "award", "launch", "other",
)  # fmt: skip
DETAIL_KINDS: Final = (
    "occasion", "note", "department", "prefix", "additional", "suffix", "phonetic_given", "phonetic_family",
    "other",
)  # fmt: skip
"""Kinds of what has no place of its own that one may note by hand."""
ANSWERS: Final = ("kept", "dropped", "open")


@transaction.atomic
def add(owner: Owner, detail: Hanging) -> Undo:
    """Saves a new detail of a person of this owner."""
    _complete(detail)
    detail.save(force_insert=True)
    record = Recording()
    record.creates([detail])
    return _done(owner, detail, record, "added")


@transaction.atomic
def change(owner: Owner, detail: Hanging) -> Undo:
    """Saves a changed detail: it is the user's own words from now on, and no import adds the former ones."""
    record = Recording()
    rows: Any = type(detail)._default_manager.filter(owner=owner, pk=detail.pk)
    before: Hanging = still(rows)
    record.changes([before])
    record.creates(erased.leave_out(owner, before))
    detail.source = ""
    _complete(detail)
    detail.save(force_update=True)
    return _done(owner, detail, record, "changed")


@transaction.atomic
def remove(owner: Owner, detail: Hanging) -> Undo:
    """Removes a detail, which no import brings back."""
    record = Recording()
    record.changes([detail])
    marks = erased.leave_out(owner, detail)
    record.creates(marks)
    if marks:
        decide(detail, record)
    type(detail)._default_manager.filter(owner=owner, pk=detail.pk).delete()
    return _done(owner, detail, record, "removed")


def decide(detail: Hanging | Portrait, record: Recording) -> None:
    """The marks are of this very person: whoever takes the import back leaves them on record."""
    person = detail.person
    record.changes([person], "typed")
    person.typed = sorted({*person.typed, str(detail._meta.model_name)})
    person.save(update_fields=["typed"])


@transaction.atomic
def settle(owner: Owner, promise: Promise, answer: str, on: dt.date) -> Undo | None:
    """A promise was kept or dropped on a day, or stands open again: the user's own word from now on.

    None where it is gone meanwhile.
    """
    alone(owner)
    if not Promise.objects.filter(owner=owner, pk=promise.pk).exists():
        return None
    record = Recording()
    record.changes([promise], "kept_on", "dropped_on", "source")
    promise.source = ""
    promise.kept_on = on if answer == "kept" else None
    promise.dropped_on = on if answer == "dropped" else None
    promise.save(update_fields=["kept_on", "dropped_on", "source"])
    return _done(owner, promise, record, answer)


def _complete(detail: Hanging) -> None:
    if isinstance(detail, Fact):
        detail.folded = fold(detail.text)[:300]
        detail.beyond_work = detail.kind not in WORKING_FACTS
    if isinstance(detail, Position):
        detail.current = not detail.ended


def _done(owner: Owner, detail: Hanging, record: Recording, how: str) -> Undo:
    undo = record.save(owner, f"{detail._meta.model_name}.{how}", name=detail.person.name)
    refresh(owner, [detail.person_id], with_ties=False)
    return undo
