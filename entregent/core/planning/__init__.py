"""What could be done, and what to do today and why, within the user's minutes and people."""

from entregent.core.planning.candidate import (
    CHOSEN,
    GENTLE,
    MINUTES,
    OWED,
    Candidate,
    Kind,
    Reason,
    Value,
    key_of,
)
from entregent.core.planning.occasions import nearest_birthday
from entregent.core.planning.plan import Plan, candidates, foremost, plan
from entregent.core.planning.resting import Rest
from entregent.core.planning.selection import Line, Offer
from entregent.core.planning.situation import (
    GROUP_RHYTHM,
    RHYTHMS,
    Birthday,
    Budget,
    Decision,
    Duty,
    DutyKind,
    Format,
    Group,
    Habit,
    LifeEvent,
    LifeEventKind,
    Meeting,
    PromiseDue,
    ReplyOwed,
    Situation,
    Tie,
    Told,
    Verdict,
)

__all__ = [
    "CHOSEN", "GENTLE", "GROUP_RHYTHM", "MINUTES", "OWED", "RHYTHMS",
    "Birthday", "Budget", "Candidate", "Decision", "Duty", "DutyKind", "Format", "Group", "Habit", "Kind",
    "LifeEvent", "LifeEventKind", "Line", "Meeting", "Offer", "Plan", "PromiseDue",
    "Reason", "ReplyOwed", "Rest", "Situation", "Tie", "Told", "Value", "Verdict",
    "candidates", "foremost", "key_of", "nearest_birthday", "plan",
]  # fmt: skip
