"""A record that leaves whole and comes back is the same record, on either database."""

import datetime as dt
import json
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from entregent.records import jobs, search, ties
from entregent.records.importing import undoing
from entregent.records.leaving import tables as leaving_tables
from entregent.records.leaving.document import write
from entregent.records.leaving.taking_back import take_back
from entregent.records.models import (
    ImportChange,
    ImportRun,
    Job,
    Owner,
    Person,
    Preferences,
    SearchEntry,
    SearchWord,
    Shared,
    Tie,
    Undo,
    UploadPiece,
)
from tests.records.leaving.filled import HARD, ROWS, fill, stripped

NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(hours=1)


def document(owner: Owner, now: dt.datetime = NOW) -> bytes:
    return b"".join(write(owner, now))


@pytest.fixture
def left(owner: Owner, tmp_path: Path) -> Path:
    """A full record in a file, its account gone."""
    fill(owner)
    path = tmp_path / "record.json"
    path.write_bytes(document(owner))
    owner.delete()
    return path


def test_export_import_export_is_equal_to_the_byte(left: Path, stranger: Owner) -> None:
    taken = take_back(stranger, left)
    assert (taken.rows, taken.people, taken.exchanges) == (ROWS * len(leaving_tables.tables()), 0, ROWS)
    again = document(stranger, LATER)
    assert stripped(again) == stripped(left.read_bytes()).replace(b"Camille Martin", b"Sacha Petit")
    assert again != left.read_bytes()


def test_a_nameless_account_takes_the_name_too(left: Path) -> None:
    newcomer = Owner.objects.create_user()
    take_back(newcomer, left)
    assert stripped(document(newcomer)) == stripped(left.read_bytes())
    assert newcomer.name == "Camille Martin"


def test_it_is_one_json_document_with_one_row_a_line(owner: Owner) -> None:
    fill(owner)
    text = document(owner).decode()
    whole = json.loads(text)
    assert list(whole) == ["entregent", "owner", "preferences", "tables", "rows"]
    assert whole["entregent"]["format"] == 1
    assert list(whole["tables"]) == [table.name for table in leaving_tables.tables()]
    assert whole["rows"] == sum(map(len, whole["tables"].values()))
    rows = [line for line in text.split("\n") if line.startswith("{") and not line.startswith('{"entregent"')]
    assert len(rows) == whole["rows"]
    assert all(json.loads(line.removesuffix("]").removesuffix(",").removesuffix("]")) for line in rows)
    told = {row["text"].partition(" ")[2] for row in whole["tables"]["fact"]}
    assert set(HARD[:5]) <= told


def test_tables_come_after_those_that_they_point_to() -> None:
    seen: set[object] = set()
    for table in leaving_tables.tables():
        pointed = {reference.related_model for reference in table.references} - {table.model}
        assert pointed <= seen, table.name
        seen.add(table.model)


def test_every_table_of_an_owner_leaves_or_says_why_not() -> None:
    known = {table.model for table in leaving_tables.tables()}
    derived = {Tie, SearchEntry, SearchWord}
    others = set(apps.get_app_config("records").get_models()) - known - derived
    assert others == {Owner, Preferences, Shared, *leaving_tables.LEFT_OUT}
    assert set(leaving_tables.LEFT_OUT) == {Job, Undo, ImportChange, UploadPiece}


def test_every_field_of_a_table_leaves_but_those_of_the_machine() -> None:
    missing = {
        f"{table.name}.{field.name}"
        for table in leaving_tables.tables()
        for field in table.model._meta.concrete_fields
        if field not in table.fields and field.name != "owner"
    }
    assert missing == {"participation.id", *leaving_tables.MACHINE_BOUND}


def test_a_query_a_table_whatever_they_hold(owner: Owner) -> None:
    with CaptureQueriesContext(
        connection,
    ) as empty:
        document(owner)
    fill(owner)
    with CaptureQueriesContext(connection) as full:
        document(owner)
    assert len(full) == len(empty) == len(leaving_tables.tables()) + 1


def test_nothing_of_another_owner_leaves(owner: Owner, stranger: Owner) -> None:
    fill(owner)
    fill(stranger)
    text = document(owner).decode()
    theirs = Person.objects.filter(owner=stranger).values_list("pk", flat=True)
    assert str(stranger.pk) not in text
    assert not [pk for pk in theirs if str(pk) in text]


def test_what_is_derived_is_computed_again(left: Path) -> None:
    newcomer = Owner.objects.create_user()
    take_back(newcomer, left)
    assert not Tie.objects.exists()
    jobs.run_all()
    assert not Job.objects.exclude(state="done").exclude(kind="purge").exists()
    ways = Tie.objects.order_by("pk").values_list("person", "strength", "exchanges")
    words = SearchWord.objects.order_by("word", "entry").values_list("word", "entry__person")
    found = [*ways], [*words]
    ties.recompute(newcomer)
    search.recompute(newcomer)
    assert found == ([*ways], [*words])


def test_deleted_people_go_when_their_time_has_run_out(owner: Owner, tmp_path: Path) -> None:
    for days, name in ((40, "Old"), (3, "Recent")):
        Person.objects.create(owner=owner, name=name, deleted_at=NOW - dt.timedelta(days=days))
    path = tmp_path / "record.json"
    path.write_bytes(document(owner))
    owner.delete()
    newcomer = Owner.objects.create_user()
    take_back(newcomer, path)
    assert Person.objects.count() == 2
    jobs.run_all()
    assert Job.objects.filter(kind="purge", state="waiting").exists()


def test_an_import_that_moved_neither_goes_on_nor_is_taken_back(owner: Owner, tmp_path: Path) -> None:
    for state in ("reading", "ready", "importing", "undoing", "done", "failed"):
        ImportRun.objects.create(owner=owner, name=state, state=state, path=str(tmp_path), started_at=NOW)
    path = tmp_path / "record.json"
    path.write_bytes(document(owner))
    owner.delete()
    newcomer = Owner.objects.create_user()
    take_back(newcomer, path)
    runs = {run.name: run for run in ImportRun.objects.all()}
    assert {run.state for run in runs.values()} == {"cancelled", "done"}
    assert runs["done"].state == "done"
    assert not [name for name, run in runs.items() if undoing.can_begin(run) or run.path]
