"""Reads what Monica 4 exports, as JSON and as SQL."""

from entregent.formats.monica.reading import read_export
from entregent.formats.monica.values import (
    MAX_BYTES,
    MAX_ROWS,
    Activity,
    Attachment,
    Call,
    Conversation,
    Count,
    Debt,
    Export,
    Favour,
    Gift,
    Left,
    LeftReason,
    LifeEvent,
    Note,
    RefusalReason,
    Refused,
    Relationship,
    Reminder,
    Said,
    Task,
)

__all__ = [
    "MAX_BYTES", "MAX_ROWS", "Activity", "Attachment", "Call", "Conversation", "Count", "Debt", "Export",
    "Favour", "Gift", "Left", "LeftReason", "LifeEvent", "Note", "RefusalReason", "Refused", "Relationship",
    "Reminder", "Said", "Task", "read_export",
]  # fmt: skip
