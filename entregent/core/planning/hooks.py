"""What a line of the day hooks onto: the week's invitation, and what the user does anyway (C11, P5)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from entregent.core.exchanges import Circle
from entregent.core.planning.candidate import Kind, kind_of
from entregent.core.planning.selection import Line, Offer
from entregent.core.planning.situation import Budget, Decision, Format, Habit, Situation, Tie

SHARED: Final[frozenset[Format]] = frozenset({"lunch", "coffee"})
"""Habits that can be shared with somebody."""
_INVITED: Final[frozenset[Kind]] = frozenset({"rhythm", "group", "dormant"})
_CALLED: Final[frozenset[Kind]] = frozenset({"rhythm", "group", "birthday", "told"})
_NEAR: Final[frozenset[Circle]] = frozenset({"close", "wider"})
_PRACTICE: Final[dict[Format, str]] = {"lunch": "C11", "coffee": "C10", "call": "C10"}


def hooked(
    lines: Iterable[Line], situation: Situation, budget: Budget, decisions: Iterable[Decision], today: date
) -> list[Line]:
    """The lines with the week's invitation on the best that bears it, each with the habit it fits into."""
    ties = {tie.person: tie for tie in situation.ties}
    offered = _offered(list(lines), situation, budget, decisions, today)
    return _in_habits(offered, _habits(budget, today), ties)


def _offered(
    lines: list[Line], situation: Situation, budget: Budget, decisions: Iterable[Decision], today: date
) -> list[Line]:
    ties = {tie.person: tie for tie in situation.ties}
    best = next((line for line in lines if _bears(line, ties)), None)
    offer = _offer(budget, today)
    if best is None or offer is None or _had(situation, decisions, today):
        return lines
    return [replace(line, offer=offer) if line is best else line for line in lines]


def _bears(line: Line, ties: dict[str, Tie]) -> bool:
    """Whether an invitation is in its place: one keeps up with them, or wakes a tie once strong."""
    near = line.person in ties and ties[line.person].circle in _NEAR
    return line.kind in _INVITED and (near or line.kind == "dormant")


def _offer(budget: Budget, today: date) -> Offer | None:
    """The week's invitation: into a lunch or coffee of the user's own, else as their ways say."""
    wanted = budget.ways.invitation
    if wanted == "none":
        return None
    own = next((habit for habit in budget.habits if habit.format in SHARED), None)
    chosen: Format = own.format if own else wanted
    return Offer(chosen, _PRACTICE[chosen], own, _next(own, today) if own else None)


def _next(habit: Habit, today: date) -> date | None:
    """The next day of a habit after today: nobody is invited for the same day."""
    if habit.day is None:
        return None
    return today + timedelta(days=(habit.day - today.weekday() - 1) % 7 + 1)


def _had(situation: Situation, decisions: Iterable[Decision], today: date) -> bool:
    """Whether this week had its invitation: a lunch or coffee, or a line done that could have borne it."""
    week = today.isocalendar()[:2]
    meals = any(met.meal and met.on.isocalendar()[:2] == week for met in situation.meetings)
    done = (one for one in decisions if one.verdict == "done" and one.on.isocalendar()[:2] == week)
    return meals or any(kind_of(one.key) in _INVITED for one in done)


def _habits(budget: Budget, today: date) -> list[Habit]:
    """The habits of today in which something can be done at once."""
    return [
        habit
        for habit in budget.habits
        if habit.day in (None, today.weekday()) and habit.format not in SHARED
    ]


def _in_habits(lines: list[Line], habits: list[Habit], ties: dict[str, Tie]) -> list[Line]:
    """Each line in the first habit that it fits into and that has the minutes left."""
    left = [habit.minutes for habit in habits]
    found = list[Line]()
    for line in lines:
        fits = (at for at, habit in enumerate(habits) if line.minutes <= left[at])
        place = next((at for at in fits if _suits(line, habits[at], ties)), None)
        if place is not None:
            left[place] -= line.minutes
        found.append(line if place is None else replace(line, habit=habits[place]))
    return found


def _suits(line: Line, habit: Habit, ties: dict[str, Tie]) -> bool:
    """Anything can be written; a call is for people who are near, with a number, where a voice is welcome."""
    if habit.format == "write":
        return True
    tie = ties.get(line.person)
    return tie is not None and tie.callable and tie.circle in _NEAR and line.kind in _CALLED
