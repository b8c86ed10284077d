"""Exchanges as arrays, put in order: what every reckoning about ties starts from."""

from datetime import date
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from entregent.core.exchanges import CHANNELS, FACE_TO_FACE

type Floats = NDArray[np.float64]
type Ints = NDArray[np.int64]
type Bits = NDArray[np.bool_]

CHANNEL_WEIGHTS: Final = np.array([4.0, 4.0, 4.0, 3.0, 2.5, 2.0, 1.5, 1.0, 1.0, 0.25, 1.0])
"""What one exchange weighs, in mails, by index into CHANNELS: richer ones are remembered better (C10), a
light touch little (F12). All are exact in binary, so that their sums do not depend on their order."""

CHANNEL_CODES: Final = {name: code for code, name in enumerate(CHANNELS)}
DIRECTION_CODES: Final = {"": 0, "out": 1, "in": 2, "both": 3}
LIKE: Final = CHANNEL_CODES["like"]
LAST_FACE: Final = len(FACE_TO_FACE) - 1
"""Channels up to this one are face to face."""
LAST_SPOKEN: Final = CHANNEL_CODES["call"]
"""Channels up to this one are conversations, face to face or aloud; later ones are written."""

SENT_SHARE: Final = np.array([0.5, 1.0, 0.0, 1.0])
RECEIVED_SHARE: Final = np.array([0.5, 0.0, 1.0, 1.0])
"""How much of an exchange counts as sent and as received, by direction; half each when unknown."""

EPOCH: Final = date(1970, 1, 1)


class Events(NamedTuple):
    """Exchanges with people, one row each, in any order.

    `person` is an index from 0; `when` in days since 1970-01-01 (a float: 0.5 is noon); `channel` an index
    into CHANNELS; `direction` bits: 1 the user spoke, 2 they did, 3 both, 0 unknown.
    """

    person: Ints
    when: Floats
    channel: Ints
    direction: Ints


class History(NamedTuple):
    """Events up to `now`, ordered by person, then time; persons run from 0 to `people` - 1.

    `postponed` marks what they put off: to call off is no answer (F9).
    """

    person: Ints
    when: Floats
    channel: Ints
    direction: Ints
    postponed: Bits
    people: int
    now: float

    @property
    def age(self) -> Floats:
        """Days from each exchange until now, 0 or more."""
        return self.now - self.when

    @property
    def day(self) -> Ints:
        """The calendar day of each exchange, in whole days since 1970-01-01."""
        return np.floor(self.when).astype(np.int64)

    @property
    def sent(self) -> Floats:
        """The weight of each exchange as something the user sent, in mails."""
        weight: Floats = CHANNEL_WEIGHTS[self.channel] * SENT_SHARE[self.direction]
        return weight

    @property
    def received(self) -> Floats:
        """The weight of each exchange as something they sent, in mails."""
        weight: Floats = CHANNEL_WEIGHTS[self.channel] * RECEIVED_SHARE[self.direction]
        return weight


def events(person: ArrayLike, when: ArrayLike, channel: ArrayLike, direction: ArrayLike) -> Events:
    """Events from any sequences of equal length (lists, tuples, arrays); see Events for the units."""
    return Events(
        np.asarray(person, np.int64),
        np.asarray(when, np.float64),
        np.asarray(channel, np.int64),
        np.asarray(direction, np.int64),
    )


def called_off(channel: Ints, direction: Ints) -> Bits:
    """Where a meeting was to be and they alone spoke: they called it off, moved it, or did not come (F9).

    Whoever was there is recorded with both sides, and a call by one side is a call that was missed.
    """
    return np.asarray((channel < LAST_SPOKEN) & (direction == DIRECTION_CODES["in"]), np.bool_)


def end_of(today: date | float) -> float:
    """The moment, in days since 1970-01-01, from which to look back: a date means the end of that day."""
    return float((today - EPOCH).days + 1) if isinstance(today, date) else float(today)


def in_order(events: Events, people: int, today: date | float) -> History:
    """The history as known at the end of `today`: later exchanges left out, the others in one fixed order.

    A conversation whose direction is unknown had two sides. Raises ValueError where an index is out of range.
    """
    check(events, people)
    now = end_of(today)
    put_off = called_off(events.channel, events.direction)
    spoken = events.channel <= LAST_SPOKEN
    direction = np.where((events.direction == 0) & spoken, 3, events.direction)
    minor = (direction * 32 + events.channel * 2 + put_off).astype(np.uint8)
    order = np.lexsort((minor, events.when, events.person))
    order = order[events.when[order] <= now]
    return History(
        events.person[order],
        events.when[order],
        events.channel[order],
        direction[order],
        put_off[order],
        people,
        now,
    )


def check(events: Events, people: int) -> None:
    """Raise ValueError when a person, a channel or a direction is out of range, or a time is no number."""
    bounds = ((events.person, people), (events.channel, len(CHANNELS)), (events.direction, 4))
    for column, bound in bounds:
        if len(column) and (column.min() < 0 or column.max() >= bound):
            raise ValueError(f"an index is outside 0 to {bound - 1}")
    if not np.isfinite(events.when).all():
        raise ValueError("a time is not a number")


def day_starts(history: History) -> Ints:
    """Where a new day of a person begins: indices into the history, one for each day with an exchange."""
    if not len(history.person):
        return np.zeros(0, np.int64)
    day = history.day
    new = (history.person[1:] != history.person[:-1]) | (day[1:] != day[:-1])
    return np.concatenate(([0], np.flatnonzero(new) + 1))
