"""Whatever hangs on somebody whom an import made, they stay when it is taken back."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from django.apps import apps
from django.conf import LazySettings
from django.db import models
from django.utils import timezone

from entregent.records import exchanges
from entregent.records.importing import undoing
from entregent.records.importing.undoing import tables
from entregent.records.models import (
    Aim,
    Ask,
    Attendance,
    Decision,
    Detail,
    Exchange,
    Fact,
    Favour,
    Gathering,
    Group,
    Identity,
    ImportRun,
    Introduction,
    LifeEvent,
    Membership,
    Message,
    Owner,
    Participation,
    Person,
    Portrait,
    Position,
    Promise,
    Publication,
    Reach,
    Reaction,
    Relation,
    Request,
    SearchEntry,
    Target,
    Tie,
)
from tests.records.importing import bring
from tests.records.taking_back import take_back, two_people

type Act = Callable[[Owner, Person], Any]

DAY = dt.date(2026, 11, 20)


@pytest.fixture
def path(settings: LazySettings, tmp_path: Path) -> Path:
    """An archive with Awa, Bao and what was said with Awa."""
    settings.UPLOADS = tmp_path / "uploads"
    return two_people(tmp_path)


def _awa() -> Person:
    return Person.objects.get(name="Awa Diop")


def _exchange(owner: Owner, person: Person) -> Exchange:
    return exchanges.log(owner, [person], channel="lunch", on=DAY)


def _introduction(owner: Owner, person: Person) -> Introduction:
    return Introduction.objects.create(owner=owner, first=person, target="somebody")


def _gathering(owner: Owner) -> Gathering:
    return Gathering.objects.create(owner=owner, title="Dinner", starts_at=timezone.now())


def _publication(owner: Owner) -> Publication:
    return Publication.objects.create(owner=owner, kind="article", title="Tides", on=DAY)


def _group(owner: Owner) -> Group:
    return Group.objects.create(owner=owner, name="Choir")


def _other(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Eric Noir", sort_name="noir eric")


HANGING: dict[tuple[type[models.Model], str], Act] = {
    (Ask, "person"): lambda o, p: Ask.objects.create(owner=o, person=p, text="advice"),
    (Attendance, "person"): lambda o, p: Attendance.objects.create(
        owner=o, person=p, gathering=_gathering(o)
    ),
    (Decision, "person"): lambda o, p: Decision.objects.create(
        owner=o, person=p, key="k", verdict="done", on=DAY
    ),
    (Detail, "person"): lambda o, p: Detail.objects.create(owner=o, person=p, kind="prefix", text="Dr"),
    (Fact, "person"): lambda o, p: Fact.objects.create(owner=o, person=p, kind="told", text="bees"),
    (Favour, "person"): lambda o, p: Favour.objects.create(owner=o, person=p, kind="help", what="x", on=DAY),
    (Favour, "about"): lambda o, p: Favour.objects.create(
        owner=o, person=_other(o), about=p, kind="help", what="x", on=DAY
    ),
    (Introduction, "first"): _introduction,
    (Introduction, "second"): lambda o, p: Introduction.objects.create(owner=o, first=_other(o), second=p),
    (LifeEvent, "person"): lambda o, p: LifeEvent.objects.create(
        owner=o, person=p, kind="move", on=DAY, noticed_on=DAY
    ),
    (Membership, "person"): lambda o, p: Membership.objects.create(owner=o, person=p, group=_group(o)),
    (Message, "person"): lambda o, p: Message.objects.create(owner=o, person=p, purpose="news"),
    (Participation, "person"): _exchange,
    (Person, "met_through"): lambda o, p: Person.objects.create(owner=o, name="Ada", met_through=p),
    (Portrait, "person"): lambda o, p: Portrait.objects.create(owner=o, person=p, image=b"picture"),
    (Position, "person"): lambda o, p: Position.objects.create(owner=o, person=p, title="Beekeeper"),
    (Promise, "person"): lambda o, p: Promise.objects.create(owner=o, person=p, what="honey", made_on=DAY),
    (Reach, "person"): lambda o, p: Reach.objects.create(
        owner=o, person=p, kind="phone", value="+33", key="+33"
    ),
    (Reaction, "person"): lambda o, p: Reaction.objects.create(
        owner=o, person=p, publication=_publication(o), kind="like", on=DAY
    ),
    (Request, "person"): lambda o, p: Request.objects.create(
        owner=o, person=p, text="a word to Awa", received_on=DAY
    ),
    (Request, "better"): lambda o, p: Request.objects.create(
        owner=o, person=_other(o), better=p, text="a word to Awa", received_on=DAY
    ),
    (Relation, "person"): lambda o, p: Relation.objects.create(owner=o, person=p, name="Moussa"),
    (Relation, "other"): lambda o, p: Relation.objects.create(owner=o, person=_other(o), other=p, name="Awa"),
    (Target, "person"): lambda o, p: Target.objects.create(
        owner=o, person=p, name="Awa", aim=Aim.objects.create(owner=o, text="learn")
    ),
}
"""A row of the user's for every way in which rows point to people."""


def test_every_way_of_hanging_on_somebody_is_known() -> None:
    """A table added later must be told of here: whether its rows hold people, and how one is made."""
    found = set(tables.holdings(Person))
    assert found - {(Identity, "person")} == set(HANGING)
    pointing = {
        (model, field.name)
        for model in apps.get_app_config("records").get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.related_model is Person
    }
    assert pointing == found | {(Tie, "person"), (SearchEntry, "person")}


def test_every_table_that_imports_fill_is_emptied() -> None:
    """Rows that tell of their run go, and those that they point to go after them."""
    telling = {
        model
        for model in apps.get_app_config("records").get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.related_model is ImportRun and field.null
    }
    order = tables.brought()
    assert set(order) == telling
    for model in order:
        for field in model._meta.concrete_fields:
            target = cast(Any, field.related_model)
            if target in telling and target is not model:
                assert order.index(model) < order.index(target), (model, target)


@pytest.mark.parametrize("hanging", HANGING, ids=lambda one: f"{one[0].__name__}.{one[1]}")
def test_somebody_on_whom_something_hangs_stays(
    owner: Owner, path: Path, hanging: tuple[type[models.Model], str]
) -> None:
    run = bring(owner, path)
    row = HANGING[hanging](owner, _awa())
    assert undoing.foresee(run).staying == 1
    take_back(run)
    assert type(row)._default_manager.filter(pk=row.pk).exists()
    awa = _awa()
    assert (awa.given, awa.family, awa.connected_on, awa.origin) == ("Awa", "Diop", None, "")
    assert not Reach.objects.filter(run=run).exists()
    assert not Exchange.objects.filter(run=run).exists()
    assert not Person.objects.filter(name="Bao Tran").exists()
    assert undoing.stayed(run) == {"noted": 1}
