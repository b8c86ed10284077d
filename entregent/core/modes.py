"""What being an introvert, a junior or a senior changes, effect by effect; what the user chose instead."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, get_args

Mode = Literal["introvert", "junior", "senior"]
Value = str | int
Place = Literal["in_turn", "first"]
Replies = Literal["closest", "longest_waiting"]
Invitation = Literal["lunch", "coffee", "call", "none"]

MODES: Final[tuple[Mode, ...]] = get_args(Mode)
"""In the order in which they win over each other: one can give only what one has, so introvert is first."""

PRACTICE_OF: Final[dict[Mode, str]] = {"introvert": "P1", "junior": "P2", "senior": "P3"}
"""The practice that each mode stands on."""


class Effect(NamedTuple):
    """One thing that modes change: the practice it follows, its value without a mode, and with each.

    `options` are the values that the user may choose instead. `of_own` says that the value without a mode
    is a number of the user's own; `changes` then are parts of it, in thirds.
    """

    code: str
    practice: str
    without: Value
    changes: Mapping[Mode, Value]
    options: tuple[Value, ...]
    of_own: bool = False


EFFECTS: Final[tuple[Effect, ...]] = (
    Effect("people_a_week", "P1", 3, {"introvert": 2, "junior": 4}, tuple(range(1, 101)), of_own=True),
    Effect("close_circle", "P1", "in_turn", {"introvert": "first", "senior": "first"}, get_args(Place)),
    Effect("weak_ties", "F13", 2, {"introvert": 1, "junior": 4}, (0, 1, 2, 4)),
    Effect("peers", "F10", "in_turn", {"junior": "first"}, get_args(Place)),
    Effect("follow_up", "C8", "in_turn", {"junior": "first"}, get_args(Place)),
    Effect("congratulations", "E5", "in_turn", {"senior": "first"}, get_args(Place)),
    Effect("replies", "P3", "closest", {"senior": "longest_waiting"}, get_args(Replies)),
    Effect("invitation", "C13", "lunch", {"introvert": "coffee", "junior": "coffee"}, get_args(Invitation)),
    Effect("rest_days", "C13", 0, {"introvert": 1}, (0, 1, 2, 3)),
    Effect("light_touches", "F12", 1, {"introvert": 2}, (0, 1, 2, 3)),
    Effect("draft_proposals", "C13", "any", {"introvert": "written"}, ("any", "written")),
    Effect("draft_offers", "P2", "usual", {"junior": "offered"}, ("usual", "offered")),
    Effect("draft_doors", "P3", "usual", {"senior": "opened"}, ("usual", "opened")),
)
"""Everything that a mode changes today, in the order in which a page tells it.

- `people_a_week`: whom Entregent proposes in a week; an introvert a third fewer than the user's number, a
  junior a third more.
- `close_circle`: whether the close circle comes in its turn, or before others who are due.
- `weak_ties`: distant acquaintances in two weeks; 1 is one every other week.
- `peers`: whether former classmates and colleagues come before others who are due.
- `follow_up`: whether words after a meeting come before all that is not owed.
- `congratulations`: whether what happens in people's lives comes before their rhythm.
- `replies`: who is answered first.
- `invitation`: how the week's invitation is worded.
- `rest_days`: days after an evening among people on which nobody new is proposed.
- `light_touches`: kind words under what others post, for the last minutes of a day.
- `draft_proposals`: whether first words may propose a call or an evening, or none of them.
- `draft_offers`: whether first words say what a beginner can offer in return.
- `draft_doors`: whether first words hold out what experience opens.
"""
_DRAFTED: Final[dict[str, tuple[Value, Mode]]] = {
    "draft_proposals": ("written", "introvert"),
    "draft_offers": ("offered", "junior"),
    "draft_doors": ("opened", "senior"),
}
"""The effects that drafts obey, each with the value that words them as in a mode."""

BY_CODE: Final[dict[str, Effect]] = {effect.code: effect for effect in EFFECTS}


@dataclass(frozen=True, slots=True)
class Ways:
    """How the user does things: the value of each effect that the plan obeys, as without any mode."""

    close_circle: Place = "in_turn"
    weak_ties: int = 2
    peers: Place = "in_turn"
    follow_up: Place = "in_turn"
    congratulations: Place = "in_turn"
    replies: Replies = "closest"
    invitation: Invitation = "lunch"
    rest_days: int = 0
    light_touches: int = 1


class Resolved(NamedTuple):
    """An effect as it holds: without a mode, with the modes chosen, and what the user chose instead.

    `by` is the mode that changes it, None where none does; `overridden` says that `value` is the user's.
    """

    effect: Effect
    without: Value
    proposed: Value
    value: Value
    by: Mode | None
    overridden: bool


def resolve(
    modes: Collection[str], overrides: Mapping[str, object], own: Mapping[str, int]
) -> tuple[Resolved, ...]:
    """Every effect as it holds with `modes`, `overrides` (by code) and the user's `own` numbers (by code).

    Where several modes change one effect the first of MODES holds; a mode that leaves it as it is does not
    count. What the user chose instead always wins. Unknown modes, and values that are no option, are passed
    over.
    """
    return tuple(_resolved(effect, modes, overrides, own) for effect in EFFECTS)


def _resolved(
    effect: Effect, modes: Collection[str], overrides: Mapping[str, object], own: Mapping[str, int]
) -> Resolved:
    without = own.get(effect.code, effect.without) if effect.of_own else effect.without
    by = next((mode for mode in MODES if mode in modes and mode in effect.changes), None)
    proposed = _changed(effect, without, by) if by else without
    chosen = option(effect, overrides.get(effect.code))
    value = proposed if chosen is None else chosen
    return Resolved(effect, without, proposed, value, by, chosen is not None)


def _changed(effect: Effect, without: Value, by: Mode) -> Value:
    change = effect.changes[by]
    if not effect.of_own:
        return change
    return max(1, round(int(without) * int(change) / 3))


def option(effect: Effect, given: object) -> Value | None:
    """The option of an effect that is meant, given as it is or as text; None where it is none."""
    return next((one for one in effect.options if one == given or str(one) == given), None)


def drafted(resolved: Iterable[Resolved]) -> frozenset[Mode]:
    """The modes by which drafts are worded, whatever else they change."""
    held = {one.effect.code: one.value for one in resolved}
    return frozenset(mode for code, (value, mode) in _DRAFTED.items() if held.get(code) == value)


def ways(resolved: Iterable[Resolved]) -> Ways:
    """The values that hold, for the plan."""
    held = {one.effect.code: one.value for one in resolved}
    return Ways(**{name: held[name] for name in Ways.__slots__ if name in held})  # type: ignore[arg-type]
