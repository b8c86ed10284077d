"""What the page shows of two records and of their result, in words."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from entregent.core.merging import Choice
from entregent.records import exchanges
from entregent.records.models import Owner
from entregent.records.people.merging import PORTRAIT, Comparison, are_different, lists
from entregent.records.people.merging.lists import Item
from entregent.records.queries.lines import lines
from entregent.web.people import wording
from entregent.web.people.portrait import address
from entregent.web.people.rows import shown
from entregent.wording.merging import FIELD_WORDS, WHY_WORDS, value

SIDE_WORDS: dict[str, str | Lazy] = {
    "keep": _("first record"),
    "other": _("second record"),
    "both": _("on both"),
}
MOST: Final = 20
"""Rows of a list that the page shows."""
_NOTHING = ("", None, False)
_CODES = {
    "language": wording.LANGUAGE_WORDS,
    "register": wording.REGISTER_WORDS,
    "origin": wording.ORIGIN_WORDS,
}


class Option(NamedTuple):
    """One way to take a field."""

    take: str
    words: str
    side: str | Lazy
    chosen: bool
    photo: str = ""


class Row(NamedTuple):
    """One field: what either side says, and where they differ how it may be taken."""

    name: str
    label: str | Lazy
    why: str | Lazy
    keep: str
    other: str
    options: tuple[Option, ...]


class Shown(NamedTuple):
    """A row of a list, and whose it is."""

    row: Any
    whose: str | Lazy


class Listed(NamedTuple):
    """A list of the result, and how many more there are."""

    rows: list[Shown]
    more: int


class Line(NamedTuple):
    """One field of the result, and whose it is."""

    label: str | Lazy
    words: str
    side: str | Lazy


def sides(owner: Owner, comparison: Comparison) -> dict[str, Any]:
    """The two records, and their fields side by side."""
    today = exchanges.today(owner)
    rows = list(_rows(comparison))
    both = comparison.keep, comparison.other
    pair = [person.pk for person in both]
    return {
        "records": [
            (words, shown(line, today), address(person))
            for words, line, person in zip(SIDE_WORDS.values(), lines(pair), both, strict=False)
        ],
        "differing": [row for row in rows if row.options],
        "agreeing": [row for row in rows if not row.options],
        "different": are_different(owner, pair[0], pair[1]),
    }


def _rows(comparison: Comparison) -> Iterator[Row]:
    for choice in comparison.choices:
        silent = choice.kept[0] in _NOTHING and choice.other[0] in _NOTHING
        if choice.differs or not silent:
            yield _row(choice, *(_said(comparison, choice, side) for side in (choice.kept, choice.other)))
    if comparison.portrait:
        yield _portrait(comparison)


def _row(choice: Choice, keep: str, other: str) -> Row:
    words = {"keep": keep, "other": other, "both": str(_("Both, one after the other"))}
    options = tuple(
        Option(take, words[take], "" if take == "both" else SIDE_WORDS[take], take == choice.take)
        for take in choice.options
    )
    why = WHY_WORDS.get(choice.why, "") if choice.differs else ""
    return Row(choice.name, FIELD_WORDS[choice.name], why, keep, other, options)


def _portrait(comparison: Comparison) -> Row:
    words = {"keep": _("The one of the first record"), "other": _("The one of the second record")}
    options = tuple(
        Option(take, str(said), "", take == comparison.portrait, address(getattr(comparison, take)))
        for take, said in words.items()
    )
    return Row(PORTRAIT, FIELD_WORDS[PORTRAIT], WHY_WORDS["open"], "", "", options)


def _said(comparison: Comparison, choice: Choice, values: tuple[Any, ...]) -> str:
    people = (comparison.keep.met_through, comparison.other.met_through)
    names = {person.pk: person.name for person in people if person}
    return value(choice, values, _CODES, names)


def result(owner: Owner, comparison: Comparison) -> dict[str, Any]:
    """What will be on record: the name, the other fields, the lists joined, and how many of the rest."""
    keep, other = comparison.keep, comparison.other
    return {
        "keep": keep,
        "other": other,
        "name": comparison.values["name"],
        "lines": list(_lines(comparison)),
        "lists": {name: _listed(items) for name, items in lists.joined(owner, keep, other).items()},
        "photo": address(other if comparison.portrait == "other" else keep) or address(other),
        "numbers": [(one, _counted(one.kind, one.together)) for one in lists.numbers(owner, keep, other)],
    }


def _listed(items: Sequence[Item]) -> Listed:
    """The first ones; of hundreds the rest is told by their number."""
    first = [Shown(item.row, SIDE_WORDS[item.side]) for item in items[:MOST]]
    return Listed(first, max(len(items) - MOST, 0))


def _counted(kind: str, count: int) -> str:
    """ "41 exchanges"."""
    words = {
        "exchange": lambda n: ngettext("%(n)d exchange", "%(n)d exchanges", n),
        "favour": lambda n: ngettext("%(n)d favour", "%(n)d favours", n),
        "ask": lambda n: ngettext("%(n)d request", "%(n)d requests", n),
        "request": lambda n: ngettext("%(n)d request of theirs", "%(n)d requests of theirs", n),
        "reaction": lambda n: ngettext("%(n)d reaction", "%(n)d reactions", n),
        "message": lambda n: ngettext("%(n)d draft or message", "%(n)d drafts or messages", n),
        "attendance": lambda n: ngettext("%(n)d gathering", "%(n)d gatherings", n),
        "relation": lambda n: ngettext("%(n)d person near to them", "%(n)d people near to them", n),
        "detail": lambda n: ngettext("%(n)d other detail", "%(n)d other details", n),
        "target": lambda n: ngettext("%(n)d wish to know them", "%(n)d wishes to know them", n),
        "introduction": lambda n: ngettext("%(n)d introduction", "%(n)d introductions", n),
    }[kind](count)
    return words % {"n": count}


def _lines(comparison: Comparison) -> Iterator[Line]:
    for choice in comparison.choices:
        words = _said(comparison, choice, choice.result)
        if choice.name == "name" or not words or (choice.field.kind == "yes" and not choice.result[0]):
            continue
        yield Line(FIELD_WORDS[choice.name], words, _whose(choice))


def _whose(choice: Choice) -> str | Lazy:
    if choice.why == "same":
        return SIDE_WORDS["both"]
    return _("from both") if choice.take == "both" else SIDE_WORDS[choice.take]
