"""Joins the physical lines of a file into whole content lines, each byte looked at once."""

import codecs
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final, NamedTuple

from entregent.formats.contentlines.values import MAX_HEADER, MAX_LINE, Problem

NAME_BYTES: Final = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./"
"""What a name may hold: letters, digits and hyphens (RFC 6350, section 3.3), and what old programs put in."""

_BASE64: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_ \t"
MAX_NAME: Final = 64
"""Signs of a name with its group; with it, the first physical line of a folded one shows what it is."""

_SCHEMES: Final = frozenset({b"http", b"https", b"ftp", b"ftps", b"file", b"webcal", b"ldap"})
_QUOTED_PRINTABLE: Final = frozenset({b"QUOTED-PRINTABLE", b"QP", b"Q"})
_IN_BASE64: Final = frozenset({b"BASE64", b"B"})


class RawLine(NamedTuple):
    """A whole line in bytes, still in its charset; its header ends at `colon` (-1: there is none)."""

    line: int
    text: bytes
    colon: int
    quoted_printable: bool


def physical_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines of `data`, numbered from 1, without their ends: LF, CR, or any number of CR before an LF."""
    number = start = 0
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        for part in data[start:end].rstrip(b"\r").split(b"\r"):
            number += 1
            # Files put one behind the other keep their byte order marks
            yield number, part.removeprefix(codecs.BOM_UTF8)
        start = end + 1


def unfold(data: bytes, names: frozenset[str]) -> Iterator[RawLine | Problem]:
    """The whole lines of `data` (RFC 6350, section 3.2; vCard 2.1, section 2.1.3), in linear time.

    Joined are: lines that begin with white space (one character of it goes, in 2.1 too: that is what
    programs write); what follows a soft break of quoted-printable; blocks of base64; and what can begin no
    line, as a line break of the text before it. `names` (in capitals) are those that may stand without colon.
    """
    growing: _Growing | None = None
    for (number, text), (_number, after) in pairwise(chain(physical_lines(data), [(0, b"")])):
        if not text:
            if growing:
                growing.soft = False
            continue
        begins = _begins_line(text, names, folded=after[:1] in (b" ", b"\t"))
        if growing and (growing.takes(text) or (not begins and growing.takes_stray(number, text))):
            continue
        if growing:
            yield from growing.whole()
        growing = _Growing(number, text)
    if growing:
        yield from growing.whole()


def is_bound(text: bytes) -> bool:
    """Whether a line begins or ends a component."""
    return text[:6].upper() == b"BEGIN:" or text[:4].upper() == b"END:"


def is_address(name: bytes, value: bytes) -> bool:
    """Whether what looks like a name and its value is the address of a page, in a text of several lines."""
    return value.startswith(b"//") and name.lower() in _SCHEMES


class _Growing:
    """A line to which physical lines are still added."""

    def __init__(self, number: int, text: bytes) -> None:
        self.line = number
        self.soft = False
        self._pieces: list[bytes] = []
        self._problems: list[Problem] = []
        self._size = 0
        self._colon = -1
        self._first_colon = -1
        self._quoted = False
        self._encoding: bytes = b""
        self._bound = is_bound(text.lstrip())
        self._add(text.lstrip() if text[:1] in b" \t" else text)

    def takes(self, text: bytes) -> bool:
        """Adds a physical line that goes on with this one; whether it does."""
        if self._bound:
            return False
        if self.soft:
            return self._takes_soft(text)
        if text[0] in b" \t":
            self._add(text[1:])
            return True
        if self._encoding in _IN_BASE64 and not text.translate(None, _BASE64) and not is_bound(text):
            self._add(text)
            return True
        return False

    def _takes_soft(self, text: bytes) -> bool:
        """What follows a soft break, unless a component begins or ends there: the text was cut off."""
        self.soft = False
        if is_bound(text):
            self._problems.append(Problem(self.line, "soft_break"))
            return False
        self._add(text)
        return True

    def takes_stray(self, number: int, text: bytes) -> bool:
        """Adds, as a line break of this line's text, one that can begin no line; whether it was so.

        Behind a line without a colon it is lost with that line.
        """
        if self._bound:
            return False
        if max(self._colon, self._first_colon) < 0:
            return True
        last = self._pieces[-1] if self._pieces else b""
        if (len(last) - len(last.rstrip(b"\\"))) % 2:
            # Windows Mobile ends a line that goes on with a backslash
            self._pieces[-1] = last[:-1]
            self._size -= 1
        if not self._problems:
            self._problems.append(Problem(number, "stray_line"))
        self._add(b"\n" + text)
        return True

    def _add(self, text: bytes) -> None:
        if self._colon < 0 and self._size <= MAX_HEADER:
            self._look_for_colon(text)
        if self._encoding in _QUOTED_PRINTABLE and (cut := text.rstrip(b" \t")).endswith(b"="):
            text, self.soft = cut[:-1], True
        if self._size <= MAX_LINE:
            self._pieces.append(text)
        self._size += len(text)

    def _look_for_colon(self, text: bytes) -> None:
        """Goes on looking for the colon that ends the header: the first outside quotes."""
        at, colon = 0, text.find(b":")
        if self._first_colon < 0 and colon >= 0:
            self._first_colon = self._size + colon
        while colon >= 0 or self._quoted:
            quote = text.find(b'"', at)
            if not self._quoted and (quote < 0 or colon < quote):
                self._colon = self._size + colon
                self._encoding = _encoding(b"".join(self._pieces) + text[:colon])
                return
            if quote < 0:
                return
            self._quoted, at = not self._quoted, quote + 1
            colon = text.find(b":", at) if 0 <= colon < at else colon
        self._quoted ^= bool(text.count(b'"', at) % 2)

    def whole(self) -> Iterator[RawLine | Problem]:
        """The problems met, and the line unless it passes a limit."""
        yield from self._problems
        colon = self._first_colon if self._colon < 0 else self._colon
        if self._size > MAX_LINE:
            yield Problem(self.line, "line_too_long")
        elif colon > MAX_HEADER or (colon < 0 and self._size > MAX_HEADER):
            yield Problem(self.line, "header_too_long")
        else:
            quoted_printable = self._encoding in _QUOTED_PRINTABLE
            yield RawLine(self.line, b"".join(self._pieces), colon, quoted_printable)


def _encoding(header: bytes) -> bytes:
    """How the value is encoded, in capitals: `ENCODING=b`, or 2.1's bare `BASE64` and `QUOTED-PRINTABLE`."""
    for part in header.split(b";")[1:]:
        name, equals, value = part.strip().upper().partition(b"=")
        value = value.strip(b'" ')
        if name == b"ENCODING" and equals:
            return value
        if not equals and name in (b"QUOTED-PRINTABLE", b"BASE64"):
            return name
    return b""


def _begins_line(text: bytes, names: frozenset[str], *, folded: bool) -> bool:
    """Whether a content line may begin so: a name, then a colon or a parameter.

    The colon may stand on the next physical line, where that goes on with this one (`folded`).
    """
    colon, semicolon = text.find(b":"), text.find(b";")
    end = min((at for at in (colon, semicolon) if at >= 0), default=len(text))
    name = text[:end].rstrip()
    if not name or len(name) > MAX_NAME or name.translate(None, NAME_BYTES):
        return False
    if colon >= 0 and end == colon:
        return not is_address(name, text[colon + 1 : colon + 3])
    plain = name.decode("ascii").upper().rpartition(".")[2]
    return colon >= 0 or folded or plain in names or plain.startswith("X-")
