"""Reads the list of friends that Facebook gives out, as JSON and as HTML."""

from entregent.formats.facebook.friends import (
    MAX_BYTES,
    MAX_FRIENDS,
    SINCE,
    RefusalReason,
    Refused,
    read_friends,
)

__all__ = ["MAX_BYTES", "MAX_FRIENDS", "SINCE", "RefusalReason", "Refused", "read_friends"]
