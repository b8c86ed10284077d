"""The rows of an address book: each entry with what of it could not be read, and what is no entry."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from entregent.formats.contacts import Contact, Left, Read
from entregent.formats.linkedin.names import fold_name


class Entry(NamedTuple):
    """One entry, and the parts of it that could not be read."""

    contact: Contact
    parts: tuple[Left, ...] = ()

    @property
    def line(self) -> int:
        """Where it begins."""
        return self.contact.line


def rows_of(read: Read) -> list[Entry | Left]:
    """Entries and what was left out whole, in the order of the file."""
    parts = _parts(read)
    entries = (Entry(contact, tuple(parts[at])) for at, contact in enumerate(read.contacts))
    return sorted((*entries, *(one for one in read.left if one.whole)), key=lambda row: row.line)


def _parts(read: Read) -> dict[int, list[Left]]:
    """What could not be read, by the place of the entry in which it stands, or which it stands before."""
    lines = [contact.line for contact in read.contacts]
    found: dict[int, list[Left]] = defaultdict(list)
    for one in read.left:
        if not one.whole:
            found[max(bisect_right(lines, one.line) - 1, 0)].append(one)
    return found


def bearers(read: Read) -> Counter[str]:
    """How many people of the file bear each name; entries that say the same count once."""
    told = {(fold_name(name_of(one)), one.uid or replace(one, line=0)) for one in read.contacts}
    return Counter(name for name, _said in told)


def name_of(contact: Contact) -> str:
    """The whole name of an entry."""
    return " ".join(_names(contact)) or contact.nickname


def _names(contact: Contact) -> Iterator[str]:
    if contact.typed:
        yield contact.typed
    else:
        yield from filter(None, (contact.given, contact.additional, contact.family))
