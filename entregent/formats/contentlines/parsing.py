"""Reads one whole line: its group, its name, its parameters and its value."""

import binascii
from typing import Final

from entregent.formats.contentlines.charsets import Charsets, codec_named
from entregent.formats.contentlines.escaping import split_unquoted, unescape
from entregent.formats.contentlines.unfolding import MAX_NAME, NAME_BYTES, RawLine, is_address
from entregent.formats.contentlines.values import ContentLine, Parameter, Problem

_NAME_SIGNS: Final = frozenset(NAME_BYTES.decode("ascii"))
_CARETS: Final = {"n": "\n", "^": "^", "'": '"'}
_TRANSFERS: Final = frozenset({"QUOTED-PRINTABLE", "BASE64", "7BIT", "8BIT"})
_PLACES: Final = frozenset({"URL", "INLINE", "CONTENT-ID", "CID"})
_TRANSPORT: Final = frozenset({"QUOTED-PRINTABLE", "QP", "Q", "7BIT", "8BIT"})


def parse_line(raw: RawLine, charsets: Charsets) -> tuple[ContentLine | None, Problem | None]:
    """The line that `raw` says, and what is wrong with it; no line where no colon ends a header."""
    header, value = raw.text[: max(raw.colon, 0)], raw.text[raw.colon + 1 :]
    if not header or is_address(header.strip(), value):
        return None, Problem(raw.line, "no_colon")
    label = _declared(header)
    declared = codec_named(label)
    problem = Problem(raw.line, "charset") if label and declared is None else None
    if raw.quoted_printable:
        value = binascii.a2b_qp(value).replace(b"\0", b"")
    names, *params = split_unquoted(charsets.decode(header, declared), ";")
    group, _dot, name = names.strip().rpartition(".")
    if not name or len(names) > MAX_NAME or not _NAME_SIGNS.issuperset(group + name):
        return None, Problem(raw.line, "no_colon")
    parameters = tuple(param for text in params if (param := _parameter(text)))
    return ContentLine(group, name, parameters, charsets.decode(value, declared), raw.line), problem


def _declared(header: bytes) -> str:
    """The charset that a header declares, "" for none; its separators are the same in every charset."""
    if b"CHARSET" not in header.upper():
        return ""
    for part in split_unquoted(header.decode("latin-1"), ";")[1:]:
        name, _equals, value = part.partition("=")
        if name.strip().upper() == "CHARSET":
            return value.strip(' "')
    return ""


def _parameter(text: str) -> Parameter | None:
    """One parameter; how the line was transported is no part of what it says."""
    name, equals, value = text.partition("=")
    name = "".join(sign for sign in name if sign in _NAME_SIGNS).upper()
    if not equals:
        return _bare(text.strip())
    values = tuple(_plain(part) for part in split_unquoted(value, ","))
    if name == "CHARSET" or (name == "ENCODING" and values[0].strip().upper() in _TRANSPORT):
        return None
    return Parameter(name, values) if name else None


def _bare(value: str) -> Parameter | None:
    """A parameter of vCard 2.1 without its name (section 2.1.2): the value tells which it is."""
    if not value:
        return None
    capitals = value.upper()
    if capitals in _TRANSFERS:
        return Parameter("ENCODING", (value,)) if capitals == "BASE64" else None
    return Parameter("VALUE" if capitals in _PLACES else "TYPE", (_plain(value),))


def _plain(value: str) -> str:
    """The value of a parameter without quotes and carets (RFC 6868)."""
    return unescape(value.replace('"', ""), _CARETS, "^")
