"""Writes the files that the tests of address books read."""

import csv
import io
from collections.abc import Mapping, Sequence

from entregent.formats.address_books import read
from entregent.formats.contacts import Contact, Left, Read


def table(
    header: Sequence[str], *rows: Sequence[str], delimiter: str = ",", encoding: str = "utf-8"
) -> bytes:
    """A table as programs write it, with quotes where they are needed."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows([header, *rows])
    return text.getvalue().encode(encoding)


def one_row(cells: Mapping[str, str]) -> bytes:
    """A table of one record, from the cells by column name."""
    return table(list(cells), list(cells.values()))


def only(data: bytes) -> Contact:
    """The one contact of a file in which everything could be read."""
    found = read(data)
    assert found.left == ()
    (contact,) = found.contacts
    return contact


def emails(contact: Contact) -> list[str]:
    return [way.value for way in contact.ways if way.kind == "email"]


def ways(contact: Contact) -> list[tuple[str, str, str]]:
    return [(way.kind, way.value, way.label) for way in contact.ways]


def reasons(found: Read) -> list[tuple[int, str, bool]]:
    return [(left.line, left.reason, left.whole) for left in found.left]


def parts(left: Sequence[Left]) -> list[str]:
    return [each.snippet for each in left if not each.whole]
