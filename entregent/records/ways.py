"""How the user does things: modes, what they chose instead, a quiet day, habits; each can be undone."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Any, Final, get_args

from entregent.core import modes as core
from entregent.core.modes import EFFECTS, Mode, Resolved, Value
from entregent.core.planning import Format, Habit
from entregent.records import preferences
from entregent.records.models import Owner, Preferences, Undo

FORMATS: Final[tuple[Format, ...]] = get_args(Format)
LONGEST_HABIT: Final = 100
MOST_HABITS: Final = 20
MOST_MINUTES: Final = 240
_BOTH: Final = "both"
"""The stage of whoever begins again with experience: a junior and a senior at once."""
_STAGES: Final[dict[str, tuple[Mode, ...]]] = {
    "junior": ("junior",),
    "senior": ("senior",),
    _BOTH: ("junior", "senior"),
}


def modes(ways: Preferences) -> tuple[Mode, ...]:
    """The modes chosen."""
    introvert: tuple[Mode, ...] = ("introvert",) if ways.introvert else ()
    return introvert + _STAGES.get(ways.stage, ())


def effects(ways: Preferences) -> tuple[Resolved, ...]:
    """Every effect as it holds for the user."""
    return core.resolve(modes(ways), _overrides(ways), _own(ways))


def _overrides(ways: Preferences) -> dict[str, Any]:
    return ways.overrides if isinstance(ways.overrides, dict) else {}


def _own(ways: Preferences) -> dict[str, int]:
    return {effect.code: getattr(ways, effect.code) for effect in EFFECTS if effect.of_own}


def value(ways: Preferences, code: str) -> Value:
    """The value that an effect has for the user."""
    return next(one.value for one in effects(ways) if one.effect.code == code)


def drafted(ways: Preferences) -> frozenset[Mode]:
    """The modes by which drafts are worded."""
    return core.drafted(effects(ways))


def choose(owner: Owner, wanted: Collection[str]) -> Undo:
    """Chooses the modes, all of them and no other."""
    stage = next((code for code, held in _STAGES.items() if set(held) == set(wanted) - {"introvert"}), "")
    return preferences.change(owner, {"introvert": "introvert" in wanted, "stage": stage})


def settle(owner: Owner, chosen: dict[str, Value | None]) -> Undo:
    """Chooses the values of effects whatever the modes say; None puts one back to what the modes say."""
    ways = Preferences.objects.get(owner=owner)
    overrides = {**_overrides(ways), **chosen}
    return preferences.change(
        owner, {"overrides": {code: one for code, one in overrides.items() if one is not None}}
    )


def give_time(owner: Owner, minutes: int, people: int, quiet_day: int | None) -> Undo:
    """Sets minutes a day, people a week and the quiet day; the number typed holds, whatever the modes."""
    ways = Preferences.objects.get(owner=owner)
    found = next(one for one in effects(ways) if one.effect.code == "people_a_week")
    values: dict[str, Any] = {"minutes_a_day": minutes, "quiet_day": quiet_day}
    if people != found.value:
        values |= _people(ways, people, by_modes=found.by is not None, proposed=found.proposed)
    return preferences.change(owner, values)


def _people(ways: Preferences, people: int, *, by_modes: bool, proposed: Value) -> dict[str, Any]:
    """Where a mode changes the number what is typed stands beside it, else in its place."""
    others = {code: one for code, one in _overrides(ways).items() if code != "people_a_week"}
    if not by_modes:
        return {"people_a_week": people, "overrides": others}
    return {"overrides": others if people == proposed else {**others, "people_a_week": people}}


def habits(ways: Preferences) -> tuple[Habit, ...]:
    """The user's habits; whatever is none is passed over, as a restored record may hold anything."""
    kept = ways.habits if isinstance(ways.habits, list) else []
    return tuple(habit for one in kept if (habit := _habit(one)) is not None)


def _habit(one: Any) -> Habit | None:
    if not isinstance(one, dict):
        return None
    text, day, minutes, way = (one.get(name) for name in ("text", "day", "minutes", "format"))
    known = isinstance(text, str) and text.strip() and way in FORMATS
    if not known or day not in (None, *range(7)) or not isinstance(minutes, int):
        return None
    return Habit(str(text), day, min(max(minutes, 1), MOST_MINUTES), way)  # type: ignore[arg-type]


def keep_habits(owner: Owner, wanted: Iterable[Habit]) -> Undo:
    """Writes the habits down, in their order."""
    documents = [habit._asdict() for habit in list(wanted)[:MOST_HABITS]]
    return preferences.change(owner, {"habits": documents})


def is_quiet(ways: Preferences, on: dt.date) -> bool:
    """Whether that is the user's quiet day."""
    return ways.quiet_day == on.weekday()
