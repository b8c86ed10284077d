"""Every table is found by its owner, or by the row it belongs to, through an index; no index stands twice."""

import pytest
from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models

BELONGS = {
    "Attendance": "gathering",
    "Detail": "person",
    "ImportChange": "run",
    "ImportFile": "run",
    "Membership": "group",
    "Participation": "person",
    "Portrait": "person",
    "Reject": "file",
    "Relation": "person",
    "Step": "ask",
    "UploadPiece": "run",
}
"""Tables that are only read through the row they belong to, which has the owner."""


def owned() -> list[type[models.Model]]:
    """The tables whose rows have an owner."""
    found = []
    for table in apps.get_app_config("records").get_models():
        try:
            table._meta.get_field("owner")
        except FieldDoesNotExist:
            continue
        found.append(table)
    return found


def leading(table: type[models.Model]) -> list[str]:
    """The first columns of the table's own indexes and unique constraints."""
    meta = table._meta
    fields = [index.fields for index in meta.indexes if index.fields]
    fields += [rule.fields for rule in meta.constraints if isinstance(rule, models.UniqueConstraint)]
    return [names[0].removeprefix("-") for names in fields if names]


def indexed(table: type[models.Model]) -> list[str]:
    """The columns with an index for themselves alone."""
    return [
        field.name
        for field in table._meta.fields
        if isinstance(field, models.Field) and (getattr(field, "db_index", False) or field.unique)
    ]


@pytest.mark.parametrize("table", owned(), ids=lambda table: table.__name__)
def test_rows_are_found_by_owner(table: type[models.Model]) -> None:
    assert BELONGS.get(table.__name__, "owner") in [*leading(table), *indexed(table)]


@pytest.mark.parametrize("table", owned(), ids=lambda table: table.__name__)
def test_no_index_repeats_the_beginning_of_another(table: type[models.Model]) -> None:
    rules = [rule for rule in table._meta.constraints if isinstance(rule, models.UniqueConstraint)]
    whole = {rule.fields[0] for rule in rules if rule.condition is None}
    whole |= {index.fields[0] for index in table._meta.indexes if index.fields and index.condition is None}
    assert not whole & set(indexed(table))
