"""Builds the demo on an empty record."""

import datetime as dt
from typing import Final

from django.db import models, transaction

from entregent.records import search, ties
from entregent.records.demo import helping, history, occasions, people
from entregent.records.demo.rows import Rows
from entregent.records.models import (
    Ask,
    Attendance,
    Decision,
    Exchange,
    Fact,
    Favour,
    Gathering,
    Group,
    Introduction,
    LifeEvent,
    Membership,
    News,
    Organisation,
    Owner,
    Participation,
    Person,
    Position,
    Preferences,
    Promise,
    Publication,
    Reach,
    Reaction,
    Request,
    Step,
)

_ORDER: Final[tuple[type[models.Model], ...]] = (
    Organisation, Group, Person, Position, Reach, Fact, Membership, Gathering, Attendance, Exchange,
    Participation, Promise, LifeEvent, Favour, Introduction, Ask, Request, Step, News, Publication, Reaction,
    Decision,
)  # fmt: skip


class PeopleThere(Exception):
    """The record holds people: the demo wants an empty one."""


class DemoThere(Exception):
    """The demo is there already."""


@transaction.atomic
def build(owner: Owner, on: dt.date) -> int:
    """Writes the demo as of the day `on`; gives how many people it has.

    Raises DemoThere or PeopleThere, with nothing changed, where the record is not empty.
    """
    ways = Preferences.objects.select_for_update().get(owner=owner)
    if ways.demo:
        raise DemoThere
    if Person.objects.living().filter(owner=owner).exists():
        raise PeopleThere
    rows = Rows(owner, on)
    language = "en" if ways.language == "en" else "fr"
    people.fill(rows, language)
    history.fill(rows)
    occasions.fill(rows)
    helping.fill(rows, language)
    rows.write(_ORDER)
    mark(owner, there=True)
    ties.recompute(owner, on)
    helping.judge(rows)
    search.recompute(owner)
    return len(rows.people)


def mark(owner: Owner, *, there: bool) -> None:
    """Says whether the demo is on record."""
    Preferences.objects.filter(owner=owner).update(demo=there)
    owner.preferences.demo = there
