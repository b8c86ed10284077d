"""Brings the database up to date before a command runs, once however many start together."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

from entregent.cli.frame.words import _
from entregent.records import before_update, updating

_LOCK_NUMBER: Final = 0x454E5452


class TooNew(Exception):
    """The database was written by a later version of the program."""


def behind() -> bool:
    """Whether the database is new or lacks a migration; raises TooNew when it has one that we lack."""
    loader = MigrationExecutor(connection).loader
    known = set(loader.disk_migrations)
    ours = {app for app, _name in known}
    if any(key[0] in ours and key not in known for key in loader.applied_migrations):
        raise TooNew
    return any(key not in loader.applied_migrations for key in loader.graph.leaf_nodes())


def bring_up_to_date() -> None:
    """Applies what lacks, with a line on stderr; those who start together wait for the first."""
    before_update.drop_when_old()
    if not behind():
        return
    with alone():
        if behind():
            _migrate()


def _migrate() -> None:
    _say(_("Preparing the database…"))
    copy = before_update.keep() if MigrationRecorder(connection).applied_migrations() else None
    if copy is not None:
        _say(_("A copy of it as it was is kept for thirty days: {path}").format(path=copy))
    updating.bring_up_to_date()


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Holds the one lock under which the database is prepared."""
    if connection.vendor != "postgresql":
        with _file_lock(Path(settings.HOME) / "preparing.lock"):
            yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_LOCK_NUMBER])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK_NUMBER])


@contextlib.contextmanager
def _file_lock(path: Path) -> Iterator[None]:
    with path.open("a") as file:
        _hold(file)
        yield


def _hold(file: IO[str]) -> None:
    try:
        import fcntl
    except ImportError:  # where there is none, SQLite's own lock still lets one writer in at a time
        return
    fcntl.flock(file, fcntl.LOCK_EX)
