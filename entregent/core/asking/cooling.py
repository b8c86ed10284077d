"""How long after a first contact one may ask (H2), and what makes waiting needless (H3, D4)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from entregent.core.asking.relation import circle_of, is_lifted, known_since
from entregent.core.asking.values import Barrier, Reason, Scenario, Size, Step, Value
from entregent.core.asking.wanting import Wanted
from entregent.core.exchanges import Circle
from entregent.core.reading.days import months_on

MONTHS: Final[dict[Circle, dict[Size, int]]] = {
    "close": {"small": 1, "medium": 2, "large": 3, "outsized": 3},
    "wider": {"small": 2, "medium": 3, "large": 6, "outsized": 6},
    "weak": {"small": 3, "medium": 4, "large": 9, "outsized": 9},
}
"""Months between the first contact and the ask. Three for an hour of a real acquaintance is the quarter that
the column means by "months, not days"; less for less and for those who came close at once, more for more."""
MANY: Final = 10
"""Exchanges that nobody has in less than months: they stand in for an unknown day of first contact."""


def fair_from(first: date, circle: Circle, size: Size) -> date:
    """The day from which an ask of this size is no longer one after a first contact."""
    return months_on(first, MONTHS[circle][size])


def cooling(scenario: Scenario, wants: Wanted) -> Iterator[Barrier]:
    """Too soon after the first contact, or no contact at all; a question or a coffee may come first."""
    if is_lifted(scenario) or wants.is_question or wants.is_invitation:
        return
    if scenario.person.first_contact is None and _has_many(scenario):
        return
    since = known_since(scenario)
    if since is None:
        yield _without_a_day(scenario)
        return
    until = fair_from(since, circle_of(scenario), wants.size)
    if scenario.today < until:
        days = (scenario.today - since).days
        values: dict[str, Value] = {"since": since, "days": days, "until": until}
        yield Barrier(Reason("too_soon", "H2", values), (Step("let_time", "H2", {"until": until}),), until)


def _has_many(scenario: Scenario) -> bool:
    exchanges = scenario.person.exchanges
    return scenario.person.circle == "close" if exchanges is None else exchanges >= MANY


def _without_a_day(scenario: Scenario) -> Barrier:
    """No day of any contact: there was none, or nobody noted when."""
    code = "never_met" if scenario.person.exchanges == 0 else "since_unknown"
    return Barrier(Reason(code, "H2", {}), (Step("make_contact", "D4", {}),))
