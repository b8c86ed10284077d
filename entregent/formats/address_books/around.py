"""Settles what a column holds where only the columns around it tell: titles, names, parts of addresses."""

from collections.abc import Sequence
from typing import Final

from entregent.formats.address_books.meanings import loose_sense
from entregent.formats.address_books.values import Column, Target

_PARTS: Final = frozenset({"street", "extended", "box", "city", "region", "code", "country"})
_ONCE: Final = frozenset({
    "whole_name", "prefix", "given", "additional", "family", "suffix", "phonetic_given", "phonetic_family",
    "birthday", "birth_day", "birth_month", "birth_year", "met_how", "met_where", "met_on", "met_through",
    "last_exchange", "uid",
})  # fmt: skip
"""Of these a contact has one: a second column of the kind is kept beside."""

_SURE, _LIKELY, _PERHAPS = 0.9, 0.8, 0.6


def settle(columns: list[Column], senses: Sequence[frozenset[str]]) -> list[Column]:
    """The columns with what was open settled; changes the list given."""
    loose = [loose_sense(each) for each in senses]
    _settle_names(columns, loose)
    _settle_titles(columns, loose)
    _settle_births(columns, loose)
    _settle_places(columns, loose)
    _join_blocks(columns)
    _settle_regions(columns)
    _settle_addresses(columns, senses)
    _keep_first(columns)
    return columns


def _becomes(columns: list[Column], index: int, target: Target, confidence: float) -> None:
    columns[index] = columns[index]._replace(target=target, confidence=confidence)


def _at(columns: Sequence[Column], target: Target) -> list[int]:
    return [index for index, column in enumerate(columns) if column.target == target]


def _settle_titles(columns: list[Column], loose: Sequence[str]) -> None:
    """Outlook's "Title" before the names is a courtesy; a French one has two, the later being the job."""
    titles = [index for index, sense in enumerate(loose) if sense == "title"]
    jobs, names = _at(columns, "title"), _at(columns, "given") + _at(columns, "whole_name")
    for index in titles:
        later_job = any(job > index for job in jobs) or index != titles[-1]
        before_name = bool(names) and index == min(names) - 1
        courtesy = bool(names) and (later_job or bool(jobs) or before_name) and not _at(columns, "prefix")
        sure = later_job or bool(jobs) or not before_name
        _becomes(columns, index, "prefix" if courtesy else "title", _SURE if sure else _PERHAPS)
    for index, sense in enumerate(loose):
        if sense == "profession":
            _becomes(columns, index, "other" if _at(columns, "title") else "title", _LIKELY)


def _settle_names(columns: list[Column], loose: Sequence[str]) -> None:
    """A bare "name" is the half that the others leave out, the whole one where they leave out none."""
    for index, sense in enumerate(loose):
        if sense != "name":
            continue
        given, family = bool(_at(columns, "given")), bool(_at(columns, "family"))
        if given == family:
            _becomes(columns, index, "whole_name", _SURE)
        else:
            _becomes(columns, index, "family" if given else "given", _SURE)


def _settle_births(columns: list[Column], loose: Sequence[str]) -> None:
    """A bare "day" is one of birth beside a year or a month of birth; else a day of birth is the whole."""
    parts: dict[str, Target] = {"year": "birth_year", "month": "birth_month", "day": "birth_day"}
    bare = [index for index, sense in enumerate(loose) if sense in parts]
    known = _at(columns, "birth_year") + _at(columns, "birth_month") + _at(columns, "birth_day")
    if known and len(known) + len(bare) >= 2:
        for index in bare:
            _becomes(columns, index, parts[loose[index]], _LIKELY)
        if not _at(columns, "birth_day"):
            for index in _at(columns, "birthday")[:1]:
                _becomes(columns, index, "birth_day", _LIKELY)
    elif len(known) == 1 and columns[known[0]].target == "birth_day":
        _becomes(columns, known[0], "birthday", _SURE)


def _settle_places(columns: list[Column], loose: Sequence[str]) -> None:
    """A bare "location" is where they live, unless the address has columns of its own."""
    addressed = any(column.target in _PARTS or column.target == "address" for column in columns)
    for index, sense in enumerate(loose):
        if sense == "location":
            _becomes(columns, index, "other" if addressed else "address", _LIKELY)
        elif sense == "office":
            _becomes(columns, index, "other", _PERHAPS)


def _join_blocks(columns: list[Column]) -> None:
    """Thunderbird says in French which address only at its first column: the next ones follow it."""
    slot = label = ""
    for index, column in enumerate(columns):
        if column.target not in _PARTS and column.target != "address":
            slot = label = ""
        elif column.slot:
            slot, label = column.slot, column.label
        elif slot and (not _has(columns, slot, column.target) or _is_country(columns, slot, column)):
            columns[index] = column._replace(slot=slot, label=label)


def _is_country(columns: Sequence[Column], slot: str, column: Column) -> bool:
    return column.target == "region" and not _has(columns, slot, "country")


def _has(columns: Sequence[Column], slot: str, target: Target) -> bool:
    return any(column.slot == slot and column.target == target for column in columns)


def _settle_regions(columns: list[Column]) -> None:
    """Of two regions in one address the later one is the country."""
    seen: set[str] = set()
    for index in _at(columns, "region"):
        slot = columns[index].slot
        if slot in seen and not _has(columns, slot, "country"):
            _becomes(columns, index, "country", _PERHAPS)
        seen.add(slot)


def _settle_addresses(columns: list[Column], senses: Sequence[frozenset[str]]) -> None:
    """An "address" beside a city is its street, beside a street the whole in one cell."""
    for index in _at(columns, "address"):
        column = columns[index]
        if "formatted" in senses[index]:
            continue
        parted = any(_has(columns, column.slot, part) for part in ("city", "code", "region", "country"))
        if parted and not _has(columns, column.slot, "street"):
            _become_streets(columns, column.slot, senses)


def _become_streets(columns: list[Column], slot: str, senses: Sequence[frozenset[str]]) -> None:
    for index in _at(columns, "address"):
        if columns[index].slot == slot and "formatted" not in senses[index]:
            _becomes(columns, index, "street", _SURE)


def _keep_first(columns: list[Column]) -> None:
    seen: set[str] = set()
    for index, column in enumerate(columns):
        if column.target in seen:
            second = column.target == "given" and "additional" not in seen
            _becomes(columns, index, "additional" if second else "other", _PERHAPS)
        if column.target in _ONCE:
            seen.add(column.target)
