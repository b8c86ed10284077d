"""Recognises who an entry of an address book is: by key, address or number, by a name only one bears."""

import hashlib
import uuid
from collections.abc import Iterator
from typing import Final, Literal

from entregent.formats.address_books import LAST_EXCHANGE
from entregent.formats.contacts import Contact
from entregent.formats.linkedin.names import fold_name
from entregent.records.erased import of_person
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.contacts.reaching import Reached
from entregent.records.importing.contacts.rows import name_of
from entregent.records.importing.sitting import clean

Gone = Literal["deleted", "erased", "member"]
"""Somebody who does not come in: deleted, erased for good, or the user."""
type Found = Known | Gone | None

_TELLING: Final = ("email", "phone", "profile")


def person(sitting: Sitting, contact: Contact, ways: list[Reached]) -> Found:
    """The person on record who an entry is; why they stay away; None for somebody new."""
    if is_user(sitting, ways):
        return "member"
    pk = _by_key(sitting, contact, ways) or _by_way(sitting, contact, ways) or _by_name(sitting, contact)
    if pk is not None:
        known = sitting.book.people[pk]
        return "deleted" if known.deleted else "member" if known.is_self else known
    marks = [(way.kind, way.key) for way in ways if way.kind in _TELLING]
    if not marks and not contact.uid:
        marks.append(of_person(name_of(contact), "contact"))
    return "erased" if sitting.book.is_erased([*keys(sitting, contact, ways), *marks]) else None


def is_user(sitting: Sitting, ways: list[Reached]) -> bool:
    """Whether an entry has the address with which the user signs in."""
    own = (sitting.owner.email or "").casefold()
    return bool(own) and any(way.kind == "email" and way.key == own for way in ways)


def keys(sitting: Sitting, contact: Contact, ways: list[Reached]) -> Iterator[tuple[str, str]]:
    """The pair of scheme and key under which an entry is known again: the source's own, else what it says."""
    own = own_key(contact.uid)
    if own:
        yield scheme_of(sitting), own
    else:
        yield "entry", _digest(sitting, contact, ways)


def own_key(uid: str) -> str:
    """The key that a source gives somebody, as the record can hold it."""
    return clean(uid)[:300]


def _digest(sitting: Sitting, contact: Contact, ways: list[Reached]) -> str:
    """Who has no address of their own is somebody else in every book."""
    told = sorted(f"{way.kind}:{way.key}" for way in ways)
    here = "" if any(way.kind in _TELLING for way in ways) else sitting.source
    more = (
        contact.works[:1],
        contact.birthday,
        [one for one in contact.others if one.label != LAST_EXCHANGE],
    )
    whole = "\x1f".join((here, name_of(contact), *told, repr(more) if here else ""))
    return hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:40]


def _by_key(sitting: Sitting, contact: Contact, ways: list[Reached]) -> uuid.UUID | None:
    known = (sitting.book.identities.get(key) for key in keys(sitting, contact, ways))
    return next(filter(None, known), None)


def _by_way(sitting: Sitting, contact: Contact, ways: list[Reached]) -> uuid.UUID | None:
    """Somebody with the same profile, or with the same address or number and a part of the name."""
    for way in sorted(ways, key=lambda way: way.kind != "profile"):
        if way.kind not in _TELLING:
            continue
        pk = sitting.book.identities.get((way.kind, way.key)) or sitting.book.by_way(way.kind, way.key)
        if pk is not None and (way.kind == "profile" or _may_be(sitting.book.people[pk], contact)):
            return pk
    return None


def _may_be(known: Known, contact: Contact) -> bool:
    """Families share a telephone and a name, firms an address: what is alike must be their own name."""
    words, theirs = (set(fold_name(name).split()) for name in (name_of(contact), known.name))
    if words <= theirs or theirs <= words or "@" in known.name:
        return True
    own, their_own = _own(contact.given, name_of(contact)), _own(known.given, known.name)
    called = fold_name(contact.nickname).split()
    return bool({*own, *called} & {*their_own, *fold_name(known.nickname).split()})


def _own(given: str, name: str) -> list[str]:
    """The words of a given name; the first word where nobody has told which they are."""
    return fold_name(given).split() or fold_name(name).split()[:1]


def _by_name(sitting: Sitting, contact: Contact) -> uuid.UUID | None:
    """The one person with this whole name, where one alone in the file bears it too."""
    name = fold_name(name_of(contact))
    if " " not in name or sitting.given.names[name] > 1:
        return None
    same = sitting.book.named.get(name, set())
    pk = next(iter(same)) if len(same) == 1 else None
    return None if contact.uid and pk in sitting.book.keyed[scheme_of(sitting)] else pk


def scheme_of(sitting: Sitting) -> str:
    """The scheme of the keys that a source gives its people: two of its people are never one."""
    return f"{sitting.source} id"[:20]
