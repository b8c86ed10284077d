"""Days said in words, in French and English, near ones by the day and far ones by the month."""

from datetime import date
from typing import Final

from entregent.core import spans

MONTHS_FR: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet",
    "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
MONTHS_EN: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS_FR: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_DAYS_EN: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FR: Final = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept",
)  # fmt: skip
_EN: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
)  # fmt: skip
_ONE: Final[dict[str, dict[spans.Unit, str]]] = {
    "fr": {"week": "une"},
    "en": {"day": "a", "week": "a", "month": "a", "year": "a"},
}
_UNITS: Final[dict[str, dict[spans.Unit, tuple[str, str]]]] = {
    "fr": {
        "day": ("jour", "jours"),
        "week": ("semaine", "semaines"),
        "month": ("mois", "mois"),
        "year": ("an", "ans"),
    },
    "en": {
        "day": ("day", "days"),
        "week": ("week", "weeks"),
        "month": ("month", "months"),
        "year": ("year", "years"),
    },
}
NEAR: Final = 45
"""Days within which the day of the month is said."""


def month(day: date, today: date, language: str) -> str:
    """ "mars 2024", or "mars" alone in the current year."""
    name = (MONTHS_FR if language == "fr" else MONTHS_EN)[day.month - 1]
    return name if day.year == today.year else f"{name} {day.year}"


def when(day: date, today: date, language: str) -> str:
    """ "le 3 mars" for a near day, "en mars 2024" for another; "on 3 March", "in March 2024"."""
    if _near(day, today):
        return f"le {_day_fr(day)}" if language == "fr" else f"on {_day_en(day)}"
    return f"{'en' if language == 'fr' else 'in'} {month(day, today, language)}"


def of_when(day: date, today: date, language: str) -> str:
    """ "du 3 mars", "de mars 2024", "d’avril"; in English the same as `when`."""
    if language == "en":
        return when(day, today, "en")
    if _near(day, today):
        return f"du {_day_fr(day)}"
    said = month(day, today, "fr")
    return f"d’{said}" if said[0] in "ao" else f"de {said}"


def since(day: date, today: date, language: str) -> str:
    """What follows "depuis" and "since": "le 3 mars", "mars 2024"; "3 March", "March 2024"."""
    if _near(day, today):
        return f"le {_day_fr(day)}" if language == "fr" else _day_en(day)
    return month(day, today, language)


def span(day: date, today: date, language: str) -> str:
    """How long ago, as the letter says it: "six semaines", "cinq mois", "un an et demi"."""
    found = spans.span((today - day).days)
    names, numbers = _UNITS[language][found.unit], _FR if language == "fr" else _EN
    said = numbers[found.number] if found.number < len(numbers) else str(found.number)
    if found.number == 1:
        said = _ONE[language].get(found.unit, said)
    if found.nearly:
        said = f"{'près de' if language == 'fr' else 'nearly'} {said}"
    if not found.half:
        return f"{said} {names[found.number > 1]}"
    if language == "fr":
        return f"{said} {names[found.number > 1]} et demi"
    return "a year and a half" if found.number == 1 else f"{said} and a half years"


def weekday(day: date, language: str) -> str:
    """A day to come as one proposes it: "mardi 24 mars", "on Tuesday 24 March"."""
    if language == "fr":
        return f"{_DAYS_FR[day.weekday()]} {_day_fr(day)}"
    return f"on {_DAYS_EN[day.weekday()]} {_day_en(day)}"


def years(start: date | None, end: date | None, language: str) -> str:
    """ "en 2018", "de 2016 à 2019", or nothing where a bound is missing."""
    if start is None or end is None:
        return ""
    if start.year == end.year:
        return f"{'en' if language == 'fr' else 'in'} {start.year}"
    middle = "à" if language == "fr" else "to"
    return f"{'de' if language == 'fr' else 'from'} {start.year} {middle} {end.year}"


def _near(day: date, today: date) -> bool:
    return abs((today - day).days) <= NEAR


def _day_fr(day: date) -> str:
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number} {MONTHS_FR[day.month - 1]}"


def _day_en(day: date) -> str:
    return f"{day.day} {MONTHS_EN[day.month - 1]}"
