"""Rules for ties that want a sign: rhythms, sleeping ties, weak ties, light touches, the first step."""

from collections.abc import Iterable
from datetime import date, timedelta
from heapq import nlargest
from math import log2
from typing import Final
from zlib import crc32

from entregent.core.modes import Place
from entregent.core.planning.candidate import MINUTES, Candidate, Kind, Reason, Value, key_of
from entregent.core.planning.occasions import WEIGHT, resting
from entregent.core.planning.situation import GROUP_RHYTHM, RHYTHMS, Budget, Tie

AWAITING: Final = 21
"""Days left for an answer before anything else is proposed."""

SLEEPING: Final = 180
"""Days of silence, at least, after which a tie once strong sleeps."""

WEAK_REST: Final = 365
"""Days since the last sign before a weak tie may come up again."""

FIRST: Final = 1.6
"""How much more weighs what the user's ways put first: with it a tie of two weeks passes one of a month."""


def signs(ties: Iterable[Tie], budget: Budget, today: date, weak_ties: int) -> list[Candidate]:
    """One reason a person, at most, for a sign: asleep (F8), group (F10), rhythm (F2) or weak tie (F13).

    Of the weak ties only the `weak_ties` best are returned, as few of them are chosen.
    """
    found, acquaintances = list[Candidate](), list[tuple[float, Tie]]()
    for tie in ties:
        if not _may_hear(tie, today):
            continue
        due = dormant(tie, today) or rhythm(tie, budget, today)
        if due:
            found.append(due)
        elif _is_distant(tie, today):
            acquaintances.append((_weak_benefit(tie, today), tie))
    best = nlargest(weak_ties, acquaintances, key=lambda one: (one[0], one[1].person))
    return found + [weak(tie, benefit, today) for benefit, tie in best]


def dormant(tie: Tie, today: date) -> Candidate | None:
    """A tie once strong, silent for six months and three times its own rhythm (F8)."""
    if not tie.was_strong or tie.last_exchange is None:
        return None
    days = (today - tie.last_exchange).days
    if days < max(SLEEPING, 3 * tie.usual_gap_days):
        return None
    reason = Reason("once_strong", {"last": tie.last_exchange, "days": days, "exchanges": tie.exchanges})
    benefit = 30 * _answers(tie) * (1.2 if tie.shared else 1.0)
    start = _cycle_start(tie.last_exchange, SLEEPING, today)
    return _candidate("dormant", tie, "F8", reason, start, benefit)


def rhythm(tie: Tie, budget: Budget, today: date) -> Candidate | None:
    """A person of the close or wider circle, or a former classmate or colleague, whose rhythm is due."""
    start = tie.last_exchange or (tie.known_since if tie.circle != "weak" else None)
    if start is None or (tie.circle == "weak" and not tie.groups and not tie.rhythm_days):
        return None
    period, days = rhythm_of(tie), (today - start).days
    if days < period:
        return None
    values: dict[str, Value] = {"last": tie.last_exchange, "days": days, "rhythm": period}
    overdue = min((days - period) / period, 1.0)
    benefit = 14 * WEIGHT[tie.circle] * _answers(tie) * (1 + overdue / 2)
    due = _cycle_start(start, period, today)
    if tie.groups and not tie.rhythm_days and tie.circle != "close":
        reason = Reason("group_due", {"group": min(tie.groups), **values})
        return _candidate("group", tie, "F10", reason, due, benefit * _place(budget.ways.peers))
    reason = Reason("rhythm_due", {"circle": tie.circle, **values})
    place = budget.ways.close_circle if tie.circle == "close" else "in_turn"
    return _candidate("rhythm", tie, "F2", reason, due, benefit * _place(place))


def _place(place: Place) -> float:
    return FIRST if place == "first" else 1.0


def rhythm_of(tie: Tie) -> int:
    """Days between two signs: the person's own rhythm, else the circle's, shorter for a group (F10)."""
    if tie.rhythm_days:
        return tie.rhythm_days
    period = RHYTHMS[tie.circle]
    return min(period, GROUP_RHYTHM) if tie.groups else period


def weak(tie: Tie, benefit: float, today: date) -> Candidate:
    """A distant acquaintance for the week's place (F13)."""
    start = tie.last_exchange or tie.known_since or today
    values: dict[str, Value] = {"last": tie.last_exchange, "days": (today - start).days, "since": start}
    reason = Reason("weak_tie", {**values, "shared": tie.shared_best})
    return _candidate("weak", tie, "F13", reason, _cycle_start(start, WEAK_REST, today), benefit)


def _is_distant(tie: Tie, today: date) -> bool:
    start = tie.last_exchange or tie.known_since
    return tie.circle == "weak" and start is not None and (today - start).days >= WEAK_REST


def _weak_benefit(tie: Tie, today: date) -> float:
    """What is known and shared counts, then the week's chance: another acquaintance each week."""
    year, week, _ = today.isocalendar()
    chance = crc32(f"{tie.person} {year} {week}".encode()) / 2**32
    known = min(tie.exchanges, 4) + 2 * min(tie.shared, 3)
    return (4 + known / 2 + 4 * chance) * _answers(tie)


def light(tie: Tie, today: date) -> Candidate | None:
    """A like or a kind comment for someone half-way through their rhythm (F12)."""
    if not tie.online or tie.last_exchange is None or not _may_hear(tie, today):
        return None
    days = (today - tie.last_exchange).days
    if days < rhythm_of(tie) / 2:
        return None
    reason = Reason("light_touch", {"last": tie.last_exchange, "days": days})
    key = key_of("light", tie.person, f"{today:%Y-%m}")
    benefit = 2 * WEIGHT[tie.circle] * _answers(tie)
    return Candidate(key, "light", tie.person, "F12", reason, None, MINUTES["light"], benefit)


def first_step(tie: Tie, today: date) -> Candidate | None:
    """Someone for a new user's first three messages (P6): close, then much written, then much shared."""
    if not tie.reachable or resting(tie, today) or _just_heard(tie, today):
        return None
    code, evidence = _first_evidence(tie)
    if not code:
        return None
    values: dict[str, Value] = {
        "last": tie.last_exchange,
        "exchanges": tie.exchanges,
        "shared": tie.shared_best,
    }
    benefit = 45 + evidence * _answers(tie) + _freshness(tie, today)
    return Candidate(
        key_of("first_step", tie.person, "first"),
        "first_step", tie.person, "P6", Reason(code, values), None, MINUTES["first_step"], benefit,
    )  # fmt: skip


def _just_heard(tie: Tie, today: date) -> bool:
    return tie.last_exchange is not None and (today - tie.last_exchange).days < AWAITING


def _first_evidence(tie: Tie) -> tuple[str, float]:
    score = 3 * log2(1 + tie.exchanges) + 4 * min(tie.shared, 3) + 10 * tie.strength
    if tie.circle == "close":
        return "first_step_close", 40 + score
    if tie.exchanges >= 2:
        return "first_step_messages", 10 + score
    if tie.shared:
        return "first_step_shared", score
    return ("first_step_known", score) if tie.circle == "wider" else ("", 0.0)


def _freshness(tie: Tie, today: date) -> float:
    if tie.last_exchange is None:
        return 0.0
    return 20 / (1 + max((today - tie.last_exchange).days, 0) / 365)


def _may_hear(tie: Tie, today: date) -> bool:
    if not tie.reachable or resting(tie, today):
        return False
    waiting = tie.unanswered > 0 and tie.last_out is not None and (today - tie.last_out).days < AWAITING
    return not waiting


def _answers(tie: Tie) -> float:
    """Between 0.3 and 1: energy goes where people answer (F9), with the benefit of the doubt."""
    return 0.3 + 0.5 * tie.responsiveness + 0.2 * tie.responsiveness_low


def _cycle_start(start: date, period: int, today: date) -> date:
    """The day the current turn of the rhythm fell due: a turn that was skipped gives way to the next."""
    turns = max((today - start).days // period, 1)
    return start + timedelta(days=turns * period)


def _candidate(kind: Kind, tie: Tie, practice: str, reason: Reason, due: date, benefit: float) -> Candidate:
    key = key_of(kind, tie.person, due.isoformat())
    return Candidate(key, kind, tie.person, practice, reason, due, MINUTES[kind], benefit)
