"""A copy of the SQLite database as it was before its last update, beside it, for thirty days."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from django.conf import settings
from django.db import connection

from entregent.records import room

_KEPT: Final = 30 * 24 * 3600
"""Seconds; as long as what is deleted can be brought back."""


def keep() -> Path | None:
    """Copies the database, whole or not at all; None where it is not a file. Raises NoRoom."""
    original = Path(str(connection.settings_dict["NAME"]))
    if connection.vendor != "sqlite" or not original.is_file():
        return None
    if room.left(original.parent) < original.stat().st_size:
        raise room.NoRoom
    fresh = _place().with_suffix(".new")
    fresh.unlink(missing_ok=True)
    connection.ensure_connection()
    with closing(sqlite3.connect(fresh)) as copy:
        fresh.chmod(0o600)
        connection.connection.backup(copy)
    return fresh.replace(_place())


def drop() -> None:
    """Deletes the copy: somebody is to be forgotten for good, or its time is over."""
    for path in (_place(), _place().with_suffix(".new")):
        path.unlink(missing_ok=True)


def drop_when_old() -> None:
    """Deletes the copy once its thirty days are over."""
    if _place().exists() and _place().stat().st_mtime < time.time() - _KEPT:
        drop()


def _place() -> Path:
    return Path(settings.HOME) / "before-update.sqlite3"
