"""Reads the rows of a table whose columns are known, none of them stopping the others."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from entregent.formats.address_books import pieces
from entregent.formats.address_books.drafting import Draft, contact_of
from entregent.formats.address_books.filling import Cell, fill
from entregent.formats.address_books.leaks import leaked
from entregent.formats.address_books.shapes import holds_email
from entregent.formats.address_books.swallowing import free
from entregent.formats.address_books.values import (
    MAX_CELL,
    MAX_REPORTED,
    MAX_ROWS,
    SNIPPET,
    Column,
    Mapping,
    Table,
)
from entregent.formats.cells import unguarded
from entregent.formats.contacts import Contact, Left, Problem, Read
from entregent.formats.dates import Order
from entregent.formats.tables import Fault, Row

_FAULTS: Final[dict[str, Problem]] = {
    "unclosed_quote": "unclosed", "too_long": "too_long", "damaged": "damaged",
}  # fmt: skip
_FIRST: Final = frozenset({"label", "service"})
_LAST: Final = frozenset({"display_name"})


class _Beside(NamedTuple):
    """The labels and services of one row by the slot of the value that they belong to."""

    labels: dict[str, list[str]]
    services: dict[str, str]


def read_mapped(table: Table, mapping: Mapping) -> Read:
    """The contacts of a table, its columns holding what `mapping` says, and what could not be read.

    Every row is a contact or `Left` (empty, nameless, slipped, broken); a cell that could not be read is
    `Left` with `whole` false, its words kept in `others`. Linear in the table.
    """
    contacts: list[Contact] = []
    left: list[Left] = []
    parts = 0
    for record in _records(table, mapping):
        if isinstance(record, Left):
            left.append(record)
            continue
        contact, problems = _contact(record, table.header, mapping)
        if contact is not None:
            contacts.append(contact)
        kept = problems if contact is None else problems[: max(MAX_REPORTED - parts, 0)]
        parts += len(kept)
        left.extend(kept)
    if len(table.rows) > MAX_ROWS:
        left.append(Left(table.rows[MAX_ROWS].line, "too_many"))
    return Read(tuple(contacts), tuple(left))


def _records(table: Table, mapping: Mapping) -> Iterator[Row | Left]:
    """The rows, those freed that another one had swallowed; what is broken is left."""
    for record in table.rows[:MAX_ROWS]:
        if isinstance(record, Fault):
            yield Left(record.line, _FAULTS.get(record.code, "unreadable"), record.snippet)
            continue
        freed = free(record, mapping.columns, table.delimiter)
        if freed is None:
            yield record
            continue
        yield Left(record.line, "unclosed", ", ".join(freed.first.cells)[:SNIPPET], whole=False)
        yield freed.first
        yield from freed.others


def _contact(row: Row, header: Sequence[str], mapping: Mapping) -> tuple[Contact | None, list[Left]]:
    cells = [cell.strip() for cell in row.cells]
    if not any(cells) or tuple(cells) == tuple(header):
        return None, [Left(row.line, "empty")]
    columns = mapping.columns
    extra = [cell for cell in cells[len(columns) :] if cell]
    if extra and _has_slipped(cells, columns):
        return None, [Left(row.line, "ragged", ", ".join(row.cells)[:SNIPPET])]
    draft = Draft(row.line)
    if extra:
        draft.leave("ragged", ", ".join(extra))
    _fill_row(draft, cells, mapping)
    for text in extra:
        draft.keep("", text)
    contact = contact_of(draft, row.line)
    if contact is None:
        return None, [Left(row.line, "nameless", ", ".join(cell for cell in cells if cell)[:SNIPPET])]
    return contact, draft.left


def _has_slipped(cells: Sequence[str], columns: Sequence[Column]) -> bool:
    """Whether a row of too many cells has them in the wrong columns: no e-mail where one should be."""
    emails = [cell for cell, column in zip(cells, columns, strict=False) if column.target == "email" and cell]
    return not emails or not all(map(holds_email, emails))


def _fill_row(draft: Draft, cells: Sequence[str], mapping: Mapping) -> None:
    held = [(_unwrapped(cell), column) for cell, column in zip(cells, mapping.columns, strict=False) if cell]
    beside = _beside(draft, held, mapping)
    for text, column in held:
        if column.target not in _FIRST | _LAST:
            _fill_cell(draft, text, column, mapping, beside)
    for text, column in held:
        if column.target in _LAST:
            fill(draft, Cell(text, column, _order(mapping), mapping.kind))


def _order(mapping: Mapping) -> Order | None:
    """The order of day and month; none is followed that is only likely."""
    return mapping.order if mapping.order_sure else None


def _unwrapped(text: str) -> str:
    """Spreadsheets keep the zeros of a number by making a formula of it, and careful programs keep them from
    computing a text; lines end as Windows ends them."""
    text = text[2:-1] if text.startswith('="') and text.endswith('"') else text
    return unguarded(text).replace("\r\n", "\n").replace("\r", "\n")


def _beside(draft: Draft, held: Iterable[tuple[str, Column]], mapping: Mapping) -> _Beside:
    """What stands beside the values of a row; a value that stands there by mistake is put right."""
    found = _Beside({}, {})
    slots = {column.slot for _text, column in held if column.target not in _FIRST}
    for text, column in held:
        if column.target in _FIRST and not column.slot:
            draft.keep(column.name, text)
        elif column.target == "service":
            found.services[column.slot] = text
        elif column.target == "label":
            for label in pieces.split_google(text):
                _put_label(draft, label, column, mapping, found)
            if column.slot not in slots and column.slot.startswith("plain"):
                draft.keep(column.name, text)
    return found


def _put_label(draft: Draft, label: str, column: Column, mapping: Mapping, found: _Beside) -> None:
    home = leaked(column, label)
    if home is None:
        found.labels.setdefault(column.slot, []).append(label)
        return
    fill(draft, Cell(pieces.unstar(label)[0], home, _order(mapping), mapping.kind))
    draft.leave("address_leak", f"{column.name}: {label}")


def _fill_cell(draft: Draft, text: str, column: Column, mapping: Mapping, beside: _Beside) -> None:
    labels = beside.labels.get(column.slot, []) if column.slot else []
    service = beside.services.get(column.slot, "") if column.slot else ""
    several = pieces.split_google(text) if mapping.kind == "google" and column.slot else [text]
    if len(several) > 1 and len(labels) == len(several):
        for index, (label, piece) in enumerate(zip(labels, several, strict=True)):
            own = column._replace(slot=f"{column.slot} {index}" if index else column.slot)
            _fill_one(draft, piece, own, mapping, label, service)
        return
    _fill_one(draft, text, column, mapping, labels[0] if labels else "", service)


def _fill_one(draft: Draft, text: str, column: Column, mapping: Mapping, label: str, service: str) -> None:
    if len(text) > MAX_CELL:
        draft.leave("too_long", text)
        text = text[:MAX_CELL]
    plain, preferred = pieces.unstar(label)
    if text:
        fill(draft, Cell(text, column, _order(mapping), mapping.kind, plain, preferred, service))
