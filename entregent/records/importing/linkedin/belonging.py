"""Tells when an archive is plainly that of somebody other than the user."""

from collections.abc import Iterable
from typing import Final

from entregent.formats.linkedin import Member
from entregent.formats.linkedin.names import fold_name
from entregent.records.importing.book import LINKEDIN
from entregent.records.importing.linkedin.sitting import SOURCE
from entregent.records.models import Identity, ImportRun, Owner, Person

OTHER: Final = "other_member"
"""The problem of a run that waits for the user to say whether it is right."""


def other_than(owner: Owner, member: Member) -> str:
    """The name of the user, where neither the name nor the address of `member` is theirs; "" otherwise.

    Only a user whom an earlier import or they themselves named is held against an archive. People change
    their names: one that shares a word with theirs is nobody else unless the address says so too.
    """
    me = Person.objects.filter(owner=owner, is_self=True).first()
    if me is None or not fold_name(member.name) or not _is_named(me):
        return ""
    addresses = set(Identity.objects.filter(person=me, scheme=LINKEDIN).values_list("key", flat=True))
    names = {fold_name(name) for name in (me.name, *_former(owner))}
    if member.url_key in addresses or fold_name(member.name) in names:
        return ""
    told = bool(member.url_key and addresses)
    shared = set(fold_name(member.name).split()) & {word for name in names for word in name.split()}
    return me.name if told or not shared else ""


def _former(owner: Owner) -> Iterable[str]:
    """Whose archives came in before: a user may have another name here than on LinkedIn."""
    done = ImportRun.objects.filter(owner=owner, state__in=["importing", "done"])
    return done.exclude(member="").values_list("member", flat=True).distinct()


def _is_named(me: Person) -> bool:
    """An e-mail address or a dash stands where nobody has given a name yet; the demo's user is made up."""
    named = me.source == SOURCE or bool({"name", "given", "family"} & set(me.typed))
    return named and bool(fold_name(me.name)) and "@" not in me.name


def problem(owner: Owner, member: Member) -> dict[str, object] | None:
    """What a run keeps until the user has said that it is right."""
    me = other_than(owner, member)
    return {"code": OTHER, "values": {"member": member.name, "me": me}} if me else None
