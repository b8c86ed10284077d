"""Where a word stands by which somebody is found: the nearer to who they are, the sooner they are shown."""

from typing import Final

from entregent.records.models import Owner

NAME: Final = 0
ABOUT: Final = 1
"""Work, places, groups, ways to reach them, initials."""
TOLD: Final = 2
"""Facts and notes."""
SAID: Final = 3
"""Exchanges."""
TIERS: Final = (NAME, ABOUT, TOLD, SAID)
MOST_WORDS: Final = 2_000
"""So many words are kept of what somebody is, of what is told of them and of what was said, the latest first:
those of more are found by almost anything, and fill the table with words that tell nobody apart."""


def shelf(owner: Owner) -> int:
    """The number under which an owner's words stand together; two owners may share one without harm."""
    return owner.pk.int % 2**31
