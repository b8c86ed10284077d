"""What leaves with a record, in words: the columns of a table, and why a file is not taken back."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from entregent.records.leaving.sheet import Words
from entregent.wording.exchanges import circle
from entregent.wording.times import first_of_month, whole_day

COLUMNS: Final[dict[str, Promise]] = {
    "name": gettext_lazy("Full name"),
    "given": gettext_lazy("First name"),
    "family": gettext_lazy("Last name"),
    "nickname": gettext_lazy("Nickname"),
    "credentials": gettext_lazy("Suffix"),
    "organisation": gettext_lazy("Company"),
    "job": gettext_lazy("Job title"),
    "email": gettext_lazy("Email"),
    "phone": gettext_lazy("Phone"),
    "profile": gettext_lazy("Website"),
    "address": gettext_lazy("Address"),
    "other": gettext_lazy("Other"),
    "place": gettext_lazy("Place"),
    "birthday": gettext_lazy("Birthday"),
    "language": gettext_lazy("Language"),
    "groups": gettext_lazy("Groups"),
    "circle": gettext_lazy("Closeness"),
    "last_exchange": gettext_lazy("Last exchange"),
    "known": gettext_lazy("What you know of them"),
    "note": gettext_lazy("Notes"),
}
"""As address books call them, so that they find them again."""

REFUSALS: Final[dict[str, Promise]] = {
    "astray": gettext_lazy("Line {line}: {table}.{field} points to a row that is not in this file."),
    "count": gettext_lazy("Rows are missing from this file, or were added to it: nothing was taken."),
    "cut": gettext_lazy("Line {line}: the file breaks off here. Copy it again, whole."),
    "encoding": gettext_lazy("Line {line}: this is not UTF-8, as these files are."),
    "field": gettext_lazy(
        "Line {line}: {table} has no field “{field}”. A later version may have written it."
    ),
    "missing": gettext_lazy("Line {line}: {table} lacks “{field}”."),
    "newer": gettext_lazy(
        "A later version of Entregent wrote this file: install that version, or a newer one."
    ),
    "not_empty": gettext_lazy(
        "Something is on record here already: a whole record goes into an empty account."
    ),
    "order": gettext_lazy("Line {line}: {table} is not in its place."),
    "other_account": gettext_lazy("This is the record of another account here. Remove that one first."),
    "table": gettext_lazy("Line {line}: there is no table “{table}”. A later version may have written it."),
    "twice": gettext_lazy("Line {line}: {table} has this row already, or its like."),
    "unreadable": gettext_lazy("Line {line}: this is not as Entregent writes it."),
    "value": gettext_lazy("Line {line}: {table}.{field} cannot be this."),
}


def words() -> Words:
    """What a table says, in the language spoken now, wherever it is written."""
    return Words({code: str(said) for code, said in COLUMNS.items()}, birthday, circle)


def birthday(year: int | None, month: int | None, day: int | None) -> str:
    """A birthday as far as it is known: "15 April 1985", "15 April", "1985"."""
    if not (month and day):
        return str(year or "")
    try:
        on = dt.date(year or 2000, month, day)
    except ValueError:
        return ""
    return whole_day(on) if year else first_of_month(date_format(on, _("j F")))


def refusal(code: str, values: Mapping[str, object]) -> str:
    """Why a whole record is not taken back, in one line."""
    return str(REFUSALS[code]).format(**values)
