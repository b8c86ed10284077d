"""The living people of a record as vCards, for address books."""

from collections.abc import Iterator
from typing import Any, Final

from django.db.models import Prefetch, QuerySet

import entregent
from entregent.formats.contentlines import escape
from entregent.formats.vcard import (
    Address,
    Card,
    Day,
    Entry,
    Extra,
    Handle,
    Marks,
    Name,
    Occasion,
    Organisation,
    Picture,
    Relation,
    Version,
    write_cards,
)
from entregent.records.leaving.kept import Kept, kept
from entregent.records.leaving.snapshot import snapshot
from entregent.records.models import Fact, Owner, Person, Portrait, Position, Reach

AT_ONCE: Final = 500
"""People read, and handed on, at a time: as many queries for each such part, however many people."""
_PRODUCT: Final = "-//Entregent//Entregent {version}//EN"
_GUESSED: Final = "guessed"
_LAST: Final = 100
"""The least preferred (RFC 6350, section 5.3): where messages did not arrive."""
_TYPES: Final = {
    "home": "home", "work": "work", "mobile": "cell", "fax": "fax", "pager": "pager", "video": "video",
    "car": "car", "tty": "textphone", "school": "school", "main": "main", "other": "other",
}  # fmt: skip
_HANDLES: Final = ("messenger", "other")
_PROPERTIES: Final = {"interest": "INTEREST", "skill": "EXPERTISE"}
"""Facts that have a property (RFC 6715); what somebody told or needs stays here."""
_KNOWN: Final = frozenset("spouse child parent sibling friend colleague neighbor contact agent kin".split())


def write(owner: Owner, version: Version = "4.0") -> Iterator[bytes]:
    """One card a person in the order of names, some at a time, all of one moment.

    A guessed address is nobody's until it is confirmed: it stays here. Former positions do too, since an
    address book would show them as present ones.
    """
    with snapshot():
        some: list[Card] = []
        for person in people(owner).iterator(chunk_size=AT_ONCE):
            some.append(card(person, version))
            if len(some) == AT_ONCE:
                yield write_cards(some, version)
                some = []
        yield write_cards(some, version)


def people(owner: Owner) -> QuerySet[Person]:
    """The living, with everything that stands on a card."""
    current = Position.objects.filter(current=True).select_related("organisation")
    ways = Reach.objects.exclude(status=_GUESSED).order_by("-preferred", "kind", "created_at", "id")
    living = Person.objects.living().filter(owner=owner)
    return living.order_by("sort_name", "id").prefetch_related(
        Prefetch("positions", current.order_by("kind", "-started", "id"), to_attr="held"),
        Prefetch("reaches", ways, to_attr="ways"),
        Prefetch(
            "facts", Fact.objects.filter(kind__in=_PROPERTIES).order_by("created_at", "id"), to_attr="known"
        ),
        Prefetch("portrait", Portrait.objects.all()),
        "relations",
        "details",
        "groups",
    )


def card(person: Any, version: Version = "4.0") -> Card:
    """The card of somebody whom `people` gave."""
    held = _held(person.held)
    beside = kept(person.details.all())
    return Card(
        formatted=(Entry(person.name),),
        names=(_name(person, beside),),
        phonetic=beside.phonetic(),
        nicknames=_entries(person.nickname),
        kind=_kind(beside) if version == "4.0" else "",
        languages=_entries(person.language),
        emails=_ways(person, "email"),
        phones=_ways(person, "phone"),
        handles=tuple(Handle(one.label, one.value) for one in person.ways if one.kind in _HANDLES),
        urls=_ways(person, "profile", "website"),
        addresses=tuple(Address(label=one.value, marks=_marks(one)) for one in _of(person, "address")),
        organisations=tuple(
            Organisation(one.organisation.name, beside.units(one.organisation.name), marks=mark)
            for one, mark in held
            if one.organisation
        ),
        titles=tuple(Entry(one.title, mark) for one, mark in held if one.title),
        occasions=(*_birthday(person), *beside.occasions()),
        relations=tuple(_relation(one.kind, one.name) for one in person.relations.all()),
        notes=(*_entries(person.note), *beside.notes()),
        categories=tuple(sorted(group.name for group in person.groups.all())),
        pictures=_pictures(person),
        uid=f"urn:uuid:{person.pk}",
        revised=f"{person.changed_at:%Y%m%dT%H%M%SZ}",
        product=_PRODUCT.format(version=entregent.__version__),
        extras=(*(_fact(fact, version) for fact in person.known), *beside.extras()),
    )


def _entries(*texts: str) -> tuple[Entry, ...]:
    return tuple(Entry(text) for text in texts if text.strip())


def _kind(beside: Kept) -> str:
    return "org" if beside.first("kind") == "organisation" else "individual"


def _name(person: Person, beside: Kept) -> Name:
    """Its parts; a name that was never parted is a given one, as address books have it."""
    if not (person.given or person.family):
        return Name(given=(person.name,))
    return Name(
        _part(person.family),
        _part(person.given),
        beside.words("additional"),
        beside.words("prefix"),
        _part(person.credentials) or beside.words("suffix"),
    )


def _part(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


def _of(person: Any, *kinds: str) -> list[Reach]:
    """The ways of these kinds; those that lead nowhere come last."""
    found = [one for one in person.ways if one.kind in kinds]
    return sorted(found, key=lambda one: one.status == "bounced")


def _ways(person: Any, *kinds: str) -> tuple[Entry, ...]:
    return tuple(Entry(one.value, _marks(one)) for one in _of(person, *kinds))


def _marks(way: Reach) -> Marks:
    """A label that cards have a type for becomes one; any other stays in the user's words."""
    types = tuple(_TYPES.get(word, "") for word in way.label.lower().split())
    known = bool(types) and all(types)
    preferred = _LAST if way.status == "bounced" else 1 if way.preferred else None
    return Marks(types if known else (), preferred, "" if known else way.label)


def _held(positions: list[Position]) -> list[tuple[Position, Marks]]:
    """Positions with the group that ties a place to its title where there are several."""
    several = len(positions) > 1
    return [(one, Marks(group=f"work{n}" if several else "")) for n, one in enumerate(positions, 1)]


def _birthday(person: Person) -> tuple[Occasion, ...]:
    day = Day(person.birth_year, person.birth_month, person.birth_day)
    return (Occasion("birthday", day),) if any(part is not None for part in day[:3]) else ()


def _relation(kind: str, name: str) -> Relation:
    code = kind.lower()
    marks = Marks((code,)) if code in _KNOWN else Marks(label=kind)
    return Relation(name, marks=marks)


def _pictures(person: Person) -> tuple[Picture, ...]:
    portrait = getattr(person, "portrait", None)
    return (Picture("photo", bytes(portrait.image), portrait.media_type),) if portrait else ()


def _fact(fact: Fact, version: Version) -> Extra:
    name = _PROPERTIES[fact.kind]
    return Extra("", name if version == "4.0" else f"X-{name}", (), escape(fact.text))
