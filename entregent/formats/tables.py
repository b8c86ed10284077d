"""Reads delimited tables (CSV and its re-saves) record by record, whatever their encoding and faults."""

import codecs
import csv
import io
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO, Final, NamedTuple, TextIO

from entregent.formats.archives import READ_ERRORS

MAX_FIELD: Final = 1 << 20
"""Characters of one field, and of one physical line; LinkedIn's longest articles stay below 200,000."""

SNIFFED: Final = 1 << 16
"""Bytes looked at to tell encoding, delimiter and header."""

MAX_PREAMBLE: Final = 12
"""Records that may come before the header."""

SPARE: Final = 8 * MAX_FIELD
"""Characters that may be read again after unclosed quotes, beside as many as were read: linear in all."""

DELIMITERS: Final = (",", ";", "\t")
_FALLBACK: Final = "entregent.cp1252"


class Row(NamedTuple):
    """A record: the physical line (from 1) where it starts, and its cells."""

    line: int
    cells: list[str]


class Fault(NamedTuple):
    """An unreadable record: its line, why (`unclosed_quote`, `too_long`, `damaged`), how it begins."""

    line: int
    code: str
    snippet: str


class Layout(NamedTuple):
    """How a table is written: `header` are its column names, which stand on the line `header_line`."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_line: int


def detect_encoding(head: bytes) -> str:
    """The codec for a text that begins with `head`: `utf-8-sig`, `utf-16…` or `cp1252`."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    pairs = head[: len(head) // 2 * 2][:4096]
    if len(pairs) >= 4 and pairs[1::2].count(0) > len(pairs) * 0.4:
        return "utf-16-le"
    if len(pairs) >= 4 and pairs[0::2].count(0) > len(pairs) * 0.4:
        return "utf-16-be"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def sniff(head: bytes, is_header: Callable[[Sequence[str]], bool]) -> Layout | None:
    """Finds the header that `is_header` recognises among the first records, under each delimiter in turn.

    `head` is the first 64 KB (`SNIFFED`) of the table. None when no header is recognised.
    """
    encoding = detect_encoding(head)
    text = _decode_head(head, encoding)
    for delimiter in DELIMITERS:
        records = read_rows(io.StringIO(text, newline=""), delimiter)
        for row in islice(records, MAX_PREAMBLE):
            if isinstance(row, Row) and is_header(row.cells):
                return Layout(encoding, delimiter, tuple(row.cells), row.line)
    return None


def _decode_head(head: bytes, encoding: str) -> str:
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    return decoder.decode(head)


def read_table(stream: BinaryIO, layout: Layout) -> Iterator[Row | Fault]:
    """Yields every record after the header, each padded to the header's width; closes `stream` at the end.

    A row is a `Fault` when a quote is left open (only that line is lost, reading resumes on the next one),
    when a field passes `MAX_FIELD`, or when the archive breaks off. Blank lines are no records. Linear in
    the input.
    """
    errors = "replace" if layout.encoding.startswith("utf-16") else _FALLBACK
    with io.TextIOWrapper(stream, layout.encoding, errors=errors, newline="") as text:
        width = len(layout.header)
        for record in read_rows(text, layout.delimiter, width, layout.header_line):
            if record.line <= layout.header_line:
                continue
            if isinstance(record, Row):
                _fit(record.cells, width, layout.delimiter)
            yield record


def _fit(cells: list[str], width: int, delimiter: str) -> None:
    """Pads a short row; in a table of one column a delimiter separates nothing."""
    if len(cells) < width:
        cells.extend([""] * (width - len(cells)))
    elif width == 1 and len(cells) > 1:
        cells[:] = [delimiter.join(cells)]


def read_rows(
    text: TextIO, delimiter: str, width: int | None = None, header_line: int = 0
) -> Iterator[Row | Fault]:
    """Yields the records; past the header, one of several lines and not `width` cells is taken apart."""
    csv.field_size_limit(max(csv.field_size_limit(), MAX_FIELD))
    lines = _Lines(text, delimiter, width, header_line)
    while not lines.ended:
        yield from _read_until_fault(lines, delimiter)


def _read_until_fault(lines: "_Lines", delimiter: str) -> Iterator[Row | Fault]:
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        lines.begin_record()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield lines.give_up()
            return
        except READ_ERRORS:
            yield lines.stop()
            return
        if lines.swallowed(cells):
            yield lines.give_up()
            return
        if len(cells) > 1 or (cells and cells[0].strip()):
            yield Row(lines.start, cells)


class _CutLine(str):
    """The beginning of a physical line too long to be kept."""

    __slots__ = ()


class _Lines(Iterator[str]):
    """Physical lines for csv.reader, counted, with those of the current record at hand to be read again."""

    def __init__(self, text: TextIO, delimiter: str, width: int | None, header_line: int) -> None:
        self._text = text
        self._delimiter = delimiter
        self._width = width
        self._header_line = header_line
        self._again: deque[str] = deque()
        self._read = 0
        self._reread = 0
        self.taken: list[str] = []
        self.start = 1
        self.ended = False
        self._alone = False
        self._any_cut_line = False
        self._cut = False

    def __next__(self) -> str:
        if self._alone and self.taken:
            self._cut = True
            raise StopIteration
        line = self._again.popleft() if self._again else self._fresh()
        if not line:
            self.ended = True
            raise StopIteration
        self.taken.append(line)
        return line

    def _fresh(self) -> str:
        line = self._text.readline(MAX_FIELD)
        self._read += len(line)
        if len(line) == MAX_FIELD and not line.endswith(("\n", "\r")):
            self._drop_rest()
            self._any_cut_line = True
            return _CutLine(line[:1000].replace("\0", "") + "\n")
        return line.replace("\0", "") or ("\n" if line else "")

    def _drop_rest(self) -> None:
        while True:
            more = self._text.readline(MAX_FIELD)
            self._read += len(more)
            if not more or more.endswith(("\n", "\r")):
                return

    def begin_record(self) -> None:
        self.start += len(self.taken)
        self.taken.clear()

    def swallowed(self, cells: Sequence[str]) -> bool:
        """Whether the record is broken: a line too long, or an open quote that has taken later records in.

        csv.reader asks for another line only inside quotes: a whole record never meets the end of the file.
        """
        if self._cut or (self.ended and self.taken):
            return True
        if self._any_cut_line and any(isinstance(line, _CutLine) for line in self.taken):
            return True
        if len(self.taken) < 2 or self._width is None or self.start <= self._header_line:
            return False
        return len(cells) != self._width or self._looks_like_records(self._width)

    def _looks_like_records(self, width: int) -> bool:
        inner = self.taken[1:-1]
        alike = sum(line.count(self._delimiter) == width - 1 for line in inner)
        return width > 3 and alike >= 2 and alike > len(inner) * 0.6

    def give_up(self) -> Fault:
        """Loses the first line of the record and hands the others out again.

        Where too much would be read again, quotes no longer span lines, so that the whole stays linear.
        """
        code = "too_long" if len(self.taken) == 1 and not self.ended else "unclosed_quote"
        if isinstance(self.taken[0], _CutLine):
            code = "too_long"
        fault = Fault(self.start, code, self.taken[0].rstrip("\r\n")[:200])
        rest = self.taken[1:]
        self._reread += sum(map(len, rest))
        self._alone = self._reread > self._read + SPARE
        self._again.extendleft(reversed(rest))
        del self.taken[1:]
        self.ended = self._cut = False
        return fault

    def stop(self) -> Fault:
        """Ends the reading where the stream breaks off."""
        self.ended = True
        return Fault(self.start + len(self.taken), "damaged", "")


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 read as Windows-1252, its five holes as Latin-1 (WHATWG Encoding, index)."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    # The whole run of such bytes at once: a call for each would take minutes on a file made for it.
    run = _HIGH_BYTES.match(error.object, error.start)
    end = max(error.end, run.end() if run else 0)
    return error.object[error.start : end].decode("latin-1").translate(_CP1252), end


_HIGH_BYTES = re.compile(rb"[\x80-\xff]+")
_CP1252: Final = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(128, 256)}
codecs.register_error(_FALLBACK, _as_cp1252)
