"""Which rows of two lists say the same, and what the one that stays takes over from the other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from entregent.core.folding import fold

type Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """When two rows of a table are one.

    `says`: columns that must be equal, words but for case and accents. `fills`: columns in which one may be
    empty, and takes the other's. `anyway`: the table holds one such row at most, so that what differs in
    `fills` is no reason to keep both: what the user typed wins, else what was there. `either`: yes wins.
    `together`: both texts stay, within `limit` characters. `surer`: codes of a column, the surest last.
    """

    says: tuple[str, ...]
    fills: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    limit: int = 300
    surer: tuple[str, tuple[str, ...]] = ("", ())
    anyway: bool = False


class Pair(NamedTuple):
    """The places of two rows that are one, among those kept and among the others."""

    kept: int
    other: int


def doubles(kept: Sequence[Row], other: Sequence[Row], rule: Rule) -> list[Pair]:
    """The rows of `other` that are on record in `kept`; none of them meets two."""
    free: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for at, row in enumerate(kept):
        free[_key(row, rule)].append(at)
    return list(_meet(kept, other, free, rule))


def _meet(
    kept: Sequence[Row], other: Sequence[Row], free: dict[tuple[Any, ...], list[int]], rule: Rule
) -> Iterator[Pair]:
    for at, row in enumerate(other):
        fitting = free[_key(row, rule)]
        match = next((each for each in fitting if rule.anyway or _agree(kept[each], row, rule)), None)
        if match is not None:
            fitting.remove(match)
            yield Pair(match, at)


def _key(row: Row, rule: Rule) -> tuple[Any, ...]:
    return tuple(_plain(row[column]) for column in rule.says)


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return fold(value) or value.casefold().strip()
    return repr(value) if isinstance(value, dict | list) else value


def _agree(one: Row, other: Row, rule: Rule) -> bool:
    return all(
        _empty(one[column]) or _empty(other[column]) or _plain(one[column]) == _plain(other[column])
        for column in rule.fills
    )


def _empty(value: Any) -> bool:
    return value is None or value == ""


def filled(kept: Row, other: Row, rule: Rule, *, typed: bool = False) -> dict[str, Any]:
    """What changes in the row that stays; `typed` says that the user typed the other one, and not this."""
    changes: dict[str, Any] = {}
    for column in rule.fills:
        ours, theirs = kept[column], other[column]
        if not _empty(theirs) and ours != theirs and (typed or _empty(ours)):
            changes[column] = theirs
    changes |= {column: True for column in rule.either if other[column] and not kept[column]}
    changes |= {
        column: text for column in rule.together if (text := _both(kept[column], other[column], rule))
    }
    column, codes = rule.surer
    if column and _rank(other[column], codes) > _rank(kept[column], codes):
        changes[column] = other[column]
    return changes


def _both(ours: str, theirs: str, rule: Rule) -> str:
    """The two texts together; "" where ours says all, or has no room for more."""
    if not theirs or theirs in ours:
        return ""
    text = theirs if ours in theirs else f"{ours} · {theirs}"
    return text if len(text) <= rule.limit else ""


def _rank(code: str, codes: tuple[str, ...]) -> int:
    return codes.index(code) if code in codes else -1
