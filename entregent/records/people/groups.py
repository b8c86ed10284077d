"""Makes, renames and deletes groups, and says who is in them."""

import uuid
from collections.abc import Collection, Iterable, Mapping

from django.db import transaction

from entregent.records import acting, erased, search, snapshots
from entregent.records.models import Group, Membership, Owner, Person, Undo
from entregent.records.people.naming import clean
from entregent.records.people.refreshing import refresh
from entregent.records.snapshots import Rows
from entregent.records.undo import Recording


class NoGroupName(ValueError):
    """A group needs a name."""


class GroupExists(ValueError):
    """Another group has this name."""


@transaction.atomic
def create(owner: Owner, name: str) -> tuple[Group, Undo | None]:
    """The owner's group of this name; no undo when it was there already. A kept search takes nobody in: where
    it has the name, GroupExists is raised.
    """
    text = clean(name)[:100]
    if not text:
        raise NoGroupName
    group, made = Group.objects.get_or_create(owner=owner, name=text)
    if group.query is not None:
        raise GroupExists
    if not made:
        return group, None
    record = Recording()
    record.creates([group])
    return group, record.save(owner, "group.added", name=group.name)


@transaction.atomic
def keep(owner: Owner, name: str, query: Mapping[str, str]) -> tuple[Group, Undo]:
    """Keeps a search as a group: whoever fits it at any time is in it; raises GroupExists or NoGroupName."""
    text = clean(name)[:100]
    if not text:
        raise NoGroupName
    if Group.objects.filter(owner=owner, name=text).exists():
        raise GroupExists
    group = Group.objects.create(owner=owner, name=text, query=dict(query))
    record = Recording()
    record.creates([group])
    return group, record.save(owner, "group.kept", name=group.name)


@transaction.atomic
def rename(owner: Owner, group: Group, name: str) -> Undo:
    """Gives a group another name; raises GroupExists or NoGroupName."""
    text = clean(name)[:100]
    if not text:
        raise NoGroupName
    if Group.objects.filter(owner=owner, name=text).exclude(pk=group.pk).exists():
        raise GroupExists
    record = Recording()
    record.changes([group], "name")
    group.name = text
    group.save(update_fields=["name"])
    refresh(owner, _members(group), with_ties=False)
    return record.save(owner, "group.renamed", name=group.name)


@transaction.atomic
def delete(owner: Owner, group: Group) -> Undo:
    """Deletes a group; its people stay. The group itself goes last, and comes back first."""
    [whole] = snapshots.of([group], "whole")
    return acting.begin(owner, "group.deleted", [_memberships(group), whole], name=group.name)


def _memberships(group: Group) -> Rows:
    """All rows of a group, read as columns: there may be thousands."""
    names = ("owner_id", "created_at", "source", "run_id", "group_id", "person_id")
    rows = list(group.memberships.order_by("pk").values_list("pk", *names))
    texts = [[value if value is None else str(value) for value in row] for row in rows]
    pks, *columns = zip(*texts, strict=True) if texts else ((), *[()] * len(names))
    return snapshots.columns("records.membership", "whole", pks, dict(zip(names, columns, strict=True)))


@acting.step("group.deleted")
def _delete(owner: Owner, _act: Undo, rows: Rows) -> None:
    if snapshots.model_of(rows) is Group:
        Group.objects.filter(owner=owner, pk__in=rows.keys()).delete()
        return
    Membership.objects.filter(owner=owner, pk__in=rows.keys()).delete()
    search.refresh(owner, [uuid.UUID(rows.values(at)["person_id"]) for at in rows.kept()])


@transaction.atomic
def put(owner: Owner, group: Group, person_ids: Collection[uuid.UUID]) -> Undo:
    """Puts people of this owner into a group; those in it already stay in it."""
    there = set(_members(group))
    people = Person.objects.living().filter(owner=owner).in_bulk(list(set(person_ids) - there))
    rows = Membership.objects.bulk_create(Membership(owner=owner, group=group, person_id=pk) for pk in people)
    record = Recording()
    record.creates(rows)
    search.refresh(owner, people)
    return record.save(owner, "people.grouped", name=group.name, count=len(rows))


@transaction.atomic
def take_out(owner: Owner, group: Group, person_ids: Iterable[uuid.UUID]) -> Undo:
    """Takes people out of a group, into which no import puts them again."""
    rows = group.memberships.filter(owner=owner, person__in=list(person_ids))
    record = Recording()
    record.changes(rows)
    for row in rows:
        record.creates(erased.leave_out(owner, row))
    touched = [row.person_id for row in rows]
    rows.delete()
    search.refresh(owner, touched)
    return record.save(owner, "people.ungrouped", name=group.name, count=len(touched))


def _members(group: Group) -> Iterable[uuid.UUID]:
    return group.memberships.values_list("person_id", flat=True)
