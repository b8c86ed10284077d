"""Whether the tie is awake: years of silence (H10, D12), and messages that get no answer (F9)."""

from collections.abc import Iterator
from typing import Final

from entregent.core.asking.relation import is_near, last_heard
from entregent.core.asking.values import Barrier, Reason, Scenario, Size, Step, Value
from entregent.core.asking.wanting import Wanted
from entregent.core.reading.days import months_on

SILENT_MONTHS: Final[dict[Size, int]] = {"small": 12, "medium": 12, "large": 9, "outsized": 9}
"""Months without a word after which an ask comes out of nowhere; sooner where much is asked."""
NEAR_MONTHS: Final[dict[Size, int]] = {"small": 24, "medium": 24, "large": 18, "outsized": 18}
"""The same for friends and the close circle, who pick up where they left off."""
HARDLY: Final = 0.2
"""A share answered that takes three openings without a single answer to reach (prior: every share alike)."""
NEVER: Final = 0.1
"""Eight and more without one: even a small ask would only be the next."""


def silence(scenario: Scenario, wants: Wanted) -> Iterator[Barrier]:
    """Nothing for too long: first the tie, and a real exchange, then the ask. Waiting lifts nothing here."""
    last = last_heard(scenario)
    if last is None or wants.is_invitation:
        return  # a coffee to catch up is how one wakes a tie, and no favour (D12)
    months = (NEAR_MONTHS if is_near(scenario) else SILENT_MONTHS)[wants.size]
    if scenario.today >= months_on(last, months):
        values: dict[str, Value] = {"last": last, "days": (scenario.today - last).days}
        yield Barrier(Reason("silent", "H10", values), (Step("reconnect", "D12", {"last": last}),))


def unanswered(scenario: Scenario, wants: Wanted) -> Iterator[Barrier]:
    """Somebody who hardly answers: a message that asks nothing shows whether they are there."""
    share = scenario.person.responsiveness
    if share is None or is_near(scenario):
        return
    if share <= (NEVER if wants.size == "small" else HARDLY):
        yield Barrier(Reason("unanswered", "F9", {"share": share}), (Step("hear_first", "F9", {}),))
