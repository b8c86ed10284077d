"""Opens what a user hands over (a ZIP, a folder, one file) as named streams, within strict limits."""

import io
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, Literal, NamedTuple, cast

from entregent.formats import zips

MAX_ENTRIES: Final = 20_000
MAX_UNPACKED: Final = 500 * 1024 * 1024

READ_ERRORS: Final = (
    OSError, EOFError, ValueError, RuntimeError, NotImplementedError,
    zipfile.BadZipFile, zlib.error, struct.error,
)  # fmt: skip
"""What reading a stream of a damaged archive may raise."""

RefusalCode = Literal[
    "bomb", "damaged", "duplicate", "encrypted", "lie", "link", "method", "not_found", "office_document",
    "overlap", "path", "too_big", "too_many",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a whole file is not opened: a code, and the values its sentence needs (`name`, `limit`)."""

    code: RefusalCode
    values: Mapping[str, str | int] = field(default_factory=dict)


class Entry(NamedTuple):
    """One file inside: its path with forward slashes, its size in bytes, how to open it, a link or not.

    One that is `shut` is listed and stays closed: opening it raises OSError.
    """

    name: str
    size: int
    open: Callable[[], BinaryIO]
    link: bool = False
    shut: bool = False


type Unread = Callable[[str], bool]
"""Whether a file of this path is never opened."""


@dataclass(frozen=True, slots=True)
class Entries:
    """The files found, in order; `close` frees what was opened here, not the caller's stream."""

    items: tuple[Entry, ...]
    close: Callable[[], None]


def _none(_name: str) -> bool:
    return False


def open_entries(source: Path | BinaryIO, name: str = "", unread: Unread = _none) -> Entries | Refusal:
    """Lists the files of a ZIP, a folder or a single file, without unpacking anything.

    `source` is a path, or a seekable binary stream named `name`. Everything that could harm is refused here:
    more than 20,000 entries, more than 500 MB once unpacked, absolute or `..` paths, links, encrypted,
    duplicate or overlapping entries, sizes that lie. A ZIP inside a ZIP is listed and stays closed. What is
    `unread` by its path is listed and shut: it may be of any size and kind, since nobody can open it.
    """
    if isinstance(source, Path):
        return _open_path(source, name or source.name, unread)
    return _open_stream(source, name, _nothing, unread)


def _open_path(path: Path, name: str, unread: Unread) -> Entries | Refusal:
    if path.is_dir():
        return _open_folder(path, unread)
    try:
        stream = path.open("rb")
    except OSError:
        return Refusal("not_found", {"name": name})
    opened = _open_stream(stream, name, stream.close, unread)
    if isinstance(opened, Refusal):
        stream.close()
    return opened


def _nothing() -> None:
    return None


def _open_stream(stream: BinaryIO, name: str, close: Callable[[], None], unread: Unread) -> Entries | Refusal:
    try:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        start = stream.read(4)
        if zips.looks_like_zip(start):
            return _open_zip(stream, name, size, close, unread)
    except READ_ERRORS:
        return Refusal("damaged", {"name": name})
    if size > MAX_UNPACKED:
        return Refusal("too_big", {"name": name, "limit": MAX_UNPACKED})
    entry = Entry(PurePosixPath(name).name or "file", size, lambda: open_window(stream))
    return Entries((entry,), close)


def _open_zip(
    stream: BinaryIO, name: str, size: int, close: Callable[[], None], unread: Unread
) -> Entries | Refusal:
    fault = zips.check_directory(stream, size, MAX_ENTRIES)
    if fault:
        return _refuse(fault, name)
    archive = zipfile.ZipFile(stream)
    infos = archive.infolist()
    limits = zips.Limits(MAX_ENTRIES, MAX_UNPACKED)
    fault = zips.check_entries(stream, infos, archive.start_dir, limits, unread)
    if fault:
        return _refuse(fault, name)
    entries = tuple(_entry(archive, info, unread) for info in infos if not info.is_dir())

    def close_all() -> None:
        archive.close()
        close()

    return Entries(entries, close_all)


def _refuse(fault: zips.Fault, archive: str) -> Refusal:
    limit = {"too_many": MAX_ENTRIES, "too_big": MAX_UNPACKED}.get(fault.code)
    values: dict[str, str | int] = {"name": archive}
    if fault.name:
        values["entry"] = fault.name
    if limit is not None:
        values["limit"] = limit
    return Refusal(cast(RefusalCode, fault.code), values)


def _entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, unread: Unread) -> Entry:
    name = zips.path_of(info)
    if unread(name):
        return Entry(name, info.file_size, _stay_shut, shut=True)
    return Entry(name, info.file_size, lambda: cast(BinaryIO, archive.open(info)))


def _stay_shut() -> BinaryIO:
    raise OSError("a file that is never opened")


def _open_folder(folder: Path, unread: Unread) -> Entries | Refusal:
    found: list[Entry] = []
    total = 0
    for parent, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        for name in sorted(names):
            entry = _file_in(folder, Path(parent) / name, unread)
            total += 0 if entry.shut else entry.size
            found.append(entry)
            if len(found) > MAX_ENTRIES:
                return Refusal("too_many", {"name": folder.name, "limit": MAX_ENTRIES})
            if total > MAX_UNPACKED:
                return Refusal("too_big", {"name": folder.name, "limit": MAX_UNPACKED})
    return Entries(tuple(found), _nothing)


def _file_in(folder: Path, path: Path, unread: Unread) -> Entry:
    """A link in a folder is listed, so that it can be told, and never followed."""
    name = path.relative_to(folder).as_posix()
    regular = path.is_file() and not path.is_symlink()
    size = path.stat().st_size if regular else 0
    if regular and unread(name):
        return Entry(name, size, _stay_shut, shut=True)
    return Entry(name, size, lambda: cast(BinaryIO, path.open("rb")), link=not regular)


def open_window(stream: BinaryIO) -> BinaryIO:
    """Another reader of `stream`, from its first byte; closing it leaves `stream` open."""
    return cast(BinaryIO, io.BufferedReader(_Window(stream), 1 << 16))


class _Window(io.RawIOBase):
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._at = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        self._stream.seek(self._at)
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)
