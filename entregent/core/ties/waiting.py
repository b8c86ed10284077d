"""Messages of the user that no word of the person has followed yet (F9)."""

import numpy as np

from entregent.core.ties.events import DIRECTION_CODES, LAST_SPOKEN, LIKE, Events, Floats, Ints

WINDOW_DAYS = 3 * 365
"""Messages of more than three years ago wait for nothing any more."""


def unanswered(events: Events, last_in: Floats, now: float) -> Ints:
    """How many messages the user has sent to each person since that person last spoke.

    `last_in` is by person, in days since 1970-01-01, not a number where they never did. Light touches, whose
    point is to ask for nothing, do not count; nor do conversations, in which both spoke.
    """
    sent = (events.direction == DIRECTION_CODES["out"]) & (events.channel != LIKE)
    sent &= events.channel > LAST_SPOKEN
    since = np.nan_to_num(last_in, nan=-np.inf)[events.person]
    waits = sent & (events.when > since) & (events.when <= now) & (events.when > now - WINDOW_DAYS)
    return np.bincount(events.person[waits], minlength=len(last_in))
