"""Reads chats that WhatsApp exported, on iOS and Android."""

from entregent.formats.whatsapp.days import exchanges_by_day
from entregent.formats.whatsapp.reading import file_title, is_chat, read_bytes, read_chat
from entregent.formats.whatsapp.values import (
    MAX_MESSAGES,
    MAX_TEXT,
    MAX_WORDS,
    Chat,
    DateOrder,
    DayExchange,
    Left,
    LeftReason,
    Message,
    MessageKind,
    Participant,
    RefusalReason,
    Refused,
    Settled,
)

__all__ = [
    "MAX_MESSAGES", "MAX_TEXT", "MAX_WORDS", "Chat", "DateOrder", "DayExchange", "Left", "LeftReason",
    "Message", "MessageKind", "Participant", "RefusalReason", "Refused", "Settled", "exchanges_by_day",
    "file_title", "is_chat", "read_bytes", "read_chat",
]  # fmt: skip
