"""Rules for what giving and asking leave to be done: thanks, results told, steps, chances to give, news."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from entregent.core.modes import Ways
from entregent.core.planning.candidate import MINUTES, Candidate, key_of
from entregent.core.planning.occasions import GIVING, resting, weight
from entregent.core.planning.situation import Duty, DutyKind, Tie

BENEFIT: Final[dict[DutyKind, float]] = {
    "request": 30, "thanks": 28, "loop": 24, "step": 20, "reaction": 15, "news": 18, "chance": 17,
}  # fmt: skip
"""What each kind is worth beside a birthday’s 24 and an event’s 20, for somebody of the wider circle."""
UNASKED: Final[frozenset[DutyKind]] = frozenset({"news", "chance"})
"""Kinds that nobody waits for: whoever does not answer is left in peace."""


def duty(one: Duty, ties: Mapping[str, Tie], ways: Ways, today: date) -> Candidate | None:
    """A line for a duty that has come (E, F6, F7, H7, P3); givers see chances to give weigh more (P3)."""
    tie = ties.get(one.person)
    if today < one.due or (one.kind in UNASKED and resting(tie, today)):
        return None
    giving = GIVING if one.kind == "chance" and ways.congratulations == "first" else 1
    benefit = BENEFIT[one.kind] * one.worth * weight(tie) * giving
    key = key_of(one.kind, one.person, one.id)
    minutes = one.minutes or MINUTES[one.kind]
    return Candidate(
        key, one.kind, one.person, one.practice, one.reason, one.due, minutes, benefit, one.purpose
    )
