"""SQLite's side of backups: a consistent copy of a database in use, and one transaction that puts it back."""

import errno
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from django.conf import settings
from django.db import connection

from entregent.records.backups.manifest import Ask, Unfit, applied

NAME: Final = "entregent.sqlite3"
PATIENCE: Final = 60.0
"""Seconds to wait for those who write meanwhile."""
_BLOCK: Final = 1 << 20
_BESIDE: Final = ("-wal", "-shm", "-journal")

type Step = Callable[[int, int, int], None]


def live() -> Path:
    """The database in use."""
    return Path(str(connection.settings_dict["NAME"]))


def is_there() -> bool:
    """Whether there is a database at all; an empty file is none yet."""
    return live().exists() and live().stat().st_size > 0


def copy_out(target: Path) -> None:
    """A copy of this moment, whoever writes meanwhile, without what is of no use elsewhere.

    SQLite's own online backup: it reads in one transaction, which holds up no writer (WAL). Raises Unfit for
    a damaged database, OSError where there is no room.
    """
    connection.ensure_connection()
    try:
        with closing(sqlite3.connect(target)) as copy:
            connection.connection.backup(copy)
            _settle(copy)
            whole = copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.DatabaseError as error:
        raise _of(error) from None
    if not whole:
        raise Unfit("damaged")


def _settle(copy: sqlite3.Connection) -> None:
    """Sessions end, work under way waits for whoever takes it up next; then all is in one file."""
    copy.execute("PRAGMA journal_mode=DELETE")
    copy.execute("PRAGMA secure_delete=ON")
    for table in ("django_session", "entregent_counts"):
        copy.execute(f"DELETE FROM {table}")  # noqa: S608  # names of ours
    copy.execute("UPDATE records_job SET state='waiting', worker='', lease_until=NULL WHERE state='running'")
    copy.commit()


def _of(error: sqlite3.DatabaseError) -> Exception:
    """No room is the disk's fault, everything else the file's."""
    if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return OSError(errno.ENOSPC, "no room")
    return Unfit("damaged")


@contextmanager
def asking(path: Path) -> Iterator[Ask]:
    """What a database at `path` answers."""
    with closing(sqlite3.connect(path)) as found:
        yield lambda query: found.execute(query).fetchall()


def pieces(path: Path) -> Iterator[bytes]:
    """The bytes of a file."""
    with path.open("rb") as file:
        while piece := file.read(_BLOCK):
            yield piece


def check(path: Path, migrations: tuple[str, ...]) -> None:
    """Raises Unfit for a database that is damaged, or is not the one that its backup tells of."""
    try:
        with asking(path) as ask:
            whole = ask("PRAGMA integrity_check(1)") == [("ok",)] and not ask("PRAGMA foreign_key_check")
            known = applied(ask) == migrations
    except sqlite3.DatabaseError:
        raise Unfit("damaged") from None
    if not (whole and known):
        raise Unfit("damaged")


def put_in(source: Path) -> None:
    """Puts the database at `source` in the place of the one in use, in one transaction of SQLite.

    Killed or out of room, the former one stands as it did; others wait a moment and read the new one. What is
    no database any more is replaced as a file.
    """
    connection.close()
    try:
        _transfer(source)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise _of(error) from None
        _replace(source)


def _transfer(source: Path) -> None:
    with closing(sqlite3.connect(source)) as new, closing(sqlite3.connect(live(), timeout=PATIENCE)) as old:
        old.execute("PRAGMA journal_mode=WAL")
        old.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        new.backup(old, progress=_patiently(), sleep=0.05)
        with suppress(sqlite3.OperationalError):
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _patiently() -> Step:
    until = time.monotonic() + PATIENCE

    def step(_status: int, _remaining: int, _total: int) -> None:
        if time.monotonic() > until:
            raise Unfit("busy")

    return step


def _replace(source: Path) -> None:
    """The former file was kept elsewhere before this."""
    _drop_beside(live())
    source.replace(live())


def _drop_beside(path: Path) -> None:
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def keep_as_it_is(target: Path) -> None:
    """Copies the files of a database that cannot be read any more."""
    for ending in ("", *_BESIDE):
        file = live().with_name(live().name + ending)
        if file.exists():
            made = target.with_name(target.name + ending)
            with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as copy:
                copy.writelines(pieces(file))


def home() -> Path:
    """Where a database that was replaced is kept."""
    return Path(settings.HOME)
