"""The practices that every suggestion, warning and draft can name, in French and English."""

from typing import Final

from entregent.core.practices import (
    aiming,
    asking,
    being,
    giving,
    keeping,
    mapping,
    meeting,
    shaping,
    writing,
)
from entregent.core.practices.practice import Language, Practice, Wording

__all__ = ["BY_ID", "PRACTICES", "Language", "Practice", "Wording", "practice"]

PRACTICES: Final[tuple[Practice, ...]] = (
    *mapping.PRACTICES, *aiming.PRACTICES, *meeting.PRACTICES, *writing.PRACTICES,
    *giving.PRACTICES, *keeping.PRACTICES, *asking.PRACTICES, *being.PRACTICES,
    *shaping.PRACTICES,
)  # fmt: skip
"""Every practice, in the order of the list: map, aim, meet, write, give, keep, ask, be yourself; form."""

BY_ID: Final[dict[str, Practice]] = {found.id: found for found in PRACTICES}


def practice(practice_id: str) -> Practice:
    """The practice of that id, such as "F2"; raises KeyError where there is none."""
    return BY_ID[practice_id]
