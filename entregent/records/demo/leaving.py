"""Takes the demo away again, whole and alone."""

import datetime as dt
import re
import uuid
from collections import defaultdict
from typing import Any, Final

from django.apps import apps
from django.db import models, transaction
from django.db.models import Q

from entregent.records import search, snapshots, ties
from entregent.records.demo import helping
from entregent.records.demo.building import mark
from entregent.records.demo.rows import SOURCE, Rows
from entregent.records.models import (
    Decision,
    Exchange,
    Group,
    Membership,
    Organisation,
    Owner,
    Participation,
    Person,
    Position,
    Preferences,
    Publication,
    Reaction,
    Undo,
)
from entregent.records.people.merging import MERGED, relations

type Gone = dict[type[models.Model], set[Any]]

_IDS: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class NoDemo(Exception):
    """There is no demo to leave."""


@transaction.atomic
def leave(owner: Owner) -> int:
    """Takes away everything of the demo and nothing else; gives how many people left. Raises NoDemo.

    What goes: whatever tells that it came with the demo, and what hangs on its people, logged by the user
    too. What names somebody real beside them stays, without them.
    """
    if not Preferences.objects.select_for_update().get(owner=owner).demo:
        raise NoDemo
    made = Rows(owner, dt.date.min)
    demo = set(Person.objects.filter(owner=owner, source=SOURCE, is_self=False).values_list("pk", flat=True))
    groups, organisations = _marked(owner, demo)
    gone = _gone(owner, demo, helping.own_ids(made))
    _forget_acts(owner, {str(pk) for keys in gone.values() for pk in keys})
    left = _others(owner)
    for model, keys in gone.items():
        model._default_manager.filter(owner=owner, pk__in=keys).delete()
    Group.objects.filter(owner=owner, pk__in=groups, memberships=None).delete()
    _forget_me(owner, made.id_of("me"))
    Organisation.objects.filter(owner=owner, pk__in=organisations, positions=None).delete()
    mark(owner, there=False)
    search.refresh(owner, left, said=True)
    ties.refresh(owner, left)
    return len(demo)


def _marked(owner: Owner, demo: set[uuid.UUID]) -> tuple[list[uuid.UUID], list[uuid.UUID]]:
    """The groups and organisations that the demo may have made: those of its people."""
    groups = Membership.objects.filter(owner=owner, person__in=demo).values_list("group_id", flat=True)
    theirs = Q(person__in=demo) | Q(person__is_self=True, source=SOURCE)
    places = Position.objects.filter(theirs, owner=owner).exclude(organisation=None)
    return list(set(groups)), list(set(places.values_list("organisation_id", flat=True)))


def _gone(owner: Owner, demo: set[uuid.UUID], listed: Gone) -> Gone:
    """The keys of everything that goes, by table."""
    gone: Gone = defaultdict(set)
    gone[Person] |= demo
    gone[Exchange] |= _alone(owner, demo)
    for model in _sourced():
        gone[model] |= set(_of(owner, model).filter(source=SOURCE).values_list("pk", flat=True))
    for model, keys in listed.items():
        gone[model] |= set(_of(owner, model).filter(pk__in=keys).values_list("pk", flat=True))
    gone[Publication] -= _answered_by_others(owner, demo)
    _hanging(owner, gone)
    gone[Decision] |= _naming(owner, gone)
    return gone


def _of(owner: Owner, model: type[models.Model]) -> "models.QuerySet[Any]":
    return model._default_manager.filter(owner=owner)


def _sourced() -> list[type[models.Model]]:
    """The tables whose rows tell where they came from, but for people: the user is one of these."""
    found = apps.get_app_config("records").get_models()
    named = {model: {field.name for field in model._meta.concrete_fields} for model in found}
    return [model for model, names in named.items() if {"owner", "source"} <= names and model is not Person]


def _alone(owner: Owner, demo: set[uuid.UUID]) -> set[uuid.UUID]:
    """Exchanges with people of the demo and nobody else, those that the user logged there too."""
    theirs = Participation.objects.filter(owner=owner, person__in=demo)
    found = set(theirs.values_list("exchange_id", flat=True))
    others = Participation.objects.filter(owner=owner, exchange__in=found).exclude(person__in=demo)
    return found - set(others.values_list("exchange_id", flat=True))


def _answered_by_others(owner: Owner, demo: set[uuid.UUID]) -> set[uuid.UUID]:
    """Publications to which somebody real reacted stay, with what these said."""
    others = Reaction.objects.filter(owner=owner).exclude(person__in=demo)
    return set(others.values_list("publication_id", flat=True))


def _hanging(owner: Owner, gone: Gone) -> None:
    """Adds the rows that go with those they hang on, table by table, and what hangs on these."""
    waiting = [model for model, keys in gone.items() if keys]
    while waiting:
        model = waiting.pop()
        for each in relations.on(model):
            if each.field.remote_field.on_delete is not models.CASCADE:
                continue
            on = {f"{each.field.name}__in": gone[model]}
            found = set(_of(owner, each.model).filter(**on).values_list("pk", flat=True)) - gone[each.model]
            if found:
                gone[each.model] |= found
                waiting.append(each.model)


def _naming(owner: Owner, gone: Gone) -> set[uuid.UUID]:
    """Decisions whose key names what goes: pairs never to be introduced, news told to somebody real."""
    keys = {str(pk) for some in gone.values() for pk in some}
    rows = Decision.objects.filter(owner=owner).values_list("pk", "key")
    return {pk for pk, key in rows if keys.intersection(_IDS.findall(key))}


def _others(owner: Owner) -> set[uuid.UUID]:
    """Real people who share an exchange with the demo's: their ties change as it leaves."""
    shared = Exchange.objects.filter(owner=owner, people__source=SOURCE)
    parts = Participation.objects.filter(owner=owner, exchange__in=shared).exclude(person__source=SOURCE)
    return set(parts.values_list("person_id", flat=True))


def _forget_me(owner: Owner, made: uuid.UUID) -> None:
    """The user's own row goes where the demo made it and nothing else hangs on it since."""
    me = Person.objects.filter(owner=owner, pk=made, is_self=True, source=SOURCE, positions=None, facts=None)
    me.filter(reaches=None, typed=[]).delete()


def _forget_acts(owner: Owner, demo: set[str]) -> None:
    """Acts that could bring rows of the demo back lose them; those about nothing else are dropped.

    So is a merge with somebody real: one of the two was of the demo, and is nobody by now.
    """
    for kept in Undo.objects.filter(owner=owner):
        rest = snapshots.forgetting(kept.before, demo)
        if _was_of_the_demo(kept) or not any(map(snapshots.holds, rest)):
            kept.delete()
        elif rest != kept.before:
            kept.before = rest
            kept.save(update_fields=["before"])


def _was_of_the_demo(act: Undo) -> bool:
    """Whether an act made one of two people of whom one came with the demo."""
    if act.act != MERGED:
        return False
    people = [rows for rows in map(snapshots.read, act.before) if snapshots.model_of(rows) is Person]
    return any(rows.values(at).get("source") == SOURCE for rows in people for at in rows.kept())
