"""Tells from its content which kind of address book a file is, and reads it."""

from typing import Final

from entregent.formats.address_books.encodings import decode
from entregent.formats.address_books.guessing import guess
from entregent.formats.address_books.ldif import is_ldif, read_ldif
from entregent.formats.address_books.opening import open_table
from entregent.formats.address_books.reading import read_mapped
from entregent.formats.address_books.values import MAX_BYTES, SNIPPET, Kind, Mapping, Table
from entregent.formats.contacts import Left, Read

HEAD: Final = 1 << 18
"""Bytes from which the kind is told."""

ENOUGH: Final = 0.5
"""How sure one column must be for a table to be one of people."""

_PEOPLE: Final = frozenset({"given", "family", "nickname", "email", "profile", "phone", "messenger"})
_LIVES: Final = frozenset({
    "company", "title", "department", "address", "street", "city", "country", "birthday", "relation", "group",
    "interest", "met_how", "met_where", "met_on", "met_through", "last_exchange", "note",
})  # fmt: skip


def recognise(data: bytes, name: str = "") -> Kind | None:  # noqa: ARG001 every reader is asked so
    """Which kind of address book `data` is, from its content; None where it is none.

    `name` is not looked at: people rename files, and programs name all of them contacts.csv.
    """
    head = data if len(data) <= HEAD else data[:HEAD][: data.rfind(b"\n", 0, HEAD) + 1 or HEAD]
    if is_ldif(decode(head).text):
        return "thunderbird_ldif"
    table = open_table(head)
    if isinstance(table, Left):
        return None
    mapping = guess(table.header, table.rows)
    return mapping.kind if is_of_people(table, mapping) else None


def may_be_of_people(data: bytes) -> bool:
    """Whether `data` is a table with at least a column of names or of ways: worth asking the user about."""
    table = open_table(data)
    if isinstance(table, Left) or not table.rows:
        return False
    targets = {column.target for column in guess(table.header, table.rows).columns}
    return bool(targets & {"whole_name", *_PEOPLE})


def is_of_people(table: Table, mapping: Mapping) -> bool:
    """Whether a table is one of people: ways to reach them, halves of names, or names beside lives."""
    sure = [column.target for column in mapping.columns if column.confidence >= ENOUGH]
    known = [target for target in sure if target != "other"]
    named = "whole_name" in known and bool(_LIVES.intersection(known))
    enough = len(known) >= 4 or len(known) * 4 >= len([name for name in table.header if name])
    return enough and (named or bool(_PEOPLE.intersection(known)))


def read(data: bytes, kind: Kind | None = None) -> Read:
    """The contacts of an address book of whatever kind, and what could not be read.

    `kind` is what `recognise` said, where it has been asked: it spares asking again whether it is LDIF.
    A file that is no table gives one `Left`.
    """
    if len(data) > MAX_BYTES:
        return Read((), (Left(1, "too_long"),))
    if kind == "thunderbird_ldif" or (kind is None and is_ldif(decode(data[:HEAD]).text)):
        return read_ldif(data)
    table = open_table(data)
    if isinstance(table, Left):
        return Read((), (table,))
    mapping = guess(table.header, table.rows)
    if not table.rows and not is_of_people(table, mapping):
        return Read((), (Left(1, "unreadable", ", ".join(table.header)[:SNIPPET]),))
    return read_mapped(table, mapping)
