"""From everything that could be done to what fits today: decisions, one line a person, the budget."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest
from typing import Final, NamedTuple

from entregent.core.planning.candidate import (
    CHOSEN,
    GENTLE,
    MINUTES,
    OWED,
    Candidate,
    Kind,
    Reason,
    kind_of,
)
from entregent.core.planning.situation import Budget, Decision, Format, Habit
from entregent.core.purposes import Written

FIRST_STEPS: Final = 3
SHORT: Final = 5
"""Minutes under which time is short: too little for any message that is not owed."""
SKIP_REST: Final = 30
"""Days for which someone skipped is left out of what any sign would do."""


TIMED: Final[frozenset[Kind]] = frozenset({"request", "thanks", "step"})
"""Kinds whose keys end on how many times the line was brought up: skipped, it comes back the next time."""


class Offer(NamedTuple):
    """The week's invitation (C11): its format, its practice, the habit it goes with and that habit's day."""

    format: Format
    practice: str
    habit: Habit | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the plan: what to do for one person; `also` holds the person's other reasons.

    `offer` is the week's invitation, on one line at most; `habit` what the user does today anyway and into
    which the line fits.
    """

    key: str
    kind: Kind
    person: str
    practice: str
    reason: Reason
    due: date | None
    minutes: int
    benefit: float
    purpose: Written | None = None
    also: tuple[Candidate, ...] = ()
    offer: Offer | None = None
    habit: Habit | None = None


TIER: Final[dict[Kind, int]] = {
    "promise": 0, "reply": 1, "request": 1, "thanks": 1, "step": 2, "first_step": 3, "light": 5
}  # fmt: skip
"""What comes before what; every other kind is of tier 4."""


class Room(NamedTuple):
    """What is left of the budget: minutes today, people and first steps, weak ties, light touches.

    `begun` says that a line was done today.
    """

    minutes: int
    people: int
    first_steps: int
    weak: int
    light: int
    begun: bool


def undecided(candidates: Iterable[Candidate], decisions: Iterable[Decision], today: date) -> list[Candidate]:
    """The candidates that no decision of the user hides today."""
    hush = _hush(decisions, today)
    return [found for found in candidates if not _hidden(found, hush)]


class _Hush(NamedTuple):
    """What decisions hide: keys, people for good, people for today, people for any mere sign; and what was
    put off, for whichever time it comes up."""

    keys: set[str]
    never: set[str]
    today: set[str]
    signs: set[str]
    put_off: set[str]


def _stem(key: str) -> str:
    """The key without the time that it is brought up, where it tells one; else the key itself."""
    before, _colon, time = key.rpartition(":")
    return before.rstrip(":") if kind_of(key) in TIMED and time.isdigit() else key.rstrip(":")


def _hush(decisions: Iterable[Decision], today: date) -> _Hush:
    hush = _Hush(set(), set(), set(), set(), set())
    for decision in decisions:
        if decision.verdict == "never":
            hush.never.add(decision.person)
        elif decision.verdict != "snooze" or decision.until is None or today < decision.until:
            hush.keys.add(decision.key)
            if decision.verdict == "snooze":
                hush.put_off.add(_stem(decision.key))
            _rest(decision, hush, today)
    return hush


def _rest(decision: Decision, hush: _Hush, today: date) -> None:
    """A line set aside is not replaced by another about the same person, nor soon by a mere sign."""
    if decision.verdict != "done" and kind_of(decision.key) in OWED:
        return
    if decision.on == today:
        hush.today.add(decision.person)
    if kind_of(decision.key) == "news":  # it is the news that is not for them: other words may be
        return
    days = (today - decision.on).days
    if decision.verdict == "snooze" or (decision.verdict == "skip" and days < SKIP_REST):
        hush.signs.add(decision.person)


def _hidden(found: Candidate, hush: _Hush) -> bool:
    if found.person in hush.never or found.key in hush.keys or _stem(found.key) in hush.put_off:
        return True
    if found.kind in GENTLE and found.person in hush.signs:
        return True
    return found.person in hush.today and found.kind not in OWED


def merged(candidates: Iterable[Candidate]) -> list[Line]:
    """One line a person, best first; whatever else is owed to the person adds its minutes."""
    by_person = defaultdict[str, list[Candidate]](list)
    for candidate in candidates:
        by_person[candidate.person].append(candidate)
    return sorted((_line(found) for found in by_person.values()), key=_rank)


def _line(found: list[Candidate]) -> Line:
    lead, *others = sorted(found, key=_rank)
    minutes = lead.minutes + sum(other.minutes for other in others if other.kind in OWED)
    return Line(
        lead.key, lead.kind, lead.person, lead.practice, lead.reason,
        lead.due, minutes, lead.benefit, lead.purpose, tuple(others),
    )  # fmt: skip


def _rank(one: Candidate | Line) -> tuple[int, float, str]:
    """What is owed first, then the best benefit per minute, then the key, so that order never wavers."""
    return (TIER.get(one.kind, 4), -one.benefit / one.minutes, one.key)


def room_left(budget: Budget, decisions: Iterable[Decision], today: date) -> Room:
    """What done lines have left of the budget: minutes today, people and weak ties this week."""
    done = [decision for decision in decisions if decision.verdict == "done"]
    day = [one for one in done if one.on == today]
    week = [one for one in done if one.on.isocalendar()[:2] == today.isocalendar()[:2]]
    seen = {one.person for one in week if kind_of(one.key) in CHOSEN} | budget.written
    lights = sum(kind_of(one.key) == "light" for one in day)
    return Room(
        minutes=max(budget.minutes - sum(_minutes(one) for one in day), 0),
        people=max(budget.people - len(seen), 0),
        first_steps=max(FIRST_STEPS - len(_first_steps(done)), 0),
        weak=max(weak_places(budget, today) - sum(kind_of(one.key) == "weak" for one in week), 0),
        light=max(_light(budget) - lights, 0),
        begun=bool(day),
    )


def weak_places(budget: Budget, today: date) -> int:
    """How many weak ties have their place in this week (F13); of one in two weeks, every other week."""
    fortnight = budget.ways.weak_ties
    every_other = (today.toordinal() - 1) // 7 % 2  # the first of all days was a Monday
    return fortnight // 2 + (fortnight % 2 if every_other else 0)


def _light(budget: Budget) -> int:
    wanted = budget.ways.light_touches
    return max(wanted, 3) if wanted and budget.minutes <= SHORT else wanted


def _first_steps(done: Iterable[Decision]) -> set[str]:
    return {one.person for one in done if kind_of(one.key) == "first_step"}


def _minutes(decision: Decision) -> int:
    if decision.minutes is not None:
        return decision.minutes
    return {str(kind): minutes for kind, minutes in MINUTES.items()}.get(kind_of(decision.key), 0)


def fitting(lines: list[Line], room: Room, budget: Budget) -> list[Line]:
    """The lines, in order, that fit; a promise due stands even where it alone takes more than there is."""
    weak = [line for line in lines if line.kind == "weak"][: room.weak]
    chosen, left = list[Line](), room
    for line in lines:
        if line.kind == "weak" and line not in weak:
            continue
        kept = sum(one not in chosen for one in weak) if line not in weak else 0
        alone = line.kind == "promise" and not chosen and not room.begun
        if alone or _fits(line, left, min(kept, max(budget.people - 1, 0))):
            chosen.append(line)
            left = _after(line, left)
    return chosen


def _fits(line: Line, left: Room, reserve: int) -> bool:
    """Whether a line fits; `reserve` people are kept for the week's weak ties."""
    if line.minutes > left.minutes:
        return False
    if line.kind == "first_step":
        return min(left.first_steps, left.people) > 0
    return line.kind not in CHOSEN or left.people - reserve > 0


def _after(line: Line, left: Room) -> Room:
    return left._replace(
        minutes=max(left.minutes - line.minutes, 0),
        people=left.people - (line.kind in CHOSEN),
        first_steps=left.first_steps - (line.kind == "first_step"),
    )


def is_short(chosen: list[Line], room: Room) -> bool:
    """Whether the minutes that are left are too few for a message, but there are some."""
    return 0 < room.minutes - sum(line.minutes for line in chosen) < SHORT


def light_touches(candidates: Iterable[Candidate], chosen: list[Line], room: Room) -> list[Line]:
    """Light touches for the last minutes, to people who have no line (F12)."""
    left = room.minutes - sum(line.minutes for line in chosen)
    taken = {line.person for line in chosen}
    free = (one for one in candidates if one.person not in taken)
    return [_line([one]) for one in nsmallest(min(left, room.light), free, key=_rank)]
