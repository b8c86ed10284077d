"""Every row of every table, exactly: for acts that must leave nothing behind."""

from collections.abc import Mapping
from typing import Any

from django.apps import apps

from entregent.records.models import ImportFile, ImportRun, Job, Person

ASIDE = frozenset({ImportRun, ImportFile, Job})
"""What tells of the work itself, and not of people."""

type Whole = Mapping[str, list[str]]


def whole() -> Whole:
    """All rows but those aside, each as text, sorted; of people without the hour of their last change."""
    models = [model for model in apps.get_app_config("records").get_models() if model not in ASIDE]
    return {
        model.__name__: sorted(
            repr(_without_touch(model, row)) for row in model._default_manager.order_by().values()
        )
        for model in models
    }


def _without_touch(model: type, row: dict[str, Any]) -> dict[str, Any]:
    if model is Person:
        del row["changed_at"]
    return {name: bytes(value) if isinstance(value, memoryview) else value for name, value in row.items()}


def differences(before: Whole, after: Whole) -> dict[str, tuple[list[str], list[str]]]:
    """By table, the rows that are gone and the rows that are new."""
    found = {
        name: (sorted(set(rows) - set(after[name])), sorted(set(after[name]) - set(rows)))
        for name, rows in before.items()
    }
    return {name: both for name, both in found.items() if any(both)}
