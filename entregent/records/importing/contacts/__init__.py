"""Takes address books into the record, whichever program wrote them."""

from collections.abc import Callable
from typing import Any, Final

from entregent.formats import address_books, contentlines, facebook
from entregent.formats.contacts import Left
from entregent.records.importing.bundle.values import Kind
from entregent.records.importing.contacts import reading, taking
from entregent.records.importing.contacts.rows import Entry
from entregent.records.importing.values import Taken

_TAKERS: Final[dict[type, Callable[[Any, Any], Taken]]] = {Entry: taking.entry, Left: taking.left}

VCARDS: Final = Kind(("vcard",), reading.tell_vcards, reading.vcards, _TAKERS, contentlines.MAX_BYTES)
FRIENDS: Final = Kind(("facebook",), reading.tell_friends, reading.friends, _TAKERS, facebook.MAX_BYTES)
TABLES: Final = Kind(address_books.KINDS, reading.tell_table, reading.table, _TAKERS, address_books.MAX_BYTES)

ANY_TABLE: Final = Kind(("csv",), reading.tell_any_table, reading.table, _TAKERS, address_books.MAX_BYTES)
"""A table that does not tell what it is: the user is asked what its columns hold."""

__all__ = ["ANY_TABLE", "FRIENDS", "TABLES", "VCARDS"]
