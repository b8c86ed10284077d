"""Rules for what has its day: promises, replies, meetings, birthdays, life events, things told."""

import calendar
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from entregent.core.exchanges import Circle
from entregent.core.modes import Ways
from entregent.core.planning.candidate import MINUTES, Candidate, Reason, Value, key_of
from entregent.core.planning.situation import (
    Birthday,
    LifeEvent,
    Meeting,
    PromiseDue,
    ReplyOwed,
    Tie,
    Told,
)

UNDATED_PROMISE: Final = timedelta(days=7)
REPLY_WINDOW: Final = 90
EVENT_WINDOW: Final = 45
MEETING_WINDOW: Final = 10
TOLD_WINDOW: Final = 21
BELATED: Final = 2
AHEAD: Final = 100
"""More than anything else weighs that is not owed."""

GIVING: Final = 2
"""How much more news of others weighs for whoever gives more than they receive (P3)."""

WEIGHT: Final[dict[Circle, float]] = {"close": 1.5, "wider": 1.0, "weak": 0.6}
"""How much more a sign means to someone close."""

Ties = Mapping[str, Tie]


def promise(due: PromiseDue, today: date) -> Candidate | None:
    """A promise whose day has come (F11); lateness counts for a week at most: it is no growing debt."""
    day = due.due or due.made + UNDATED_PROMISE
    if day > today:
        return None
    late = (today - day).days
    if due.due:
        reason = Reason("promise_due", {"what": due.what, "made": due.made, "due": day, "late": late})
    else:
        reason = Reason("promise_undated", {"what": due.what, "made": due.made})
    key = key_of("promise", due.person, due.id)
    return Candidate(key, "promise", due.person, "F11", reason, day, due.minutes, 50 + min(late, 7))


def reply(owed: ReplyOwed, ties: Ties, ways: Ways, today: date) -> Candidate | None:
    """An answer that someone waits for (D9), for three months after they wrote.

    The closest are answered first, or whoever has waited longest, whoever they are (P3).
    """
    days = (today - owed.received).days
    if not 0 <= days <= REPLY_WINDOW:
        return None
    values: dict[str, Value] = {"received": owed.received, "days": days, "subject": owed.subject}
    closest = 40 * weight(ties.get(owed.person)) + min(days, 7)
    benefit = closest if ways.replies == "closest" else 40.0 + days
    key = key_of("reply", owed.person, owed.id)
    reason = Reason("reply_owed", values)
    return Candidate(key, "reply", owed.person, "D9", reason, owed.received, MINUTES["reply"], benefit)


def follow_up(met: Meeting, ways: Ways, today: date) -> Candidate | None:
    """The day after a meeting: write, naming the occasion (C8), or agree on a next step (C6).

    For a junior it comes before all that is not owed (P2).
    """
    days = (today - met.on).days
    if met.next_step or not 1 <= days <= MEETING_WINDOW:
        return None
    reason = Reason("met", {"on": met.on, "days": days, "occasion": met.occasion})
    practice = "C8" if met.gathering else "C6"
    key = key_of("follow_up", met.person, met.id)
    due = met.on + timedelta(days=1)
    benefit = 40.0 - days + (AHEAD if ways.follow_up == "first" else 0)
    return Candidate(key, "follow_up", met.person, practice, reason, due, MINUTES["follow_up"], benefit)


def birthday(born: Birthday, ties: Ties, today: date) -> Candidate | None:
    """A birthday, two days late at most, or ahead of it by the days that a card travels (F3)."""
    day = nearest_birthday(born, today)
    days = (day - today).days
    if not -BELATED <= days <= born.card_days:
        return None
    code = "birthday_today" if days == 0 else "birthday_past" if days < 0 else "birthday_card"
    turns = day.year - born.year if born.year else None
    reason = Reason(code, {"on": day, "days": abs(days), "turns": turns})
    benefit = 24 * weight(ties.get(born.person))
    key = key_of("birthday", born.person, str(day.year))
    return Candidate(key, "birthday", born.person, "F3", reason, day, MINUTES["birthday"], benefit)


def nearest_birthday(born: Birthday, today: date) -> date:
    """The birthday nearest to today; 29 February is kept on the 28th where the year has none."""
    years = (today.year - 1, today.year, today.year + 1)
    days = [_birthday_in(born, year) for year in years]
    return min(days, key=lambda day: (abs((day - today).days), -day.toordinal()))


def _birthday_in(born: Birthday, year: int) -> date:
    missing = (born.month, born.day) == (2, 29) and not calendar.isleap(year)
    return date(year, born.month, 28 if missing else born.day)


def event(happened: LifeEvent, ties: Ties, ways: Ways, today: date) -> Candidate | None:
    """Something that happened in a life, for six weeks after it was learnt (F3); seniors give first (E5)."""
    known = max(happened.on, happened.seen or happened.on)
    days = (today - known).days
    if not 0 <= days <= EVENT_WINDOW or resting(ties.get(happened.person), today):
        return None
    values: dict[str, Value] = {"event": happened.event, "what": happened.what, "on": happened.on}
    reason = Reason("life_event", {**values, "days": (today - happened.on).days})
    benefit = 20 * weight(ties.get(happened.person)) * (1 - days / (2 * EVENT_WINDOW))
    benefit *= GIVING if ways.congratulations == "first" else 1
    key = key_of("event", happened.person, happened.id)
    return Candidate(key, "event", happened.person, "F3", reason, known, MINUTES["event"], benefit)


def told(said: Told, ties: Ties, today: date) -> Candidate | None:
    """Something they told that has now come to its point: ask how it went (C15, or C5 for work)."""
    days = (today - said.about).days
    if not 0 <= days <= TOLD_WINDOW:
        return None
    reason = Reason("told", {"what": said.what, "about": said.about, "told": said.told})
    practice = "C15" if said.beyond_work else "C5"
    benefit = 21 * weight(ties.get(said.person))
    key = key_of("told", said.person, said.id)
    return Candidate(key, "told", said.person, practice, reason, said.about, MINUTES["told"], benefit)


def resting(tie: Tie | None, today: date) -> bool:
    """Whether someone who does not answer is left in peace: nine months after two messages, then for good."""
    if tie is None or tie.unanswered < 2 or tie.last_out is None:
        return False
    return tie.unanswered >= 4 or (today - tie.last_out).days < 270


def weight(tie: Tie | None) -> float:
    """How much a sign means to them, by their circle."""
    return WEIGHT[tie.circle] if tie else WEIGHT["weak"]
