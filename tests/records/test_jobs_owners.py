"""Work in the background touches the record of its own owner alone, whatever rows it is told of."""

import importlib
import json
from typing import Any

import pytest
from django.apps import apps
from django.conf import LazySettings
from django.core.exceptions import FieldDoesNotExist
from django.db import models

from entregent.records import exchanges, jobs, search, ties
from entregent.records.importing import runs
from entregent.records.models import Group, ImportRun, Job, Owner, Person, Undo
from entregent.records.people import bulk
from tests.records.archives import archive, connection, connections

for _home in jobs.HOMES:
    importlib.import_module(_home)
KINDS = sorted(kind for kind in jobs._works if not kind.startswith("test."))


@pytest.fixture
def theirs(owner: Owner, tmp_path: Any, settings: LazySettings) -> dict[str, Any]:
    """A record in the middle of everything; what a job may be told of it."""
    settings.UPLOADS = tmp_path / "uploads"
    people = [Person.objects.create(owner=owner, name=f"Awa {at}") for at in range(3)]
    exchanges.log(owner, people, channel="lunch", on=exchanges.today(owner))
    act = bulk.group(owner, [person.pk for person in people], "Choir")
    path = archive(
        tmp_path / "archive.zip", Connections=connections(connection("Sacha Petit", "sacha", "Acme"))
    )
    run = runs.begin(owner, path, path.name)
    ties.recompute(owner)
    search.recompute(owner)
    Person.objects.filter(pk=people[0].pk).update(deleted_at="2020-01-01T00:00Z")
    ids = [str(person.pk) for person in people]
    ways = {"words": True, "said": True, "ties": True}
    return {
        "run": str(run.pk),
        "undo": str(act.pk),
        "on": "2026-03-02",
        "people": ids,
        "person": ids[1],
        **ways,
    }


def _rows(owner: Owner) -> str:
    found = {
        model._meta.label: list(_mine(model, owner).values())
        for model in apps.get_app_config("records").get_models()
    }
    return json.dumps(found, default=str, sort_keys=True)


def _mine(model: type[models.Model], owner: Owner) -> "models.QuerySet[Any]":
    try:
        model._meta.get_field("owner")
    except FieldDoesNotExist:
        return model._default_manager.filter(pk=owner.pk) if model is Owner else model._default_manager.none()
    return model._default_manager.filter(owner=owner).order_by("pk")


@pytest.mark.parametrize("kind", KINDS)
def test_a_job_told_of_somebody_elses_rows_leaves_them_alone(
    owner: Owner, stranger: Owner, theirs: dict[str, Any], kind: str
) -> None:
    for state in ("reading", "ready", "importing", "done", "undoing", "failed"):
        ImportRun.objects.update(state=state, started_at="2026-03-02T00:00Z")
        before = _rows(owner)
        jobs.enqueue(stranger, kind, **theirs)
        for _attempt in range(jobs.ATTEMPTS):
            jobs.run_all()
            Job.objects.filter(owner=stranger).update(not_before=None)
        assert _rows(owner) == before, state
    assert not Person.objects.filter(owner=stranger, is_self=False).exists()
    assert not Group.objects.filter(owner=stranger).exists()
    assert not Undo.objects.filter(owner=stranger).exists()
