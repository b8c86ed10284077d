"""Days and spans of time as one says them: "five months", "3 March"."""

import datetime as dt
import re
from typing import Final

from django.utils.formats import date_format
from django.utils.translation import get_language, gettext_lazy, ngettext, pgettext
from django.utils.translation import gettext as _

from entregent.core import spans

_FIRST: Final = re.compile(r"(?<!\d)1(?= [^\W\d_])")
_PARTIAL: Final = re.compile(r"(?:([0-9]{4})|-)-([0-9]{2})(?:-([0-9]{2}))?")
_NUMBERS = (
    gettext_lazy("two"), gettext_lazy("three"), gettext_lazy("four"), gettext_lazy("five"),
    gettext_lazy("six"), gettext_lazy("seven"), gettext_lazy("eight"), gettext_lazy("nine"),
    gettext_lazy("ten"), gettext_lazy("eleven"), gettext_lazy("twelve"), gettext_lazy("thirteen"),
    gettext_lazy("fourteen"), gettext_lazy("fifteen"), gettext_lazy("sixteen"), gettext_lazy("seventeen"),
)  # fmt: skip


def number(count: int) -> str:
    """A number from two to seventeen in letters, others in figures, grouped as the language does."""
    if 2 <= count <= 17:
        return str(_NUMBERS[count - 2])
    return f"{count:,}".replace(",", "\u202f" if get_language() == "fr" else ",")


def span(days: int) -> str:
    """So many days, by the one rule of core: "five months", "a year and a half"."""
    found = spans.span(days)
    if found.half:
        text = ngettext("a year and a half", "{number} and a half years", found.number)
    elif found.unit == "day":
        text = ngettext("a day", "{number} days", found.number)
    elif found.unit == "week":
        text = ngettext("a week", "{number} weeks", found.number)
    elif found.unit == "month":
        text = ngettext("a month", "{number} months", found.number)
    elif found.nearly:
        text = _("nearly {number} years")
    else:
        text = ngettext("a year", "{number} years", found.number)
    return text.format(number=number(found.number))


def ago(on: dt.date | None, today: dt.date) -> str:
    """How long ago a day is, as one says it: "yesterday", "three months ago"; nothing for no day."""
    if on is None:
        return ""
    days = (today - on).days
    if days < 2:
        return _("yesterday") if days == 1 else _("today") if days == 0 else _("to come")
    return _("{span} ago").format(span=span(days))


def day(on: dt.date, today: dt.date) -> str:
    """A day as one says it: "today", "yesterday", "3 March", with the year where it is not this one."""
    near = {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}
    ahead = (on - today).days
    if ahead in near:
        return near[ahead]
    return first_of_month(date_format(on, _("j F") if on.year == today.year else _("j F Y")))


def whole_day(on: dt.date) -> str:
    """A day with its year: "3 March 2026"."""
    return first_of_month(date_format(on, "DATE_FORMAT"))


def partial(text: str) -> str:
    """A day as address books write it, in words: "1985-04-15", "--04-15", "1985-04"; "" for anything else."""
    found = _PARTIAL.fullmatch(text)
    if found is None:
        return ""
    year, month, number = (int(part or 0) for part in found.groups())
    try:
        on = dt.date(year or 2000, month, number or 1)
    except ValueError:
        return ""
    form = "DATE_FORMAT" if year and number else "MONTH_DAY_FORMAT" if number else "YEAR_MONTH_FORMAT"
    said = date_format(on, form)
    return first_of_month(said) if number else said


def first_of_month(said: str) -> str:
    """The same day as French counts the first of a month: "1er mars"; other languages stay as they are."""
    return _FIRST.sub("1er", said) if get_language() == "fr" else said


def on_day(on: dt.date, today: dt.date) -> str:
    """The same within a sentence: "today", "on 3 March"."""
    said = day(on, today)
    return said if abs((on - today).days) <= 1 else _("on {day}").format(day=said)


def for_day(on: dt.date, today: dt.date) -> str:
    """The same after "for": "today", "18 March"; French puts an article before the date."""
    said = day(on, today)
    return said if abs((on - today).days) <= 1 else pgettext("for a day", "{day}").format(day=said)
