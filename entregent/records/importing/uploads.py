"""Where uploaded archives wait for their import, and how they go when it is over."""

import hashlib
import shutil
import time
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Final

from django.conf import settings

from entregent.records.models import ImportRun

LIMIT: Final = 500 * 1024 * 1024
"""Bytes of one upload."""
_FORGOTTEN: Final = 24 * 3600
_CHUNK: Final = 1 << 20
_FIRST_YEAR: Final = 2003
"""LinkedIn began in 2003: earlier dates inside a ZIP are placeholders."""


def folder() -> Path:
    """The folder of uploads, readable by this user alone."""
    place = Path(settings.UPLOADS)
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return place


def forget(run: ImportRun) -> None:
    """Deletes what was uploaded for a run; files that the user named on the command line stay theirs."""
    run.pieces.all().delete()
    shutil.rmtree(folder() / str(run.pk), ignore_errors=True)


def is_ours(path: Path) -> bool:
    """Whether a path lies in the folder of uploads."""
    return path.resolve().is_relative_to(folder().resolve())


def sweep() -> None:
    """Deletes what broken uploads left behind a day ago or more, and folders of runs that are over."""
    old = time.time() - _FORGOTTEN
    kept = {str(pk) for pk in ImportRun.objects.filter(state__in=_WAITING).values_list("pk", flat=True)}
    for entry in folder().iterdir():
        if entry.name in kept or entry.stat().st_mtime > old:
            continue
        shutil.rmtree(entry, ignore_errors=True) if entry.is_dir() else entry.unlink(missing_ok=True)


_WAITING: Final = ("reading", "ready", "importing", "failed")


def digest(path: Path) -> str:
    """The same for the same content, wherever it lies: a killed import is found again by it."""
    found = hashlib.sha256()
    for name, file in _files(path):
        found.update(f"\x1f{name}\x1f{file.stat().st_size}\x1f".encode("utf-8", "surrogateescape"))
        with file.open("rb") as stream:
            while block := stream.read(_CHUNK):
                found.update(block)
    return found.hexdigest()


def _files(path: Path) -> Iterator[tuple[str, Path]]:
    if path.is_file():
        yield "", path
        return
    for file in sorted(path.rglob("*")):
        if file.is_file() and not file.is_symlink():
            yield file.relative_to(path).as_posix(), file


def day_of(path: Path) -> date | None:
    """The day an archive was made, as its files tell; None for an upload of loose tables."""
    days = [day for day in _days(path) if day.year >= _FIRST_YEAR]
    return max(days, default=None)


def _days(path: Path) -> Iterator[date]:
    if path.is_file() and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                yield from _valid(info.date_time[:3])
    elif not is_ours(path):
        for _name, file in _files(path):
            yield datetime.fromtimestamp(file.stat().st_mtime).astimezone().date()


def _valid(parts: tuple[int, ...]) -> Iterator[date]:
    try:
        yield date(*parts[:3])
    except ValueError:
        return
