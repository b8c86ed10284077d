"""Guesses what the columns of a table hold from their names and their cells."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final

from entregent.formats.address_books import shapes
from entregent.formats.address_books.around import settle
from entregent.formats.address_books.meanings import columns_named, loose_sense, place_of
from entregent.formats.address_books.programs import program
from entregent.formats.address_books.values import Column, Mapping, Target
from entregent.formats.dates import Order, is_ambiguous, settle_order
from entregent.formats.tables import Fault, Row

SAMPLE: Final = 300
"""Records whose cells are looked at."""

MOST: Final = 0.6
"""The share of its cells from which a column counts as holding what they look like."""

FEW: Final = 0.2
"""Below this share the cells speak against the name of their column."""

SURE: Final = 0.8
"""How sure every column must be for a table to be read without asking."""

_DATED: Final = frozenset({"birthday", "occasion", "met_on", "last_exchange"})
_OPEN: Final = frozenset({"other", "address", "phone", "website", "location", "uid", "ignore"})
"""Targets that cells of a clear shape overrule."""

_SHAPES: Final[tuple[tuple[Target, Callable[[str], bool], float], ...]] = (
    ("email", shapes.is_email, 0.9), ("profile", shapes.is_linkedin, 0.9), ("website", shapes.is_url, 0.7),
    ("phone", shapes.is_phone, 0.6),
)  # fmt: skip


def guess(headers: Sequence[str], rows: Sequence[Row | Fault]) -> Mapping:
    """What each column holds, with how sure that is; `rows` are those after the names.

    Names are read in seventeen languages; cells overrule a name that says nothing, and lower the confidence
    in one that they contradict.
    """
    columns, senses, language = columns_named(headers)
    settle(columns, senses)
    kind = program(headers, columns, senses)
    cells = _cells(rows, len(columns))
    for index, column in enumerate(columns):
        columns[index] = _weigh(column, cells[index], senses[index], kind == "csv")
    _settle_work(columns, headers)
    if not any(headers):
        _name_columns(columns, cells)
    order, told = _order(columns, rows, "mdy" if language == "en" else "dmy")
    # English is written with both orders, every other language with the day first
    return Mapping(tuple(columns), order, told or language != "en", kind)


def unclear(mapping: Mapping) -> tuple[str, ...]:
    """The columns of which the user should say what they hold; all of them where none is understood."""
    used = [column for column in mapping.columns if column.target != "other"]
    doubtful = [column for column in used if column.confidence < SURE] if used else mapping.columns
    return tuple(column.name or "?" for column in doubtful)


def is_sure(mapping: Mapping) -> bool:
    """Whether a table can be read as guessed, without asking the user to look at its columns first."""
    return mapping.order_sure and not unclear(mapping)


def _cells(rows: Sequence[Row | Fault], width: int) -> list[list[str]]:
    """The cells of each column that hold anything, among the first records."""
    cells: list[list[str]] = [[] for _ in range(width)]
    for row in islice((row for row in rows if isinstance(row, Row)), SAMPLE):
        for index, cell in enumerate(row.cells[:width]):
            if cell and (text := cell.strip()):
                cells[index].append(text[: shapes.LOOKED_AT])
    return cells


def _share(cells: Sequence[str], looks: Callable[[str], bool]) -> float:
    return sum(map(looks, cells)) / len(cells) if cells else 0.0


def _weigh(column: Column, cells: Sequence[str], senses: frozenset[str], any_table: bool) -> Column:
    """The column after a look at its cells."""
    if not cells:
        return column
    if column.target in ("title", "prefix") and loose_sense(senses) == "title":
        return _courtesy_or_job(column, cells)
    if column.target == "email":
        found = _share(cells, shapes.holds_email)
        return column if found >= FEW else column._replace(confidence=0.3)
    if column.target in _OPEN and (any_table or column.confidence < 0.7):
        return _by_shape(column, cells, senses)
    return column


def _by_shape(column: Column, cells: Sequence[str], senses: frozenset[str]) -> Column:
    for target, looks, sureness in _SHAPES:
        share = _share(cells, looks)
        if share >= MOST and (column.target != target or column.confidence < sureness):
            label = column.label or place_of(senses)
            return column._replace(target=target, label=label, slot="", confidence=round(share * sureness, 2))
    if column.target == "phone" and column.confidence < 0.5:
        return Column(column.name, label=column.label)
    return column


def _settle_work(columns: list[Column], headers: Sequence[str]) -> None:
    """A bare "Business" that holds no telephones is the company where no other column is."""
    taken = any(column.target == "company" for column in columns)
    for index, column in enumerate(columns):
        if column.target == "other" and column.label == "work" and not taken:
            columns[index] = Column(headers[index], "company", confidence=0.6)
            taken = True
        elif column.target == "other" and column.label:
            columns[index] = column._replace(label="")


def _courtesy_or_job(column: Column, cells: Sequence[str]) -> Column:
    share = _share(cells, shapes.is_courtesy)
    if share >= MOST:
        return column._replace(target="prefix", confidence=0.9)
    if share < FEW and column.confidence < 0.7:
        return column._replace(target="title", confidence=0.8)
    return column


def _name_columns(columns: list[Column], cells: Sequence[Sequence[str]]) -> None:
    """Where no column has a name: words beside addresses are names of people, in one cell or two."""
    wordy = [index for index, column in enumerate(columns) if column.target == "other" and cells[index]]
    for index in wordy:
        if _share(cells[index], _is_full_name) >= MOST:
            columns[index] = columns[index]._replace(target="whole_name", confidence=0.5)
            return
    halves = [index for index in wordy if _share(cells[index], str.isalpha) >= MOST]
    if len(halves) >= 2 and halves[1] == halves[0] + 1:
        columns[halves[0]] = columns[halves[0]]._replace(target="given", confidence=0.4)
        columns[halves[1]] = columns[halves[1]]._replace(target="family", confidence=0.4)


def _is_full_name(text: str) -> bool:
    words = text.split()
    return 2 <= len(words) <= 5 and all(word[0].isalpha() for word in words) and words[0][0].isupper()


def _order(columns: Sequence[Column], rows: Sequence[Row | Fault], default: Order) -> tuple[Order, bool]:
    """How days in numbers are written, and whether the file itself tells."""
    dated = [index for index, column in enumerate(columns) if column.target in _DATED]
    records = [row.cells for row in rows if isinstance(row, Row)]
    texts = [cells[index].strip() for cells in records for index in dated if cells[index]]
    other: Order = "dmy" if default == "mdy" else "mdy"
    settled = settle_order(texts, default)
    told = settled == settle_order(texts, other)
    return settled, told or not any(map(is_ambiguous, texts))
