"""Takes in what the user wanted not to forget: reminders and tasks."""

import datetime as dt
from typing import Final

from entregent.core.folding import fold
from entregent.formats.contacts import Day
from entregent.formats.monica import Reminder, Task
from entregent.records.importing.birthdays import day_words
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.monica.once import once
from entregent.records.importing.monica.talk import digest
from entregent.records.importing.monica.whom import known_as
from entregent.records.importing.sitting import clean
from entregent.records.importing.values import CREATED, UNCHANGED, Taken, snippet
from entregent.records.models import Promise

_ONCE: Final = "one_time"
_BIRTHDAYS: Final = frozenset(
    {"birthday", "anniversaire", "geburtstag", "cumpleanos", "compleanno", "aniversario"}
)
_WEDDINGS: Final = frozenset({"mariage", "noces", "boda", "matrimonio", "casamento", "hochzeit", "rencontre"})
"""With these words an anniversary is none of a birth."""


def reminder(sitting: Sitting, row: Reminder) -> Taken:
    """One to come is a promise of the user's, due that day; one that comes again is kept beside the person.

    A birthday stands with the person already, and comes up by itself.
    """
    known = known_as(sitting, row.who)
    told = _told(row.title, row.text)
    if isinstance(known, str) or not told:
        return Taken("skipped", known if isinstance(known, str) else "empty", snippet(told))
    if row.every != _ONCE:
        return _again(sitting, known, row, told)
    if row.on < sitting.today or not row.active or _is_dead(sitting, row.who):
        return Taken("skipped", "past_reminder", snippet(told))
    pk = sitting.id_of("reminder", row.who, row.on.isoformat(), digest(row.title, row.text))
    made_on = min(row.made_on or sitting.today, row.on)
    return once(sitting, Promise, pk, known, by="me", what=told, made_on=made_on, due=row.on)


def _again(sitting: Sitting, known: Known, row: Reminder, told: str) -> Taken:
    if _is_birthday(sitting, row):
        return Taken("skipped", "known_birthday", snippet(told))
    if not row.active:
        return Taken("skipped", "past_reminder", snippet(told))
    if row.every == "year" and row.number == 1:
        new = sitting.detail(known, "occasion", told, day_words(Day(None, row.on.month, row.on.day)))
    else:
        often = f"{row.number} × {row.every}" if row.number > 1 else row.every
        new = sitting.detail(known, "reminder", often, f"{told} ({row.on.isoformat()})")
    return CREATED if new else UNCHANGED


def _is_birthday(sitting: Sitting, row: Reminder) -> bool:
    contact = sitting.given.about.contacts.get(row.who)
    born = contact.birthday if contact else None
    if born is None or row.every != "year":
        return False
    same = (born.month, born.day) == (row.on.month, row.on.day)
    words = set(fold(row.title).split())
    return same or (bool(_BIRTHDAYS & words) and not _WEDDINGS & words)


def task(sitting: Sitting, row: Task) -> Taken:
    """Something to do for somebody: a promise of the user's, kept where it is done."""
    told = _told(row.title, row.text)
    if not row.who:
        return Taken("skipped", "nobody", snippet(told))
    known = known_as(sitting, row.who)
    if isinstance(known, str):
        return Taken("skipped", known, snippet(told))
    if not row.done and _is_dead(sitting, row.who):
        return Taken("skipped", "past_reminder", snippet(told))
    made_on = _past(sitting, row.made_on or row.done_on)
    kept_on = _past(sitting, row.done_on or made_on) if row.done else None
    pk = sitting.id_of("task", row.who, digest(row.title, row.text))
    return once(sitting, Promise, pk, known, by="me", what=told, made_on=made_on, kept_on=kept_on)


def _past(sitting: Sitting, day: dt.date | None) -> dt.date:
    return min(day or sitting.today, sitting.today)


def _is_dead(sitting: Sitting, key: str) -> bool:
    """Whether nothing can be done for somebody any more."""
    contact = sitting.given.about.contacts.get(key)
    return contact is not None and any(one.label == "is_dead" for one in contact.others)


def _told(title: str, text: str) -> str:
    parts = (clean(part) for part in (title, text))
    return ": ".join(part for part in parts if part)[:500]
