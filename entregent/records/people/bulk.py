"""Acts on many people at once: into a group, into a circle, deleted; one undo takes the whole act back."""

import uuid
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import CharField, QuerySet
from django.db.models.functions import Cast

from entregent.core.exchanges import CIRCLES
from entregent.records import acting, search, snapshots, ties
from entregent.records.ids import new_id
from entregent.records.models import Group, Membership, Owner, Person, Undo
from entregent.records.people import groups
from entregent.records.people.deleting import purge_later
from entregent.records.people.editing import NoSuchCircle
from entregent.records.snapshots import Rows

type People = Iterable[uuid.UUID] | QuerySet[Person]
"""Ids, or the people of a list: then no id travels."""

_PERSON = "records.person"


@transaction.atomic
def group(owner: Owner, people: People, name: str) -> Undo:
    """Puts people into the group of this name, which is made when there is none; those in it stay in it."""
    chosen_group, _made = groups.create(owner, name)
    outside = chosen(owner, people).exclude(memberships__group=chosen_group)
    ids = _keys(outside)
    rows = snapshots.columns(
        "records.membership",
        "made",
        _new_keys(len(ids)),
        {"group_id": [str(chosen_group.pk)] * len(ids), "person_id": ids},
    )
    return acting.begin(owner, "people.grouped", [rows], name=chosen_group.name, count=len(ids))


@transaction.atomic
def pin(owner: Owner, people: People, circle: str) -> Undo:
    """Places people in a circle by hand; an empty one leaves them to what was exchanged."""
    if circle and circle not in CIRCLES:
        raise NoSuchCircle(circle)
    others = chosen(owner, people).exclude(pinned_circle=circle)
    known = list(_as_text(others).values_list("text", "pinned_circle"))
    pks, before = [_dashed(text) for text, _before in known], [before for _text, before in known]
    rows = snapshots.columns(_PERSON, "changed", pks, {"pinned_circle": before})
    return acting.begin(owner, "people.circled", [rows], circle=circle, count=len(pks))


@transaction.atomic
def delete(owner: Owner, people: People) -> Undo:
    """Deletes people: they are out of sight at once, and erased after some weeks unless this is undone."""
    pks = _keys(chosen(owner, people))
    rows = snapshots.columns(_PERSON, "changed", pks, {"deleted_at": [None] * len(pks)})
    purge_later(owner)
    if len(pks) == 1:
        return acting.begin(owner, "person.deleted", [rows], name=Person.objects.get(pk=pks[0]).name)
    return acting.begin(owner, "people.deleted", [rows], count=len(pks))


def chosen(owner: Owner, people: People) -> QuerySet[Person]:
    """The living people of this owner among these."""
    among: Any = people.values("pk") if isinstance(people, QuerySet) else list(people)
    return Person.objects.living().filter(owner=owner, pk__in=among)


def _new_keys(count: int) -> list[str]:
    """Ids of one moment, told apart by their number: thousands are made while somebody waits."""
    start = new_id().hex[:24]
    return [f"{start}{number:08x}" for number in range(count)]


def _keys(people: QuerySet[Person]) -> list[str]:
    return [_dashed(text) for text in _as_text(people).values_list("text", flat=True)]


def _as_text(people: QuerySet[Person]) -> "QuerySet[Any, Any]":
    """With their ids as `text`, in order: the database says it ten times quicker than one by one."""
    return people.order_by("pk").annotate(text=Cast("pk", CharField(max_length=36)))


def _dashed(text: str) -> str:
    """SQLite keeps ids without their hyphens."""
    return text if "-" in text else f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


@acting.step("people.grouped")
def _put(owner: Owner, _act: Undo, rows: Rows) -> None:
    """Nothing where the group is gone since; who was put in it by hand meanwhile is in it once."""
    values = {rows.pks[at]: rows.values(at) for at in rows.kept()}
    known = (
        Group.objects.select_for_update()
        .filter(owner=owner)
        .in_bulk({v["group_id"] for v in values.values()})
    )
    people = set(
        map(str, chosen(owner, _ids(v["person_id"] for v in values.values())).values_list("pk", flat=True))
    )
    Membership.objects.bulk_create(
        [
            Membership(pk=pk, owner=owner, group_id=value["group_id"], person_id=value["person_id"])
            for pk, value in values.items()
            if uuid.UUID(value["group_id"]) in known and value["person_id"] in people
        ],
        ignore_conflicts=True,
    )
    search.refresh(owner, _ids(people))


@acting.step("people.circled")
def _pin(owner: Owner, act: Undo, rows: Rows) -> None:
    """Whoever was given another circle by hand meanwhile keeps it."""
    people = chosen(owner, _ids(rows.keys()))
    for circle in {rows.values(at)["pinned_circle"] for at in rows.kept()}:
        some = [rows.pks[at] for at in rows.kept() if rows.values(at)["pinned_circle"] == circle]
        people.filter(pk__in=some, pinned_circle=circle).update(pinned_circle=act.values["circle"])
    circle = act.values["circle"]
    if circle:
        ties.place(owner, _ids(rows.keys()), circle)
    else:
        ties.refresh(owner, _ids(rows.keys()))


@acting.step("person.deleted", "people.deleted")
def _delete(owner: Owner, act: Undo, rows: Rows) -> None:
    ids = _ids(rows.keys())
    chosen(owner, ids).update(deleted_at=act.created_at)
    search.refresh(owner, ids)


def _ids(keys: Iterable[str]) -> list[uuid.UUID]:
    return [uuid.UUID(key) for key in keys]
