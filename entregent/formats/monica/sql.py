"""Reads the INSERT statements of an SQL dump as rows of text; nothing of it is ever run."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.formats.monica.values import MAX_ROWS, Left, Row

_INSERT = re.compile(r"^\s{0,8}(?:INSERT|REPLACE)\s+(?:IGNORE\s+)?INTO\s+", re.IGNORECASE | re.MULTILINE)
_NAME = re.compile(r"(?:`?[\w$-]{1,64}`?\.)?`?([\w$-]{1,64})`?\s*")
_COLUMNS = re.compile(r"\(((?:\s*`?[\w$]{1,64}`?\s*,?)*+)\)\s*")
_VALUES = re.compile(r"VALUES\s*", re.IGNORECASE)
_OPEN = re.compile(r"\s*\(")
_STRING = re.compile(r"\s*(?:_binary\s*)?'((?:[^'\\]++|\\.|'')*+)'\s*", re.DOTALL)
_BARE = re.compile(r"\s*([^\s,()';][^,()';]*+)")
_NEXT = re.compile(r"\s*([,)])")
_ESCAPE = re.compile(r"\\(.)|''", re.DOTALL)
_MEANS: Final = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "b": "\b", "Z": "\x1a"}
"""MySQL 8.0 Reference Manual, 11.1.1, table 11.1; any other character stands for itself."""


def read_inserts(text: str) -> Iterator[Row | Left]:
    """The rows of every INSERT, in time linear in the text; keywords and NULL are told from strings.

    Monica leaves what looks like a number unquoted (`0612345678`, `+33…`): it is kept as written. A string
    that never ends ends the reading.
    """
    at, line, seen, rows = 0, 1, 0, 0
    while (start := _INSERT.search(text, at)) is not None:
        name = _NAME.match(text, start.end())
        columns = _COLUMNS.match(text, name.end()) if name else None
        values = _VALUES.match(text, columns.end()) if columns else None
        at = values.end() if values else start.end()
        if name is None or columns is None or values is None:
            continue
        names = tuple(re.findall(r"[\w$]+", columns[1]))
        while (opened := _OPEN.match(text, at)) is not None:
            line, seen = line + text.count("\n", seen, opened.end()), opened.end()
            found = _tuple(text, opened.end())
            rows += 1
            if found is None or rows > MAX_ROWS:
                yield Left(line, name[1], "unclosed" if found is None else "too_many", skipped=False)
                return
            cells, at = found
            yield _row(line, name[1], names, cells)
            at = _past_comma(text, at)


def _past_comma(text: str, at: int) -> int:
    following = _NEXT.match(text, at)
    return following.end() if following and following[1] == "," else at


def _row(line: int, table: str, names: tuple[str, ...], cells: list[str]) -> Row | Left:
    if len(names) != len(cells):
        return Left(line, table, "columns", skipped=False)
    return Row(line, table, dict(zip(names, cells, strict=True)))


def _tuple(text: str, at: int) -> tuple[list[str], int] | None:
    cells: list[str] = []
    while True:
        string = _STRING.match(text, at)
        bare = None if string else _BARE.match(text, at)
        if string:
            cells.append(_ESCAPE.sub(_unescaped, string[1]))
        elif bare:
            cells.append("" if bare[1].strip().upper() == "NULL" else bare[1].strip())
        found = string or bare
        following = _NEXT.match(text, found.end()) if found else None
        if following is None:
            return None
        at = following.end()
        if following[1] == ")":
            return cells, at


def _unescaped(found: re.Match[str]) -> str:
    return _MEANS.get(found[1], found[1]) if found[1] else "'"
