"""Days on which little or nothing is proposed: the user's quiet day, and the day after an evening out."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from entregent.core.planning.candidate import CHOSEN, Candidate
from entregent.core.planning.situation import Budget, Situation

Rest = Literal["", "quiet_day", "recovery"]


def rest_of(situation: Situation, budget: Budget, today: date) -> Rest:
    """Which rest today is, if any: the quiet day of the week, or a day that company is rested from (C13)."""
    if budget.quiet_day == today.weekday():
        return "quiet_day"
    days = (today - met.on for met in situation.meetings if met.gathering)
    near = any(1 <= gone.days <= budget.ways.rest_days for gone in days)
    return "recovery" if near else ""


def still_said(candidates: Iterable[Candidate], rest: Rest, today: date) -> list[Candidate]:
    """What is said on such a day.

    On the quiet day only what was promised for that very day (F11): somebody counts on it, and the user named
    the day. After an evening out nobody whom Entregent would choose; what is owed, what has its day, and the
    words to those just met stay (C8).
    """
    if rest == "quiet_day":
        return [one for one in candidates if one.reason.code == "promise_due" and one.due == today]
    if rest == "recovery":
        return [one for one in candidates if one.kind not in CHOSEN]
    return list(candidates)
