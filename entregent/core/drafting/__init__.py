"""First drafts from facts on record, by purpose, language and register, with blanks for the unknown."""

from entregent.core.drafting.composing import approaches, draft
from entregent.core.drafting.drafts import Approach, Blank, Choice, Draft
from entregent.core.drafting.facts import (
    Advised,
    Anniversary,
    Asked,
    Connected,
    Facts,
    Happened,
    Help,
    Interest,
    Invited,
    Language,
    LastExchange,
    Meeting,
    Met,
    Mode,
    News,
    Offered,
    Own,
    Position,
    Presented,
    Promised,
    Received,
    Register,
    Requested,
    Said,
    Second,
    Shared,
    Target,
    Trade,
    Why,
)
from entregent.core.drafting.own import OwnWords, own_draft, own_words
from entregent.core.drafting.purposes import PRACTICE_OF, PURPOSES, Purpose
from entregent.core.drafting.turns import turns
from entregent.core.drafting.words import subject

__all__ = [
    "PRACTICE_OF", "PURPOSES", "Advised", "Anniversary", "Approach", "Asked", "Blank", "Choice",
    "Connected", "Draft", "Facts", "Happened", "Help", "Interest", "Invited", "Language",
    "LastExchange", "Meeting", "Met", "Mode", "News", "Offered", "Own", "OwnWords", "Position", "Presented",
    "Promised", "Purpose", "Received", "Register", "Requested", "Said", "Second", "Shared", "Target",
    "Trade", "Why",
    "approaches", "draft", "own_draft", "own_words", "subject", "turns",
]  # fmt: skip
