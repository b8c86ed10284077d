"""Whatever hangs on a person, in a table of today or of later, moves to the one who stays, and back."""

import pytest
from django.db import models

from entregent.records import undo_effects
from entregent.records.models import Owner, Person
from entregent.records.people import merging
from entregent.records.people.merging import relations
from tests.records.merging.making import dump, everything, person, reckon, row

ALL = relations.on(Person)
NAMES = [f"{one.model._meta.model_name}.{one.field.name}" for one in ALL]
SAME_ROW = {"portrait.person", "decision.person", "identity.person"}
"""What is one a person, or unique by more than the person."""


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Two records of one woman."""
    return person(owner, "Awa Diop"), person(owner, "Awa Ndiaye", note="Bees.")


def test_every_field_that_names_a_person_is_known(owner: Owner) -> None:
    """Those of all tables of the record, hidden relations and tables made for others among them."""
    from django.apps import apps

    named = {
        f"{model._meta.model_name}.{field.name}"
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey)
        and field.related_model is Person
        and model not in relations.DERIVED
    }
    assert set(NAMES) == named


@pytest.mark.parametrize("hanging", ALL, ids=NAMES)
def test_a_row_moves_and_comes_back(
    owner: Owner, two: tuple[Person, Person], hanging: relations.Hanging
) -> None:
    keep, gone = two
    made = row(hanging, gone, owner)
    reckon(owner)
    before = dump()
    undo = merging.merge(owner, keep, gone)
    moved = hanging.model._default_manager.get(pk=made.pk)
    assert getattr(moved, hanging.field.attname) == keep.pk
    assert not Person.objects.filter(pk=gone.pk).exists()
    undo_effects.take_back(owner, undo.pk)
    assert dump() == before


@pytest.mark.parametrize("hanging", ALL, ids=NAMES)
def test_rows_of_both_are_all_there_and_come_back(
    owner: Owner, two: tuple[Person, Person], hanging: relations.Hanging
) -> None:
    for number, one in enumerate(two, 1):
        row(hanging, one, owner, number)
    reckon(owner)
    before = dump()
    undo = merging.merge(owner, *two)
    left = hanging.model._default_manager.filter(**{hanging.field.name: two[0]})
    assert left.count() == (1 if hanging.one else 2 if NAMES[ALL.index(hanging)] != "identity.person" else 3)
    undo_effects.take_back(owner, undo.pk)
    assert dump() == before


def test_everything_at_once_moves_and_comes_back(owner: Owner, two: tuple[Person, Person]) -> None:
    for number, one in enumerate(two, 1):
        everything(owner, one, number)
    reckon(owner)
    before = dump()
    undo = merging.merge(owner, *two)
    for hanging in ALL:
        assert not hanging.model._default_manager.filter(**{hanging.field.attname: two[1].pk}).exists()
    now = dump(without=frozenset({"records.tie"}))
    reckon(owner)
    assert dump(without=frozenset({"records.tie"})) == now
    undo_effects.take_back(owner, undo.pk)
    assert dump() == before
