"""Reads delimited tables (CSV and its re-saves) record by record, whatever their encoding and faults."""

import codecs
import csv
import io
from collections import deque
from collections.abc import Callable, Iterator, Sequence
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
    """How a table is written: `header` are its column names, `header_index` the records before them."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_index: int


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
        records = read_rows(io.StringIO(text), delimiter)
        for index, row in enumerate(_few(records)):
            if isinstance(row, Row) and is_header(row.cells):
                return Layout(encoding, delimiter, tuple(row.cells), index)
    return None


def _decode_head(head: bytes, encoding: str) -> str:
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    return decoder.decode(head)


def _few(records: Iterator[Row | Fault]) -> Iterator[Row | Fault]:
    for _, record in zip(range(MAX_PREAMBLE), records, strict=False):
        yield record


def read_table(stream: BinaryIO, layout: Layout) -> Iterator[Row | Fault]:
    """Yields every record after the header, each padded to the header's width; closes `stream` at the end.

    A row is a `Fault` when a quote is left open (only that line is lost, reading resumes on the next one),
    when a field passes `MAX_FIELD`, or when the archive breaks off. Blank lines are no records. Linear in
    the input.
    """
    errors = "replace" if layout.encoding.startswith("utf-16") else _FALLBACK
    with io.TextIOWrapper(stream, layout.encoding, errors=errors, newline="") as text:
        width = len(layout.header)
        records = read_rows(text, layout.delimiter, width)
        for index, record in enumerate(records):
            if index <= layout.header_index:
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


def read_rows(text: TextIO, delimiter: str, width: int | None = None) -> Iterator[Row | Fault]:
    """Yields the records of `text`; with `width`, one of several lines and another width is taken apart."""
    csv.field_size_limit(max(csv.field_size_limit(), MAX_FIELD))
    lines = _Lines(text)
    while not lines.ended:
        yield from _read_until_fault(lines, delimiter, width)


def _read_until_fault(lines: "_Lines", delimiter: str, width: int | None) -> Iterator[Row | Fault]:
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        lines.begin_record()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield lines.give_up("unclosed_quote" if len(lines.taken) > 1 else "too_long")
            return
        except READ_ERRORS:
            yield lines.stop("damaged")
            return
        if lines.swallowed(cells, width, delimiter):
            yield lines.give_up("unclosed_quote")
            return
        if len(cells) > 1 or (cells and cells[0].strip()):
            yield Row(lines.start, cells)


class _Lines(Iterator[str]):
    """Physical lines for csv.reader, counted, with those of the current record at hand to be read again."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._again: deque[str] = deque()
        self._read = 0
        self._reread = 0
        self.taken: list[str] = []
        self.start = 1
        self.ended = False
        self._alone = False
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
            line += "\n"
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

    def swallowed(self, cells: Sequence[str], width: int | None, delimiter: str) -> bool:
        """Whether an open quote has taken later records in: csv.reader asks for more only inside quotes."""
        if self._cut or (self.ended and self.taken):
            return True
        if len(self.taken) < 2 or width is None:
            return False
        return len(cells) != width or self._looks_like_records(width, delimiter)

    def _looks_like_records(self, width: int, delimiter: str) -> bool:
        inner = self.taken[1:-1]
        alike = sum(line.count(delimiter) == width - 1 for line in inner)
        return width > 1 and alike >= 2 and alike > len(inner) * 0.6

    def give_up(self, code: str) -> Fault:
        """Loses the first line of the record and hands the others out again.

        Where too much would be read again, quotes no longer span lines, so that the whole stays linear.
        """
        fault = Fault(self.start, code, self.taken[0].rstrip("\r\n")[:200])
        rest = self.taken[1:]
        self._reread += sum(map(len, rest))
        self._alone = self._reread > self._read + SPARE
        self._again.extendleft(reversed(rest))
        del self.taken[1:]
        self.ended = self._cut = False
        return fault

    def stop(self, code: str) -> Fault:
        self.ended = True
        return Fault(self.start + len(self.taken), code, "")


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 read as Windows-1252, its five holes as Latin-1 (WHATWG Encoding, index)."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    odd = error.object[error.start : error.end]
    return "".join(_CP1252[byte] for byte in odd), error.end


_CP1252: Final = [bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)]
codecs.register_error(_FALLBACK, _as_cp1252)
