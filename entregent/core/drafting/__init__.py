"""First drafts from facts on record, by purpose, language and register, with blanks for the unknown."""

from entregent.core.drafting.composing import draft
from entregent.core.drafting.facts import (
    PRACTICE_OF,
    PURPOSES,
    Anniversary,
    Blank,
    Connected,
    Draft,
    Facts,
    Happened,
    Help,
    Interest,
    Language,
    LastExchange,
    Meeting,
    Met,
    News,
    Position,
    Promised,
    Purpose,
    Received,
    Register,
    Said,
    Shared,
)
from entregent.core.drafting.turns import turns
from entregent.core.drafting.words import subject

__all__ = [
    "PRACTICE_OF", "PURPOSES", "Anniversary", "Blank", "Connected", "Draft", "Facts", "Happened",
    "Help", "Interest", "Language", "LastExchange", "Meeting", "Met", "News", "Position", "Promised",
    "Purpose", "Received", "Register", "Said", "Shared", "draft", "subject", "turns",
]  # fmt: skip
