"""Finds the months, seasons and years in which something happened: "en octobre", "last summer", "en 2024"."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from entregent.core.reading.dates import Day, days_in
from entregent.core.reading.days import MONTH, MONTHS, NUMBER, months_on, number
from entregent.core.reading.words import Joined

_SEASONS: Final = {
    "printemps": (3, 20),
    "spring": (3, 20),
    "ete": (6, 21),
    "summer": (6, 21),
    "automne": (9, 22),
    "autumn": (9, 22),
    "fall": (9, 22),
    "hiver": (12, 21),
    "winter": (12, 21),
}
_SEASON: Final = "|".join(_SEASONS)
_LED: Final = (
    r"(?:in|in the|during|during the|over the|this|early|late|mid|end of|en|au|a l'|l'|le|cet|ce|pendant l'|"
    r"pendant le|durant l'|courant|debut|fin|mi|(?:au|le|du) mois (?:de|d')) "
    r"(?:early |late |mid |debut |fin |mi )?"
)
_YEAR: Final = r"(?:19|20)\d\d"
_NOT_AHEAD: Final = (
    r"(?! (?:prochaine?|next|qui vient|\d+|school|camp|term|"
    r"jours|heures|minutes|semaines|ans|pages)(?!\S))"
)
_LAST_YEAR: Final = r"(?:l' an(?:nee)? (?:derniere?|passee?)|last year)"
EVENTS: Final = frozenset(
    """demenagement emmenagement mariage salon concert vernissage expo exposition fete congres colloque examen
    concours enterrement move wedding fair show exhibition conference party exam funeral""".split()
)
"""What happens on some day: help with it was given about then."""
_DAY_OF: Final = f"(?:{'|'.join(sorted(EVENTS))})"
_FEW: Final = r"(?:quelques|plusieurs|a few|few|several|some|many|a couple of)"


def past_spans_in(joined: Joined, *, today: date) -> list[Day]:
    """The spans in the order of the text, none overlapping, each as an approximate day: the middle of what
    has passed of it, or `today` where all of it is to come."""
    found: list[Day] = []
    for pattern, middle in _RULES:
        for m in pattern.finditer(joined.text):
            first, last = joined.word_at(m.start()), joined.word_at(m.end() - 1) + 1
            if all(last <= one.first or one.last <= first for one in found):
                found.append(Day(first, last, middle(m, today), None, True))
    return sorted(found)


def days_told_in(joined: Joined, *, today: date, french: bool) -> list[Day]:
    """The days of a line about what is past, then its months, seasons and years, a day of which is near."""
    days = days_in(joined, today=today, french=french)
    spans = past_spans_in(joined, today=today)
    said = [
        day._replace(approximate=day.approximate or any(_meet(day, one) for one in spans)) for day in days
    ]
    return said + [span for span in spans if not any(_meet(span, one) for one in days)]


def _meet(one: Day, other: Day) -> bool:
    return one.first < other.last and other.first < one.last


def _middle(start: date, months: int, today: date) -> date:
    """The middle of what has passed of so many months; today where nothing has."""
    end = min(months_on(start, months) - timedelta(1), today)
    return today if start > today else start + (end - start) // 2


def _begun(month: int, day: int, months: int, m: re.Match[str], today: date) -> date:
    """The middle of the last span that began on this day of the year; of the last one over for "dernier"."""
    year = m.groupdict().get("year")
    start = date(int(year) if year else today.year - ((month, day) > (today.month, today.day)), month, day)
    if "over" in m.re.groupindex and months_on(start, months) > today:
        start = months_on(start, -12)
    return _middle(start, months, today)


def _month(m: re.Match[str], today: date) -> date:
    return _begun(MONTHS[m["month"]], 1, 1, m, today)


def _season(m: re.Match[str], today: date) -> date:
    return _begun(*_SEASONS[m["season"]], 3, m, today)


def _year(m: re.Match[str], today: date) -> date:
    return _middle(date(int(m["year"]), 1, 1), 12, today)


def _last_year(m: re.Match[str], today: date) -> date:
    """A month or a season of the year before."""
    month, day = _SEASONS[m["season"]] if m["season"] else (MONTHS[m["month"]], 1)
    return _middle(date(today.year - 1, month, day), 3 if m["season"] else 1, today)


def _ago(m: re.Match[str], today: date) -> date:
    many = number(m["count"]) * (1 if m["unit"].startswith("mo") else 12)
    return months_on(today, -min(many, 1200))


def _some_ago(m: re.Match[str], today: date) -> date:
    """Some weeks, months or years ago: three of them."""
    unit = m["unit"]
    months = 3 if unit.startswith("mo") else 36
    return today - timedelta(21) if unit.startswith(("se", "we")) else months_on(today, -months)


_Middle = Callable[[re.Match[str], date], date]
_UNIT: Final = r"(?P<unit>semaines?|mois|ans?|annees?|weeks?|months?|years?)"
_LONG: Final = r"(?P<unit>mois|ans?|annees?|months?|years?)"
_WHICH: Final = rf"(?:(?P<season>{_SEASON})|(?P<month>{MONTH}))"
_WRITTEN: Final[tuple[tuple[str, _Middle], ...]] = (
    (rf"{_LAST_YEAR},? (?:{_LED})?{_WHICH}", _last_year),
    (rf"(?:{_LED})?{_WHICH} (?:de |of )?{_LAST_YEAR}", _last_year),
    (
        r"(?:(?:en|au|in|at) )?(?:the )?(?:debut|start|beginning) (?:d'|de l'|of|of the) ?(?:annee|year)"
        r"|early in the year",
        lambda _m, t: _middle(date(t.year, 1, 1), 3, t),
    ),
    (
        r"(?:plus tot|deja) (?:cette|dans l') annee|en cours d' annee|earlier (?:this|in the) year",
        lambda _m, t: _middle(date(t.year, 1, 1), 12, t),
    ),
    (rf"{_DAY_OF} (?:de |d' ?)(?P<month>{MONTH}){_NOT_AHEAD}", _month),
    (rf"(?P<month>{MONTH}) {_DAY_OF}", _month),
    (rf"(?:{_LED})?(?P<month>{MONTH}),? (?:de )?(?P<year>{_YEAR})", _month),
    (rf"(?:{_LED})?(?P<season>{_SEASON}) (?:de |of )?(?P<year>{_YEAR})", _season),
    (rf"(?:{_LED})?(?P<month>{MONTH}) (?P<over>dernier|passe)", _month),
    (rf"(?:in )?(?P<over>last|past) (?P<month>{MONTH})", _month),
    (rf"(?:{_LED})?(?P<season>{_SEASON}) (?P<over>dernier|passe)", _season),
    (rf"(?P<over>last|past) (?P<season>{_SEASON})", _season),
    (rf"(?!this |the |le |ce |l' ){_LED}(?P<month>{MONTH}){_NOT_AHEAD}", _month),
    (rf"{_LED}(?P<season>{_SEASON}){_NOT_AHEAD}", _season),
    (rf"(?:en|in|courant|during|debut|fin|early|late|back in) (?P<year>{_YEAR})", _year),
    (r"l' an(?:nee)? (?:derniere?|passee?)|last year", lambda _m, t: _middle(date(t.year - 1, 1, 1), 12, t)),
    (r"cette annee|this year", lambda _m, t: _middle(date(t.year, 1, 1), 12, t)),
    (r"ce mois(?:-| - | )?ci|this month", lambda _m, t: _middle(t.replace(day=1), 1, t)),
    (rf"(?:il y a|y a|voila)(?: \w+)? (?P<count>{NUMBER}) {_LONG}", _ago),
    (rf"(?P<count>{NUMBER}) {_LONG} ago", _ago),
    (rf"(?:il y a|y a|voila) {_FEW} {_UNIT}", _some_ago),
    (rf"(?:{_FEW} )?{_UNIT} ago", _some_ago),
    (r"il y a longtemps|(?:a )?long (?:time )?ago", lambda _m, t: months_on(t, -36)),
)
_RULES: Final = tuple((re.compile(rf"(?<!\S)(?:{pattern})(?!\S)"), read) for pattern, read in _WRITTEN)
