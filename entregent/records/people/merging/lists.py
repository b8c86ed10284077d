"""What hangs on two people as one list, doubles once: each row with whose it is, and how many there are."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from django.db.models import Count, Q

from entregent.core.merging import Rule, doubles
from entregent.records.models import (
    Ask,
    Attendance,
    Detail,
    Fact,
    Favour,
    Introduction,
    LifeEvent,
    Membership,
    Message,
    Owner,
    Participation,
    Person,
    Position,
    Promise,
    Reach,
    Reaction,
    Relation,
    Request,
    Target,
)
from entregent.records.people.merging import relations

SHOWN: Final = (Reach, Position, Fact, Promise, LifeEvent, Membership)
"""Tables of which every row is shown."""
COUNTED: Final = (Favour, Ask, Request, Message, Reaction, Attendance, Relation, Detail, Target)


class Item(NamedTuple):
    """A row of the result, and whose it is: "keep", "other", or "both"."""

    row: Any
    side: str


class Number(NamedTuple):
    """How many rows of a kind hang on the one, on the other, and on both as one."""

    kind: str
    keep: int
    other: int
    together: int


def joined(owner: Owner, keep: Person, other: Person) -> dict[str, list[Item]]:
    """The rows of the result by table, those of the one who stays first."""
    return {model._meta.model_name or "": list(_items(owner, model, keep, other)) for model in SHOWN}


def _items(owner: Owner, model: Any, keep: Person, other: Person) -> Sequence[Item]:
    beside = {Position: "organisation", Membership: "group"}.get(model)
    found = model._default_manager.filter(owner=owner, person__in=[keep.pk, other.pk])
    found = found.select_related(beside) if beside else found
    rows = list(found.order_by("created_at", "pk"))
    theirs = [row for row in rows if row.person_id == keep.pk]
    others = [row for row in rows if row.person_id == other.pk]
    met = _met(model, theirs, others)
    kept = [Item(row, "both" if at in met.values() else "keep") for at, row in enumerate(theirs)]
    return [*kept, *(Item(row, "other") for at, row in enumerate(others) if at not in met)]


def _met(model: Any, theirs: Sequence[Any], others: Sequence[Any]) -> dict[int, int]:
    """The places of rows that are one, by that among the others; as in the act itself."""
    hanging = relations.of_person(model)
    rule = relations.rule(hanging)
    if rule is not None:
        return _pairs(rule, dict(enumerate(theirs)), dict(enumerate(others)))
    rule = relations.alike(hanging)
    return _pairs(rule, _typed(theirs), _typed(others)) if rule is not None else {}


def _pairs(rule: Rule, theirs: Mapping[int, Any], others: Mapping[int, Any]) -> dict[int, int]:
    kept, other = list(theirs), list(others)
    values = [relations.values(theirs[at]) for at in kept], [relations.values(others[at]) for at in other]
    return {other[pair.other]: kept[pair.kept] for pair in doubles(values[0], values[1], rule)}


def _typed(rows: Sequence[Any]) -> dict[int, Any]:
    return {at: row for at, row in enumerate(rows) if relations.is_typed(row)}


def numbers(owner: Owner, keep: Person, other: Person) -> list[Number]:
    """How many exchanges and other rows there are; kinds of which there are none are left out."""
    found = [_exchanges(owner, keep, other)]
    for model in COUNTED:
        rows = model._default_manager.filter(owner=owner, person__in=[keep.pk, other.pk])
        counts = dict(rows.values_list("person").annotate(n=Count("pk")).order_by())
        ours, theirs = counts.get(keep.pk, 0), counts.get(other.pk, 0)
        found.append(Number(model._meta.model_name or "", ours, theirs, ours + theirs))
    found.append(_introductions(owner, keep, other))
    return [one for one in found if one.together]


def _exchanges(owner: Owner, keep: Person, other: Person) -> Number:
    parts = Participation.objects.filter(owner=owner, person__in=[keep.pk, other.pk])
    counts = parts.aggregate(
        keep=Count("pk", filter=Q(person=keep)),
        other=Count("pk", filter=Q(person=other)),
        together=Count("exchange", distinct=True),
    )
    return Number("exchange", **counts)


def _introductions(owner: Owner, keep: Person, other: Person) -> Number:
    rows = Introduction.objects.filter(owner=owner)
    counts = rows.aggregate(
        keep=Count("pk", filter=Q(first=keep) | Q(second=keep)),
        other=Count("pk", filter=Q(first=other) | Q(second=other)),
        between=Count("pk", filter=Q(first=keep, second=other) | Q(first=other, second=keep)),
    )
    ours, theirs, between = counts["keep"], counts["other"], counts["between"]
    return Number("introduction", ours, theirs, ours + theirs - 2 * between)
