"""Puts a backup in the place of the present database, once it was checked from end to end."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from django.db import DatabaseError, connection
from django.utils import timezone

from entregent.records import files
from entregent.records.backups import container, manifest, postgresql, sqlite, taking
from entregent.records.backups.manifest import Manifest, Unfit

_STAGED: Final = "restoring"


class Restored(NamedTuple):
    """What was put in, and where the former database is kept, if there was one."""

    manifest: Manifest
    kept: Path | None


def restore(path: Path, *, serving: bool, on_kept: Callable[[Path], object] = lambda _path: None) -> Restored:
    """Puts the backup at `path` in the place of everything there is.

    Raises Unfit, before anything is replaced, for a backup that is cut, altered, damaged, of another kind of
    database or of a later version; OSError where there is no room. The present database is kept beside it
    first, as a backup, and `on_kept` hears where. The replacement is one transaction: whenever it is killed,
    the database is the former one or the new one. One made by an earlier version must be brought up to date
    right after, which is refused while the program is `serving`.
    """
    files.sweep(sqlite.home())
    with container.opened(path) as reader:
        _fits(reader.manifest, serving)
        kept = (_sqlite if connection.vendor == "sqlite" else _postgresql)(reader, on_kept)
        return Restored(reader.manifest, kept)


def _fits(made: Manifest, serving: bool) -> None:
    if made.database != connection.vendor:
        raise Unfit("other_database", database=made.database)
    if not manifest.known().issuperset(made.migrations):
        raise Unfit("newer")
    older = not manifest.needed().issubset(made.migrations)
    if older and connection.vendor == "postgresql":
        raise Unfit("older", program=made.program)
    if older and serving:
        raise Unfit("serving", program=made.program)


def _sqlite(reader: container.Reader, on_kept: Callable[[Path], object]) -> Path | None:
    parts = reader.manifest.parts
    if [part.name for part in parts] != [sqlite.NAME]:
        raise Unfit("not_a_backup")
    with files.scratch(sqlite.home() / _STAGED) as staged:
        with staged.open("wb") as file:
            file.writelines(reader.pieces(parts[0]))
        sqlite.check(staged, reader.manifest.migrations)
        if sqlite.is_there():
            return _replace(lambda: sqlite.put_in(staged), on_kept)
        sqlite.put_in(staged)
    return None


def _postgresql(reader: container.Reader, on_kept: Callable[[Path], object]) -> Path | None:
    postgresql.check(reader.manifest.parts)
    reader.check()
    return _replace(lambda: postgresql.put_in(reader), on_kept)


def _replace(put_in: Callable[[], object], on_kept: Callable[[Path], object]) -> Path:
    """Keeps the present database, then puts the new one in; where that fails, there is nothing to keep."""
    kept = _keep()
    on_kept(kept)
    try:
        put_in()
    except Exception:
        kept.unlink(missing_ok=True)
        raise
    return kept


def _keep() -> Path:
    """The present database as a backup; what cannot be read any more is kept as it is."""
    stamp = timezone.localtime().strftime("%Y-%m-%d-%H%M%S")
    kept = files.free(sqlite.home() / f"before-restore-{stamp}.backup")
    try:
        taking.take(kept)
    except (Unfit, DatabaseError):
        if connection.vendor != "sqlite":
            raise
        connection.close()
        kept = kept.with_suffix(".sqlite3")
        sqlite.keep_as_it_is(kept)
    return kept
