"""Adds a person in seconds: one line is enough, and what it holds beside the name is put in its place."""

import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from django.db import transaction
from django.utils import timezone

from entregent.records.models import Owner, Person, Position, Reach, Undo
from entregent.records.people import naming, organisations, reaching
from entregent.records.people.naming import Naming
from entregent.records.people.refreshing import refresh
from entregent.records.undo import Recording

LONGEST_LINE: Final = 1_000
_PARTS = re.compile(r"[,;\t|·•]+|\s[-–—]\s")
_AT = re.compile(r"^(?P<title>.+?)\s+(?:chez|at|@|à|auprès de)\s+(?P<organisation>.+)$", re.IGNORECASE)
_CREDENTIALS: Final = frozenset(
    "phd md mba msc ma ba bsc meng mph mpa llm jd cfa cpa pmp rn dds esq jr sr ii iii iv".split()
)


class NoName(ValueError):
    """The line names nobody."""


@dataclass(frozen=True, slots=True)
class Line:
    """What one typed line says of a new person."""

    naming: Naming
    title: str = ""
    organisation: str = ""
    ways: tuple[reaching.Way, ...] = field(default=())


class Added(NamedTuple):
    """The person made, and the way to take it back."""

    person: Person
    undo: Undo


def read(text: str, *, region: str = "FR") -> Line:
    """ "Awa Diallo, curator at Acme, awa@acme.example" → her name, title, organisation and ways to reach her.

    Raises NoName when nothing in it can be a name.
    """
    parts = [part for part in (naming.clean(p) for p in _PARTS.split(text[:LONGEST_LINE])) if part]
    ways = [_way(part, region) for part in parts]
    words = [part for part, way in zip(parts, ways, strict=True) if way is None]
    found = tuple(way for way in ways if way is not None)
    if not words:
        return Line(_from_address(found), ways=found)
    name, rest = _name(words)
    title, organisation = _work(rest)
    return Line(name, title, organisation, found)


def names_somebody(text: str) -> bool:
    """Whether a typed line has a name in it, so that `add` can make somebody of it."""
    try:
        return bool(read(text).naming.name)
    except NoName:
        return False


def _way(part: str, region: str) -> reaching.Way | None:
    kind = reaching.kind_of(part)
    try:
        return reaching.way(kind, part, region=region) if kind else None
    except reaching.NotReachable:
        return None


def _from_address(ways: tuple[reaching.Way, ...]) -> Naming:
    """An address alone: its first part is what we have for a name, kept uncut."""
    mail = next((way.value for way in ways if way.kind == "email"), "")
    if not mail:
        raise NoName
    return Naming(mail.partition("@")[0])


def _name(words: list[str]) -> tuple[Naming, list[str]]:
    """The name and what follows it; "DIALLO, Awa" is one name, so is "Ada Byron, PhD"."""
    first, *rest = words
    if rest and " " not in first and first.isupper() and len(first) > 2 and rest[0].istitle():
        return Naming(f"{rest[0]} {first}"[:400], rest[0][:200], first[:200]), rest[1:]
    name = naming.split(first[:400])
    if rest and _is_credential(rest[0]):
        return name._replace(credentials=rest[0]), rest[1:]
    return name, rest


def _is_credential(word: str) -> bool:
    return word.replace(".", "").casefold() in _CREDENTIALS


def _work(rest: list[str]) -> tuple[str, str]:
    if not rest:
        return "", ""
    said = _AT.match(rest[0])
    if said:
        return said["title"], said["organisation"]
    return (rest[0], rest[1]) if len(rest) > 1 else ("", rest[0])


def alike(owner: Owner, name: str) -> list[Person]:
    """People on record under the same name: to ask before making a second one."""
    same = Person.objects.living().filter(owner=owner, sort_name=_sorted(naming.split(name)))
    return list(same.select_related("tie")[:5])


def _sorted(name: Naming) -> str:
    return naming.sort_name(name.name, name.given, name.family)


@transaction.atomic
def add(owner: Owner, text: str, *, region: str = "FR", origin: str = "") -> Added:
    """A new person from one typed line (see `read`); raises NoName."""
    line = read(text, region=region)
    if not line.naming.name:
        raise NoName
    person = make(owner, line.naming, origin=origin)
    _place(person, line)
    record = Recording()
    adds(record, person)
    undo = record.save(owner, "person.added", name=person.name)
    refresh(owner, [person.pk])
    return Added(person, undo)


def make(owner: Owner, name: Naming, *, origin: str = "") -> Person:
    """The row of a new person, typed by the user."""
    return Person.objects.create(
        owner=owner,
        name=name.name[:400],
        given=name.given[:200],
        family=name.family[:200],
        credentials=name.credentials[:200],
        sort_name=_sorted(name),
        origin=origin,
        typed=["name", "given", "family"] + (["origin"] if origin else []),
    )


def adds(record: Recording, person: Person) -> None:
    """Taking an addition back deletes the person as the user would: what was noted since is not lost."""
    person.deleted_at = timezone.now()
    record.changes([person], "deleted_at")
    person.deleted_at = None


def _place(person: Person, line: Line) -> None:
    if line.organisation or line.title:
        Position.objects.create(
            owner=person.owner,
            person=person,
            title=line.title[:300],
            organisation=organisations.named(person.owner, line.organisation),
        )
    unique = {(way.kind, way.key): way for way in line.ways}.values()
    Reach.objects.bulk_create(Reach(owner=person.owner, person=person, **way._asdict()) for way in unique)


def namesakes(owner: Owner, text: str, *, region: str = "FR") -> list[Person]:
    """Those on record whom a line to be added may well mean."""
    try:
        return alike(owner, read(text, region=region).naming.name)
    except NoName:
        return []
