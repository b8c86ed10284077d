"""A bundle of files: one alone, several together, a folder or a ZIP, each read as what it holds."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any, Final

from entregent.formats.archives import READ_ERRORS, Entries, Entry, Refusal, open_entries
from entregent.formats.unread import is_media, is_unread
from entregent.records import exchanges
from entregent.records.importing.book import Book
from entregent.records.importing.bundle import kinds
from entregent.records.importing.bundle.values import Content, File, Given, Head, Options, Sitting
from entregent.records.importing.sources import Beat, Problem, Refused, Row
from entregent.records.importing.values import Taken
from entregent.records.models import ImportRun, Owner

TAKEOUT: Final = "takeout"
SEVERAL: Final = "several"
CHAT: Final = "whatsapp"
_HEAD: Final = 1 << 18
_JUNK: Final = frozenset({".ds_store", "thumbs.db", "desktop.ini"})


class Bundle:
    """Open files; each is read once, when it is first asked for."""

    def __init__(self, name: str, entries: Entries, files: Sequence[File], options: Options) -> None:
        self._name = name
        self._entries = entries
        self._options = options
        self._given: dict[str, Given] = {}
        self.files = files
        self.readable = tuple(file for file in files if file.kind)
        self.kind = _kind(files)

    def problem(self, owner: Owner) -> Problem | None:
        """What the first file in doubt asks."""
        return next(filter(None, (self._read(file).ask(owner) for file in self.readable)), None)

    def shown(self, file: File) -> Mapping[str, Any]:
        """What reading it told of the whole."""
        return self._read(file).shown

    def sit(self, run: ImportRun, today: dt.date, beat: Beat) -> Sitting:
        """Reads every file, and what is on record."""
        rows: dict[str, int] = {}
        for file in self.readable:
            rows[file.name] = len(self._read(file).rows)
            beat()
        book = Book(run.owner)
        beat()
        run.as_of = run.as_of or today
        return Sitting(
            owner=run.owner, run=run, source=self.kind, book=book, rows=rows, as_of=run.as_of, today=today,
            zone=exchanges.zone(run.owner), given=Given(()), options=self._options, beat=beat,
        )  # fmt: skip

    def rows(self, sitting: Sitting, file: File, start: int = 0) -> Iterator[Row]:
        """The rows of one file, which the sitting then speaks of."""
        assert file.kind  # noqa: S101  # it is readable
        sitting.source, sitting.given = file.kind, self._read(file)
        yield from islice(sitting.given.rows, start, None)

    def take(self, sitting: Sitting, row: Row) -> Taken:
        """Takes one row in, as its kind of file does."""
        return kinds.BY_NAME[sitting.source].takers[type(row)](sitting, row)

    def _read(self, file: File) -> Given:
        if file.name not in self._given:
            assert file.kind  # noqa: S101
            entry = next(one for one in self._entries.items if one.name == file.name)
            kind = kinds.BY_NAME[file.kind]
            content = Content(_bytes(entry, kind.limit + 1), file.name, file.kind, self._options, self._name)
            self._given[file.name] = kind.read(content)
        return self._given[file.name]

    def close(self) -> None:
        """Frees the files."""
        self._entries.close()

    def __enter__(self) -> "Bundle":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def open_bundle(path: Path, name: str, kind: str, options: Options) -> Bundle:
    """The files at a path, all of `kind` unless it is ""; raises Refused where there is nothing to read."""
    entries = open_entries(path, name, is_unread)
    if isinstance(entries, Refusal):
        raise Refused(entries.code, **{**entries.values, "name": name})
    files = [_file(entry, kind, kinds.tell) for entry in entries.items]
    if not any(file.kind for file in files) and kind in ("", "csv"):
        files = [_file(entry, kind, kinds.tell_at_last) for entry in entries.items]
    bundle = Bundle(name, entries, _but_attached(files) if path.is_file() else files, options)
    if bundle.readable and kind in ("", bundle.kind, *(file.kind for file in bundle.readable)):
        return bundle
    reasons = {file.reason for file in bundle.files}
    bundle.close()
    if kind:
        raise Refused("other_kind", name=name, kind=kind)
    raise Refused("nothing", name=name, reason=next(iter(reasons)) if len(reasons) == 1 else "")


def _but_attached(files: Sequence[File]) -> Sequence[File]:
    """What was sent within a chat stays closed: somebody's card is not somebody the user knows."""
    if not any(file.kind == CHAT for file in files):
        return files
    return [file if file.kind in (None, CHAT) else File(file.name, reason="attached") for file in files]


def _kind(files: Sequence[File]) -> str:
    found = {file.kind for file in files if file.kind}
    if any(PurePosixPath(file.name).parts[:1] == ("Takeout",) for file in files):
        return TAKEOUT
    return next(iter(found)) if len(found) == 1 else SEVERAL


def _file(entry: Entry, wanted: str, tell: Callable[[Head], str | None]) -> File:
    reason = _by_name(entry)
    if reason:
        return File(entry.name, reason=reason)
    try:
        head = Head(_bytes(entry, _HEAD), entry.name, partial(_bytes, entry))
        if not head.data.strip():
            return File(entry.name, reason="empty")
        kind = tell(head)
    except READ_ERRORS:
        return File(entry.name, reason="unreadable")
    if kind is None or (wanted not in ("", TAKEOUT, kind)):
        return File(entry.name, reason="other_table" if b"\0" not in head.data[:4096] else "unreadable")
    return File(entry.name, kind)


def _by_name(entry: Entry) -> str:
    path = PurePosixPath(entry.name)
    suffix = path.suffix.lower().lstrip(".")
    if entry.link:
        return "link"
    if path.name.lower() in _JUNK or path.name.startswith("._") or "__MACOSX" in path.parts:
        return "junk"
    if is_media(entry.name):
        return "media"
    if entry.shut:
        return "other_table"
    return "nested_archive" if suffix == "zip" else ""


def _bytes(entry: Entry, most: int = -1) -> bytes:
    with closing(entry.open()) as stream:
        return stream.read(most)
