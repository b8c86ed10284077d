"""Topics at rest after a no (H6), and one ask at a time to the same person (H4)."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Final

from entregent.core.asking.values import Barrier, Reason, Scenario, Step, Value
from entregent.core.asking.wanting import Wanted
from entregent.core.reading.days import months_on

REST_MONTHS: Final = (6, 12)
"""Months that a topic rests after a first and a second no: circumstances change over a season, not over a
week. A third no is an answer for good."""
PATIENCE_DAYS: Final = 60
"""Days after which an ask without answer counts as silence, and stands in the way of no other (F9)."""


def rests_until(refused: Collection[date]) -> date | None:
    """The day until which a topic rests; None where it was never declined, `date.max` where for good."""
    if not refused:
        return None
    times = len(refused)
    return months_on(max(refused), REST_MONTHS[times - 1]) if times <= len(REST_MONTHS) else date.max


def resting(scenario: Scenario, wants: Wanted) -> Iterator[Barrier]:
    """They said no to this before, on record or by the ask's own words: it costs nothing, the topic rests."""
    if wants.refused:
        reason = Reason("said_no", "H6", {"words": wants.refused})
        yield Barrier(reason, (Step("let_rest", "H6", {}),), None, "no")
    until = rests_until(scenario.refused)
    if until is None or scenario.today >= until:
        return
    values: dict[str, Value] = {"on": max(scenario.refused), "times": len(scenario.refused)}
    if until == date.max:
        yield Barrier(Reason("declined_for_good", "H6", values), (Step("let_rest", "H6", {}),), None, "no")
        return
    reason = Reason("declined", "H6", values | {"until": until})
    yield Barrier(reason, (Step("let_rest", "H6", {"until": until}),), until)


def waiting(scenario: Scenario) -> Iterator[Barrier]:
    """Something else was asked of them, and they have not answered yet."""
    lately = [on for on in scenario.open_asks if (scenario.today - on).days < PATIENCE_DAYS]
    if lately:
        until = max(lately) + timedelta(PATIENCE_DAYS)
        reason = Reason("still_open", "H4", {"on": max(lately), "until": until})
        yield Barrier(reason, (Step("wait_answer", "H6", {"on": max(lately)}),), until)
