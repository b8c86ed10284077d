"""Who would care about a piece of news, and why; who is left out, and why (F6, D12, H11)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple

from entregent.core.exchanges import Circle
from entregent.core.touching import Said, Thing, ThingKind, touches

LeftOutCode = Literal["never", "told", "open_ask", "year_cap", "silent"]

CLOSENESS: Final[dict[Circle, float]] = {"close": 30, "wider": 18, "weak": 6}
"""What a circle is worth: news belongs to those who are near."""
WORTH: Final[dict[ThingKind, float]] = {
    "advised": 40, "asked": 36, "need": 16, "interest": 14, "employer": 12, "trade": 10, "school": 9,
    "skill": 9, "told": 8, "said": 7, "place": 7, "family": 3,
}  # fmt: skip
"""What it is worth that the news touches a thing of somebody’s; whoever advised on the matter comes first."""
COLLEAGUE, CLASSMATE = 9.0, 7.0
AGAIN: Final = 0.35
"""What each further touch of one kind is worth beside the first."""
WAKES: Final = 12.0
"""What it adds that the tie was strong and sleeps: news is the best reason to write (D12)."""
ASLEEP: Final = 365
"""Days of silence after which a tie sleeps."""
SILENT: Final = 2
"""Messages without an answer after which news would press somebody."""
KEPT: Final = 3
"""Reasons that are told of one person."""


class Why(NamedTuple):
    """One reason: its code, the practice behind it, and the values that its sentence needs."""

    code: str
    practice: str
    values: Mapping[str, str | int | date]


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who might be told: the tie, what is known of them, and what was told them before.

    `strength` and `responsiveness` lie in 0..1; `unanswered` counts the user's messages since they last
    spoke; `told_in_year` pieces of news told within a year, `told` whether this one was, or was put aside;
    `open_ask` is what is being asked of them at present.
    """

    person: str
    circle: Circle = "weak"
    strength: float = 0.0
    was_strong: bool = False
    last: date | None = None
    responsiveness: float = 0.5
    unanswered: int = 0
    things: tuple[Thing, ...] = ()
    colleague: bool = False
    classmate: bool = False
    told_in_year: int = 0
    told: bool = False
    open_ask: str = ""
    never: bool = False


class Caring(NamedTuple):
    """Somebody who would care, why (the best reason first), and how much beside others."""

    person: str
    reasons: tuple[Why, ...]
    worth: float


class LeftOut(NamedTuple):
    """Somebody who would care and is not proposed, and why."""

    person: str
    code: LeftOutCode
    values: Mapping[str, str | int]


class Told(NamedTuple):
    """Whom to tell, in order, and who is left out."""

    caring: tuple[Caring, ...]
    left_out: tuple[LeftOut, ...]


def who_cares(text: Said, listeners: Iterable[Listener], *, today: date, a_year: int) -> Told:
    """Those who would care about a piece of news, the most likely first (F6).

    Nobody is proposed without a reason of their own: distant ties only where the news touches something of
    theirs, or wakes what once was strong.
    """
    caring, left_out = list[Caring](), list[LeftOut]()
    for one in listeners:
        found = _caring(text, one, today)
        if found is None:
            continue
        barred = bar(one, a_year)
        if barred:
            left_out.append(barred)
        else:
            caring.append(found)
    caring.sort(key=lambda one: (-one.worth, one.person))
    return Told(tuple(caring), tuple(left_out))


def bar(one: Listener, a_year: int) -> LeftOut | None:
    """Why somebody is not to be told now; None where nothing is in the way."""
    if one.never:
        return LeftOut(one.person, "never", {})
    if one.told:
        return LeftOut(one.person, "told", {})
    if one.open_ask:
        return LeftOut(one.person, "open_ask", {"ask": one.open_ask})
    if one.told_in_year >= a_year:
        return LeftOut(one.person, "year_cap", {"count": one.told_in_year})
    if one.unanswered >= SILENT:
        return LeftOut(one.person, "silent", {"count": one.unanswered})
    return None


def sitting(caring: Sequence[Caring], told_today: int, a_day: int) -> tuple[Caring, ...]:
    """The few of today: what is left of the day’s number, never all (F6)."""
    return tuple(caring[: max(0, a_day - told_today)])


def _caring(text: Said, one: Listener, today: date) -> Caring | None:
    weighed = sorted(_reasons(text, one, today), key=lambda each: (-each[0], each[1].code))
    if not weighed:
        return None
    answers = 0.6 + 0.8 * one.responsiveness
    worth = (CLOSENESS[one.circle] + 10 * one.strength) * answers + sum(each for each, _why in weighed)
    return Caring(one.person, tuple(why for _worth, why in weighed[:KEPT]), round(worth, 4))


def _reasons(text: Said, one: Listener, today: date) -> list[tuple[float, Why]]:
    found = touched(text, one.things, WORTH, "F6")
    if one.colleague:
        found.append((COLLEAGUE, Why("colleague", "F10", {})))
    if one.classmate:
        found.append((CLASSMATE, Why("classmate", "F10", {})))
    silence = (today - one.last).days if one.last else 0
    if one.was_strong and silence >= ASLEEP:
        found.append((WAKES, Why("wakes", "D12", {"days": silence})))
    if one.circle == "close":
        found.append((0.0, Why("close", "F2", {})))
    elif one.circle == "wider" and silence < ASLEEP:
        found.append((0.0, Why("wider", "F2", {})))
    return found


def touched(
    text: Said, things: Iterable[Thing], worth: Mapping[ThingKind, float], practice: str
) -> list[tuple[float, Why]]:
    """What a text touches of somebody’s, each with what it is worth; a second of a kind counts for less."""
    counts = dict[ThingKind, int]()
    found = list[tuple[float, Why]]()
    for thing, shared in touches(text, things):
        less = AGAIN ** counts.get(thing.kind, 0)
        counts[thing.kind] = counts.get(thing.kind, 0) + 1
        more = 1 + 0.25 * (min(shared, 4) - 1)
        values = {"what": thing.text}
        why = Why(thing.kind, "F7" if thing.kind in ("advised", "asked") else practice, values)
        found.append((worth.get(thing.kind, 0.0) * less * more, why))
    return found
