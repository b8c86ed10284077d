"""Uploads where several machines share the work: kept in the database in pieces, so that whichever worker
takes the import finds them. With SQLite, of one machine, they stay where they were uploaded to."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import batched
from pathlib import Path, PurePath
from typing import Final

from django.db import connection, transaction

from entregent.records.importing import uploads
from entregent.records.models import ImportRun, UploadPiece

SIZE: Final = 1 << 20
"""Bytes of a piece."""
_AT_ONCE: Final = 8


@transaction.atomic
def hand_over(run: ImportRun) -> None:
    """Puts the files uploaded for a run where every machine finds them; this machine keeps none of them."""
    place = uploads.folder() / str(run.pk)
    if connection.vendor != "postgresql" or not place.is_dir():
        return
    for file in sorted(place.iterdir()):
        for some in batched(_pieces(run, file), _AT_ONCE):
            UploadPiece.objects.bulk_create(some)
    transaction.on_commit(lambda: shutil.rmtree(place, ignore_errors=True))


def _pieces(run: ImportRun, file: Path) -> Iterator[UploadPiece]:
    with file.open("rb") as stream:
        number = 0
        while (content := stream.read(SIZE)) or not number:
            yield UploadPiece(owner_id=run.owner_id, run=run, name=file.name, number=number, content=content)
            number += 1


@contextmanager
def at_hand(run: ImportRun) -> Iterator[Path]:
    """Where a run's archive lies on this machine, for as long as it is read; the path need not exist."""
    path = Path(run.path)
    if path.exists() or not run.pieces.exists():
        yield path
        return
    copy = Path(tempfile.mkdtemp(dir=uploads.folder()))
    try:
        _put_together(run, copy)
        inside = PurePath(run.path).name
        run.path = str(copy if inside == str(run.pk) else copy / inside)
        yield Path(run.path)
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def _put_together(run: ImportRun, folder: Path) -> None:
    for name in run.pieces.order_by("name").values_list("name", flat=True).distinct():
        with (folder / name).open("wb") as file:
            for number in range(run.pieces.filter(name=name).count()):
                file.write(run.pieces.values_list("content", flat=True).get(name=name, number=number))
