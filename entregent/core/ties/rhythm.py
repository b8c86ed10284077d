"""The pair's own rhythm, and how long today's silence is beside it (F2)."""

from typing import Final, NamedTuple

import numpy as np

from entregent.core.ties.events import Floats, History, Ints, day_starts

FEWEST_GAPS: Final = 3
"""With fewer gaps than this a pair has no rhythm of its own yet."""


class Rhythm(NamedTuple):
    """By person, in days: the usual gap, the present silence, their ratio, and the share of gaps it outlasts.

    Not a number where unknown: no exchange, or fewer than FEWEST_GAPS gaps.
    """

    gap: Floats
    silence: Floats
    ratio: Floats
    outlasts: Floats


def rhythm(history: History) -> Rhythm:
    """The rhythm of each pair, from the gaps between the days with an exchange.

    The usual gap is the one that a moment chosen at random would fall into, half of the time or more: a
    flurry of mails within a week does not make a pair weekly.
    """
    starts = day_starts(history)
    person, day = history.person[starts], history.day[starts]
    same = person[1:] == person[:-1]
    owner, gap = person[1:][same], (day[1:] - day[:-1])[same]
    count = np.bincount(owner, minlength=history.people)
    silence = silence_of(history)
    shorter = np.bincount(owner[gap < silence[owner]], minlength=history.people)
    enough = count >= FEWEST_GAPS
    usual = np.where(enough, usual_gap(owner, gap, history.people), np.nan)
    outlasts = np.where(enough, (shorter + 0.5) / (count + 1.0), np.nan)
    return Rhythm(usual, silence, silence / usual, outlasts)


def silence_of(history: History) -> Floats:
    """Days since the last exchange with each person; not a number where there was none."""
    last = np.full(history.people, np.nan)
    np.fmax.at(last, history.person, history.when)
    return history.now - last


def usual_gap(owner: Ints, gap: Ints, people: int) -> Floats:
    """The median of each owner's gaps, every gap counted as often as it has days (whole numbers: exact)."""
    usual = np.full(people, np.nan)
    if not len(owner):
        return usual
    order = np.lexsort((gap, owner))
    owner, gap = owner[order], gap[order]
    start = np.concatenate(([0], np.flatnonzero(owner[1:] != owner[:-1]) + 1))
    size = np.diff(np.concatenate((start, [len(owner)])))
    reached = np.cumsum(gap)
    before = np.repeat(reached[start] - gap[start], size)
    whole = np.repeat(np.add.reduceat(gap, start), size)
    past_half = 2 * (reached - before) >= whole
    first = np.flatnonzero(past_half & ~np.concatenate(([False], past_half[:-1] & (owner[1:] == owner[:-1]))))
    usual[owner[first]] = gap[first]
    return usual
