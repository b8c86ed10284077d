"""Reads a message that came in: what it asks, what is promised in it, and what to come back to (C5)."""

from datetime import date
from itertools import pairwise, zip_longest
from typing import Final

from entregent.core.lint.message import read
from entregent.core.received.saying import sayings
from entregent.core.received.telling import told
from entregent.core.received.values import Asked, Received, Told, Vowed
from entregent.core.received.vowing import vowed
from entregent.core.received.wanting import asked

__all__ = ["LONGEST", "Asked", "Received", "Told", "Vowed", "received"]

LONGEST: Final = 20_000
"""Characters that are read."""
CUT: Final = 60
"""Characters of a line that goes on in the next one: mail programs cut at 72 to 78."""


def received(text: str, *, today: date) -> Received:
    """What a message of somebody's says to the user, read as of `today`, the day on which it came.

    What they promise is theirs, a meeting agreed is of both, a promise of the user's that they recall is the
    user's; what they tell of themselves is in their own words. Quoted mail and signature are left out.
    Nothing is decided: whoever shows it lets the user choose, and ticks at most what is `sure`. Linear in
    the length of `text`, of which the first 20,000 characters are read.
    """
    message = read(_unwrapped(text[:LONGEST]), None, drafted=False)
    said = list(sayings(message, today))
    vows = vowed(said, today)
    asks = asked(message, said)
    taken, asking = [(one.start, one.end) for one in vows], {one.start for one in asks}
    return Received(asks, vows, told(said, taken, asking, today))


def _unwrapped(text: str) -> str:
    """The text with the lines that a mail program cut made whole; every character keeps its place."""
    lines = text.split("\n")
    joints = [" " if len(line) >= CUT and after[:1].isalnum() else "\n" for line, after in pairwise(lines)]
    return "".join(part for pair in zip_longest(lines, joints, fillvalue="") for part in pair)
