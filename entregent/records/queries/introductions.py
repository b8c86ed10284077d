"""Reads of introductions: those that are open, those that rest, those that are over; who is in them."""

import uuid
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db.models import Q, QuerySet

from entregent.records import exchanges
from entregent.records.introducing.standing import Standing, of
from entregent.records.models import Introduction, Owner
from entregent.records.queries.favours import of_keys

MOST_OPEN: Final = 100
"""Open ones that a page or the day looks at, the latest: nobody leads so many."""
UNBEGUN: Final = ("considered", "wished")
"""Stages in which nobody has been asked, and nothing is due."""


class Shown(NamedTuple):
    """An introduction and where it stands."""

    row: Introduction
    standing: Standing


def introductions(owner: Owner) -> QuerySet[Introduction]:
    """All between people who are on record, the latest first."""
    living = Q(first__deleted_at=None) & (Q(second=None) | Q(second__deleted_at=None))
    found = Introduction.objects.filter(living, owner=owner).select_related("first", "second")
    return found.order_by("-created_at", "pk")


def open_ones(owner: Owner, most: int = MOST_OPEN) -> list[Shown]:
    """Those in which something may still come, in a constant number of queries."""
    rows = introductions(owner).filter(closed_on=None).prefetch_related("steps")
    return with_standing(owner, rows[:most])


def under_way(owner: Owner, person: uuid.UUID | None = None) -> list[Shown]:
    """The open ones in which somebody was asked, or those with one person.

    Without the people themselves: on most days nothing is due in most.
    """
    rows = introductions(owner).filter(closed_on=None).exclude(state__in=UNBEGUN).select_related(None)
    rows = rows.filter(Q(first=person) | Q(second=person)) if person else rows
    return with_standing(owner, rows.prefetch_related("steps")[:MOST_OPEN])


def over(owner: Owner) -> QuerySet[Introduction]:
    """Those that are over, the last to end first."""
    return introductions(owner).exclude(closed_on=None).order_by("-closed_on", "pk")


def with_standing(owner: Owner, rows: Iterable[Introduction]) -> list[Shown]:
    """Each with where it stands; their steps are to be fetched beforehand."""
    found = list(rows)
    zone = exchanges.zone(owner)
    keys = [f"introduction:{row.pk}" for row in found if row.asked_for]
    favours = {one.key: one for one in of_keys(owner, keys)}
    return [
        Shown(row, of(row, row.steps.all(), zone, favours.get(f"introduction:{row.pk}"))) for row in found
    ]
