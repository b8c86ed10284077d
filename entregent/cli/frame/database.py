"""Brings the database up to date before a command runs, once however many start together."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from entregent.cli.frame.words import _

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
    if not behind():
        return
    with alone():
        if behind():
            _migrate()


def _migrate() -> None:
    from django.core.management import call_command

    print(_("Preparing the database…"), file=sys.stderr, flush=True)  # noqa: T201
    call_command("migrate", verbosity=0, interactive=False)


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
