"""How strong each tie is: a logistic mixture of how much, how recently, on how many days and how mutually."""

from typing import Final, NamedTuple

import numpy as np

from entregent.core.ties.events import Floats, History, Ints, day_starts

LONGEST_AGE: Final = 3650.0
"""Days after which a last exchange is as good as none."""
SOFTEN: Final = 0.2
"""Days added to an age, so that a mail of this minute is not endlessly fresher than one of this morning."""

TERMS: Final = ("days_90", "days_365", "sent_days_365", "fresh", "fresh_sent", "mutual_365")
"""What the mixture weighs; a number is a half-life in days. None can fall when an exchange is added."""

WEIGHTS: Final = np.array([0.256, 0.313, 0.4, 0.375, 0.067, 0.4])
INTERCEPT: Final = -4.748
"""Logistic regression of "written to in the next thirty days" on the mails of four unlike milieus (students,
a firm, a laboratory, a party), each weighing the same: benchmarks/fit_ties.py. Weights fitted to three of
them rank the contacts of the fourth better than counting, recency and decay do. Bounded by reason: mutual
exchange weighs no less than sending, so that an answer counts for no less than a second message; and
freshness weighs in, for it is what tells where histories are short."""


class Strength(NamedTuple):
    """`value` in 0 to 1; `parts` (people × TERMS), what each term adds to its log-odds, 0 or more."""

    value: Floats
    parts: Floats


def strength(history: History) -> Strength:
    """The strength of each tie, 0 for nobody exchanged with.

    It reads as the chance that the user writes to them within thirty days; see WEIGHTS. An added exchange, a
    richer channel, an answer instead of a second message, or the same history nearer to today never lowers
    it.
    """
    parts = terms(history) * WEIGHTS
    odds = np.full(history.people, INTERCEPT)
    for column in parts.T:
        odds = odds + column
    known = np.bincount(history.person, minlength=history.people) > 0
    return Strength(np.where(known, 1.0 / (1.0 + np.exp(-odds)), 0.0), parts)


def terms(history: History) -> Floats:
    """The terms of the mixture, people × TERMS, each 0 or more."""
    sent, received = history.sent, history.received
    either = np.maximum(sent, received)
    year = 0.5 ** (history.age / 365.0)
    mutual = np.minimum(total(history, sent * year), total(history, received * year))
    columns = (
        np.log1p(days(history, either, 90.0)),
        np.log1p(days(history, either, 365.0)),
        np.log1p(days(history, sent, 365.0)),
        freshness(history, either),
        freshness(history, sent),
        mutual / (1.0 + mutual),
    )
    return np.column_stack(columns)


def total(history: History, values: Floats) -> Floats:
    """The sum of `values` for each person, added in the order of time."""
    return np.bincount(history.person, values, history.people)


def days(history: History, weight: Floats, half_life: float) -> Floats:
    """The days with an exchange, each for the richest of that day, fading by half every `half_life` days."""
    starts: Ints = day_starts(history)
    if not len(starts):
        return np.zeros(history.people)
    richest = np.maximum.reduceat(weight, starts)
    age = np.maximum(history.now - history.day[starts] - 1.0, 0.0)
    return np.bincount(history.person[starts], richest * 0.5 ** (age / half_life), history.people)


def freshness(history: History, weight: Floats) -> Floats:
    """How recent the last exchange is, on a log scale from 0 (none); of weight 4, fresh 4 times as long."""
    fresh = np.zeros(history.people)
    some = weight > 0
    age = (history.age[some] + SOFTEN) / weight[some]
    np.maximum.at(fresh, history.person[some], np.log(LONGEST_AGE) - np.log(np.minimum(age, LONGEST_AGE)))
    return fresh
