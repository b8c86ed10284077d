"""Brings what is derived about people up to date after an act: the words they are found by, their ties."""

import uuid
from collections.abc import Iterable

from entregent.records import search, ties
from entregent.records.models import Owner


def refresh(owner: Owner, person_ids: Iterable[uuid.UUID], *, with_ties: bool = True) -> None:
    """To be called once an act has changed the record of these people."""
    ids = list(dict.fromkeys(person_ids))
    search.refresh(owner, ids)
    if with_ties:
        ties.refresh(owner, ids)
