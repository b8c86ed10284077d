"""Opens the bytes of a table: its charset, what parts its cells, where its column names stand."""

import io
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from entregent.formats.address_books.encodings import decode
from entregent.formats.address_books.headers import understand
from entregent.formats.address_books.meanings import KNOWN, MAX_TRIED, language_of
from entregent.formats.address_books.values import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, SNIPPET, Table
from entregent.formats.address_books.words import LANGUAGES
from entregent.formats.contacts import Left
from entregent.formats.tables import Fault, Row, read_rows

DELIMITERS: Final = (",", ";", "\t", "|")
MAX_PREAMBLE: Final = 12
"""Records that may come before the column names."""

HEAD: Final = 1 << 16
"""Characters from which the delimiter and the column names are told."""

_NO_TABLES: Final = "{[<"
"""What JSON, HTML and XML begin with, and no name of a column."""

_EXCEL = re.compile(r"sep=(.)\r?\n")
_VALUE = re.compile(r"\S+@\S+\.\S+|https?://\S+|\+?[\d\s().-]{7,}")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


class _Head(NamedTuple):
    """One way to read the head of a file: names understood, columns, and where the names stand."""

    known: int
    width: int
    delimiter: str
    line: int
    header: tuple[str, ...]


def open_table(data: bytes) -> Table | Left:
    """The table in `data`, `Left` (its reason) where there is none: empty, no text, or beyond the limits."""
    if len(data) > MAX_BYTES:
        return Left(1, "too_long")
    text, encoding = decode(data)
    if not text.strip():
        return Left(1, "empty")
    if _is_binary(text[:HEAD]) or text.lstrip()[0] in _NO_TABLES:
        return Left(1, "unreadable")
    head = _head(text)
    if head is None or head.width > MAX_COLUMNS:
        return Left(1, "unreadable" if head is None else "too_many", text[:SNIPPET])
    rows = tuple(islice(_rows(text, head), MAX_ROWS + 1))
    return Table(head.header, rows, head.line, head.delimiter, encoding)


def _is_binary(text: str) -> bool:
    return len(_CONTROL.findall(text)) > len(text) * 0.02


def _head(text: str) -> _Head | None:
    """The reading with most names understood, then the one with most columns."""
    excel = _EXCEL.match(text)
    delimiters = (excel[1],) if excel and excel[1] in DELIMITERS else DELIMITERS
    heads = [head for each in delimiters if (head := _head_with(text[:HEAD], each, bool(excel)))]
    return max(heads, key=lambda head: (head.known, head.width), default=None)


def _head_with(text: str, delimiter: str, excel: bool) -> _Head | None:
    records = read_rows(io.StringIO(text, newline=""), delimiter)
    rows = [row for row in islice(records, MAX_PREAMBLE) if isinstance(row, Row)][int(excel) :]
    if not rows:
        return None
    width = max(len(row.cells) for row in rows)
    for row in rows:
        known = _known(row.cells)
        if known >= 2 or (known == 1 and len([cell for cell in row.cells if cell.strip()]) == 1):
            return _Head(known, len(row.cells), delimiter, row.line, _names(row.cells))
    if any(_VALUE.fullmatch(cell.strip()[:120]) for cell in rows[0].cells):
        return _Head(0, width, delimiter, rows[0].line - 1, ("",) * width)
    known = _known(rows[0].cells)
    return _Head(known, len(rows[0].cells), delimiter, rows[0].line, _names(rows[0].cells))


def _names(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(cell.split()) for cell in cells)


def _known(cells: Sequence[str]) -> int:
    """How many cells are the name of a column in some language; cells that are values are none."""
    names = tuple(cell.strip() for cell in cells[:MAX_TRIED] if cell.strip() and len(cell) < 120)
    if any("@" in name for name in names):
        return 0
    return _known_names(names)


@lru_cache(maxsize=256)
def _known_names(names: tuple[str, ...]) -> int:
    language = language_of(names)
    languages = (language, *(each for each in LANGUAGES if each != language))
    return sum(any(understand(name, each).covered >= KNOWN for each in languages) for name in names)


def _rows(text: str, head: _Head) -> Iterator[Row | Fault]:
    """The records after the names; a short one is padded."""
    width = len(head.header)
    for record in read_rows(io.StringIO(text, newline=""), head.delimiter, width, head.line):
        if record.line <= head.line:
            continue
        if isinstance(record, Row):
            record.cells.extend([""] * (width - len(record.cells)))
        yield record
