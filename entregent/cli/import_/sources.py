"""What was named on the command line, as archives: tables of one folder belong together."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from entregent.records.ids import new_id
from entregent.records.importing import uploads
from entregent.records.models import ImportRun, Owner


@dataclass(frozen=True, slots=True)
class Source:
    """One archive: where it lies, what the user calls it, and the run that a copy of ours was made for."""

    path: Path
    name: str
    run: ImportRun | None = None


@contextmanager
def grouped(owner: Owner, paths: list[Path]) -> Iterator[list[Source]]:
    """ZIPs and folders each by itself; several tables of one folder are read as one archive, from a copy.

    A table alone does not tell whose it is: beside the others it does.
    """
    whole = [path for path in paths if path.is_dir() or not _is_table(path)]
    found = [Source(path, path.resolve().name) for path in whole]
    tables = sorted(
        (path for path in paths if path not in whole), key=lambda path: str(path.resolve().parent)
    )
    for _folder, several in groupby(tables, key=lambda path: path.resolve().parent):
        found.append(_together(owner, list(dict.fromkeys(several))))
    try:
        yield found
    finally:
        for source in found:
            _drop(source)


def _is_table(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) != b"PK\x03\x04"


def _together(owner: Owner, tables: list[Path]) -> Source:
    if len(tables) == 1:
        return Source(tables[0], tables[0].name)
    run = ImportRun(id=new_id(), owner=owner)
    place = uploads.folder() / str(run.pk)
    place.mkdir(mode=0o700)
    for table in tables:
        shutil.copyfile(table, place / table.name)
    return Source(place, ", ".join(table.name for table in tables)[:300], run)


def _drop(source: Source) -> None:
    """A copy goes when no run needs it: a run still under way keeps its own."""
    if source.run is None:
        return
    going = ImportRun.objects.filter(pk=source.run.pk, state__in=["importing", "failed"]).exists()
    if not going:
        shutil.rmtree(source.path, ignore_errors=True)
