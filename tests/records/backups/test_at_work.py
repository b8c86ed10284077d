"""Backups are made and put back while somebody writes all the time, and whatever is killed meanwhile."""

import random
import signal
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from entregent.records.backups import container
from tests.processes import lines, ready
from tests.records.backups.at_work import Hammer, begin, people, put, run

if TYPE_CHECKING:
    import subprocess

pytestmark = pytest.mark.slow


def test_a_backup_made_meanwhile_is_of_one_moment(tmp_path: Path) -> None:
    busy, other = ready(tmp_path / "busy_moment"), ready(tmp_path / "other_moment")
    hammer = Hammer(busy)
    seen = 0
    for number in range(3):
        hammer.wait(40)
        file = tmp_path / f"{number}.backup"
        made = run(busy, "backup", file, "--json").document
        assert (made["people"], made["exchanges"], made["accounts"]) == (made["people"], made["people"], 1)
        assert made["people"] >= seen + 40
        seen = made["people"]
        done = run(other, "restore", file, "--json").document
        assert (done["people"], people(other)) == (seen, seen)
    hammer.stop()


def test_a_backup_is_put_back_while_somebody_writes(tmp_path: Path) -> None:
    busy = ready(tmp_path / "busy_meanwhile")
    put(busy, 20)
    file = tmp_path / "x.backup"
    before = run(busy, "backup", file, "--json").document["people"]
    hammer = Hammer(busy, "Later")
    hammer.wait(40)
    done = run(busy, "restore", file, "--json")
    hammer.wait(20)
    hammer.stop()
    assert before + 20 <= people(busy)
    kept = Path(done.document["kept"])
    assert kept.parent == tmp_path / "busy_meanwhile"
    assert run(busy, "restore", kept).code == 0
    assert people(busy) >= before + 40


def test_killed_restores_leave_the_former_database_or_the_new_one(tmp_path: Path) -> None:
    home, file = ready(tmp_path / "home_restores"), tmp_path / "x.backup"
    put(home, 150)
    new = run(home, "backup", file, "--json").document["people"]
    put(home, 30)
    old = people(home)
    kept = run(home, "restore", file, "--json").document["kept"]
    assert run(home, "restore", kept).code == 0
    place, chance, kills = Path(home["ENTREGENT_HOME"]), random.Random(7), 0  # noqa: S311  # moments
    for _turn in range(4):
        assert people(home) == old
        before = len([*place.glob("before-*")])
        process = begin(home, "restore", file)
        _kill(process, lambda: len([*place.glob("before-*")]) > before, chance.uniform(0, 0.06))  # noqa: B023
        kills += process.returncode == -9
        found = people(home)
        assert found in (old, new)
        if found == new:
            assert run(home, "restore", kept).code == 0
    assert kills
    assert run(home, "restore", file).code == 0
    assert people(home) == new
    assert not [one.name for one in (tmp_path / "home_restores").iterdir() if one.name.endswith(".part")]


def _kill(process: "subprocess.Popen[str]", when: Callable[[], bool], later: float) -> None:
    """Kills a command some time after what it is known by is seen, unless it ended before."""
    while process.poll() is None and not when():
        time.sleep(0.002)
    time.sleep(later)
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_killed_backups_leave_the_former_file(tmp_path: Path) -> None:
    home, folder = ready(tmp_path / "home_copies"), tmp_path / "backups"
    folder.mkdir()
    put(home, 150)
    file = folder / "x.backup"
    assert run(home, "backup", file).code == 0
    kills = 0
    for _turn in range(3):
        process = begin(home, "backup", file)
        _kill(process, lambda: len([*folder.iterdir()]) > 1, 0)
        kills += process.returncode == -9
        with container.opened(file) as reader:
            reader.check()
    assert kills
    assert run(home, "backup", file).code == 0
    assert [one.name for one in folder.iterdir()] == ["x.backup"]


def test_a_backup_holds_no_session_and_its_work_waits_for_somebody_new(tmp_path: Path) -> None:
    home, file = ready(tmp_path / "home_sessions"), tmp_path / "x.backup"
    fill = """
from django.contrib.sessions.backends.db import SessionStore
from entregent.records import accounts
from entregent.records.models import Job
SessionStore().save()
Job.objects.create(owner=accounts.ensure_owner(), kind="x", state="running", worker="me", attempts=2)
"""
    look = """
from django.contrib.sessions.models import Session
from entregent.records.models import Job
print(Session.objects.count(), list(Job.objects.values_list("state", "worker", "lease_until")))
"""
    lines(home, fill)
    assert run(home, "backup", file).code == 0
    assert run(home, "restore", file).code == 0
    assert lines(home, look) == ["0 [('waiting', '', None)]"]
    with zipfile.ZipFile(file) as archive:
        assert "secret_key" not in "".join(archive.namelist())
