"""Who really answers (F9): the share of the user's opening messages that get an answer, with its doubt."""

from typing import Final, NamedTuple

import numpy as np

from entregent.core.ties.events import LAST_SPOKEN, LIKE, Bits, Floats, History, Ints

ANSWER_DAYS: Final = 14.0
"""An answer that comes later than this counts as silence."""
PATIENCE_DAYS: Final = 60.0
"""How long someone who only put things off has, in all, to come back; endless postponing is silence."""
PRIOR: Final = (1.0, 1.0)
"""Beta prior of the share answered: every share alike, so that one silence is no verdict."""
FADE_DAYS: Final = 730.0
"""What happened this long ago weighs half: people change jobs, and habits."""
LEVEL: Final = 0.90
GRID: Final = 256


class Openings(NamedTuple):
    """Messages that opened a thread: to whom, when, was it answered, and has its time run out."""

    person: Ints
    when: Floats
    answered: Bits
    settled: Bits


class Answers(NamedTuple):
    """By person: openings counted, how many were answered, and the share's mean and 90 % interval.

    `yes` and `no` are the parameters of the Beta distribution behind them.
    """

    asked: Ints
    answered: Ints
    mean: Floats
    low: Floats
    high: Floats
    yes: Floats
    no: Floats


def openings(history: History) -> Openings:
    """The messages of the user's that began a thread: nothing had passed between the two for ANSWER_DAYS.

    An answer is anything from them within ANSWER_DAYS that is more than a like and does not merely put off;
    someone who put off in that time has PATIENCE_DAYS. Openings younger than that are not settled.
    """
    real = np.flatnonzero(history.channel != LIKE)
    person, when, direction = history.person[real], history.when[real], history.direction[real]
    quiet = np.ones(len(real), np.bool_)
    quiet[1:] = (person[1:] != person[:-1]) | (when[1:] - when[:-1] > ANSWER_DAYS)
    written = history.channel[real] > LAST_SPOKEN
    start = np.flatnonzero(quiet & written & (direction == 1))
    put_off = history.postponed[real]
    waits = until_next(person, when, start, (direction >= 2) & put_off) <= ANSWER_DAYS
    limit = np.where(waits, PATIENCE_DAYS, ANSWER_DAYS)
    answered = until_next(person, when, start, (direction >= 2) & ~put_off) <= limit
    return Openings(person[start], when[start], answered, when[start] + limit <= history.now)


def until_next(person: Ints, when: Floats, start: Ints, which: Bits) -> Floats:
    """Days from each row of `start` to the person's next row marked in `which`; infinity if none."""
    marked = np.flatnonzero(which)
    if not len(marked):
        return np.full(len(start), np.inf)
    place = np.searchsorted(marked, start, "right")
    later = marked[np.minimum(place, len(marked) - 1)]
    same = (place < len(marked)) & (person[later] == person[start])
    return np.where(same, when[later] - when[start], np.inf)


def answers(history: History) -> Answers:
    """Bayesian estimate, by person, of the share of openings answered, from those settled at `now`.

    A Beta distribution: PRIOR plus one for each opening, halved every FADE_DAYS.
    """
    asked = openings(history)
    done = asked.settled
    person, answered = asked.person[done], asked.answered[done]
    fade = 0.5 ** ((history.now - asked.when[done]) / FADE_DAYS)
    people = history.people
    yes = PRIOR[0] + np.bincount(person, fade * answered, people)
    no = PRIOR[1] + np.bincount(person, fade * ~answered, people)
    count = np.bincount(person, minlength=people)
    low, high = interval(yes, no)
    return Answers(
        count, np.bincount(person[answered], minlength=people), yes / (yes + no), low, high, yes, no
    )


def interval(yes: Floats, no: Floats, level: float = LEVEL) -> tuple[Floats, Floats]:
    """The central interval of Beta(yes, no), row by row; parameters of 0.5 and more, error below 0.005.

    Integrated on a grid of the angle whose squared sine is the share, where the density has no poles.
    """
    pairs = yes + 1j * no
    each, where = np.unique(pairs, return_inverse=True)
    edge = (np.arange(GRID) + 0.5) * (np.pi / 2 / GRID)
    log_density = np.outer(2 * each.real - 1, np.log(np.sin(edge)))
    log_density += np.outer(2 * each.imag - 1, np.log(np.cos(edge)))
    mass = np.exp(log_density - log_density.max(axis=1, keepdims=True)).cumsum(axis=1)
    tail = (1.0 - level) / 2.0
    low, high = (quantile(mass, share) for share in (tail, 1.0 - tail))
    return low[where], high[where]


def quantile(mass: Floats, share: float) -> Floats:
    """Where each row of cumulated `mass` (rows × GRID, over the angle) reaches `share` of its total."""
    goal = mass[:, -1] * share
    cell = np.minimum((mass < goal[:, None]).sum(axis=1), GRID - 1)
    row = np.arange(len(mass))
    before = np.where(cell > 0, mass[row, np.maximum(cell - 1, 0)], 0.0)
    angle = (cell + (goal - before) / (mass[row, cell] - before)) * (np.pi / 2 / GRID)
    return np.sin(angle) ** 2
