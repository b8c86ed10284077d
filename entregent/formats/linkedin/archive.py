"""Opens a LinkedIn archive: which files it holds, whose it is, and a reader for each."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import BinaryIO, Final, Self, cast

from entregent.formats import dates
from entregent.formats.archives import READ_ERRORS, Entries, Entry, Refusal, open_entries
from entregent.formats.linkedin.columns import Columns, is_assistant, recognise, recommendation_side
from entregent.formats.linkedin.connections import read_connections
from entregent.formats.linkedin.invitations import read_invitations
from entregent.formats.linkedin.member import find_member
from entregent.formats.linkedin.messages import read_messages
from entregent.formats.linkedin.others import (
    read_contacts,
    read_endorsements,
    read_notes,
    read_recommendations,
)
from entregent.formats.linkedin.own import read_education, read_positions, read_profile, read_skills
from entregent.formats.linkedin.rows import Context, Member, Record
from entregent.formats.linkedin.values import FileReason, Kind, Outcome
from entregent.formats.tables import SNIFFED, Fault, Layout, Row, read_table, sniff
from entregent.formats.unread import is_media, is_unread

_READERS: Final[dict[Kind, Callable[[Iterable[Row | Fault], Context], Iterator[Outcome]]]] = {
    "connections": read_connections, "messages": read_messages, "invitations": read_invitations,
    "positions": read_positions, "education": read_education, "profile": read_profile, "skills": read_skills,
    "recommendations": read_recommendations, "endorsements": read_endorsements, "contacts": read_contacts,
    "notes": read_notes,
}  # fmt: skip

IMPORT_ORDER: Final[tuple[Kind, ...]] = (
    "profile", "positions", "education", "skills", "connections", "contacts", "invitations", "messages",
    "recommendations", "endorsements", "notes",
)  # fmt: skip
"""The order that suits an import: the member, then people, then what happened with them."""

_DATES: Final = ("connected_on", "sent_at", "created_at", "written_at", "endorsed_at", "started", "ended")
_DOCUMENTS: Final = frozenset("htm html pdf doc docx xls xlsx json xml rtf".split())
_JUNK: Final = frozenset({".ds_store", "thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class File:
    """One file of the archive: readable when `kind` is set, else left out for `reason`; `size` in bytes."""

    name: str
    size: int
    kind: Kind | None
    reason: FileReason | None


class Archive:
    """An open archive. Files are read lazily, one record after the other; close it, or use it in a `with`."""

    def __init__(self, entries: Entries, sources: "dict[str, _Source]", files: tuple[File, ...]) -> None:
        self._entries = entries
        self._sources = sources
        self.files = files

    @property
    def readable(self) -> tuple[File, ...]:
        """The files that can be read, in the order that suits an import."""
        known = [file for file in self.files if file.kind is not None]
        return tuple(sorted(known, key=lambda file: IMPORT_ORDER.index(cast(Kind, file.kind))))

    @cached_property
    def member(self) -> Member:
        """Whose archive it is, told from all files together; empty when nothing tells."""
        return find_member({kind: self._records(kind) for kind in IMPORT_ORDER})

    def read(self, file: File, start: int = 0, member: Member | None = None) -> Iterator[Outcome]:
        """The outcomes of a readable file, one per record, in order, from record `start` (0: the first) on.

        `member` overrides whose archive it is. A stream that breaks off ends with a `Reject` of reason
        `damaged`.
        """
        source = self._sources[file.name]
        context = source.context(file.name, member or (self.member if source.needs_member else Member()))
        outcomes = _READERS[source.columns.kind](source.rows(), context)
        return islice(outcomes, start, None)

    def count(self, file: File) -> int:
        """How many records `read` gives: one quick pass, for a progress bar."""
        return sum(1 for _ in self._sources[file.name].rows())

    def _records(self, kind: Kind) -> Iterable[Record]:
        sources = [source for source in self._sources.values() if source.columns.kind == kind]
        return chain.from_iterable(source.records() for source in sources)

    def close(self) -> None:
        """Frees the archive; a stream given by the caller stays open."""
        self._entries.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class _Source:
    """A readable file: its entry, how it is written, and where its fields stand."""

    entry: Entry
    layout: Layout
    columns: Columns

    @property
    def needs_member(self) -> bool:
        return self.columns.kind in ("messages", "invitations")

    def rows(self) -> Iterator[Row | Fault]:
        try:
            stream = self.entry.open()
        except READ_ERRORS:
            return iter([Fault(1, "damaged", "")])
        return read_table(stream, self.layout)

    def records(self) -> Iterator[Record]:
        return (Record(row, self.columns.at) for row in self.rows() if isinstance(row, Row))

    def context(self, name: str, member: Member) -> Context:
        side = recommendation_side(name) if self.columns.kind == "recommendations" else ""
        return Context(name, self.columns.at, len(self.layout.header), self._order(), member, side)

    def _order(self) -> dates.Order:
        """Day or month first: LinkedIn writes the month first, spreadsheets that write `;` the day."""
        default: dates.Order = "dmy" if self.layout.delimiter == ";" else "mdy"
        fields = [field for field in _DATES if field in self.columns.at]
        first = [record[field] for record in islice(self.records(), 50) for field in fields]
        if not any(dates.is_ambiguous(text) for text in first):
            return default
        return dates.settle_order((record[field] for record in self.records() for field in fields), default)


def open_archive(source: Path | BinaryIO, name: str = "") -> Archive | Refusal:
    """Opens a ZIP as downloaded, an unzipped folder or one file; content tells what each file holds.

    `source` is a path or a seekable binary stream, `name` what the user called it. A `Refusal` says why the
    whole is not opened (limits in `entregent.formats.archives`).
    """
    entries = open_entries(source, name, is_unread)
    if isinstance(entries, Refusal):
        return entries
    try:
        return _look_inside(entries, name or getattr(source, "name", ""))
    except READ_ERRORS:
        entries.close()
        return Refusal("damaged", {"name": name})


def _look_inside(entries: Entries, name: str) -> Archive | Refusal:
    if any(entry.name == "[Content_Types].xml" for entry in entries.items):
        entries.close()
        return Refusal("office_document", {"name": name})
    sources: dict[str, _Source] = {}
    files: list[File] = []
    for entry in entries.items:
        found = _recognise(entry)
        if isinstance(found, _Source):
            sources[entry.name] = found
            files.append(File(entry.name, entry.size, found.columns.kind, None))
        else:
            files.append(File(entry.name, entry.size, None, found))
    return Archive(entries, sources, tuple(files))


def _recognise(entry: Entry) -> "_Source | FileReason":
    reason = _by_name(entry)
    if reason:
        return reason
    with closing(entry.open()) as stream:
        head = stream.read(SNIFFED)
    reason = _by_content(head)
    if reason:
        return reason
    layout = sniff(head, lambda cells: recognise(cells) is not None)
    columns = recognise(layout.header) if layout else None
    if layout is None or columns is None:
        return "other_table" if _is_text(head) else "unreadable"
    if layout.encoding.startswith("utf-16") and layout.delimiter == "\t":
        return "utf16_tabs"
    if columns.kind == "messages" and is_assistant(entry.name):
        return "assistant"
    return _Source(entry, layout, columns)


def _by_name(entry: Entry) -> FileReason | None:
    path = PurePosixPath(entry.name)
    kind = path.suffix.lower().lstrip(".")
    if entry.link:
        return "link"
    if path.name.lower() in _JUNK or path.name.startswith("._") or "__MACOSX" in path.parts:
        return "junk"
    if kind in _DOCUMENTS:
        return "document"
    if is_media(entry.name):
        return "media"
    if entry.shut:
        return "other_table"
    return "nested_archive" if kind == "zip" else None


def _by_content(head: bytes) -> FileReason | None:
    if not head.strip():
        return "empty"
    if head.startswith(b"PK\x03\x04"):
        return "nested_archive"
    if head.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")):
        return "media"
    if head.startswith(b"%PDF") or head.lstrip()[:15].lower().startswith((b"<!doctype html", b"<html")):
        return "document"
    return None


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return Counter(head[:4096])[0] == 0
