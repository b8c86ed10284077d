"""Days said in words, in French and English, near ones by the day and far ones by the month."""

from datetime import date
from typing import Final

MONTHS_FR: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet",
    "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
MONTHS_EN: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_FR: Final = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept",
)  # fmt: skip
_EN: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
)  # fmt: skip
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
    """How long ago, rounded down: "quelques jours", "six semaines", "cinq mois", "deux ans"."""
    days = max((today - day).days, 0)
    few = ("quelques jours", "a few days") if days < 14 else None
    if few:
        return few[language == "en"]
    if days < 60:
        return _count(days // 7, ("semaine", "semaines"), ("week", "weeks"), language)
    if days < 730:
        months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
        if months >= 18:
            return "un an et demi" if language == "fr" else "a year and a half"
        return _count(max(months, 1), ("mois", "mois"), ("month", "months"), language)
    years = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    return _count(max(years, 1), ("an", "ans"), ("year", "years"), language)


def delay(day: date, today: date, language: str) -> str:
    """As `span`, but a single day is said so: "un jour", "a day"."""
    if (today - day).days == 1:
        return "un jour" if language == "fr" else "a day"
    return span(day, today, language)


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


def _count(number: int, french: tuple[str, str], english: tuple[str, str], language: str) -> str:
    words, names = (_FR, french) if language == "fr" else (_EN, english)
    said = words[number] if number < len(words) else str(number)
    if language == "fr" and number == 1 and names[0] == "semaine":
        said = "une"
    return f"{said} {names[number > 1]}"
