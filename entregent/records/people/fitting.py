"""Whom a typed name means among the people on record."""

from typing import Final

from entregent.core.folding import fold
from entregent.records import search
from entregent.records.models import Owner, Person

MOST: Final = 8


def called(owner: Owner, name: str) -> list[Person]:
    """The people whom `name` may mean: those of exactly that name, else those whose name it begins.

    Names merely like it are no answer: they would put one person in the place of another.
    """
    found = search.find(owner, name)
    if found.nearly:
        return []
    ids = found.ids(0, MOST * 4)
    people = Person.objects.in_bulk(ids)
    several = [people[pk] for pk in ids if pk in people]
    typed = fold(name)
    exactly = [one for one in several if fold(one.name) == typed]
    return exactly or [one for one in several if _named(one, typed)][:MOST]


def _named(person: Person, typed: str) -> bool:
    """Whether every typed word begins a word of the name itself, not of an employer or a place."""
    names = fold(f"{person.name} {person.given} {person.family} {person.nickname}").split()
    return all(any(name.startswith(word) for name in names) for word in typed.split())
