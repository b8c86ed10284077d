"""Reads of asks and of requests received: with where each stands, in a constant number of queries."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from django.db.models import Prefetch, QuerySet

from entregent.records import exchanges
from entregent.records.asking.scenario import KEY
from entregent.records.asking.standing import Standing, of_ask, of_request
from entregent.records.models import Ask, Favour, Owner, Request, Step
from entregent.records.queries.favours import of_keys

MOST: Final = 100
"""Open ones that a page shows."""
CLOSED: Final = 30
"""Closed ones that it shows, the latest first."""


class Asked(NamedTuple):
    """An ask and where it stands."""

    ask: Ask
    standing: Standing


class Received(NamedTuple):
    """A request and where it stands."""

    received: Request
    standing: Standing


def asks_of(owner: Owner) -> QuerySet[Ask]:
    """Those of people on record, with these and their steps."""
    found = Ask.objects.filter(owner=owner, person__deleted_at=None).select_related("person")
    return found.prefetch_related(Prefetch("steps", Step.objects.order_by("at")))


def requests_of(owner: Owner) -> QuerySet[Request]:
    """Those of people on record, with these, whoever is better placed, and their steps."""
    found = Request.objects.filter(owner=owner, person__deleted_at=None).select_related("person", "better")
    return found.prefetch_related(Prefetch("steps", Step.objects.order_by("at")))


def open_asks(owner: Owner) -> list[Asked]:
    """Those to which something may still come, the latest first."""
    return asked(owner, asks_of(owner).filter(closed_on=None).order_by("-created_at", "pk")[:MOST])


def closed_asks(owner: Owner) -> list[Asked]:
    """The latest that have come to their end."""
    closed = asks_of(owner).exclude(closed_on=None).order_by("-closed_on", "-created_at", "pk")
    return asked(owner, closed[:CLOSED])


def asked(owner: Owner, asks: Iterable[Ask]) -> list[Asked]:
    """Asks with where each stands; what a loop was told of elsewhere counts."""
    several, zone = list(asks), exchanges.zone(owner)
    brought = _brought(owner, [ask.pk for ask in several])
    return [Asked(ask, of_ask(ask, ask.steps.all(), zone, brought.get(ask.pk))) for ask in several]


def _brought(owner: Owner, asks: list[uuid.UUID]) -> Mapping[uuid.UUID, Favour]:
    keys = {f"{KEY}{pk}": pk for pk in asks}
    return {keys[row.key]: row for row in of_keys(owner, keys)}


def open_requests(owner: Owner) -> list[Received]:
    """Those that wait for something, the longest first."""
    rows = requests_of(owner).filter(closed_on=None).order_by("received_on", "created_at", "pk")
    return received(owner, rows[:MOST])


def closed_requests(owner: Owner) -> list[Received]:
    """The latest that have come to their end."""
    closed = requests_of(owner).exclude(closed_on=None).order_by("-closed_on", "-created_at", "pk")
    return received(owner, closed[:CLOSED])


def received(owner: Owner, requests: Iterable[Request]) -> list[Received]:
    """Requests with where each stands."""
    zone = exchanges.zone(owner)
    return [Received(one, of_request(one, one.steps.all(), zone)) for one in requests]


def grouped[Row: (Asked, Received)](rows: Iterable[Row]) -> Mapping[str, list[Row]]:
    """By where they stand."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.standing.stage].append(row)
    return found
