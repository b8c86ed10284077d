"""Finds the people of whom every typed word begins a word, and says how many they are."""

import sys
import uuid
from dataclasses import dataclass, field, replace
from typing import Final

from django.db.models import QuerySet

from entregent.core.searching import Reading, readings
from entregent.records import unchanged
from entregent.records.models import Owner, Person
from entregent.records.search import looking, matching, nearly, ranking
from entregent.records.search.looking import Looked

MANY: Final = 1_000
"""Where each typed word begins more words than these, people are looked for by stages, and counted so far."""
_FIRST: Final = 50


@dataclass(slots=True)
class Found:
    """The people that fit, of `among` where it is given; `nearly` when these have names like what was typed.

    Without a `reading` it is everybody, by name; an empty one fits nobody. How many words its rarest word
    begins (`size`) decides on the way they are looked for, not on who they are.
    """

    owner: Owner
    reading: Reading | None
    size: int = 0
    nearly: bool = False
    among: QuerySet[Person] | None = None
    _ranked: list[str] = field(default_factory=list)
    _asked: int = 0

    @property
    def few(self) -> bool:
        """Whether they can all be looked at."""
        return self.size <= MANY

    @property
    def people(self) -> QuerySet[Person]:
        """All of them, best first: to act on, to narrow further."""
        among = Person.objects.all() if self.among is None else self.among
        living = among.filter(owner=self.owner, deleted_at=None, is_self=False)
        if self.reading is None:
            return living.order_by("deleted_at", "is_self", "sort_name", "id")  # as the index has them
        if not self.reading:
            return living.none()
        return matching.fitting(living, self.owner, self.reading)

    def ids(self, start: int, stop: int) -> list[uuid.UUID]:
        """Some of them by their place in the order; the first are found without a look at the others."""
        if self.reading is None:
            return self._everybody(start, stop)
        if self.reading and stop > self._asked:
            self._asked = sys.maxsize if self.few else max(stop, _FIRST)
            self._ranked = self._rank(self.reading, self._asked)
        return [uuid.UUID(pk) for pk in self._ranked[start:stop]]

    def latest(self, start: int, stop: int) -> list[uuid.UUID]:
        """Where it is everybody, those of the latest exchanges, without a look at the others; else nobody."""
        everybody = self.reading is None and self.among is None
        return looking.latest(self.owner, start, stop) if everybody else []

    def count(self, most: int | None = None) -> int:
        """How many they are; where they are more than `most`, one more than it."""
        if self.reading is None:
            every = self._size()
            return every if most is None else min(every, most + 1)
        if self.few:
            every = len(self.ids(0, sys.maxsize))
            return every if most is None else min(every, most + 1)
        return self._many(self.reading, most)

    def _everybody(self, start: int, stop: int) -> list[uuid.UUID]:
        if self.among is None:
            return looking.everybody(self.owner, start, stop)
        return list(self.people.values_list("pk", flat=True)[start:stop])

    def _size(self) -> int:
        if self.among is None:
            return unchanged.since(("people", self.owner.pk), lambda: self.people.order_by().count())
        return self.people.order_by().count()

    def _looked(self, reading: Reading) -> Looked:
        return Looked(self.owner, reading, self.among, self.size)

    def _rank(self, reading: Reading, need: int) -> list[str]:
        looked = self._looked(reading)
        return ranking.few(looked) if self.few else ranking.first(looked, need)

    def _many(self, reading: Reading, most: int | None) -> int:
        alone = len(reading) == 1 and self.among is None
        if most is None:
            words = matching.words(self.owner, reading[0])
            return (words.values("entry").distinct() if alone else self.people.order_by()).count()
        if alone:
            return looking.bearers(self.owner, reading[0], most)
        looked = self._looked(reading)
        return looking.count(looked, *ranking.fitting(looked), most)


def find(owner: Owner, text: str, among: QuerySet[Person] | None = None) -> Found:
    """The people of whom every typed word begins a word; when there is nobody, those of a name much like it.

    Nothing typed finds everybody, signs alone nobody. `among` narrows those found, not how they are looked
    for.
    """
    ways = readings(text)
    if not ways:
        return Found(owner, () if text.strip() else None, among=among)
    for reading in ways:
        found = _found(owner, reading)
        if found.ids(0, 1):
            return found if among is None else replace(found, among=among, _ranked=[], _asked=0)
    for reading in nearly.readings(owner, ways[-1]):
        found = _found(owner, reading)
        if found.ids(0, 1):
            return replace(found, nearly=True, among=among, _ranked=[], _asked=0)
    return Found(owner, ())


def people(owner: Owner, text: str) -> QuerySet[Person]:
    """The people that `text` finds, best first (see `find`)."""
    return find(owner, text).people


def _found(owner: Owner, reading: Reading) -> Found:
    """A search that begins at the word of which there are fewest; one that may be unsaid is no beginning."""
    sizes = {term: looking.size(owner, term, ranking.MOST) for term in reading}
    rarest = sorted(reading, key=lambda term: (bool(term.said), sizes[term]))
    if not all(sizes[term] or term.said for term in reading):
        return Found(owner, ())
    return Found(owner, tuple(rarest), size=sizes[rarest[0]])
