"""Frees the rows that the open quote of another one has swallowed without changing the number of cells."""

from collections.abc import Sequence
from typing import NamedTuple

from entregent.formats.address_books.shapes import holds_email
from entregent.formats.address_books.values import Column
from entregent.formats.tables import Row


class Freed(NamedTuple):
    """The row up to its open quote, and those that it had swallowed."""

    first: Row
    others: list[Row]


def free(row: Row, columns: Sequence[Column], delimiter: str) -> Freed | None:
    """The rows in one, None where it is one: lines of a cell that are records, their e-mails in place.

    A quote left open ends at the next one; where that stands in the same column, nothing but the words of
    the cell tells.
    """
    if len(row.cells) != len(columns):
        return None
    for index, cell in enumerate(row.cells):
        if "\n" in cell and "@" in cell and delimiter in cell:
            first, *lines = cell.split("\n")
            lines[-1] = delimiter.join([lines[-1], *row.cells[index + 1 :]])
            others = [_record(line, delimiter) for line in lines]
            if all(_is_record(cells, columns) for cells in others):
                kept = [*row.cells[:index], first] + [""] * (len(columns) - index - 1)
                freed = [Row(row.line + at, cells) for at, cells in enumerate(others, 1)]
                return Freed(Row(row.line, kept), freed)
    return None


def _record(line: str, delimiter: str) -> list[str]:
    return [cell.replace('"', "").strip() for cell in line.split(delimiter)]


def _is_record(cells: Sequence[str], columns: Sequence[Column]) -> bool:
    """Whether there is a cell for each column, with e-mail addresses where these stand and only there."""
    if len(cells) != len(columns) or not any(cells):
        return False
    pairs = [(cell, column.target == "email") for cell, column in zip(cells, columns, strict=True) if cell]
    return any(is_email for _cell, is_email in pairs) and all(
        holds_email(cell) == is_email for cell, is_email in pairs
    )
