"""Reads of what an import came to: what came, what was unclear, who is new, and who may be there twice."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import reduce
from operator import or_
from typing import Final, NamedTuple

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from entregent.records.importing.values import NOTED, is_noted
from entregent.records.models import (
    Exchange,
    Fact,
    Favour,
    ImportChange,
    ImportRun,
    LifeEvent,
    Membership,
    Person,
    Portrait,
    Promise,
    Reject,
    Relation,
)
from entregent.records.people.merging import different
from entregent.records.queries.lines import Line, lines

NAMESAKES: Final = 20
"""Names that several people bear, of which a page tells."""
NEWCOMERS: Final = 12
_OF_A_NAME: Final = 4


class Came(NamedTuple):
    """What a run brought and is still on record; `changed` people were on record before."""

    people: int
    exchanges: int
    changed: int
    groups: int
    portraits: int
    relations: int
    facts: int
    promises: int
    favours: int
    news: int


class Unclear(NamedTuple):
    """Rows for one reason: left out, or taken in without a part of theirs (`noted`)."""

    reason: str
    noted: bool
    rows: int


def came(run: ImportRun) -> Came:
    """Counts of what came."""
    mine = {"owner": run.owner_id, "run": run}
    changed = ImportChange.objects.filter(run=run, model="person").values("row")
    before = Person.objects.living().filter(owner=run.owner_id, pk__in=changed).exclude(run=run)
    memberships = Membership.objects.filter(**mine)
    return Came(
        Person.objects.living().filter(**mine).count(),
        Exchange.objects.filter(**mine).count(),
        before.count(),
        memberships.aggregate(groups=Count("group", distinct=True))["groups"],
        *(model._default_manager.filter(**mine).count() for model in _BESIDE),
    )


_BESIDE: Final = (Portrait, Relation, Fact, Promise, Favour, LifeEvent)


def unclear(run: ImportRun) -> list[Unclear]:
    """Why rows or parts of rows were left out, and how many for each reason, the most first."""
    rows = Reject.objects.filter(owner=run.owner_id, file__run=run).values("reason")
    counts = rows.annotate(count=Count("pk")).order_by("-count", "reason").values_list("reason", "count")
    found = [Unclear(reason, is_noted(reason), count) for reason, count in counts]
    return sorted(found, key=lambda one: not one.noted)


def noted(run: ImportRun) -> "QuerySet[Reject]":
    """Rows taken in without a part of theirs, in the order of the files."""
    rows = Reject.objects.filter(owner=run.owner_id, file__run=run).select_related("file")
    parts = [Q(reason__startswith=beginning) for beginning in NOTED]
    return rows.filter(reduce(or_, parts)).order_by("file__order", "line", "pk")


def newcomers(run: ImportRun) -> list[Line]:
    """The first of those whom a run made, by name."""
    people = Person.objects.living().filter(owner=run.owner_id, run=run)
    return lines(people.order_by("sort_name", "pk").values_list("pk", flat=True)[:NEWCOMERS])


def namesakes(run: ImportRun) -> list[list[Line]]:
    """New people with whoever bears exactly the same name, but for those said to be different people."""
    living = Person.objects.living().filter(owner=run.owner_id)
    twins = living.filter(sort_name=OuterRef("sort_name")).exclude(pk=OuterRef("pk"))
    new = living.filter(Exists(twins), run=run).order_by("sort_name")
    names = list(new.values_list("sort_name", flat=True).distinct()[:NAMESAKES])
    rows = living.filter(sort_name__in=names).order_by("sort_name", "created_at", "pk")
    groups: dict[str, list[uuid.UUID]] = defaultdict(list)
    for name, pk in rows.values_list("sort_name", "pk"):
        groups[name].append(pk)
    told_apart = different.pairs(run.owner) if groups else set()
    doubtful = [some[:_OF_A_NAME] for some in groups.values() if not _all_different(some, told_apart)]
    known = {line.id: line for line in lines([pk for some in doubtful for pk in some])}
    return [[known[pk] for pk in some] for some in doubtful]


def _all_different(people: Iterable[uuid.UUID], told_apart: Collection[frozenset[str]]) -> bool:
    keys = [str(pk) for pk in people]
    pairs = (frozenset({one, other}) for at, one in enumerate(keys) for other in keys[at + 1 :])
    return all(pair in told_apart for pair in pairs)
