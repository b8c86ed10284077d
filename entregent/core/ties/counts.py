"""The plain counts and dates of each tie, of which its reasons are made."""

from typing import Final, NamedTuple

import numpy as np

from entregent.core.exchanges import CHANNELS
from entregent.core.ties.events import LAST_FACE, Bits, Floats, History, Ints

YEAR: Final = 365.25


class Counts(NamedTuple):
    """By person: exchanges, first and last, by side and by channel; the fields of the same names in Ties."""

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


def counts(history: History) -> Counts:
    """The counts of a history; a conversation counts as sent and as received, an unknown side as neither."""
    out, into = (history.direction & 1) > 0, (history.direction & 2) > 0
    either, recent = np.ones_like(out), history.age < YEAR
    return Counts(
        n=count(history, either),
        n_out=count(history, out),
        n_in=count(history, into),
        first=-last(history, -history.when, either),
        last=last(history, history.when, either),
        last_out=last(history, history.when, out),
        last_in=last(history, history.when, into),
        last_met=last(history, history.when, history.channel <= LAST_FACE),
        year_out=count(history, out & recent),
        year_in=count(history, into & recent),
        year_channels=channels_since(history, YEAR),
        two_year_channels=channels_since(history, 2 * YEAR),
    )


def count(history: History, which: Bits) -> Ints:
    """How many of the rows marked in `which` each person has."""
    return np.bincount(history.person[which], minlength=history.people)


def last(history: History, values: Floats, which: Bits) -> Floats:
    """The greatest of `values` over the marked rows of each person; not a number where there are none."""
    greatest = np.full(history.people, np.nan)
    np.fmax.at(greatest, history.person[which], values[which])
    return greatest


def channels_since(history: History, span: float) -> Ints:
    """Exchanges of the last `span` days, by person and channel (people × CHANNELS)."""
    recent = history.age < span
    cell = history.person[recent] * len(CHANNELS) + history.channel[recent]
    return np.bincount(cell, minlength=history.people * len(CHANNELS)).reshape(-1, len(CHANNELS))
