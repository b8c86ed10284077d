"""The act that makes one person of two: at once, or in the background where much hangs on one of them."""

from collections.abc import Mapping
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from entregent.records import acting, jobs, snapshots
from entregent.records.alone import alone
from entregent.records.models import Owner, Participation, Person, SearchEntry, Tie, Undo
from entregent.records.people import former
from entregent.records.people.holding import hold_imports
from entregent.records.people.merging import decided, folding
from entregent.records.people.merging.moving import Move
from entregent.records.people.merging.sides import PORTRAIT, Comparison, compare, result
from entregent.records.people.refreshing import refresh
from entregent.records.snapshots import Rows
from entregent.records.undo import Recording

MERGED: Final = "people.merged"
LARGE: Final = acting.MANY
"""Exchanges of one person from which on they are moved batch by batch."""
_PERSON: Final = "records.person"


class NotMergeable(ValueError):
    """The two cannot be made one; the argument says why: "same", "self", "gone"."""


@transaction.atomic
def merge(owner: Owner, keep: Person, other: Person, taken: Mapping[str, str] | None = None) -> Undo:
    """Makes `other` one with `keep`, taking each field as `plan` says or the user chose.

    Everything that hangs on `other` hangs on `keep` afterwards. Raises NotMergeable and NoSuchChoice. With
    more exchanges than `LARGE` this is done in the background; `acting.job_of` follows it.
    """
    alone(owner)
    hold_imports(owner)
    keep, other = _pair(owner, keep, other)
    comparison = compare(owner, keep, other, taken)
    [whole] = snapshots.of([other], "whole")
    values = {
        "name": comparison.values["name"],
        "other": other.name,
        "keep": str(keep.pk),
        "gone": str(other.pk),
        "take": _takes(comparison),
    }
    return acting.begin(owner, MERGED, [*_large(owner, other), whole], **values)


def _pair(owner: Owner, keep: Person, other: Person) -> tuple[Person, Person]:
    """Both as they are now, which nobody else changes meanwhile."""
    if keep.pk == other.pk:
        raise NotMergeable("same")
    mine = Person.objects.filter(owner=owner, deleted_at=None)
    found = {one.pk: one for one in _locked(mine.filter(pk__in=[keep.pk, other.pk]))}
    if len(found) < 2:
        raise NotMergeable("gone")
    if any(one.is_self for one in found.values()):
        raise NotMergeable("self")
    return found[keep.pk], found[other.pk]


def _locked(people: Any) -> Any:
    return people.select_for_update().order_by("pk")


def _takes(comparison: Comparison) -> dict[str, str]:
    """How each field about which they differ is taken: so it is, whatever changes until it is done."""
    takes: dict[str, str] = {choice.name: choice.take for choice in comparison.choices if choice.differs}
    return takes | ({PORTRAIT: comparison.portrait} if comparison.portrait else {})


def _large(owner: Owner, other: Person) -> list[Rows]:
    """The exchanges of somebody who has many; those with both of them are left for the end."""
    parts = Participation.objects.filter(owner=owner, person=other).order_by("pk")
    if parts.count() <= LARGE:
        return []
    pks = [str(pk) for pk in parts.values_list("pk", flat=True)]
    return [
        snapshots.columns("records.participation", "changed", pks, {"person_id": [str(other.pk)] * len(pks)})
    ]


@acting.step(MERGED)
def _step(owner: Owner, act: Undo, rows: Rows) -> None:
    """Exchanges some at a time, and then all the rest at once; nothing is done twice."""
    if act.values.get("whole"):
        return
    pair = _still(owner, act)
    if rows.model != _PERSON:
        _move_some(rows, *pair)
        return
    _finish(owner, act, *pair)


def _still(owner: Owner, act: Undo) -> tuple[Person, Person]:
    people = _locked(Person.objects.living().filter(owner=owner)).in_bulk(
        [act.values["keep"], act.values["gone"]]
    )
    found = {str(pk): person for pk, person in people.items()}
    if len(found) < 2:  # deleted, or merged with somebody else, while this waited
        raise jobs.Hopeless("gone")
    return found[act.values["keep"]], found[act.values["gone"]]


def _move_some(rows: Rows, keep: Person, gone: Person) -> None:
    theirs = Participation.objects.filter(person=gone, pk__in=rows.keys())
    shared = Participation.objects.filter(person=keep, exchange__in=theirs.values("exchange"))
    theirs.exclude(exchange__in=list(shared.values_list("exchange", flat=True))).update(person=keep)


def _finish(owner: Owner, act: Undo, keep: Person, gone: Person) -> None:
    """All that hangs on the one who goes, the fields of the one who stays, and what is derived of them."""
    hold_imports(owner)
    comparison = compare(owner, keep, gone, _possible(owner, keep, gone, act.values["take"]))
    move = Move(owner, keep.pk, gone.pk, comparison.portrait or "keep")
    move.everything()
    folding.fold(move)
    decided.follow(move)
    values, called = result(comparison), keep.name
    move.change(keep, values | {"changed_at": timezone.now()}, set(values["typed"]) - set(keep.typed))
    _remember(move, keep, gone, called)
    move.record.changes([gone])
    for derived in (Tie, SearchEntry):
        derived.objects.filter(owner=owner, person=gone).delete()
    Person.objects.filter(owner=owner, pk=gone.pk).delete()
    _write_down(act, move.record, move)
    refresh(owner, [keep.pk], with_said=True)


def _remember(move: Move, keep: Person, gone: Person, called: str) -> None:
    """Either file goes on calling them what it always did: that is neither somebody else nor news."""
    names = [(gone.pk, gone.name)]
    if called != keep.name:
        names.append((keep.pk, called))
    for then, name in names:
        identity, made = former.remember(move.owner, keep.pk, then, name)
        if made:
            move.record.creates([identity])


def _possible(owner: Owner, keep: Person, gone: Person, takes: Mapping[str, str]) -> dict[str, str]:
    """The choices that can still be made: a field may have been changed while the act waited."""
    now = compare(owner, keep, gone)
    offered = {choice.name: choice.options for choice in now.choices}
    offered[PORTRAIT] = ("keep", "other") if now.portrait else ()
    return {name: take for name, take in takes.items() if take in offered.get(name, ())}


def _write_down(act: Undo, record: Recording, move: Move) -> None:
    """What was moved in batches is written down already; the one who goes comes last, and back first."""
    moved = [document for document in act.before if document["model"] != _PERSON]
    act.before = [*moved, *(rows.document() for rows in record.before)]
    act.values = {**act.values, "whole": True, "written": move.written}
    act.save(update_fields=["before", "values"])
