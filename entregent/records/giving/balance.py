"""What passed between the user and others, as core judges it: with one person, in a year."""

import datetime as dt
import uuid

from entregent.core.balance import Balance, Passed, balance
from entregent.records.models import Owner
from entregent.records.queries import favours as queries


def with_person(owner: Owner, person: uuid.UUID) -> Balance:
    """With one person, as long as anything is on record."""
    rows = queries.with_person(owner, person)
    return balance(Passed(*row) for row in rows.values_list("given", "kind", "on"))


def year_of(owner: Owner, year: int) -> Balance:
    """With everybody, in one year."""
    rows = queries.between(owner, dt.date(year, 1, 1), dt.date(year + 1, 1, 1)).order_by()
    return balance(Passed(*row) for row in rows.values_list("given", "kind", "on"))
