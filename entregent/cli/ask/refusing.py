"""Why a move of an ask or an introduction cannot come now, in one line, and what can; its id as given."""

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from entregent.cli.frame.words import _

if TYPE_CHECKING:
    from entregent.records.refused import NotPossible

_ELSEWHERE: Final = ("crowded", "still_open", "turned_down", "too_early", "too_late")
"""Refusals that no other move would answer."""


def line(found: "NotPossible", possible: Sequence[str] = ()) -> str:
    """The reason, then the id of what is open already, or the moves that are `possible` now."""
    from entregent.wording.moves import why

    if there := found.values.get("open"):
        return _("This is open already, and nothing was kept twice: {id}").format(id=there)
    if not possible or found.refusal.code in _ELSEWHERE:
        return why(found)
    return _("{reason} Possible now: {moves}.").format(reason=why(found), moves=", ".join(possible))


def as_id(text: str) -> uuid.UUID | None:
    """The id that `text` spells; None when it spells none."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
