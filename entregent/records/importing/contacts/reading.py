"""Tells address books from other files, and reads them."""

import re
from collections.abc import Mapping
from typing import Any, Final

from entregent.formats import address_books, facebook, vcard
from entregent.formats.contacts import Left, Read
from entregent.records.importing import choosing
from entregent.records.importing.bundle.values import Content, Given, Head
from entregent.records.importing.contacts import columns
from entregent.records.importing.contacts.rows import bearers, rows_of
from entregent.records.importing.sources import Problem

_CARD = re.compile(rb"(?i)\A[\s\0\xef\xbb\xbf\xff\xfe]{0,200}b\0?e\0?g\0?i\0?n\0?:\0?v\0?c\0?a\0?r\0?d")
_OPEN: Final = (b"{", b"<")


def tell_vcards(head: Head) -> str | None:
    """A file of vCards begins with one."""
    return "vcard" if _CARD.match(head.data) else None


def vcards(content: Content) -> Given:
    """The people of a file of vCards."""
    return _given(vcard.read_contacts(content.data))


def tell_friends(head: Head) -> str | None:
    """Facebook's list of friends, as JSON or HTML."""
    if not head.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_OPEN):
        return None
    read = facebook.read_friends(head.whole())
    return "facebook" if isinstance(read, Read) else None


def friends(content: Content) -> Given:
    """The friends, with the day on which they became so there."""
    read = facebook.read_friends(content.data)
    return _given(read if isinstance(read, Read) else Read((), (Left(1, "unreadable"),)))


def tell_table(head: Head) -> str | None:
    """An address book as a table, or as LDIF."""
    return address_books.recognise(head.data, head.name)


def tell_any_table(head: Head) -> str | None:
    """A table of which one column at least may be of people."""
    return "csv" if address_books.may_be_of_people(head.data) else None


def table(content: Content) -> Given:
    """The people of a table, its columns read as the user said, else as their names and cells tell."""
    if content.kind == "thunderbird_ldif":
        return _given(address_books.read_ldif(content.data))
    opened = address_books.open_table(content.data)
    if isinstance(opened, Left):
        return _given(Read((), (opened,)))
    guessed = address_books.guess(opened.header, opened.rows)
    chosen = choosing.settled(guessed, opened.header, content.name, content.options)
    mapping = chosen or guessed
    read = address_books.read_mapped(opened, mapping)
    ask = _unknown(content, opened) or (None if chosen else _doubt(content, guessed))
    return _given(read, {"columns": columns.document(opened, mapping)}, ask)


def _doubt(content: Content, mapping: address_books.Mapping) -> Problem | None:
    """Tables of programs that are known are in doubt about days alone."""
    unclear = address_books.unclear(mapping) if content.kind == "csv" else ()
    if unclear:
        return {"code": "columns", "values": {"file": content.name, "columns": ", ".join(unclear)}}
    return None if mapping.order_sure else {"code": "dates", "values": {"file": content.name}}


def _unknown(content: Content, table: address_books.Table) -> Problem | None:
    """A column that was called by a name that the table does not have."""
    missing = [name for name in content.options.get("named", {}) if name not in table.header]
    if not missing:
        return None
    names = ", ".join(name for name in table.header if name)
    return {"code": "no_column", "values": {"file": content.name, "column": missing[0], "columns": names}}


def _given(read: Read, shown: Mapping[str, Any] | None = None, problem: Problem | None = None) -> Given:
    return Given(rows_of(read), ask=lambda _owner: problem, shown=shown or {}, names=bearers(read))
