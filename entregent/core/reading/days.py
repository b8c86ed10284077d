"""The calendar under the words: names of days and months, and the day they mean when looking back or
forward."""

import re
from datetime import date, timedelta
from typing import Final

DAYS: Final[dict[str, int]] = {
    name: at
    for at, names in enumerate(
        (
            "lundi lun monday mon",
            "mardi mar tuesday tues tue",
            "mercredi mer mercr wednesday weds wed wednes",
            "jeudi jeu thursday thurs thur thu thrs",
            "vendredi ven vend friday fri",
            "samedi sam saturday sat",
            "dimanche dim sunday sun",
        )
    )
    for name in names.split()
}
MONTHS: Final[dict[str, int]] = {
    name: at
    for at, names in enumerate(
        (
            "janvier janv january jan",
            "fevrier fevr fev february feb",
            "mars march mar",
            "avril avr april apr",
            "mai may",
            "juin june jun",
            "juillet juil july jul",
            "aout august aug",
            "septembre sept september sep",
            "octobre oct october",
            "novembre nov november",
            "decembre dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_LONGEST_FIRST = sorted(DAYS, key=len, reverse=True)
DAY: Final = "|".join(_LONGEST_FIRST)
"""Alternation of the names of days. Short ones are words too: what stands beside them decides (see
`plausible`)."""
MONTH: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
ORDINAL: Final = "st|nd|rd|th|er|ere"
_NUMBERS: Final[dict[str, int]] = {
    "a": 1,
    "an": 1,
    "un": 1,
    "une": 1,
    "one": 1,
    "deux": 2,
    "two": 2,
    "a couple of": 2,
    "couple of": 2,
    "trois": 3,
    "three": 3,
    "quatre": 4,
    "four": 4,
    "cinq": 5,
    "five": 5,
    "six": 6,
    "sept": 7,
    "seven": 7,
    "huit": 8,
    "eight": 8,
    "neuf": 9,
    "nine": 9,
    "dix": 10,
    "ten": 10,
    "onze": 11,
    "eleven": 11,
    "douze": 12,
    "twelve": 12,
    "quinze": 15,
    "fifteen": 15,
    "vingt": 20,
    "twenty": 20,
    "trente": 30,
    "thirty": 30,
    "a couple": 2,
    "another": 1,
}
NUMBER: Final = rf"(\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"


def number(text: str) -> int:
    """A number written in figures or in French or English letters."""
    return int(text) if text.isdigit() else _NUMBERS[text]


def day_back(name: str, today: date) -> date:
    """The last such weekday before today (never today: one would say so)."""
    return today - timedelta((today.weekday() - DAYS[name] - 1) % 7 + 1)


def day_ahead(name: str, today: date) -> date:
    """The next such weekday after today."""
    return today + timedelta((DAYS[name] - today.weekday() - 1) % 7 + 1)


def ahead(today: date, weekday: int, weeks: int) -> date:
    """That weekday (Monday 0) of the week that lies `weeks` after this one."""
    return today - timedelta(today.weekday()) + timedelta(weekday + 7 * weeks)


def weekend(today: date, weeks: int) -> date:
    """The Saturday of this week's end (on a Sunday, the Sunday itself), or of one `weeks` away."""
    saturday = ahead(today, 5, weeks)
    return today if weeks == 0 and today.weekday() == 6 else saturday


def months_on(day: date, months: int) -> date:
    """The same day `months` later, or the last day of a shorter month."""
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(1)).day
    return date(year, month + 1, min(day.day, last))


def back(month: int, day: int, today: date) -> date:
    """The last such day of the year, today included."""
    year = today.year - ((month, day) > (today.month, today.day))
    return date(year, month, day)


def on_month_day(
    month: str | None, day: int, year: str | None, today: date
) -> tuple[date | None, date | None]:
    """A day of a named month, or of the running one; both ways, or the one day where the year is written."""
    if year:
        whole = date(int(year) + (2000 if len(year) == 2 else 0), MONTHS[month or ""], day)
        return whole, whole
    if month:
        return _both(MONTHS[month], day, today)
    return _bare_day(day, today, -1), _bare_day(day, today, 1)


def _both(month: int, day: int, today: date) -> tuple[date | None, date | None]:
    """Nearest such days before and after; a 29 February is looked for up to eight years away."""
    years = range(9)
    past = (_real(today.year - y, month, day) for y in years)
    future = (_real(today.year + y, month, day) for y in years)
    found = (
        next((d for d in past if d and d <= today), None),
        next((d for d in future if d and d >= today), None),
    )
    if found == (None, None):
        raise ValueError(f"no day {day} in month {month}")
    return found


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _bare_day(day: int, today: date, way: int) -> date:
    """The nearest month, this one first, that has this day on the right side of today."""
    if not 1 <= day <= 31:
        raise ValueError(f"no day {day}")
    first = today.replace(day=1)
    tries = (_real(m.year, m.month, day) for m in (months_on(first, way * n) for n in range(3)))
    return next(d for d in tries if d and (d - today).days * way >= 0)


def slashed(m: re.Match[str], today: date, *, french: bool) -> tuple[date | None, date | None]:
    """A date in figures: day first in French; in English whichever order falls nearer to today."""
    one, two, year = int(m[1]), int(m[3]), m[4]
    if len(m[1]) == 4 or (m[2] != "/" and not year):
        raise ValueError("a version, a price or a range")
    orders = [(two, one)] if french or two > 12 >= 1 or one > 12 else [(two, one), (one, two)]
    if one <= 12 < two:
        orders = [(one, two)]
    if year:
        month, day = orders[0]
        whole = date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        return whole, whole
    both = [_both(month, day, today) for month, day in orders]
    pasts = [p for p, _ in both if p]
    futures = [f for _, f in both if f]
    return max(pasts, default=None), min(futures, default=None)
