"""All there is to know of each tie, from exchanges alone: of the whole record, or of one person."""

from datetime import date
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from entregent.core.ties.answers import answers
from entregent.core.ties.circles import Circles, Overrides, circles
from entregent.core.ties.counts import YEAR, count, counts
from entregent.core.ties.events import LAST_SPOKEN, LIKE, Bits, Events, Floats, History, Ints, in_order
from entregent.core.ties.rhythm import Rhythm, rhythm
from entregent.core.ties.strength import strength

SILENT_DAYS: Final = 180.0
SILENT_RATIO: Final = 2.0
"""A tie has fallen silent after half a year, or twice its usual gap where that is longer."""
STRONG_LEFT: Final = 6
"""With this many exchanges in the last year a tie has not fallen silent, whatever the present gap."""
MAIL_ONLY_DAYS: Final = 6
"""Written days in a year that make a tie of words alone weigh enough to propose a call or a coffee (C10)."""


class Ties(NamedTuple):
    """What is known of each tie, one row a person; times in days since 1970-01-01, nan where unknown.

    `strength` 0 to 1, `parts` (people × TERMS) what adds to it; `circle` an index into CIRCLES, `reason` into
    REASONS; `n` exchanges, `n_out` with something from the user, `n_in` from them (unknown: neither);
    `last_met` the last one face to face; `year_out`, `year_in` counts of the last year; `year_channels` and
    `two_year_channels` (people × CHANNELS) exchanges by channel; `asked`, `answered` settled openings and
    those answered, `responsiveness` their share with its 90 % interval `responsiveness_low` to
    `responsiveness_high`; `rhythm_days` the usual gap, `silence_days` since the last exchange,
    `silence_ratio` silence / gap, `silence_outlasts` the share of gaps that this silence outlasts;
    `was_strong` once strong and now silent, with `peak_points` and `peak_end` of the best past year;
    `mail_only` kept up in writing alone.
    """

    strength: Floats
    parts: Floats
    circle: NDArray[np.int8]
    reason: NDArray[np.int8]
    n: Ints
    n_out: Ints
    n_in: Ints
    first: Floats
    last: Floats
    last_out: Floats
    last_in: Floats
    last_met: Floats
    year_out: Ints
    year_in: Ints
    year_channels: Ints
    two_year_channels: Ints
    asked: Ints
    answered: Ints
    responsiveness: Floats
    responsiveness_low: Floats
    responsiveness_high: Floats
    rhythm_days: Floats
    silence_days: Floats
    silence_ratio: Floats
    silence_outlasts: Floats
    was_strong: Bits
    peak_points: Floats
    peak_end: Floats
    mail_only: Bits


def compute(
    events: Events,
    people: int,
    today: date | float,
    overrides: Overrides | None = None,
) -> Ties:
    """The ties to `people` persons as known at `today` (days since 1970-01-01; a date: the end of that day).

    Each person's row depends on that person's events and overrides alone, to the last bit, so that one new
    exchange is reckoned from one person's events (person 0 of 1). Raises ValueError where an index is out of
    range.
    """
    history = in_order(events, people, today)
    force, circle = strength(history), circles(history, overrides)
    pace, reply, counted = rhythm(history), answers(history), counts(history)
    return Ties(
        strength=force.value,
        parts=force.parts,
        circle=circle.circle,
        reason=circle.reason,
        asked=reply.asked,
        answered=reply.answered,
        responsiveness=reply.mean,
        responsiveness_low=reply.low,
        responsiveness_high=reply.high,
        rhythm_days=pace.gap,
        silence_days=pace.silence,
        silence_ratio=pace.ratio,
        silence_outlasts=pace.outlasts,
        was_strong=fallen_silent(circle, pace, counted.year_channels),
        peak_points=circle.peak_points,
        peak_end=circle.peak_end,
        mail_only=words_alone(history, counted.two_year_channels),
        **counted._asdict(),
    )


def fallen_silent(circle: Circles, pace: Rhythm, year_channels: Ints) -> Bits:
    """Ties once strong whose silence is long, and long for that pair (F8)."""
    long = np.fmax(SILENT_DAYS, SILENT_RATIO * pace.gap)
    return (circle.peak_points > 0) & (pace.silence >= long) & (year_channels.sum(axis=1) < STRONG_LEFT)


def words_alone(history: History, two_year_channels: Ints) -> Bits:
    """Ties of weight in the last year, both ways, without a word spoken for two years (C10)."""
    recent = history.age < YEAR
    sent, received = history.sent > 0, history.received > 0
    both = (count(history, recent & sent) > 0) & (count(history, recent & received) > 0)
    spoken = two_year_channels[:, : LAST_SPOKEN + 1].sum(axis=1) > 0
    return both & (days_of_year(history) >= MAIL_ONLY_DAYS) & ~spoken


def days_of_year(history: History) -> Ints:
    """Days of the last year with an exchange of more than a light touch, by person."""
    real = (history.age < YEAR) & (history.channel != LIKE)
    person, day = history.person[real], history.day[real]
    new = np.ones(len(day), np.bool_)
    new[1:] = (person[1:] != person[:-1]) | (day[1:] != day[:-1])
    return np.bincount(person[new], minlength=history.people)
