"""Reads of what was given and received."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any, Final

from django.db.models import (
    Case,
    DateField,
    F,
    IntegerField,
    Lookup,
    Q,
    QuerySet,
    Value,
    When,
)
from django.db.models.functions import Coalesce

from entregent.core import favours
from entregent.records.models import Favour, Owner

SIDES: Final = ("all", "given", "received")


def favours_of(owner: Owner, side: str = "all") -> QuerySet[Favour]:
    """The latest first, with their people, of those who are on record."""
    found = Favour.objects.filter(owner=owner, person__deleted_at=None).select_related("person", "about")
    if side in ("given", "received"):
        found = found.filter(given=side == "given")
    return found.order_by("-on", "-created_at", "pk")


class _Filled(Lookup):
    """Whether a text says anything, in the very words of the index of keys: SQLite takes it for no others."""

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        """The condition of that index."""
        column, values = self.process_lhs(compiler, connection)
        return f"NOT ({column} = '')", values


def of_keys(owner: Owner, keys: Iterable[str]) -> QuerySet[Favour]:
    """Those that the program wrote by itself under these keys, found by their index."""
    return Favour.objects.filter(_Filled(F("key"), True), owner=owner, key__in=list(keys))


def is_open(favour: Favour) -> bool:
    """Whether it is a loop that was neither told nor let go."""
    return not (favour.told_on or favour.let_go_on) and favours.opens(favour.kind, given=favour.given)


def with_person(owner: Owner, person: uuid.UUID) -> QuerySet[Favour]:
    """What passed between the user and one person, the latest first."""
    return favours_of(owner).filter(person=person)


def loops(owner: Owner) -> QuerySet[Favour]:
    """Advice and help received whose outcome was neither told nor let go, the oldest first (F7)."""
    waiting = Q(given=False, told_on=None, let_go_on=None, kind__in=favours.OPENS)
    return favours_of(owner).filter(waiting).order_by("on", "created_at", "pk")


def to_tell(owner: Owner, *, good_news: bool = False) -> QuerySet[Favour]:
    """The loops in the order of `core.loops.to_tell`, so that a page need not read all of them."""
    is_known, is_used = Q(outcome_on__isnull=False) | ~Q(outcome=""), Q(used_on__isnull=False)
    first = [When(is_known, then=0), *([When(is_used, then=1)] if good_news else [])]
    place = Case(*first, default=2, output_field=IntegerField())
    known_on = Case(When(is_known, then=Coalesce("outcome_on", "on")))
    used_on = Case(When(is_used, then="used_on")) if good_news else Value(None, output_field=DateField())
    found = loops(owner).annotate(place=place, known_on=known_on, known_used_on=used_on)
    latest = [F(name).desc(nulls_last=True) for name in ("known_on", "known_used_on")]
    return found.order_by("place", *latest, "on", "created_at", "pk")


def loops_since(owner: Owner, day: dt.date) -> QuerySet[Favour]:
    """The loops in which something has happened since a day: only these come up by themselves."""
    lately = Q(on__gte=day) | Q(used_on__gte=day) | Q(outcome_on__gte=day)
    return loops(owner).filter(lately)


def closed_loops(owner: Owner) -> QuerySet[Favour]:
    """Those told or let go, the latest first."""
    closed = Q(told_on__isnull=False) | Q(let_go_on__isnull=False)
    found = favours_of(owner).filter(closed, given=False)
    return found.order_by(Coalesce("told_on", "let_go_on").desc(), "pk")


def between(owner: Owner, start: dt.date, end: dt.date) -> QuerySet[Favour]:
    """What was given and received from `start` to the day before `end`."""
    return favours_of(owner).filter(on__gte=start, on__lt=end)
