"""How promising people are whom the user has not told about yet: the order of triage, and of weak ties."""

from typing import Final, NamedTuple

import numpy as np

from entregent.core.ties.events import Floats, Ints

EMPLOYER: Final = 4.0
"""Points for an employer shared with the user …"""
SCHOOL: Final = 3.0
"""… and for a school."""
WORDS: Final = 2.0
"""Points for the first exchange and for each doubling after it; as many again for those both ways."""
RECENT: Final = 2.0
"""Points for a sign of life today, an exchange or the day they connected."""
HALF_LIFE: Final = 2 * 365.25
"""Days of silence after which words, and signs of life, count half: nine years leave a twentieth."""


class Signs(NamedTuple):
    """What is known, one row a person: `shared` in points, counts of exchanges, days since (inf: never)."""

    shared: Floats
    exchanges: Ints
    sent: Ints
    received: Ints
    silence: Floats
    connected: Floats


def promising(signs: Signs) -> Floats:
    """Points by person, the most promising highest: common ground, words exchanged, and how lately.

    points = shared + fade(silence) · WORDS · (log₂(1 + exchanges) + log₂(1 + min(sent, received)))
    + RECENT · fade(days since the last exchange or the connection), where fade(days) halves every HALF_LIFE.
    """
    words = np.log2(1.0 + signs.exchanges) + np.log2(1.0 + np.minimum(signs.sent, signs.received))
    lately = np.minimum(signs.silence, signs.connected)
    return signs.shared + WORDS * words * _fade(signs.silence) + RECENT * _fade(lately)


def _fade(days: Floats) -> Floats:
    faded: Floats = np.exp2(-np.maximum(days, 0.0) / HALF_LIFE)
    return faded
