"""Circles (A1): close, wider or weak, by rules that can be said in words, and what the user says wins."""

from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from entregent.core.exchanges import CIRCLES
from entregent.core.ties.events import CHANNEL_WEIGHTS, Bits, Floats, History, Ints, day_starts

type Reason = Literal[
    "pinned", "triage_close", "triage_known", "triage_who", "triage_never", "friend", "worked_together",
    "kept_up", "in_touch", "once_close", "one_way", "faded", "hardly", "nothing",
]  # fmt: skip

REASONS: Final[tuple[Reason, ...]] = (
    "pinned", "triage_close", "triage_known", "triage_who", "triage_never", "friend", "worked_together",
    "kept_up", "in_touch", "once_close", "one_way", "faded", "hardly", "nothing",
)  # fmt: skip
"""Why someone is in a circle: said by the user; close friends by hand, former colleagues; or computed from
exchanges (the last seven: `hardly` is too little both ways, `faded` nothing for two years)."""

CLOSE, WIDER, WEAK = (CIRCLES.index(name) for name in ("close", "wider", "weak"))
PINS: Final = {"": -1, "close": CLOSE, "wider": WIDER, "weak": WEAK}
TRIAGE: Final = {"": 0, "close": 1, "known": 2, "who": 3, "never": 4}

QUARTER: Final = 365.25 / 4
QUARTERS: Final = 40
"""Ten years of quarters are looked at, counted back from today."""
CLOSE_YEAR: Final = 12.0
"""A year of a close tie: twelve days of mail, three lunches, or a mix (see CHANNEL_WEIGHTS)."""
CLOSE_QUARTERS: Final = 3
"""… in at least this many of the year's quarters: a burst is a project, not a habit."""
WIDER_TWO_YEARS: Final = 2.0
"""Two years of a real tie: two days of mail, or one conversation."""
STRONG_YEAR: Final = 6.0
STRONG_QUARTERS: Final = 2
"""A year of a tie that was strong: half of a close one."""
ONCE_CLOSE_QUARTERS: Final = 20
"""Who was close less than five years ago is not yet a distant acquaintance."""


class Overrides(NamedTuple):
    """What the user decided, one row a person: `pinned` a value of PINS, `triage` one of TRIAGE, two
    marks."""

    pinned: Ints
    triage: Ints
    friend: Bits
    worked_together: Bits


class Years(NamedTuple):
    """Sliding years by person (people × QUARTERS): column q is the year that ended q quarters before now.

    `points` is the year's sum over days of the richest channel's weight, in mails; `sent` and `received` say
    whether anything was; `quarters` how many of its four had an exchange.
    """

    points: Floats
    sent: Bits
    received: Bits
    quarters: Ints

    def like(self, points: float, quarters: int) -> Bits:
        """Where a year had so many points, in so many of its quarters, and both sides spoke."""
        return (self.points >= points) & (self.quarters >= quarters) & self.sent & self.received


class Circles(NamedTuple):
    """By person: the circle, the reason (index into REASONS), and the best past year's points and end.

    `peak_end` is in days since 1970-01-01 and is not a number where no past year was strong.
    """

    circle: NDArray[np.int8]
    reason: NDArray[np.int8]
    peak_points: Floats
    peak_end: Floats


def years(history: History) -> Years:
    """The sliding years of each person's history; exchanges of more than ten years ago count for nothing."""
    starts = day_starts(history)
    points = np.zeros(0)
    if len(starts):
        points = np.maximum.reduceat(CHANNEL_WEIGHTS[history.channel], starts)
    by_quarter = spread(history, starts, points)
    every = np.arange(len(history.person))
    sent = spread(history, every, history.sent)
    received = spread(history, every, history.received)
    active = slide((by_quarter > 0).astype(np.float64)).astype(np.int64)
    return Years(slide(by_quarter), slide(sent) > 0, slide(received) > 0, active)


def spread(history: History, rows: Ints, values: Floats) -> Floats:
    """`values` of the rows, summed by person and quarter before now (people × QUARTERS)."""
    quarter = np.floor(history.age[rows] / QUARTER).astype(np.int64)
    recent = quarter < QUARTERS
    cell = history.person[rows][recent] * QUARTERS + quarter[recent]
    cells = history.people * QUARTERS
    return np.bincount(cell, values[recent], cells).reshape(history.people, QUARTERS)


def slide(quarters: Floats) -> Floats:
    """Sums of four quarters: column q holds the year made of quarters q to q + 3 before now."""
    padded = np.pad(quarters, ((0, 0), (0, 3)))
    return sum((padded[:, k : k + QUARTERS] for k in range(1, 4)), start=padded[:, :QUARTERS])


def circles(history: History, said: Overrides | None = None) -> Circles:
    """The circle of each person and why; what the user said comes before what was computed.

    Rules with absolute meaning, person by person, so that they hold for someone with a few messages as for
    someone with a million mails.
    """
    past = years(history)
    reason = computed_reason(history, past)
    if said is not None:
        reason = said_reason(said, reason)
    circle = np.array([CIRCLE_OF.get(name, WEAK) for name in REASONS], np.int8)[reason]
    if said is not None:
        circle = np.where(reason == REASONS.index("pinned"), said.pinned, circle).astype(np.int8)
    return Circles(circle, reason, *peak(past, history.now))


CIRCLE_OF: Final[dict[str, int]] = {
    "triage_close": CLOSE, "friend": CLOSE, "kept_up": CLOSE,
    "triage_known": WIDER, "worked_together": WIDER, "in_touch": WIDER, "once_close": WIDER,
}  # fmt: skip


def computed_reason(history: History, past: Years) -> NDArray[np.int8]:
    """The first rule that fits each person, from exchanges alone."""
    sent = np.bincount(history.person, history.sent, history.people) > 0
    received = np.bincount(history.person, history.received, history.people) > 0
    two_years = past.points[:, 0] + past.points[:, 4]
    both = (past.sent[:, 0] | past.sent[:, 4]) & (past.received[:, 0] | past.received[:, 4])
    close = past.like(CLOSE_YEAR, CLOSE_QUARTERS)
    rules: tuple[tuple[Reason, Bits], ...] = (
        ("kept_up", close[:, 0]),
        ("in_touch", both & (two_years >= WIDER_TWO_YEARS)),
        ("once_close", close[:, 1:ONCE_CLOSE_QUARTERS].any(axis=1)),
        ("one_way", sent ^ received),
        ("faded", sent & received & (two_years == 0)),
        ("hardly", sent & received),
    )
    return first_of(rules, np.full(history.people, REASONS.index("nothing"), np.int8))


def said_reason(said: Overrides, computed: NDArray[np.int8]) -> NDArray[np.int8]:
    """What the user said, the more deliberate first; having worked together lifts, and never lowers."""
    lifts = computed != REASONS.index("kept_up")
    rules: tuple[tuple[Reason, Bits], ...] = (
        ("pinned", said.pinned >= 0),
        ("triage_never", said.triage == TRIAGE["never"]),
        ("triage_close", said.triage == TRIAGE["close"]),
        ("friend", said.friend),
        ("worked_together", said.worked_together & lifts),
        ("triage_known", said.triage == TRIAGE["known"]),
        ("triage_who", said.triage == TRIAGE["who"]),
    )
    return first_of(rules, computed)


def first_of(rules: tuple[tuple[Reason, Bits], ...], otherwise: NDArray[np.int8]) -> NDArray[np.int8]:
    """The code of the first rule that holds for each person, or `otherwise`."""
    codes = [np.int8(REASONS.index(name)) for name, _ in rules]
    return np.select([holds for _, holds in rules], codes, otherwise).astype(np.int8)


def peak(past: Years, now: float) -> tuple[Floats, Floats]:
    """The points and the end of the best past year that was strong; 0 and not a number where there was none.

    The year until now is no past year, nor are those that share more than a quarter with it.
    """
    strong = past.like(STRONG_YEAR, STRONG_QUARTERS)[:, 3:]
    points = np.where(strong, past.points[:, 3:], 0.0)
    best = points.argmax(axis=1)
    most = points[np.arange(len(points)), best]
    return most, np.where(most > 0, now - (best + 3) * QUARTER, np.nan)
