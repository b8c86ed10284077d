"""Hands the records of one file to its reader by field name, and accounts for those that cannot be read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar, cast

from entregent.formats.dates import Order, read_moment
from entregent.formats.linkedin.names import fold_name
from entregent.formats.linkedin.values import Item, Outcome, Reject, RejectReason, Skip, SkipReason
from entregent.formats.tables import Fault, Row

SNIPPET: Final = 200

ReadItem = TypeVar("ReadItem", bound=Item)


@dataclass(frozen=True, slots=True)
class Member:
    """Whose archive it is: the name as typed ("" when unknown), and the profile key ("" when unknown)."""

    name: str = ""
    url_key: str = ""

    def is_known(self) -> bool:
        """Whether anything tells who the member is."""
        return bool(self.name or self.url_key)

    def is_(self, name: str, url_key: str) -> bool:
        """Whether a name and a key are the member's; keys decide where both are known."""
        if self.url_key and url_key:
            return self.url_key == url_key
        return bool(self.name) and fold_name(name) == fold_name(self.name)


@dataclass(frozen=True, slots=True)
class Context:
    """What the readers of one file need: where its fields stand, how its dates are written, whose it is."""

    file: str
    at: Mapping[str, int]
    width: int
    order: Order = "mdy"
    member: Member = Member()
    side: str = ""


class Record:
    """One record, its cells by field name; a field that the file has not is ""."""

    __slots__ = ("_at", "_cells", "line")

    def __init__(self, row: Row, at: Mapping[str, int]) -> None:
        self.line = row.line
        self._cells = row.cells
        self._at = at

    def __getitem__(self, field: str) -> str:
        index = self._at.get(field)
        return "" if index is None else self._cells[index].strip()

    def is_empty(self) -> bool:
        """Whether no cell holds anything."""
        return not any(cell.strip() for cell in self._cells)

    def snippet(self) -> str:
        """The beginning of the record, for people to find it again."""
        return ", ".join(self._cells)[:SNIPPET]


def read_each(
    rows: Iterable[Row | Fault], context: Context, read: Callable[[Record], Item | SkipReason | RejectReason]
) -> Iterator[Outcome]:
    """One outcome a record: `read` gives the item or a reason, which becomes a `Skip` or a `Reject`."""
    for row in rows:
        if isinstance(row, Fault):
            yield Reject(context.file, row.line, cast(RejectReason, row.code), row.snippet)
            continue
        yield _outcome(Record(row, context.at), row, context, read)


def _outcome(
    record: Record,
    row: Row,
    context: Context,
    read: Callable[[Record], Item | SkipReason | RejectReason],
) -> Outcome:
    if any(cell.strip() for cell in row.cells[context.width :]):
        return Reject(context.file, row.line, "ragged", record.snippet())
    found = "empty" if record.is_empty() else read(record)
    if not isinstance(found, str):
        return found
    if found in _REJECTS:
        return Reject(context.file, row.line, cast(RejectReason, found), record.snippet())
    return Skip(context.file, row.line, cast(SkipReason, found), record.snippet())


_REJECTS: Final = frozenset({"damaged", "date", "direction", "member_unknown", "ragged"})


def moment_or_none(text: str, order: Order) -> datetime | None:
    """The moment of an optional date, None when it is empty or unreadable."""
    return read_moment(text, order) if text else None
