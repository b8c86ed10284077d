"""What one introduction cannot know of itself: the same one open already, and who is in too many at once."""

from collections.abc import Iterable
from typing import Final, NamedTuple
from uuid import UUID

from django.db.models import Q, QuerySet

from entregent.core.folding import fold
from entregent.core.introducing import asked, made
from entregent.core.moves import Refusal
from entregent.records.ids import derived_id
from entregent.records.models import Introduction, Owner, Person
from entregent.records.refused import NotPossible

UNDER_WAY: Final = ("one_asked", "both_asked", "silent", "agreed", "introduced")
"""Stages in which an introduction takes somebody's attention."""


class Target(NamedTuple):
    """Whom one would like to meet: somebody on record, or a name alone."""

    person: UUID | None
    name: str

    def is_that_of(self, row: Introduction) -> bool:
        """Whether that one is to the same person; two on record are told apart, whatever their names."""
        if self.person and row.second_id:
            return self.person == row.second_id
        return bool(row.target) and fold(row.target) == fold(self.name)


def made_by(owner: Owner, token: str) -> Introduction | None:
    """The one that a form with this token has made already."""
    return Introduction.objects.filter(owner=owner, pk=key(owner, token)).first()


def key(owner: Owner, token: str) -> UUID:
    """The key of what a form with this token makes."""
    return derived_id(owner.pk, "introduction", token)


def between(owner: Owner, one: Person, other: Person) -> Introduction | None:
    """The open one of these two, whoever stands first."""
    both = Q(first=one, second=other) | Q(first=other, second=one)
    return Introduction.objects.filter(both, owner=owner, asked_for=False, closed_on=None).first()


def wished(owner: Owner, introducer: Person, target: Target, field: str) -> Introduction | None:
    """The open one that asks the same introducer for the same: to meet that person, or ideas for a field."""
    rows = _asked_for(owner).filter(first=introducer, closed_on=None).order_by("created_at")
    if target.name:
        return next((row for row in rows if target.is_that_of(row)), None)
    return next((row for row in rows if row.field and fold(row.field) == fold(field)), None)


def crowded(owner: Owner, but: Introduction | None = None) -> frozenset[str]:
    """The ids of those who are in as many introductions as one person can attend to, `but` this one."""
    rows = Introduction.objects.filter(
        owner=owner, asked_for=False, closed_on=None, state__in=UNDER_WAY, second__isnull=False
    )
    others = rows.exclude(pk=but.pk) if but else rows
    return made.crowded((str(one), str(two)) for one, two in others.values_list("first_id", "second_id"))


def too_many(owner: Owner, pair: Iterable[Person | None], but: Introduction | None = None) -> list[str]:
    """The names of those among the two who are in too many to be asked for another."""
    full = crowded(owner, but)
    return [one.name for one in pair if one is not None and str(one.pk) in full]


def in_the_way(owner: Owner, row: Introduction) -> NotPossible | None:
    """Whether somebody else stands in the way of asking for this one: see core/introducing/asked.py."""
    return waiting(owner, [row]).get(row.pk)


def waiting(owner: Owner, rows: Iterable[Introduction]) -> dict[UUID, NotPossible]:
    """By introduction that the user would ask for, why it waits; in one query however many there are."""
    wanted = [row for row in rows if row.asked_for and row.target]
    if not wanted:
        return {}
    begun = list(_asked_for(owner).exclude(state="wished").exclude(target="").select_related("first"))
    found = ((row.pk, _why(row, begun)) for row in wanted)
    return {pk: why for pk, why in found if why is not None}


def _why(row: Introduction, begun: Iterable[Introduction]) -> NotPossible | None:
    target = Target(row.second_id, row.target)
    same = [one for one in begun if one.pk != row.pk and target.is_that_of(one)]
    refusal = asked.another([one.state for one in same])
    if refusal is None:
        return None
    return NotPossible(refusal, names=[one.first.name for one in same if one.state == refusal.stage])


def _asked_for(owner: Owner) -> QuerySet[Introduction]:
    return Introduction.objects.filter(owner=owner, asked_for=True)


def full(refusal_at: str, names: list[str]) -> NotPossible:
    """That these are in too many already."""
    return NotPossible(Refusal("crowded", refusal_at, "ask"), names=names)
