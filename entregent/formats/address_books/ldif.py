"""Reads LDIF, in which Thunderbird, Netscape and directories write their people (RFC 2849)."""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final, NamedTuple

from entregent.formats.address_books.attributes import ATTRIBUTES, PHOTOS, SILENT
from entregent.formats.address_books.drafting import Draft, contact_of
from entregent.formats.address_books.encodings import decode, decode_as
from entregent.formats.address_books.filling import Cell, fill
from entregent.formats.address_books.headers import fold
from entregent.formats.address_books.values import MAX_BYTES, MAX_CELL, MAX_ROWS, SNIPPET, Column
from entregent.formats.contacts import Contact, Left, Photo, Read

MAX_PHOTO: Final = 4 << 20
"""Bytes of a picture that are kept; Thunderbird's own are 300 pixels wide."""

HEAD: Final = 1 << 14
"""Characters from which LDIF is told."""

MAX_PREAMBLE: Final = 100
"""Lines that may come before the first entry."""

_LISTS: Final = frozenset({"groupofnames", "groupofuniquenames", "mozillalist"})
_MEMBERS: Final = frozenset({"member", "uniquemember"})
_LINE = re.compile(r"([A-Za-z0-9._-]+)((?:;[A-Za-z0-9._-]+)*):([:<]?)[ \t]*(.*)", re.DOTALL)


class _Line(NamedTuple):
    """An attribute with its folded lines joined; `mark` is ":" before base64 and "<" before an address."""

    number: int
    name: str
    mark: str
    value: str


class _Entry(NamedTuple):
    """A record: where it begins, its name in the directory, its attributes, and the lines that are none."""

    number: int
    lines: list[_Line]
    strange: list[tuple[int, str]]


class _List(NamedTuple):
    """A mailing list and the names in the directory of who is in it."""

    name: str
    members: frozenset[str]


def read_ldif(data: bytes) -> Read:
    """The people and mailing lists of an LDIF file, and what could not be read.

    Who is in a list has its name among their groups. Nothing that a file refers to is fetched.
    """
    if len(data) > MAX_BYTES:
        return Read((), (Left(1, "too_long"),))
    contacts: list[Contact] = []
    left: list[Left] = []
    lists: list[_List] = []
    keys: list[frozenset[str]] = []
    text, encoding = decode(data)
    for index, entry in enumerate(_entries(text)):
        if index >= MAX_ROWS:
            left.append(Left(entry.number, "too_many"))
            break
        contact, members, problems = _read_entry(entry, encoding)
        left.extend(problems)
        if contact is None:
            continue
        contacts.append(contact)
        keys.append(_keys(entry, encoding))
        if members is not None:
            lists.append(_List(contact.typed, members))
    return Read(tuple(_grouped(contacts, keys, lists)), tuple(left))


def is_ldif(text: str) -> bool:
    """Whether a text begins as LDIF does: with the name of an entry, after comments and a version."""
    for _number, line in islice(_unfolded(text[:HEAD]), MAX_PREAMBLE):
        name = line.partition(":")[0].strip().lower()
        if name == "dn":
            return True
        if line.strip() and name != "version":
            return False
    return False


def _entries(text: str) -> Iterator[_Entry]:
    """The records, which blank lines part."""
    entry = _Entry(0, [], [])
    for number, line in _unfolded(text):
        if not line.strip():
            if entry.lines or entry.strange:
                yield entry
            entry = _Entry(0, [], [])
            continue
        if entry.number == 0:
            entry = entry._replace(number=number)
        match = _LINE.fullmatch(line)
        if match is None:
            entry.strange.append((number, line))
        elif not (match[1].lower() == "version" and not entry.lines):
            entry.lines.append(_Line(number, match[1].lower(), match[3], match[4]))
    if entry.lines or entry.strange:
        yield entry


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Each line with those that continue it, and its number; comments are left out."""
    held: list[str] = []
    start = 0
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        if line.startswith(" ") and held:
            held.append(line[1:])
            continue
        if held and not held[0].startswith("#"):
            yield start, "".join(held)
        held, start = [line], number
    if held and not held[0].startswith("#"):
        yield start, "".join(held)


def _read_entry(entry: _Entry, encoding: str) -> tuple[Contact | None, frozenset[str] | None, list[Left]]:
    """The contact of a record, the members where it is a list, and what could not be read of it."""
    draft = Draft(entry.number)
    for number, text in entry.strange:
        draft.left.append(Left(number, "unreadable", text[:SNIPPET], whole=False))
    classes: set[str] = set()
    members: set[str] = set()
    for line in entry.lines:
        value = _value(line, draft, encoding)
        if not value:
            continue
        if line.name == "objectclass":
            classes.add(str(value).lower())
        elif line.name in _MEMBERS:
            members.add(_directory_name(str(value)))
        else:
            _put(draft, line, value)
    if not any(line.name != "dn" for line in entry.lines):
        return None, None, [Left(entry.number, "unreadable", _snippet(entry))]
    contact = contact_of(draft, entry.number)
    if contact is None:
        return None, None, [Left(entry.number, "nameless", _snippet(entry)), *draft.left]
    is_list = bool(classes & _LISTS)
    contact = replace(contact, kind="list") if is_list else contact
    return contact, frozenset(members) if is_list else None, draft.left


def _snippet(entry: _Entry) -> str:
    first = next((f"{line.name}: {line.value}" for line in entry.lines), "")
    return (first or next((text for _number, text in entry.strange), ""))[:SNIPPET]


def _value(line: _Line, draft: Draft, encoding: str) -> str | bytes:
    """The value of an attribute: a text, or the bytes of a picture."""
    if line.mark != ":":
        return line.value.strip()
    raw = _unbase64(line.value)
    if raw is None:
        draft.left.append(
            Left(line.number, "unreadable", f"{line.name}:: {line.value}"[:SNIPPET], whole=False)
        )
        return ""
    return raw if line.name in PHOTOS else decode_as(raw, encoding).strip()


def _unbase64(text: str) -> bytes | None:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return None


def _put(draft: Draft, line: _Line, value: str | bytes) -> None:
    if isinstance(value, bytes):
        if len(value) <= MAX_PHOTO:
            draft.photo = Photo(value, "image/jpeg")
        else:
            draft.left.append(Left(line.number, "too_long", line.name, whole=False))
        return
    if len(value) > MAX_CELL:
        draft.left.append(Left(line.number, "too_long", value[:SNIPPET], whole=False))
        value = value[:MAX_CELL]
    if line.name in SILENT:
        return
    column = ATTRIBUTES.get(line.name, Column(line.name))
    fill(draft, Cell(value.replace("\r\n", "\n"), column, None, "thunderbird_ldif"))


def _keys(entry: _Entry, encoding: str) -> frozenset[str]:
    """The names by which lists speak of an entry: its own in the directory, and its address."""
    found: set[str] = set()
    for line in entry.lines:
        if line.name in ("dn", "mail"):
            raw = _unbase64(line.value) if line.mark == ":" else None
            text = line.value if raw is None else decode_as(raw, encoding)
            found.add(_directory_name(text if line.name == "dn" else f"mail={text}"))
    return frozenset(found)


def _directory_name(text: str) -> str:
    """A name in the directory without case and spaces beside its commas."""
    return ",".join(part.strip() for part in fold(text).split(","))


def _grouped(
    contacts: Iterable[Contact], keys: Iterable[frozenset[str]], lists: Iterable[_List]
) -> Iterator[Contact]:
    """The contacts with the lists that they are in as groups."""
    named: dict[str, list[str]] = {}
    for each in lists:
        for member in each.members:
            named.setdefault(member, []).append(each.name)
    for contact, own in zip(contacts, keys, strict=True):
        groups = [name for key in sorted(own) for name in named.get(key, ())]
        yield replace(contact, groups=tuple(dict.fromkeys((*contact.groups, *groups)))) if groups else contact
