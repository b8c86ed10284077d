"""One import at work: what is on record, and the batch being filled."""

import datetime as dt
import re
import uuid
from collections.abc import Container
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from django.db.models import Model

from entregent.core.folding import fold
from entregent.formats.linkedin.names import full_name
from entregent.records.erased import of_fact, of_id, of_reach, of_word
from entregent.records.ids import derived_id, new_id
from entregent.records.importing.batch import Batch
from entregent.records.importing.book import Book, Known
from entregent.records.models import (
    Detail,
    Fact,
    Group,
    Identity,
    ImportRun,
    Membership,
    Organisation,
    Owner,
    Person,
    Reach,
    Relation,
)
from entregent.records.people.details import WORKING_FACTS
from entregent.records.people.naming import sort_name

_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LONGEST_WORDS: Final = 1_000_000
ORIGINS: Final = {"linkedin": "online"}
"""Where the people of a source were met; an address book does not tell."""


@dataclass(slots=True, kw_only=True)
class Sitting:
    """All that taking a row needs. `rows` counts those of each file; `today` is the day for the owner,
    `as_of` that of the source; `stale` tells that a later one came before, and this one brings no news;
    `foreseeing` that nothing is going to be written."""

    owner: Owner
    run: ImportRun
    source: str
    book: Book
    rows: dict[str, int] = field(default_factory=dict)
    as_of: dt.date
    today: dt.date
    zone: dt.tzinfo
    stale: bool = False
    surely_later: bool = False
    foreseeing: bool = False
    batch: Batch = field(default_factory=Batch)

    def id_of(self, *parts: str) -> uuid.UUID:
        """The id that this content always gets."""
        return derived_id(self.owner.pk, self.source, *parts)

    def id_about(self, what: str, known: Known, there: Container[uuid.UUID], *parts: str) -> uuid.UUID:
        """The id of something about a person: the one among those `there`, or removed by hand, under which
        it came when they were still somebody else on record."""
        people = (str(known.pk), *self.book.former.get(str(known.pk), ()))
        ids = [self.id_of(what, who, *parts) for who in people]
        return next((pk for pk in ids if pk in there or self.book.is_left_out(of_id(pk))), ids[0])

    def bring(self, model: type[Model], **values: object) -> None:
        """Notes a new row that came with this import."""
        self.batch.add(model, owner_id=self.owner.pk, source=self.source, run_id=self.run.pk, **values)

    def new_person(
        self,
        given: str,
        family: str,
        name: str,
        credentials: str = "",
        *,
        connected_on: dt.date | None = None,
        is_self: bool = False,
    ) -> Known:
        """A new person, known from this source."""
        known = Known(
            pk=new_id(),
            name=clean(name or full_name(given, family))[:400],
            given=clean(given)[:200],
            family=clean(family)[:200],
            credentials=clean(credentials)[:200],
            source=self.source,
            origin="" if is_self else ORIGINS.get(self.source, ""),
            connected_on=connected_on,
            is_self=is_self,
        )
        fields = ("name", "given", "family", "credentials", "origin", "connected_on", "is_self")
        self.bring(
            Person,
            id=known.pk,
            sort_name=sort_name(known.name, known.given, known.family),
            **{field: getattr(known, field) for field in fields},
        )
        self.book.knows(known)
        return known

    def change(self, known: Known, **values: object) -> bool:
        """Changes those fields of a person that an import may write and that differ; whether any did."""
        news = {
            name: value
            for name, value in values.items()
            if getattr(known, name) != value and known.may_change(name)
        }
        if not news:
            return False
        for name, value in news.items():
            setattr(known, name, value)
        self.batch.change(Person, known.pk, **news)
        return True

    def touch(self, known: Known) -> None:
        """Notes that something about a person changed."""
        self.batch.change(Person, known.pk)

    def identify(self, known: Known, scheme: str, key: str) -> bool:
        """Notes a key under which the source knows a person; whether it was new."""
        if (scheme, key) in self.book.identities:
            return False
        self.book.identifies(known.pk, scheme, key)
        self.batch.add(
            Identity,
            id=new_id(),
            owner_id=self.owner.pk,
            person_id=known.pk,
            scheme=scheme,
            key=key,
            run_id=self.run.pk,
        )
        return True

    def reach(self, known: Known, kind: str, value: str, key: str, **marks: object) -> bool:
        """Notes a way to reach a person, with its label, or as preferred; whether it was new."""
        value, key = clean(value)[:500], clean(key)[:500]
        if not key or known.pk in self.book.ways[kind, key]:
            return False
        if self.book.is_left_out(of_reach(known.pk, kind, key)):
            return False
        self.book.ways[kind, key].add(known.pk)
        self.bring(
            Reach,
            id=new_id(),
            person_id=known.pk,
            kind=kind,
            value=value,
            key=key,
            **marks,
        )
        self.touch(known)
        return True

    def fact(self, person_id: uuid.UUID, kind: str, text: str, *key: str, on: dt.date | None = None) -> bool:
        """Notes a fact, once for the same `key`; whether it was new."""
        pk = self.id_of("fact", kind, *key)
        text = clean_lines(text)[:1000]
        known = (person_id, kind, fold(text))
        if pk in self.book.derived or known in self.book.facts or not text:
            return False
        if self.book.is_left_out(of_id(pk), of_fact(person_id, kind, text)):
            return False
        self.book.derived.add(pk)
        self.book.facts.add(known)
        self.bring(
            Fact,
            id=pk,
            person_id=person_id,
            kind=kind,
            text=text,
            folded=fold(text)[:300],
            beyond_work=kind not in WORKING_FACTS,
            on=on,
        )
        self.touch(self.book.people[person_id])
        return True

    def detail(self, known: Known, kind: str, label: str, text: str) -> bool:
        """Notes something that has no place of its own, once for the same words; whether it was new."""
        label, text = clean(label)[:100], clean_lines(text)
        pk = self.id_about("detail", known, self.book.beside, kind, label, text)
        return bool(text) and self._beside(Detail, known, pk, kind=kind, label=label, text=text)

    def relation(self, known: Known, name: str, kind: str, other: uuid.UUID | None = None) -> bool:
        """Notes who is near to a person, once; an `other` unknown yet is looked for when all are in."""
        name, kind = clean(name)[:400], clean(kind)[:60]
        pk = self.id_about("relation", known, self.book.beside, fold(name), fold(kind))
        if not name or (other is None and self.book.is_left_out(of_word(name))):  # of whom no word may stay
            return False
        return self._beside(Relation, known, pk, name=name, kind=kind, other_id=other)

    def _beside(self, model: type[Model], known: Known, pk: uuid.UUID, **values: object) -> bool:
        if pk in self.book.beside or self.book.is_left_out(of_id(pk)):
            return False
        self.book.beside.add(pk)
        self.bring(model, id=pk, person_id=known.pk, **values)
        self.touch(known)
        return True

    def group(self, known: Known, name: str) -> bool:
        """Puts a person into the group of a name, made when there is none; whether they were not in it."""
        text = clean(name)[:95]
        if not text:
            return False
        while text in self.book.kept_searches:
            text = f"{text} ·"[:100]
        group = self.book.groups.get(text)
        if group is None:
            group = self.book.groups[text] = new_id()
            self.batch.add(Group, id=group, owner_id=self.owner.pk, name=text)
        pk = self.id_about("membership", known, (), text)
        if (group, known.pk) in self.book.memberships or self.book.is_left_out(of_id(pk)):
            return False
        self.book.memberships.add((group, known.pk))
        self.bring(Membership, id=pk, group_id=group, person_id=known.pk)
        self.touch(known)
        return True

    def organisation(self, name: str, kind: str = "") -> uuid.UUID | None:
        """The owner's one organisation of a name, made when there is none."""
        text = clean(name)[:300]
        folded = (fold(text) or text.casefold())[:300]
        if not folded:
            return None
        known = self.book.organisations.get(folded)
        if known is None:
            known = self.book.organisations[folded] = new_id()
            self.batch.add(
                Organisation,
                id=known,
                owner_id=self.owner.pk,
                name=text,
                folded=folded,
                kind=kind,
                run_id=self.run.pk,
            )
        return known


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """`text` on one line, without the characters that no database takes."""
    return " ".join(_UNWANTED.sub("", text).split())


def clean_lines(text: str) -> str:
    """The same for words of several lines, which stay lines."""
    return _UNWANTED.sub("", text)[:_LONGEST_WORDS].strip()
