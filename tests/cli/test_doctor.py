"""`entregent doctor`: sees what is wrong, and says what to do."""

import datetime as dt
import os
from pathlib import Path
from typing import NamedTuple

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone
from pytest_django import Settings

from entregent.cli.doctor import checks, machine, record
from entregent.cli.doctor.check import Check
from entregent.cli.frame import serving
from entregent.records.models import Job, Owner
from tests.cli.calling import call

pytestmark = pytest.mark.django_db


class Usage(NamedTuple):
    """What a disk has left."""

    free: int


@pytest.fixture
def home(tmp_path: Path, settings: Settings) -> Path:
    """A data folder of its own."""
    tmp_path.chmod(0o700)
    (tmp_path / "secret_key").write_text("secret")
    (tmp_path / "secret_key").chmod(0o600)
    settings.HOME = tmp_path
    return tmp_path


def by_name(found: list[Check]) -> dict[str, Check]:
    """Checks by their names."""
    return {check.name: check for check in found}


def test_a_good_installation_is_told_to_be_fine(
    capsys: pytest.CaptureFixture[str], owner: Owner, home: Path
) -> None:
    answer = call(capsys, "doctor", "--json")
    assert answer.code == 0
    document = answer.document
    assert document["fine"] is True
    states = {check["name"]: check["state"] for check in document["checks"]}
    assert states.pop("translations") in ("fine", "warning")  # depends on set-up, not on this code
    assert states.pop("disk") in ("fine", "warning")
    assert set(states.values()) == {"fine"}
    assert set(states) >= {"python", "settings", "home", "secret", "clock", "pages", "database", "whole"}
    assert set(states) >= {"account", "server", "jobs"}


def test_every_check_that_finds_something_says_what_to_do(home: Path) -> None:
    home.chmod(0o755)
    (home / "secret_key").chmod(0o644)
    found = by_name(list(checks.every()))
    assert (found["home"].state, found["home"].do) == ("warning", f"chmod 700 {home}")
    assert (found["secret"].state, found["secret"].do) == ("warning", f"chmod 600 {home / 'secret_key'}")
    assert found["account"].state == "warning"
    assert all(check.do for check in found.values() if check.state != "fine")


def test_a_folder_that_cannot_be_written_to_is_broken(
    capsys: pytest.CaptureFixture[str], owner: Owner, home: Path, settings: Settings
) -> None:
    settings.HOME = home / "gone"
    answer = call(capsys, "doctor", "--lang", "en")
    assert answer.code == 1
    assert "✗" in answer.out
    assert "ENTREGENT_HOME" in answer.out


def test_a_full_disk_is_broken(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for free, state in ((50_000_000, "broken"), (500_000_000, "warning"), (5_000_000_000, "fine")):
        monkeypatch.setattr("shutil.disk_usage", lambda _path, left=free: Usage(left))
        assert machine.disk().state == state


def test_a_clock_that_is_wrong_is_seen(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    settings.TIME_ZONE = "Mars/Olympus"
    assert machine.clock().state == "warning"
    monkeypatch.setattr(timezone, "now", lambda: dt.datetime(1970, 1, 2, tzinfo=dt.UTC))
    assert machine.clock().state == "broken"


def test_a_missing_file_of_the_pages_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_PAGE_FILES", ("shell/css/main.css", "shell/gone.css"))
    check = machine.pages()
    assert check.state == "broken"
    assert "shell/gone.css" in check.words


def test_translations_not_compiled_are_seen(tmp_path: Path) -> None:
    po = tmp_path / "django.po"
    po.write_text("")
    assert machine._stale(po)
    po.with_suffix(".mo").write_text("")
    os.utime(po, (1, 1))
    assert not machine._stale(po)


def test_a_database_left_behind_or_ahead_is_seen() -> None:
    recorder = MigrationRecorder(connection)
    assert record.database().state == "fine"
    recorder.record_applied("records", "9999_from_the_future")
    assert record.database().state == "broken"
    recorder.record_unapplied("records", "9999_from_the_future")
    [last] = MigrationLoader(connection).graph.leaf_nodes("records")
    recorder.record_unapplied(*last)
    assert record.database().state == "warning"
    recorder.record_applied(*last)


def test_a_server_without_its_worker_is_seen(home: Path) -> None:
    assert record.server().state == "fine"
    serving.note(serving.Serving("http://127.0.0.1:8000", os.getpid()))
    assert record.server().state == "warning"
    serving.note_worker()
    assert record.server().state == "fine"
    serving.forget()
    assert serving.noted() is None


def test_work_that_waits_or_failed_is_seen(owner: Owner) -> None:
    job = Job.objects.create(owner=owner, kind="import")
    assert record.jobs().state == "fine"
    Job.objects.filter(pk=job.pk).update(created_at=timezone.now() - dt.timedelta(minutes=11))
    assert record.jobs().state == "warning"
    Job.objects.filter(pk=job.pk).update(not_before=timezone.now() + dt.timedelta(minutes=1))
    assert record.jobs().state == "fine", "it waits on purpose"
    Job.objects.filter(pk=job.pk).update(state="failed", finished_at=timezone.now(), problem="no such file")
    assert "no such file" in record.jobs().words
    Job.objects.filter(pk=job.pk).update(finished_at=timezone.now() - dt.timedelta(days=8))
    assert record.jobs().state == "fine"


def test_a_check_that_falls_is_told_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    def jobs() -> Check:
        raise ZeroDivisionError

    monkeypatch.setattr(checks, "_OF_THE_RECORD", (jobs, record.server))
    found = by_name(list(checks.every()))
    assert found["jobs"].state == "broken"
    assert found["server"].state == "fine"
