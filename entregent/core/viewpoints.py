"""Whose view would help on a question, from what people know, do and care about: the closest first (F14)."""

from collections.abc import Iterable
from datetime import date
from typing import Final, Literal, NamedTuple

from entregent.core.exchanges import Circle
from entregent.core.telling import ASLEEP, KEPT, SILENT, Listener, Why, touched
from entregent.core.touching import Said, ThingKind

Care = Literal["", "open_ask", "silent", "asleep"]

TRUST: Final[dict[Circle, float]] = {"close": 26, "wider": 15, "weak": 4}
"""What a circle is worth: a view is asked of the closest and most trusted first (A5)."""
KNOWS: Final[dict[ThingKind, float]] = {
    "skill": 22, "trade": 20, "advised": 18, "interest": 14, "told": 12, "employer": 10, "school": 9,
    "said": 9, "place": 8, "need": 6, "family": 2,
}  # fmt: skip
"""What it is worth that the question touches what somebody knows; having been asked is no expertise."""
CARED: Final = 0.5
"""What is left of the worth of somebody of whom it is better not to ask just now."""


class View(NamedTuple):
    """Somebody whose view would help, why, and what to mind before asking: their own open ask, a silence."""

    person: str
    reasons: tuple[Why, ...]
    care: Care
    worth: float


def views(text: Said, people: Iterable[Listener], *, today: date) -> tuple[View, ...]:
    """Those who know or care about what a question is about, the most helpful first.

    Nobody is named for being close alone. Whoever is never to be proposed is left out.
    """
    found = [view for one in people if not one.never and (view := _view(text, one, today))]
    return tuple(sorted(found, key=lambda one: (-one.worth, one.person)))


def _view(text: Said, one: Listener, today: date) -> View | None:
    weighed = sorted(touched(text, one.things, KNOWS, "F14"), key=lambda each: (-each[0], each[1].code))
    weighed = [each for each in weighed if each[0]]
    if not weighed:
        return None
    trust = TRUST[one.circle] + 6 * one.strength + 6 * one.responsiveness
    care = _care(one, today)
    worth = (trust + sum(each for each, _why in weighed)) * (CARED if care else 1)
    return View(one.person, tuple(why for _worth, why in weighed[:KEPT]), care, round(worth, 4))


def _care(one: Listener, today: date) -> Care:
    if one.open_ask:
        return "open_ask"
    if one.unanswered >= SILENT:
        return "silent"
    asleep = one.last is not None and (today - one.last).days >= ASLEEP
    return "asleep" if asleep and one.circle != "close" else ""
