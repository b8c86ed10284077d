"""How near the two are: what lifts the wait, what allows a longer silence, what needs no ledger (A1, H3)."""

from datetime import date
from typing import Final

from entregent.core.asking.values import Scenario
from entregent.core.exchanges import Circle

REGULAR_DAYS: Final = 183
"""In regular touch: the last exchange is less than half a year old …"""
REGULAR_EXCHANGES: Final = 4
"""… and there were more than a meeting and its thanks."""
MONTHS_DAYS: Final = 90
MONTHS_EXCHANGES: Final = 6
"""Months of exchanges: over a quarter at least, and about two a month. Those two have given each other
attention, whatever was written down."""


def circle_of(scenario: Scenario) -> Circle:
    """The circle; where nobody knows, the weakest."""
    return scenario.person.circle or "weak"


def is_near(scenario: Scenario) -> bool:
    """Whether they are close, by circle or by friendship."""
    return scenario.person.friend or scenario.person.circle == "close"


def is_lifted(scenario: Scenario) -> bool:
    """Whether friendship or common work lifts the wait after a first contact (H3)."""
    return scenario.person.friend or scenario.person.worked_together


def known_since(scenario: Scenario) -> date | None:
    """The day of the first contact, or the earliest that is known of."""
    person = scenario.person
    return person.first_contact or person.last_exchange


def last_heard(scenario: Scenario) -> date | None:
    """The day of the last exchange; the first contact where there was no other."""
    person = scenario.person
    return person.last_exchange or person.first_contact


def in_regular_touch(scenario: Scenario) -> bool:
    """Whether they have been in touch several times, and lately."""
    last = last_heard(scenario)
    return (
        last is not None
        and (scenario.today - last).days <= REGULAR_DAYS
        and (scenario.person.exchanges or 0) >= REGULAR_EXCHANGES
    )


def has_months(scenario: Scenario) -> bool:
    """Whether they look back on months of exchanges; the close circle is made of such people, so that there
    only what is known to be less counts."""
    close = scenario.person.circle == "close"
    since, exchanges = known_since(scenario), scenario.person.exchanges
    lasted = close if since is None else (scenario.today - since).days >= MONTHS_DAYS
    often = close if exchanges is None else exchanges >= MONTHS_EXCHANGES
    return lasted and often
