"""A full database is brought up to date without losing anything, however roughly that is broken off."""

import datetime as dt
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from pytest_django import Settings

from entregent.cli.frame import database
from entregent.records import before_update, room
from entregent.records.models import Owner, Person
from entregent.records.people import erasing
from tests import processes
from tests.cli.calling import call
from tests.cli.killed_updates import KILLS

DIRECT = "from tests.cli.killed_updates import direct; print(*direct(), sep='\\n')"


@pytest.mark.slow
def test_an_update_killed_at_any_moment_ends_like_one_that_was_not(tmp_path: Path) -> None:
    environment = processes.installation(tmp_path / "killed_update")
    *wrong, kills = processes.lines(environment, DIRECT, seconds=120 * (1 + KILLS))
    assert wrong == []
    assert int(kills.removeprefix("kills ")) >= KILLS


@pytest.fixture
def copied(tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database that is a file, as if one lay in the data folder; gives where its copy belongs."""
    settings.HOME = tmp_path
    with sqlite3.connect(tmp_path / "entregent.sqlite3") as made:
        made.execute("CREATE TABLE kept (word TEXT)")
    if connection.vendor == "sqlite":
        monkeypatch.setitem(connection.settings_dict, "NAME", str(tmp_path / "entregent.sqlite3"))
    return tmp_path / "before-update.sqlite3"


@pytest.mark.django_db(transaction=True)
def test_before_an_update_a_copy_is_kept_for_its_owner_alone(copied: Path, owner: Owner) -> None:
    if connection.vendor != "sqlite":
        assert before_update.keep() is None
        return
    assert before_update.keep() == before_update.keep() == copied
    assert copied.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(copied)) as found:
        assert found.execute("SELECT count(*) FROM records_owner").fetchone() == (1,)
    assert [path.name for path in copied.parent.glob("before*")] == [copied.name]


@pytest.mark.django_db
def test_without_room_for_the_copy_nothing_is_updated(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("no copy is made of PostgreSQL")
    monkeypatch.setattr(room, "left", lambda _folder: 10)
    with pytest.raises(room.NoRoom):
        before_update.keep()
    assert not copied.exists()


@pytest.mark.django_db
def test_the_copy_goes_after_thirty_days(copied: Path) -> None:
    copied.write_text("a copy")
    database.bring_up_to_date()
    assert copied.exists()
    month = (dt.datetime.now(dt.UTC) - dt.timedelta(days=31)).timestamp()
    os.utime(copied, (month, month))
    database.bring_up_to_date()
    assert not copied.exists()


@pytest.mark.django_db(transaction=True)
def test_the_copy_goes_when_somebody_is_forgotten(copied: Path, owner: Owner) -> None:
    copied.write_text("a copy")
    erasing.erase(owner, [Person.objects.create(owner=owner, name="Awa Diop").pk])
    assert not copied.exists()


@pytest.mark.django_db
def test_a_database_of_a_later_version_is_refused_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    MigrationRecorder(connection).record_applied("records", "9999_from_the_future")
    answer = call(capsys, "people")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "entregent: A later version of Entregent wrote this database: install that version, or a newer one.\n"
    )
