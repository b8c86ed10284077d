"""Wishes for the new year, spread over the working days of January: a few people a day (F6)."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from entregent.core.exchanges import CIRCLES, Circle
from entregent.core.telling import LeftOut, Listener, Why, bar

SHARES: Final[dict[Circle, float]] = {"close": 0.5, "wider": 0.35, "weak": 0.15}
"""How the wishes of a month part among the circles: closest first, but every circle has some."""
FRIDAY: Final = 4
EVE: Final = (12, 10)
"""From this day of December on one thinks of the wishes of the coming January."""


class Wish(NamedTuple):
    """Somebody to be wished a good year, the day of it, and why them."""

    person: str
    on: date
    why: Why


class January(NamedTuple):
    """The wishes that are left, day by day, and who is left out."""

    wishes: tuple[Wish, ...]
    left_out: tuple[LeftOut, ...]


def year_of(on: date) -> int:
    """The year that wishes written about that day are for: from December on the coming one."""
    return on.year + 1 if (on.month, on.day) >= EVE else on.year


def days(year: int, today: date) -> tuple[date, ...]:
    """The working days of January that are left, the second of January the first of all."""
    first = max(today, date(year, 1, 2))
    last = date(year, 1, 31)
    ahead = (first + timedelta(days=each) for each in range(max(0, (last - first).days + 1)))
    return tuple(day for day in ahead if day.weekday() <= FRIDAY)


def january(
    listeners: Iterable[Listener], *, year: int, today: date, a_day: int, a_year: int, told_today: int = 0
) -> January:
    """Who is wished a good year on which working day: the closest first, of every circle some.

    Worked out anew each day of those who are left: a day that was missed moves on, and none grows.
    """
    people, left_out = list[Listener](), list[LeftOut]()
    for one in listeners:
        barred = bar(one, a_year)
        if barred:
            left_out.append(barred)
        else:
            people.append(one)
    slots = _slots(days(year, today), today, a_day, told_today)
    chosen = _chosen(people, len(slots))
    wishes = (Wish(one.person, day, _why(one)) for one, day in zip(chosen, slots, strict=False))
    return January(tuple(wishes), tuple(left_out))


def _slots(open_days: Sequence[date], today: date, a_day: int, told_today: int) -> list[date]:
    return [day for day in open_days for _each in range(max(0, a_day - (told_today if day == today else 0)))]


def _chosen(people: Sequence[Listener], places: int) -> list[Listener]:
    """So many of each circle as its share; places that a circle leaves free go to the closest left."""
    ranked = sorted(people, key=lambda one: (-one.strength, one.person))
    by_circle = {circle: [one for one in ranked if one.circle == circle] for circle in CIRCLES}
    taken = {circle: by_circle[circle][: _share(circle, places)] for circle in CIRCLES}
    free = places - sum(len(some) for some in taken.values())
    for circle in CIRCLES:
        more = by_circle[circle][len(taken[circle]) :][: max(0, free)]
        taken[circle] += more
        free -= len(more)
    return [one for circle in CIRCLES for one in taken[circle]][:places]


def _share(circle: Circle, places: int) -> int:
    """At least one place where there are as many as circles."""
    return max(int(places * SHARES[circle]), 1 if places >= len(CIRCLES) else 0)


def _why(one: Listener) -> Why:
    if one.circle == "weak" and one.was_strong:
        return Why("wakes", "D12", {"days": 0})
    return Why(one.circle, "F6", {})
