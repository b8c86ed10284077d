"""An import killed again and again ends as if nothing had happened: nothing lost, nothing twice."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.db import connection

from tests.records import made

KILLS = 20
ROOT = Path(__file__).parents[2]
IMPORT = """
import django
django.setup()
from entregent.records.importing import work
work.ROWS = 25
from entregent.cli.main import run
run()
"""
"""The real command, in small batches: there is more to break off."""

DUMP = "import django; django.setup(); from tests.records.dumping import dump; print(dump())"


def _home(folder: Path) -> dict[str, str]:
    """The environment of an installation of its own, on the kind of database under test."""
    environment = {
        **os.environ,
        "ENTREGENT_HOME": str(folder),
        "DJANGO_SETTINGS_MODULE": "entregent.config.settings",
    }
    if connection.vendor == "postgresql":
        name = f"killed_{folder.name}_{os.getpid()}"
        with connection.cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{name}"')
        server, _slash, last = os.environ["DATABASE_URL"].rpartition("/")
        environment["DATABASE_URL"] = f"{server}/{name}" + "".join(last.partition("?")[1:])
    else:
        environment.pop("DATABASE_URL", None)
    return environment


def _start(environment: dict[str, str], archive: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", IMPORT, "import", str(archive), "--json", "--on", "2026-11-22"],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def _finish(process: "subprocess.Popen[bytes]") -> None:
    _out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err.decode()


def _dump(environment: dict[str, str]) -> list[str]:
    command = [sys.executable, "-c", DUMP]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True)
    return done.stdout.splitlines()


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_twenty_kills_lose_nothing_and_bring_nothing_twice(tmp_path: Path) -> None:
    archive = tmp_path / "archive.zip"
    made.write(archive, connections=600, messages=1200, seed=7)
    calm = _home(tmp_path / "calm")
    began = time.monotonic()
    _finish(_start(calm, archive))
    whole, before = time.monotonic() - began, _dump(calm)
    chance = random.Random(20)  # noqa: S311  # moments, not secrets
    kills = rounds = 0
    while kills < KILLS:
        rough = _home(tmp_path / f"rough{rounds}")
        kills += _kill(rough, archive, [chance.uniform(0.4, 0.9) * whole for _ in range(KILLS - kills)])
        _finish(_start(rough, archive))
        assert _dump(rough) == before
        rounds += 1
        whole *= 0.9  # the machine may have been slower when the calm one was timed


def _kill(environment: dict[str, str], archive: Path, moments: list[float]) -> int:
    """Kills the import at each moment, until it gets to its end before one; how often it was killed."""
    for count, moment in enumerate(moments):
        process = _start(environment, archive)
        try:
            process.wait(timeout=moment)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.communicate()
        else:
            process.communicate()
            return count
    return len(moments)
