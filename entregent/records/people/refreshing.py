"""Brings what is derived about people up to date after an act: the words they are found by, their ties."""

import uuid
from collections.abc import Iterable
from typing import Final

from entregent.records import search, ties
from entregent.records.models import Owner

_MANY: Final = 2_000
"""From so many people on, one pass over everybody is quicker."""


def refresh(owner: Owner, person_ids: Iterable[uuid.UUID], *, with_ties: bool = True) -> None:
    """To be called once an act has changed the record of these people."""
    ids = list(dict.fromkeys(person_ids))
    search.refresh(owner, ids)
    if with_ties and len(ids) > _MANY:
        ties.recompute(owner)
    elif with_ties:
        ties.refresh(owner, ids)
