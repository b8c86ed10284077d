"""Installations of their own for tests that need real processes, on the kind of database under test."""

import fcntl
import os
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import psycopg

ROOT: Final = Path(__file__).parents[1]
FILE: Final = "entregent.sqlite3"
_NUMBERS = count(1)
_SET_UP: Final = "import django; django.setup()\n"
_TABLES: Final = "from entregent.cli.frame import database; database.bring_up_to_date()"
READY: Final = "ready"
"""The database whose copies are ready."""


def installation(folder: Path) -> dict[str, str]:
    """The environment of a new installation in `folder`, with no tables in its database."""
    return _installation(folder, os.environ.get("DATABASE_URL", ""))


def ready(folder: Path, server: str | None = None) -> dict[str, str]:
    """The environment of one whose tables are there already, and nobody in it; made once and copied.

    `server`: a PostgreSQL, or "" for SQLite, in place of the kind of database under test.
    """
    server = os.environ.get("DATABASE_URL", "") if server is None else server
    file = made_once(server)
    made = _installation(folder, server, of=READY)
    if not server:
        shutil.copyfile(file, folder / FILE)
    return made


def made_once(server: str) -> Path:
    """The file with all tables and nothing in them; on a PostgreSQL the database READY is there."""
    kept = Path(os.environ["ENTREGENT_TEST_HOME"]) / f"{READY}-{zlib.crc32(server.encode())}"
    kept.mkdir(exist_ok=True)
    with (kept / "lock").open("a") as lock:  # several processes run tests
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (kept / "done").exists():
            lines(_environment(kept, server and _new(server, READY)), _TABLES)
            (kept / "done").touch()
    return kept / FILE


def _installation(folder: Path, server: str, *, of: str = "template1") -> dict[str, str]:
    folder.mkdir(parents=True, exist_ok=True)
    return _environment(
        folder, server and _new(server, f"apart_{folder.name}_{os.getpid()}_{next(_NUMBERS)}", of)
    )


def _environment(folder: Path, database: str) -> dict[str, str]:
    environment = {
        **os.environ,
        "ENTREGENT_HOME": str(folder),
        "DJANGO_SETTINGS_MODULE": "entregent.config.settings",
    }
    environment.pop("DATABASE_URL", None)
    return environment | ({"DATABASE_URL": database} if database else {})


def _new(server: str, name: str, of: str = "template1") -> str:
    """The address of a new database, a copy of another."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{of}"'.encode())
    return urlsplit(server)._replace(path=f"/{name}").geturl()


def keep(environment: Mapping[str, str]) -> Callable[[], None]:
    """Keeps the database of an installation as it is while nobody uses it; gives how it is put back."""
    url = environment.get("DATABASE_URL", "")
    if url:
        name = urlsplit(url).path.lstrip("/")
        _copy(url, name, f"{name}_kept")
        return lambda: _copy(url, f"{name}_kept", name)
    file = Path(environment["ENTREGENT_HOME"]) / FILE
    shutil.copyfile(file, file.with_suffix(".kept"))
    return lambda: _put_back(file)


def _copy(url: str, of: str, to: str) -> None:
    server = urlsplit(url)._replace(path="/postgres").geturl()
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{to}" WITH (FORCE)'.encode())
        connection.execute(f'CREATE DATABASE "{to}" TEMPLATE "{of}"'.encode())


def _put_back(file: Path) -> None:
    for path in file.parent.glob(f"{FILE}-*"):
        path.unlink()
    shutil.copyfile(file.with_suffix(".kept"), file)


def start(
    environment: dict[str, str], script: str, *arguments: str, errors: int | None = None
) -> "subprocess.Popen[str]":
    """A new process of an installation that runs `script`, with Django set up and `arguments` given."""
    command = [sys.executable, "-c", _SET_UP + script, *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=errors, text=True
    )


def lines(environment: dict[str, str], script: str, *arguments: str, seconds: int = 120) -> list[str]:
    """What a script prints in a new process, line by line; it must end well, and by then."""
    process = start(environment, script, *arguments)
    printed, _errors = process.communicate(timeout=seconds)
    assert process.returncode == 0
    return printed.splitlines()
