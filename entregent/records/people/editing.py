"""Changes what is recorded of a person; what the user typed is marked, so that no import writes over it."""

import calendar
from collections.abc import Iterable, Mapping
from typing import Final

from django.db import transaction
from django.utils import timezone

from entregent.core.exchanges import CIRCLES
from entregent.records.models import Owner, Person, Undo
from entregent.records.people import naming
from entregent.records.people.refreshing import refresh
from entregent.records.undo import Recording

NAMES: Final = frozenset({"name", "given", "family"})
_OF_TIES: Final = frozenset({"pinned_circle", "friend", "worked_together", "triage"})


class NoSuchDay(ValueError):
    """The day, month and year make no birthday."""


class NoSuchCircle(ValueError):
    """The circle is none of the three."""


@transaction.atomic
def change(owner: Owner, person: Person, values: Mapping[str, object], act: str = "person.changed") -> Undo:
    """Sets the fields of `person` that differ from `values`, and says so in Person.typed.

    Somebody who is no longer on record is not brought back by being corrected: see `refused.is_gone`.
    """
    changed = {name: value for name, value in values.items() if getattr(person, name) != value}
    record = Recording()
    record.changes([person], *changed, "typed", "sort_name", "given", "family")
    for name, value in changed.items():
        setattr(person, name, value)
    if changed.keys() & NAMES:
        _rename(person, changed.keys())
    person.typed = sorted({*person.typed, *changed})
    person.changed_at = timezone.now()
    person.save(force_update=True)
    undo = record.save(owner, act, name=person.name)
    refresh(owner, [person.pk], with_ties=bool(changed.keys() & _OF_TIES))
    return undo


def _rename(person: Person, changed: Iterable[str]) -> None:
    """The parts follow the name when it alone was typed, and the name the parts when they alone were."""
    if "name" not in changed:
        person.name = naming.joined(person.given, person.family) or person.name
    elif set(changed) & NAMES == {"name"}:
        parts = naming.split(person.name)
        person.given, person.family = parts.given[:200], parts.family[:200]
    person.sort_name = naming.sort_name(person.name, person.given, person.family)


def pin(owner: Owner, person: Person, circle: str) -> Undo:
    """Places a person in a circle by hand, or with an empty `circle` leaves it to what was exchanged."""
    if circle and circle not in CIRCLES:
        raise NoSuchCircle(circle)
    return change(owner, person, {"pinned_circle": circle}, "person.circled")


def check_birthday(day: int | None, month: int | None, year: int | None) -> None:
    """Raises NoSuchDay unless all are empty or they make a day; without a year 29 February is one."""
    if day is None and month is None and year is None:
        return
    if day is None or month is None or not 1 <= month <= 12:
        raise NoSuchDay
    if year is not None and not 1000 <= year <= 9999:
        raise NoSuchDay
    if not 1 <= day <= calendar.monthrange(year or 2000, month)[1]:
        raise NoSuchDay
