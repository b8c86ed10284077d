"""Whose view would help on a question: found by the words on record, weighed in core (F14)."""

import datetime as dt

from entregent.core import viewpoints
from entregent.core.touching import said
from entregent.records import unchanged
from entregent.records.models import Owner
from entregent.records.telling.listeners import listeners

LONGEST = 300
MOST = 30


def views(owner: Owner, question: str, on: dt.date) -> tuple[viewpoints.View, ...]:
    """Those who know or care about it, the closest and most trusted first."""
    text = said(question[:LONGEST])
    if not text.words:
        return ()
    kept = ("views", owner.pk, text, on)
    return unchanged.since(kept, lambda: viewpoints.views(text, listeners(owner, text, on), today=on)[:MOST])
