"""Tells which program wrote a table from what its columns are called, in every language."""

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from entregent.formats.address_books.headers import fold
from entregent.formats.address_books.values import Column, Kind
from entregent.formats.linkedin.columns import recognise as recognise_linkedin

_NUMBERED = re.compile(r"\D+ \d+ - \D+")
_OLD_PHONES: Final = frozenset({"callback", "isdn", "telex", "tty", "radio", "car", "assistant", "company"})
"""Telephones that nobody but Outlook has kept columns for."""

_DEX: Final = frozenset({
    "next reminder", "next reminder at", "reminder", "frequency", "keep in touch", "keep in touch frequency",
    "starred", "is starred", "is archived", "archived", "last seen", "last seen at",
})  # fmt: skip
_CLAY: Final = frozenset({
    "last interaction", "first interaction", "relationship strength", "strength", "score", "bio", "headline",
    "clay url", "last interaction date", "first interaction date",
})  # fmt: skip


class _Clues(NamedTuple):
    """The names of the columns as they stand and folded, what they hold, and the senses of their words."""

    headers: Sequence[str]
    names: frozenset[str]
    columns: Sequence[Column]
    senses: Sequence[frozenset[str]]


def program(headers: Sequence[str], columns: Sequence[Column], senses: Sequence[frozenset[str]]) -> Kind:
    """The program whose ways of writing the table follows, `csv` where it is none known."""
    names = frozenset(fold(name).replace("_", " ") for name in headers)
    clues = _Clues(headers, names, columns, senses)
    found = (kind for kind, is_it in _PROGRAMS if is_it(clues))
    return next(found, "csv")


def _is_google(clues: _Clues) -> bool:
    """`E-mail 1 - Value`; a book without any address has Google's own names for the rest."""
    own = {"group membership", "yomi name"} <= clues.names or {"file as", "labels"} <= clues.names
    return own or any(_NUMBERED.fullmatch(name) for name in clues.headers)


def _is_linkedin(clues: _Clues) -> bool:
    found = recognise_linkedin([name for name in clues.headers if name])
    return found is not None and found.kind in ("connections", "contacts")


def _is_dex(clues: _Clues) -> bool:
    return len(clues.names & _DEX) >= 2


def _is_clay(clues: _Clues) -> bool:
    return len(clues.names & _CLAY) >= 2


def _is_thunderbird(clues: _Clues) -> bool:
    """A primary e-mail beside a second one or a name to show; a birthday in three columns."""
    targets = {column.target for column in clues.columns}
    if {"birth_year", "birth_month", "birth_day"} <= targets:
        return True
    primary = any({"email", "main"} <= each for each in clues.senses)
    return primary and (any({"email", "second"} <= each for each in clues.senses) or "whole_name" in targets)


def _is_roundcube(clues: _Clues) -> bool:
    """A column for each messenger and each kind of site."""
    messengers = sum(column.target == "messenger" and bool(column.label) for column in clues.columns)
    return messengers >= 3 and "whole_name" in {column.target for column in clues.columns}


def _is_outlook(clues: _Clues) -> bool:
    """Names to display and types of e-mails, three numbered e-mails, or its telephones of another age."""
    targets = [column.target for column in clues.columns]
    old = {column.label for column in clues.columns if column.target == "phone"} & _OLD_PHONES
    third = any(column.target == "email" and column.slot == "email 3" for column in clues.columns)
    return "display_name" in targets or len(old) >= 3 or third or _is_live_mail(clues)


def _is_live_mail(clues: _Clues) -> bool:
    """Windows' own mail programs: the parts of two addresses and a fax for each."""
    labels = {column.label for column in clues.columns if column.target == "phone"}
    return {"home fax", "work fax"} <= labels and {"home", "work"} <= {
        column.slot for column in clues.columns if column.target == "city"
    }


_PROGRAMS: Final[tuple[tuple[Kind, Callable[[_Clues], bool]], ...]] = (
    ("google", _is_google), ("linkedin", _is_linkedin), ("dex", _is_dex), ("clay", _is_clay),
    ("thunderbird", _is_thunderbird), ("roundcube", _is_roundcube), ("outlook", _is_outlook),
)  # fmt: skip
