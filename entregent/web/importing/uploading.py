"""Writes an upload straight into the folder of uploads; stops it where it grows too big or fills the disk."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath
from typing import Any, BinaryIO, Final

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest

from entregent.records import room
from entregent.records.ids import new_id
from entregent.records.importing import uploads

MOST_FILES: Final = 50
"""Tables of an unzipped archive; a whole one has about that many."""
_BYTES: Final = 240
"""Of a name; disks take 255, and a number may come after it."""
_UNSAFE = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')


class Straight(FileUploadHandler):
    """Puts every file of one request into a folder of its own, never into memory."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self.place = uploads.folder() / str(new_id())
        self.refused = ""
        self._written = 0
        self._file: BinaryIO | None = None

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Opens the place of the next file."""
        super().new_file(*args, **kwargs)
        with self._room():
            self.place.mkdir(mode=0o700, exist_ok=True)
            if len(list(self.place.iterdir())) >= MOST_FILES:
                raise StopUpload(connection_reset=True)
            self._file = _own_place(self.place, safe_name(self.file_name or "")).open("wb")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002  # Django's own
        """Writes a piece; handing nothing on keeps the other handlers idle."""
        self._written += len(raw_data)
        if self._written > uploads.LIMIT:
            self.refused = "upload_too_big"
            raise StopUpload(connection_reset=True)
        assert self._file is not None  # noqa: S101  # new_file comes first
        with self._room():
            self._file.write(raw_data)

    def file_complete(self, file_size: int) -> "UploadedFile[Any]":
        """Closes the file and hands its name on."""
        assert self._file is not None  # noqa: S101
        with self._room():
            self._file.close()
        path = Path(self._file.name)
        return UploadedFile(file=path.open("rb"), name=path.name, size=file_size)

    def upload_interrupted(self) -> None:
        """Leaves nothing behind of a broken upload."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
        self.forget()

    @contextmanager
    def _room(self) -> Iterator[None]:
        """Stops the upload where the disk is full."""
        try:
            yield
        except OSError as error:
            if not room.is_full(error):
                raise
            self.refused = room.FULL
            raise StopUpload(connection_reset=True) from None

    def forget(self) -> None:
        """Deletes what was uploaded."""
        shutil.rmtree(self.place, ignore_errors=True)


def safe_name(name: str) -> str:
    """The last part of a file's name, as a name on this disk."""
    last = _UNSAFE.sub("_", PurePath(name.replace("\\", "/")).name).strip(". ")[-120:]
    return last.encode(errors="ignore")[-_BYTES:].decode(errors="ignore").strip(". ") or "archive"


def _own_place(folder: Path, name: str) -> Path:
    """A place in the folder that no file of the same upload has yet: two may bear one name."""
    place, number = folder / name, 1
    while place.exists():
        number += 1
        place = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
    return place
