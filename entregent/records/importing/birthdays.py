"""Notes the birthday that a source tells of somebody, where none is known or its year alone lacks."""

from entregent.formats.contacts import Day
from entregent.records.importing.book import Known
from entregent.records.importing.sitting import Sitting
from entregent.records.models import Person


def note(sitting: Sitting, known: Known, day: Day | None) -> bool:
    """Notes it as far as it is told; whether there was anything new."""
    if day is None or is_to_come(sitting, day):
        return False
    if known.birth_day is not None:
        return _year(sitting, known, day)
    if not day.day or not day.month:
        return sitting.detail(known, "birthday", "", day_words(day))
    if not sitting.change(known, birth_day=day.day):
        return False
    known.birth_month, known.birth_year = day.month, day.year
    sitting.batch.change(Person, known.pk, birth_month=day.month, birth_year=day.year)
    return True


def _year(sitting: Sitting, known: Known, day: Day) -> bool:
    """The year of a birthday of which the day alone is known."""
    same = (known.birth_day, known.birth_month) == (day.day, day.month)
    if not same or known.birth_year is not None or not day.year:
        return False
    return "birth_day" not in known.typed and sitting.change(known, birth_year=day.year)


def is_to_come(sitting: Sitting, day: Day) -> bool:
    """Whether a birthday lies in the future: nobody is born then."""
    today = sitting.today
    return bool(day.year) and (day.year, day.month or 1, day.day or 1) > (today.year, today.month, today.day)


def day_words(day: Day) -> str:
    """A day as far as it is known: "1985-04-15", "--04-15", "1985"; else as it stood."""
    if not day.month:
        return str(day.year) if day.year else day.text
    rest = f"{day.month:02}-{day.day:02}" if day.day else f"{day.month:02}"
    return f"{day.year:04}-{rest}" if day.year else f"--{rest}"
