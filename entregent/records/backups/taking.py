"""Makes a backup of the whole database, while it is in use."""

from pathlib import Path

from django.db import connection
from django.utils import timezone

import entregent
from entregent.records import files
from entregent.records.backups import container, manifest, postgresql, sqlite
from entregent.records.backups.manifest import Manifest
from entregent.records.leaving.snapshot import snapshot


def take(path: Path) -> Manifest:
    """Writes everything of every account into one file at `path`, which is complete or not there at all.

    It is of one moment, whoever writes meanwhile, and holds no session: after a restore everybody signs in
    again. Raises Unfit for a damaged database, OSError where there is no room or no right to write.
    """
    with files.whole(path) as part:
        made = _sqlite(part, path) if connection.vendor == "sqlite" else _postgresql(part)
        with part.open("rb+") as file:
            files.settle(file)
    return made


def _sqlite(part: Path, path: Path) -> Manifest:
    with files.scratch(path, "copy") as copy, container.writing(part) as writer:
        sqlite.copy_out(copy)
        writer.add(sqlite.NAME, sqlite.pieces(copy))
        with sqlite.asking(copy) as ask:
            made = _manifest(writer, "sqlite", ask)
        writer.close(made)
    return made


def _postgresql(part: Path) -> Manifest:
    with container.writing(part) as writer, snapshot():
        postgresql.copy_out(writer)
        made = _manifest(writer, "postgresql", postgresql.ask)
        writer.close(made)
    return made


def _manifest(writer: container.Writer, database: manifest.Database, ask: manifest.Ask) -> Manifest:
    return Manifest(
        format=manifest.FORMAT,
        program=entregent.__version__,
        made_at=timezone.now().isoformat(timespec="seconds"),
        database=database,
        migrations=manifest.applied(ask),
        parts=tuple(writer.parts),
        **manifest.counts(ask),
    )
