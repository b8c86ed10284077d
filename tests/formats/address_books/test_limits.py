"""Nothing that a file holds makes the reading long, and what passes the limits is told."""

import pytest

from entregent.formats.address_books import (
    MAX_BYTES,
    MAX_CELL,
    Column,
    Mapping,
    Table,
    read,
    read_ldif,
    read_mapped,
    recognise,
    values,
)
from entregent.formats.tables import Row
from tests.formats.address_books.making import reasons, table


def test_a_file_beyond_the_limit_is_not_opened() -> None:
    data = b"Name,Email\n" + b"x" * MAX_BYTES
    for found in (read(data), read_ldif(data)):
        assert (found.contacts, reasons(found)) == ((), [(1, "too_long", True)])


def test_a_cell_beyond_the_limit_is_cut_and_told() -> None:
    found = read(table(["Name", "Notes"], ["Ann", "a" * (MAX_CELL + 1)], ["Bo", "b"]))
    assert [len(contact.note) for contact in found.contacts] == [MAX_CELL, 1]
    assert reasons(found) == [(2, "too_long", False)]
    found = read_ldif(f"dn: cn=a\ncn: Ann\ndescription: {'a' * (MAX_CELL + 1)}\n".encode())
    assert len(found.contacts[0].note) == MAX_CELL
    assert reasons(found) == [(3, "too_long", False)]


def test_rows_beyond_the_limit_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from entregent.formats.address_books import ldif, reading

    monkeypatch.setattr(reading, "MAX_ROWS", 2)
    monkeypatch.setattr(ldif, "MAX_ROWS", 2)
    rows = tuple(Row(line, [f"Ann {line}"]) for line in range(2, 6))
    found = read_mapped(Table(("Name",), rows), Mapping((Column("Name", "whole_name"),)))
    assert (len(found.contacts), reasons(found)) == (2, [(4, "too_many", True)])
    found = read_ldif(b"dn: cn=a\ncn: Ann\n\n" * 4)
    assert (len(found.contacts), reasons(found)) == (2, [(7, "too_many", True)])


def test_parts_beyond_the_limit_are_told_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    from entregent.formats.address_books import reading

    monkeypatch.setattr(reading, "MAX_REPORTED", 1)
    found = read(table(["Name", "Birthday"], ["Ann", "?"], ["Bo", "?"], ["", "?"]))
    assert reasons(found) == [(2, "birthday", False), (4, "nameless", True)]
    assert values.MAX_REPORTED > 1


@pytest.mark.parametrize(
    "cell",
    ["a" * MAX_CELL, "a'" * (MAX_CELL // 2), "@" * MAX_CELL, "a@" * (MAX_CELL // 2),
    " ;" * (MAX_CELL // 2) + "x",
     ":::" * (MAX_CELL // 3), "a ::: " * (MAX_CELL // 6), "linkedin.com/in/" * 6000, "1 " * (MAX_CELL // 2),
     "/o=" * (MAX_CELL // 3), "* " * (MAX_CELL // 2),
     "(" * MAX_CELL, "mailto:" * 14000, "a b" + " " * 90_000 + "c"],
)  # fmt: skip
def test_no_cell_makes_any_reader_slow(cell: str) -> None:
    """A reader that takes quadratic time would need hours for these."""
    header = [
        "Name", "E-mail 1 - Label", "E-mail 1 - Value", "Phone 1 - Label", "Phone 1 - Value",
        "Address 1 - Label",
        "Address 1 - Formatted", "Website 1 - Value", "Labels", "Birthday", "Notes", "Last contacted",
        "E-mail Display Name",
    ]  # fmt: skip
    for column in range(1, len(header)):
        row = ["Ann", *[""] * (len(header) - 1)]
        row[column] = cell
        assert len(read(table(header, row)).contacts) == 1


@pytest.mark.parametrize(
    ("data", "entries"),
    [
        (b'"' * 200_000, 1), (b",;\t|" * 50_000, 1), (b"dn: x\n" + b" y\n" * 60_000, 1),
        (b"# c\n" * 60_000, 59_999),
        (b"a," * 1900 + b"\n" + (b"b," * 1900 + b"\n") * 20, 20), (b"Name,Email\n" + b'"' * 200_000, 1),
        ("é".encode("cp1252") * 200_000, 1), (b"\xff\xfe" * 100_000, 1), (b"Vorname;" * 1500 + b"\nAnn", 1),
        (b"Name,Email\n" + b'Ann,"ann@example.org\n' * 5_000, 5_000),
    ],
)  # fmt: skip
def test_no_file_makes_the_reading_slow(data: bytes, entries: int) -> None:
    recognise(data)
    found = read(data)
    assert len(found.contacts) + len([left for left in found.left if left.whole]) == entries
