"""Advice and help received open a loop (F7): what I did with it, what came of it, told or let go."""

from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple

from entregent.core.moves import SHOWN_DAYS, Due, Duty, Machine, Move

LOOP: Final = Machine(
    start="open",
    table={
        "open": {"use": "used", "come": "known", "tell": "told", "let_go": "let_go"},
        "used": {"come": "known", "tell": "told", "let_go": "let_go"},
        "known": {"tell": "told", "let_go": "let_go"},
        "told": {},
        "let_go": {},
    },
    duties=(
        Duty("say_use", "F7", ("open",), "use", (21, 75)),
        Duty("say_outcome", "F7", ("used",), "come", (30, 120)),
        Duty("tell", "F7", ("known",), "tell", (0, 10, 40), lasts=True),
    ),
)
"""open → used → known → told, or let go at any time; one may tell without noting anything before."""


LONGEST: Final = max(day for duty in LOOP.duties for day in duty.days) + SHOWN_DAYS
"""Days after which nothing of a loop comes up by itself any more."""


class Loop(NamedTuple):
    """A favour received and the days of what followed; None where it has not."""

    id: str
    person: str
    received: date
    used: date | None = None
    known: date | None = None
    told: date | None = None
    let_go: date | None = None

    @property
    def moves(self) -> tuple[Move, ...]:
        """What followed, in order; what was told before it was used was told all the same."""
        days = (("use", self.used), ("come", self.known), ("tell", self.told), ("let_go", self.let_go))
        order = {name: place for place, (name, _on) in enumerate(days)}
        made = [Move(name, on) for name, on in days if on is not None]
        return tuple(sorted(made, key=lambda one: (one.on, order[one.event])))

    @property
    def stage(self) -> str:
        """Where it stands: open, used, known, told or let_go."""
        return LOOP.replay(self.moves)[0].stage


def due(loop: Loop, today: date) -> tuple[Due, ...]:
    """What is due for a loop today; nothing once it is closed, nothing raised any more once it is at rest."""
    found = LOOP.due(loop.moves, today, since=loop.received)
    return tuple(one._replace(raised=False) for one in found) if at_rest(loop, today) else found


def at_rest(loop: Loop, today: date) -> bool:
    """Whether so long has passed since anything happened in it that nothing of it comes up by itself."""
    last = max([loop.received, *(move.on for move in loop.moves)])
    return (today - last).days >= LONGEST


def to_tell(loops: Iterable[Loop], *, good_news: bool = False) -> list[Loop]:
    """The open loops in the order in which one would tell: those whose outcome is known, the latest first;
    then, where good news has just come, those whose advice was used, since it may have come of it; then the
    rest, the longest open first."""
    waiting = [loop for loop in loops if loop.stage not in ("told", "let_go")]
    return sorted(waiting, key=lambda loop: _place(loop, good_news=good_news))


def _place(loop: Loop, *, good_news: bool) -> tuple[int, int]:
    if loop.known is not None:
        return 0, -loop.known.toordinal()
    if good_news and loop.used is not None:
        return 1, -loop.used.toordinal()
    return 2, loop.received.toordinal()
