"""What the columns of a table are taken to hold, as it is shown to the user before the table comes in."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

from entregent.formats.address_books import Mapping, Table
from entregent.formats.tables import Row

_SAMPLES: Final = 3
_LOOKED_AT: Final = 200
_LONGEST: Final = 60
_DATED: Final = frozenset({"birthday", "occasion", "met_on", "last_exchange"})


def document(table: Table, mapping: Mapping) -> dict[str, Any]:
    """The columns in their order, each with what it holds and some of its cells, and how days are written."""
    rows = [row.cells for row in islice(table.rows, _LOOKED_AT) if isinstance(row, Row)]
    columns = [
        {"name": column.name, "target": column.target, "samples": list(_samples(rows, at))}
        for at, column in enumerate(mapping.columns)
    ]
    dated = any(column.target in _DATED for column in mapping.columns)
    return {"columns": columns, "order": mapping.order, "order_sure": mapping.order_sure, "dated": dated}


def _samples(rows: Sequence[Sequence[str]], at: int) -> Iterator[str]:
    """The first cells that hold something, each once."""
    cells = dict.fromkeys(" ".join(row[at].split()) for row in rows if at < len(row))
    found = (cell for cell in cells if cell)
    for cell in islice(found, _SAMPLES):
        plain = cell.replace("\0", "").encode("utf-8", "replace").decode()
        yield plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
