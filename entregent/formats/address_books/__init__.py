"""Reads address books kept as tables (Google, Outlook, Thunderbird, any CSV) and as LDIF."""

from entregent.formats.address_books.guessing import guess, is_sure, unclear
from entregent.formats.address_books.ldif import read_ldif
from entregent.formats.address_books.opening import open_table
from entregent.formats.address_books.reading import read_mapped
from entregent.formats.address_books.recognising import is_of_people, may_be_of_people, read, recognise
from entregent.formats.address_books.remembering import choose, mapping_key
from entregent.formats.address_books.values import (
    KINDS,
    LAST_EXCHANGE,
    MAX_BYTES,
    MAX_CELL,
    MAX_COLUMNS,
    MAX_ROWS,
    TARGETS,
    Column,
    Kind,
    Mapping,
    Table,
    Target,
)

__all__ = [
    "KINDS",
    "LAST_EXCHANGE",
    "MAX_BYTES",
    "MAX_CELL",
    "MAX_COLUMNS",
    "MAX_ROWS",
    "TARGETS",
    "Column",
    "Kind",
    "Mapping",
    "Table",
    "Target",
    "choose",
    "guess",
    "is_of_people",
    "is_sure",
    "mapping_key",
    "may_be_of_people",
    "open_table",
    "read",
    "read_ldif",
    "read_mapped",
    "recognise", "unclear",
]  # fmt: skip
