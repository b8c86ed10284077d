"""Takes backslashes out of values and puts them in, and parts values at what is not escaped."""

from collections.abc import Iterator, Mapping
from typing import Final

TEXT: Final = {"n": "\n", "N": "\n", ",": ",", ";": ";", "\\": "\\", ":": ":", '"': '"', "'": "'"}
"""Escapes of RFC 6350, section 3.4, and those that programs write without need (`http\\://`)."""

OLD_PARTS: Final = {";": ";", ",": ",", ":": ":", "\\": "\\"}
"""Escapes in the parts of a value of vCard 2.1, which knows no line breaks but those of its encodings."""

OLD_TEXT: Final = {";": ";", ",": ","}
"""Escapes in the texts of vCard 2.1, where a backslash is one (`C:\\new`): those of programs used to 3.0."""


def unescape(text: str, escapes: Mapping[str, str] = TEXT, sign: str = "\\") -> str:
    """`text` without the escapes that begin with `sign`; one before any other character stays."""
    if sign not in text:
        return text
    parts: list[str] = []
    start, at = 0, text.find(sign)
    while at >= 0:
        meant = escapes.get(text[at + 1 : at + 2])
        if meant is None:
            at = text.find(sign, at + 1)
            continue
        parts += (text[start:at], meant)
        start = at + 2
        at = text.find(sign, start)
    return "".join((*parts, text[start:]))


def split(text: str, separator: str) -> list[str]:
    """The parts of `text` between separators without a backslash before them; escapes stay in the parts."""
    if "\\" not in text:
        return text.split(separator)
    return list(_glued(text.split(separator), separator))


def _glued(pieces: list[str], separator: str) -> Iterator[str]:
    """Puts together again what was parted at an escaped separator."""
    together: list[str] = []
    for piece in pieces:
        together.append(piece)
        if (len(piece) - len(piece.rstrip("\\"))) % 2 == 0:
            yield separator.join(together)
            together = []
    if together:
        yield separator.join(together)


def escape(text: str) -> str:
    """`text` as a text value of vCard 3.0 and 4.0 and of iCalendar (RFC 6350, section 3.4)."""
    for plain, escaped in (("\\", "\\\\"), (",", "\\,"), (";", "\\;")):
        text = text.replace(plain, escaped)
    return one_line(text)


def escape_address(text: str) -> str:
    """`text` as an address (URI), whose commas and semicolons are its own."""
    return one_line(text.replace("\\", "\\\\"))


def one_line(text: str) -> str:
    """`text` with its line breaks written as `\\n`."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def split_unquoted(text: str, separator: str) -> list[str]:
    """The parts of `text` between separators that stand outside double quotes; the quotes stay.

    Quotes that never close are characters like others.
    """
    if '"' not in text or text.count('"') % 2:
        return text.split(separator)
    parts: list[list[str]] = [[]]
    for index, piece in enumerate(text.split('"')):
        if index % 2:
            parts[-1].append(f'"{piece}"')
            continue
        first, *others = piece.split(separator)
        parts[-1].append(first)
        parts.extend([other] for other in others)
    return ["".join(part) for part in parts]
