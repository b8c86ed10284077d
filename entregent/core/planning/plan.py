"""The day's plan: everything due, within the user's minutes and people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from entregent.core.modes import Ways
from entregent.core.planning import duties, occasions, rhythms
from entregent.core.planning.candidate import CHOSEN, Candidate, kind_of
from entregent.core.planning.hooks import hooked
from entregent.core.planning.resting import Rest, rest_of, still_said
from entregent.core.planning.selection import (
    Line,
    fitting,
    is_short,
    light_touches,
    merged,
    room_left,
    undecided,
    weak_places,
)
from entregent.core.planning.situation import Budget, Decision, Situation


@dataclass(frozen=True, slots=True)
class Plan:
    """A day's plan; `spent` is the minutes of its lines, `waiting` how many due lines found no room.

    `people_left` is how many people Entregent may still propose this week once this plan is done; `rest` says
    why little or nothing is proposed on that day.
    """

    on: date
    minutes: int
    lines: tuple[Line, ...]
    spent: int
    waiting: int
    people_left: int
    rest: Rest = ""


def plan(situation: Situation, budget: Budget, decisions: Iterable[Decision], today: date) -> Plan:
    """What to do today: what is owed first, then the best benefit per minute, one line a person (F5, P5).

    The same arguments in any order give the same plan, and a line marked done leaves the others in place.
    Ties that cannot be due may be left out by the caller. Raises ValueError on a negative budget.
    """
    if budget.minutes < 0 or budget.people < 0:
        raise ValueError("A budget cannot be negative.")
    decisions = tuple(decisions)
    room, rest = room_left(budget, decisions, today), rest_of(situation, budget, today)
    lines = merged(still_said(_found(situation, budget, decisions, today), rest, today))
    chosen = fitting(lines, room, budget)
    if is_short(chosen, room) and not situation.newcomer and not rest:
        touches = _present(rhythms.light(tie, today) for tie in situation.ties)
        chosen += light_touches(undecided(touches, decisions, today), chosen, room)
    made = _plan(hooked(chosen, situation, budget, decisions, today), lines, budget, room.people, today)
    return replace(made, rest=rest)


def _found(
    situation: Situation, budget: Budget, decisions: tuple[Decision, ...], today: date
) -> list[Candidate]:
    """Everything that could be done and that no decision hides, with few weak ties, first steps or none."""
    could = candidates(situation, budget, today, len(decisions) + weak_places(budget, today))
    found = _few_weak(undecided(could, decisions, today), could, budget, decisions, today)
    if situation.newcomer and room_left(budget, decisions, today).first_steps:
        morning = undecided(could, [one for one in decisions if one.on != today], today)
        return _first_steps_only(found, morning, decisions, today)
    return [one for one in found if one.kind != "first_step"]


def _few_weak(
    found: list[Candidate],
    could: list[Candidate],
    budget: Budget,
    decisions: tuple[Decision, ...],
    today: date,
) -> list[Candidate]:
    """Of the weak ties those that the morning had: a line done since calls up no other."""
    before = [one for one in decisions if one.verdict != "done" or one.on != today]
    places = room_left(budget, before, today).weak
    weak = undecided((one for one in could if one.kind == "weak"), before, today)
    best = {one.key for one in weak[:places]}
    return [one for one in found if one.kind != "weak" or one.key in best]


def _first_steps_only(
    found: list[Candidate], morning: list[Candidate], decisions: Iterable[Decision], today: date
) -> list[Candidate]:
    """A newcomer is shown the first step instead of rhythms (P6), while the day began with one."""
    walking = any(one.on == today and kind_of(one.key) == "first_step" for one in decisions)
    if not walking and all(one.kind != "first_step" for one in morning):
        return found
    return [one for one in found if one.kind == "first_step" or one.kind not in CHOSEN]


def foremost(situation: Situation, budget: Budget, decisions: Iterable[Decision], today: date) -> Line | None:
    """What would be said first, whatever the minutes and the day; whom only chance or a new user’s first
    steps would bring up (a weak tie’s turn, a light touch) is left out."""
    found = _dated(situation, budget.ways, today)
    turns = rhythms.signs(situation.ties, budget, today, 0)
    return next(iter(merged(undecided([*found, *turns], decisions, today))), None)


def _plan(chosen: list[Line], lines: list[Line], budget: Budget, people: int, today: date) -> Plan:
    keys = {line.key for line in chosen}
    waiting = sum(line.key not in keys and line.kind not in ("weak", "first_step") for line in lines)
    spent = sum(line.minutes for line in chosen)
    left = people - sum(line.kind in CHOSEN for line in chosen)
    return Plan(today, budget.minutes, tuple(chosen), spent, waiting, max(left, 0))


def candidates(situation: Situation, budget: Budget, today: date, weak_ties: int = 1) -> list[Candidate]:
    """Everything that could be done today but light touches, before any decision or budget.

    Of the weak ties only the `weak_ties` best are among them.
    """
    steps = _present(rhythms.first_step(tie, today) for tie in situation.ties if situation.newcomer)
    signs = rhythms.signs(situation.ties, budget, today, weak_ties)
    return [*_dated(situation, budget.ways, today), *steps, *signs]


def _dated(situation: Situation, ways: Ways, today: date) -> Iterator[Candidate]:
    ties = {tie.person: tie for tie in situation.ties}
    yield from _present(occasions.promise(one, today) for one in situation.promises)
    yield from _present(occasions.reply(one, ties, ways, today) for one in situation.replies)
    yield from _present(occasions.follow_up(one, ways, today) for one in situation.meetings)
    yield from _present(occasions.birthday(one, ties, today) for one in situation.birthdays)
    yield from _present(occasions.event(one, ties, ways, today) for one in situation.events)
    yield from _present(occasions.told(one, ties, today) for one in situation.told)
    yield from _present(duties.duty(one, ties, ways, today) for one in situation.duties)


def _present[T](found: Iterable[T | None]) -> list[T]:
    return [one for one in found if one is not None]
