"""How long a time is, as one says it: one rule for the letter, the drafts and the pages."""

from typing import Final, Literal, NamedTuple

Unit = Literal["day", "week", "month", "year"]

_MONTH: Final = 365.25 / 12
_GRACE: Final = 2.5
"""Days: with it, the shortest months count as whole ones (from 15 February to 15 July are 150 days)."""


class Span(NamedTuple):
    """A number of units, `half` a year more, or `nearly` reached: "a year and a half", "nearly two years"."""

    number: int
    unit: Unit
    half: bool = False
    nearly: bool = False


def span(days: int) -> Span:
    """The time of so many days, never longer than it was: days, from two weeks on weeks, then months, years.

    Half years are said up to three years, "nearly" for the last two months of a year; the shortest span
    is a day.
    """
    if days < 14:
        return Span(max(days, 1), "day")
    months = int((days + _GRACE) / _MONTH)
    if months < 2:
        return Span(days // 7, "week")
    if months < 18 and months != 12:
        return Span(months, "month")
    years, rest = divmod(months, 12)
    if rest >= 10:
        return Span(years + 1, "year", nearly=True)
    return Span(years, "year", half=rest >= 6 and years < 3)
