"""Builds the demo on an empty record, and takes it away again, whole and alone."""

import datetime as dt
import uuid
from typing import Final

from django.db import models, transaction
from django.db.models import Q

from entregent.records import search, snapshots, ties
from entregent.records.demo import history, occasions, people
from entregent.records.demo.rows import SOURCE, Rows
from entregent.records.models import (
    Attendance,
    Decision,
    Exchange,
    Fact,
    Favour,
    Gathering,
    Group,
    LifeEvent,
    Membership,
    Organisation,
    Owner,
    Participation,
    Person,
    Position,
    Preferences,
    Promise,
    Reach,
    Undo,
)

_ORDER: Final[tuple[type[models.Model], ...]] = (
    Organisation, Group, Person, Position, Reach, Fact, Membership, Gathering, Attendance, Exchange,
    Participation, Promise, LifeEvent, Favour, Decision,
)  # fmt: skip
_SOURCED: Final[tuple[type[models.Model], ...]] = (Exchange, Gathering, Position, Fact)
_HANGING: Final[tuple[type[models.Model], ...]] = (
    Position, Reach, Fact, Membership, Attendance, Participation, Promise, LifeEvent, Favour, Decision,
)  # fmt: skip


class PeopleThere(Exception):
    """The record holds people: the demo wants an empty one."""


class DemoThere(Exception):
    """The demo is there already."""


class NoDemo(Exception):
    """There is no demo to leave."""


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
    people.fill(rows, "en" if ways.language == "en" else "fr")
    history.fill(rows)
    occasions.fill(rows)
    rows.write(_ORDER)
    _mark(owner, there=True)
    ties.recompute(owner, on)
    search.recompute(owner)
    return len(rows.people)


@transaction.atomic
def leave(owner: Owner) -> int:
    """Takes away everything of the demo and nothing else; gives how many people left. Raises NoDemo."""
    if not Preferences.objects.select_for_update().get(owner=owner).demo:
        raise NoDemo
    made = Rows(owner, dt.date.min)
    demo = set(Person.objects.filter(owner=owner, source=SOURCE, is_self=False).values_list("pk", flat=True))
    groups, organisations = _marked(owner, demo)
    alone = _alone(owner, demo)
    _forget_acts(owner, _keys(owner, demo, alone))
    Exchange.objects.filter(pk__in=alone).delete()
    left = set(_others(owner))
    Person.objects.filter(owner=owner, pk__in=demo).delete()
    for model in _SOURCED:
        model._default_manager.filter(owner=owner, source=SOURCE).delete()
    Group.objects.filter(owner=owner, pk__in=groups, memberships=None).delete()
    _forget_me(owner, made.id_of("me"))
    Organisation.objects.filter(owner=owner, pk__in=organisations, positions=None).delete()
    _mark(owner, there=False)
    search.refresh(owner, left, said=True)
    ties.refresh(owner, left)
    return len(demo)


def _marked(owner: Owner, demo: set[uuid.UUID]) -> tuple[list[uuid.UUID], list[uuid.UUID]]:
    """The groups and organisations that the demo may have made: those of its people."""
    groups = Membership.objects.filter(owner=owner, person__in=demo).values_list("group_id", flat=True)
    theirs = Q(person__in=demo) | Q(person__is_self=True, source=SOURCE)
    places = Position.objects.filter(theirs, owner=owner).exclude(organisation=None)
    return list(set(groups)), list(set(places.values_list("organisation_id", flat=True)))


def _alone(owner: Owner, demo: set[uuid.UUID]) -> list[uuid.UUID]:
    """Exchanges with people of the demo and nobody else, those that the user logged there too."""
    theirs = Participation.objects.filter(owner=owner, person__in=demo)
    found = set(theirs.values_list("exchange_id", flat=True))
    others = Participation.objects.filter(owner=owner, exchange__in=found).exclude(person__in=demo)
    return list(found - set(others.values_list("exchange_id", flat=True)))


def _others(owner: Owner) -> list[uuid.UUID]:
    """Real people who share an exchange with the demo's: their ties change as it leaves."""
    shared = Exchange.objects.filter(owner=owner, people__source=SOURCE)
    parts = Participation.objects.filter(owner=owner, exchange__in=shared).exclude(person__source=SOURCE)
    return list(parts.values_list("person_id", flat=True))


def _forget_me(owner: Owner, made: uuid.UUID) -> None:
    """The user's own row goes where the demo made it and nothing else hangs on it since."""
    me = Person.objects.filter(owner=owner, pk=made, is_self=True, source=SOURCE, positions=None, facts=None)
    me.filter(reaches=None, typed=[]).delete()


def _keys(owner: Owner, demo: set[uuid.UUID], alone: list[uuid.UUID]) -> set[str]:
    """The keys of everything that goes."""
    keys = {str(pk) for pk in (*demo, *alone)}
    for model in _HANGING:
        rows = model._default_manager.filter(owner=owner, person__in=demo)
        keys.update(map(str, rows.values_list("pk", flat=True)))
    return keys


def _forget_acts(owner: Owner, demo: set[str]) -> None:
    """Acts that could bring rows of the demo back lose them; those about nothing else are dropped."""
    for kept in Undo.objects.filter(owner=owner):
        rest = snapshots.forgetting(kept.before, demo)
        if not any(map(snapshots.holds, rest)):
            kept.delete()
        elif rest != kept.before:
            kept.before = rest
            kept.save(update_fields=["before"])


def _mark(owner: Owner, *, there: bool) -> None:
    Preferences.objects.filter(owner=owner).update(demo=there)
    owner.preferences.demo = there
