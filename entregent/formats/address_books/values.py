"""The values of this package: what kind a file is, what its columns hold, and how much is read of it."""

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, get_args

from entregent.formats.dates import Order
from entregent.formats.tables import Fault, Row

Kind = Literal[
    "google", "outlook", "thunderbird", "thunderbird_ldif", "roundcube", "linkedin", "dex", "clay", "csv"
]  # fmt: skip
"""Which program wrote an address book, told from its content; `csv` is any other table of people."""

Target = Literal[
    "whole_name", "prefix", "given", "additional", "family", "suffix", "nickname", "phonetic_given",
    "phonetic_family", "email", "phone", "profile", "website", "messenger", "company", "title", "department",
    "address", "street", "extended", "box", "city", "region", "code", "country", "birthday", "birth_day",
    "birth_month", "birth_year", "occasion", "relation", "note", "group", "interest", "language", "met_how",
    "met_where", "met_on", "met_through", "last_exchange", "label", "display_name", "service", "uid",
    "other", "ignore",
]  # fmt: skip
"""Where the cells of a column go. `label`, `display_name` and `service` say something of the value beside."""

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

TARGETS: Final[tuple[Target, ...]] = get_args(Target)

LAST_EXCHANGE: Final = "last_exchange"
"""The label under which the day of a last exchange, which no contact has a place for, is kept (ISO 8601)."""

MAX_BYTES: Final = 64 << 20
"""Bytes of a file: a hundred thousand people with notes; what is bigger is no address book."""

MAX_ROWS: Final = 200_000
"""Rows of a table; the largest of address books (Google) ends at 25,000."""

MAX_COLUMNS: Final = 2_000
"""Columns of a table: Google writes nine for each address of whoever has most of them."""

MAX_CELL: Final = 100_000
"""Characters of one cell that are kept; Google's and Outlook's notes end at 32,000."""

MAX_PIECES: Final = 200
"""Values in one cell."""

MAX_REPORTED: Final = 10_000
"""Parts of rows reported one by one; whole rows always are."""

SNIPPET: Final = 200
"""Characters of a row or a cell that are given back, for people to find it again."""


class Column(NamedTuple):
    """What one column holds.

    `label` is the standard code ("work", "home fax") or the words under which its values are kept; columns
    of one `slot` belong together (an address, a value and its label); `confidence` goes from 0 to 1.
    """

    name: str
    target: Target = "other"
    label: str = ""
    slot: str = ""
    confidence: float = 0.0


class Mapping(NamedTuple):
    """What the columns of a table hold, in their order.

    `order` is how its dates in numbers are read, `order_sure` whether the file itself tells: where it does
    not, days that depend on it are left; `kind` whose ways of writing (lists in one cell) are followed.
    """

    columns: tuple[Column, ...]
    order: Order = "mdy"
    order_sure: bool = True
    kind: Kind = "csv"


@dataclass(frozen=True, slots=True)
class Table:
    """A table read whole: its column names ("" for all where it has none) and its records in order."""

    header: tuple[str, ...]
    rows: tuple[Row | Fault, ...]
    header_line: int = 1
    delimiter: str = ","
    encoding: str = "utf-8"
