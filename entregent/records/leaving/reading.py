"""Reads a document of a whole record piece by piece, however long it is and however it is laid out."""

import codecs
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

LONGEST: Final = 64 << 20
"""Characters of one row: a photo of twenty megapixels and more."""
_BLOCK: Final = 1 << 20
_LONGEST_WORD: Final = 12
"""Characters of what JSON does not part: a word of its own, an escaped character."""
_SPACE: Final = re.compile(r"[ \t\r\n]*")
_MARK: Final = "\ufeff"
_BEGINNING: Final = re.compile(r'\ufeff?\s*\{\s*"entregent"\s*:')


class NotTaken(Exception):
    """Why a document is not taken: a code, and the values to say it with (`line`, `table`, `field`, …)."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class Row(NamedTuple):
    """One row of a table as it stands, and the line on which it begins, from 1."""

    table: str
    line: int
    values: dict[str, Any]


class Head(NamedTuple):
    """What stands before the tables."""

    header: Any
    owner: Any
    preferences: Any


def recognises(path: Path) -> bool:
    """Whether a file begins as such a document does."""
    try:
        with path.open("rb") as file:
            beginning = file.read(200)
    except OSError:
        return False
    return bool(_BEGINNING.match(beginning.decode("utf-8", "ignore")))


class Document:
    """A document that is open: its head, then its rows in their order; NotTaken where it is none."""

    def __init__(self, file: IO[bytes]) -> None:
        self._text = _Text(file)
        self.count = 0

    def head(self) -> Head:
        """The header, the account and the preferences, which come first."""
        self._text.take("{")
        found = []
        for name in ("entregent", "owner", "preferences"):
            self._key(name)
            found.append(self._text.value())
            self._text.take(",")
        self._key("tables")
        return Head(*found)

    def rows(self) -> Iterator[Row]:
        """Every row of every table; what follows them must say how many they were."""
        self._text.take("{")
        more = not self._text.skip("}")
        while more:
            yield from self._table()
            more = self._text.goes_on("}")
        self._text.take(",")
        self._key("rows")
        if self._text.value() != self.count:
            raise NotTaken("count", line=self._text.line)
        self._text.take("}")
        self._text.end()

    def _table(self) -> Iterator[Row]:
        name = self._text.value()
        self._text.take(":")
        self._text.take("[")
        more = not self._text.skip("]")
        while more:
            line, values = self._text.line_of_next(), self._text.value()
            if not isinstance(name, str) or not isinstance(values, dict):
                raise NotTaken("unreadable", line=line)
            self.count += 1
            yield Row(name, line, values)
            more = self._text.goes_on("]")

    def _key(self, name: str) -> None:
        line = self._text.line_of_next()
        if self._text.value() != name:
            raise NotTaken("unreadable", line=line)
        self._text.take(":")


class _Text:
    """The characters of a file, as many at a time as the next value needs."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._json = json.JSONDecoder(parse_constant=_no_number, object_pairs_hook=_once_each)
        self._buffer, self._at, self._ended = "", 0, False
        self.line = 1
        self._more()
        if self._buffer.startswith(_MARK):
            self._at = 1

    def take(self, sign: str) -> None:
        """Goes past a sign that must come next."""
        if not self.skip(sign):
            raise NotTaken("cut" if self._is_over() else "unreadable", line=self.line)

    def skip(self, sign: str) -> bool:
        """Goes past a sign where it comes next."""
        self.line_of_next()
        if not self._buffer.startswith(sign, self._at):
            return False
        self._at += len(sign)
        return True

    def goes_on(self, end: str) -> bool:
        """Whether a list goes on after a comma; False past its end."""
        if self.skip(end):
            return False
        self.take(",")
        return True

    def end(self) -> None:
        """Nothing may follow."""
        self.line_of_next()
        if not self._is_over():
            raise NotTaken("unreadable", line=self.line)

    def line_of_next(self) -> int:
        """The line on which whatever comes next begins."""
        while True:
            match = _SPACE.match(self._buffer, self._at)
            self._to(match.end() if match else self._at)
            if self._at < len(self._buffer) or not self._more():
                return self.line

    def value(self) -> Any:
        """The next value, whole."""
        self.line_of_next()
        while True:
            try:
                found, end = self._json.raw_decode(self._buffer, self._at)
            except json.JSONDecodeError as error:
                self._wait_for_more(error)
                continue
            except (ValueError, RecursionError):
                raise NotTaken("unreadable", line=self.line) from None
            if end == len(self._buffer) and self._more():
                continue
            self._to(end)
            return found

    def _wait_for_more(self, error: json.JSONDecodeError) -> None:
        """Reads on where a value may only have been cut at the end of what was read so far."""
        cut = error.msg.startswith("Unterminated") or error.pos >= len(self._buffer) - _LONGEST_WORD
        if not cut or len(self._buffer) - self._at > LONGEST:
            raise NotTaken("unreadable", line=self.line) from None
        if not self._more():
            raise NotTaken("cut", line=self.line) from None

    def _to(self, end: int) -> None:
        self.line += self._buffer.count("\n", self._at, end)
        self._at = end

    def _is_over(self) -> bool:
        return self._ended and self._at >= len(self._buffer)

    def _more(self) -> bool:
        """Reads on, twice as much as waits; False at the end of the file."""
        if self._ended:
            return False
        block = self._file.read(max(_BLOCK, len(self._buffer) - self._at))
        try:
            text = self._decoder.decode(block, final=not block)
        except UnicodeDecodeError:
            raise NotTaken("encoding", line=self.line) from None
        self._ended = not block
        self._buffer, self._at = self._buffer[self._at :] + text, 0
        return True


def _no_number(_name: str) -> None:
    """NaN and infinities are no JSON (RFC 8259, section 6)."""
    raise ValueError


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found
