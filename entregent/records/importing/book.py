"""What is on record of an owner, in dictionaries: an import asks it a hundred thousand times."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from entregent.core.folding import fold
from entregent.formats.linkedin.names import fold_name
from entregent.records.erased import BY_NAME, Mark, digest, digests, formerly, in_text, plain, state
from entregent.records.models import (
    Detail,
    Exchange,
    Fact,
    Favour,
    Group,
    Identity,
    LifeEvent,
    Membership,
    Organisation,
    Owner,
    Person,
    Portrait,
    Position,
    Promise,
    Reach,
    Relation,
)
from entregent.records.people import former

LINKEDIN: Final = "linkedin"
_FIELDS: Final = (
    "pk", "name", "given", "family", "credentials", "source", "origin", "met_how", "met_where", "place",
    "nickname", "language", "note", "met_on", "met_through_id", "typed", "connected_on", "birth_day",
    "birth_month", "birth_year",
    "deleted_at", "is_self",
)  # fmt: skip


@dataclass(slots=True)
class Known:
    """One person on record, as far as an import needs to know."""

    pk: uuid.UUID
    name: str
    given: str = ""
    family: str = ""
    credentials: str = ""
    source: str = ""
    origin: str = ""
    met_how: str = ""
    met_where: str = ""
    place: str = ""
    nickname: str = ""
    language: str = ""
    note: str = ""
    met_on: dt.date | None = None
    met_through_id: uuid.UUID | None = None
    typed: frozenset[str] = frozenset()
    connected_on: dt.date | None = None
    birth_day: int | None = None
    birth_month: int | None = None
    birth_year: int | None = None
    deleted: bool = False
    is_self: bool = False
    addresses: set[str] = field(default_factory=set)

    def may_change(self, name: str) -> bool:
        """Whether an import may write this field: not where the user typed it, nor names they gave."""
        if name in ("name", "given", "family", "credentials") and not self.source and not self.is_self:
            return False
        return name not in self.typed


@dataclass(slots=True)
class Held:
    """One position on record; `company` and `title` folded for comparing."""

    pk: uuid.UUID
    company: str
    title: str
    source: str
    current: bool
    names: tuple[str, str] = ("", "")


class Book:
    """The people of an owner, and how to recognise them."""

    def __init__(self, owner: Owner) -> None:
        self.owner = owner
        self.people: dict[uuid.UUID, Known] = {}
        self.identities: dict[tuple[str, str], uuid.UUID] = {}
        self.ways: dict[tuple[str, str], set[uuid.UUID]] = defaultdict(set)
        self.linked: dict[str, set[uuid.UUID]] = defaultdict(set)
        self.named: dict[str, set[uuid.UUID]] = defaultdict(set)
        self.keyed: dict[str, set[uuid.UUID]] = defaultdict(set)
        self.former: dict[str, list[str]] = defaultdict(list)
        self.me: uuid.UUID | None = None
        self._changes = self._state()
        self._said: dict[str, dict[uuid.UUID, tuple[str, str]]] = {}
        self._load()

    def _load(self) -> None:
        rows = Person.objects.filter(owner=self.owner).values_list(*_FIELDS)
        for *words, typed, connected, day, month, year, deleted, is_self in rows.iterator():
            known = Known(*words)
            known.typed, known.connected_on = frozenset(typed), connected
            known.birth_day, known.birth_month, known.birth_year = day, month, year
            known.deleted, known.is_self = deleted is not None, is_self
            self.knows(known)
        for pk, scheme, key in Identity.objects.filter(owner=self.owner).values_list(
            "person_id", "scheme", "key"
        ):
            self.identifies(pk, scheme, key)
        for one in former.of(self.owner):
            self.was(one)
        ways = Reach.objects.filter(owner=self.owner)
        for pk, kind, key in ways.values_list("person_id", "kind", "key"):
            self.ways[kind, key].add(pk)

    def knows(self, known: Known) -> None:
        """Enters a person."""
        self.people[known.pk] = known
        if known.is_self:
            self.me = known.pk
            return
        self.named[fold_name(known.name)].add(known.pk)
        if known.source == LINKEDIN:
            self.linked[fold_name(known.name)].add(known.pk)

    def renames(self, known: Known, name: str) -> None:
        """Enters the new name of a person, who stays known under the old one."""
        known.name = name
        self.knows(known)

    def identifies(self, pk: uuid.UUID, scheme: str, key: str) -> None:
        """Enters a key under which a source knows a person, who is then one of LinkedIn's."""
        self.identities[scheme, key] = pk
        self.keyed[scheme].add(pk)
        known = self.people[pk]
        if scheme == LINKEDIN:
            known.addresses.add(key)
        if scheme in (LINKEDIN, BY_NAME) and not known.is_self:
            self.linked[fold_name(known.name)].add(pk)

    def was(self, one: former.Former) -> None:
        """Enters who somebody was before: rows that still say so are about whoever they are now."""
        known = self.people[one.now]
        self.former[str(one.now)].append(one.then)
        self.named[fold_name(one.name)].add(known.pk)
        if known.pk in self.linked.get(fold_name(known.name), ()):
            self.linked[fold_name(one.name)].add(known.pk)

    def was_called(self, known: Known, name: str) -> bool:
        """Whether somebody bore another name than theirs before: it is no news."""
        folded = fold_name(name)
        return folded != fold_name(known.name) and known.pk in self.named.get(folded, ())

    def by_way(self, kind: str, key: str) -> uuid.UUID | None:
        """The one person who is reached so; nobody where several are."""
        people = self.ways.get((kind, key), ())
        return next(iter(people)) if len(people) == 1 else None

    def is_erased(self, identities: Iterable[tuple[str, str]]) -> bool:
        """Whether somebody erased for good was known under one of these (scheme, key) pairs."""
        return self.is_left_out(*identities)

    def is_left_out(self, *marks: Mark) -> bool:
        """Whether something under one of these marks must not come back."""
        return bool(self._erased) and any(
            digest(self.owner, *each) in self._erased
            for mark in marks
            for each in (mark, *formerly(mark, self.former))
        )

    def sparing(self, snippet: str) -> str:
        """The beginning of a row, unless it names somebody erased for good."""
        return "" if self._erased and self.is_left_out(*in_text(snippet)) else snippet

    def is_overtaken(self) -> bool:
        """Whether since this was read anybody was erased, merged with another, or brought back."""
        return self._changes != self._state()

    def _state(self) -> tuple[object, ...]:
        return state(self.owner), former.state(self.owner)

    @cached_property
    def _erased(self) -> frozenset[str]:
        return digests(self.owner)

    @cached_property
    def organisations(self) -> dict[str, uuid.UUID]:
        """Organisations by folded name."""
        return dict(Organisation.objects.filter(owner=self.owner).values_list("folded", "pk"))

    @cached_property
    def positions(self) -> dict[uuid.UUID, list[Held]]:
        """Working positions by person, in the order in which they were made."""
        found: dict[uuid.UUID, list[Held]] = defaultdict(list)
        rows = Position.objects.filter(owner=self.owner, kind="work").order_by("created_at", "pk")
        fields = ("person_id", "pk", "organisation__name", "title", "source", "current")
        for person, pk, company, title, source, current in rows.values_list(*fields):
            names = (company or "", title)
            found[person].append(Held(pk, plain(names[0]), plain(title), source, current, names))
        return found

    @cached_property
    def derived(self) -> set[uuid.UUID]:
        """The ids of what hangs on people, among them those that imports made from its content."""
        tables = (Fact, Favour, LifeEvent, Promise)
        rows = (table._default_manager.filter(owner=self.owner) for table in tables)
        return {pk for some in rows for pk in some.values_list("pk", flat=True)}

    @cached_property
    def facts(self) -> set[tuple[uuid.UUID, str, str]]:
        """What is known of whom: person, kind, and the folded words."""
        rows = Fact.objects.filter(owner=self.owner).values_list("person_id", "kind", "text")
        return {(person, kind, fold(text)) for person, kind, text in rows.iterator()}

    @cached_property
    def beside(self) -> set[uuid.UUID]:
        """The ids of relations and of details without a place of their own."""
        relations = Relation.objects.filter(owner=self.owner).values_list("pk", flat=True)
        return {*relations, *Detail.objects.filter(owner=self.owner).values_list("pk", flat=True)}

    @cached_property
    def groups(self) -> dict[str, uuid.UUID]:
        """Groups of people by name."""
        rows = Group.objects.filter(owner=self.owner, query__isnull=True)
        return dict(rows.values_list("name", "pk"))

    @cached_property
    def kept_searches(self) -> set[str]:
        """The names of groups that take nobody in."""
        rows = Group.objects.filter(owner=self.owner, query__isnull=False)
        return set(rows.values_list("name", flat=True))

    @cached_property
    def memberships(self) -> set[tuple[uuid.UUID, uuid.UUID]]:
        """Who is in which group."""
        rows = Membership.objects.filter(owner=self.owner)
        return set(rows.values_list("group_id", "person_id").iterator())

    @cached_property
    def pictured(self) -> set[uuid.UUID]:
        """Who has a picture."""
        return set(Portrait.objects.filter(owner=self.owner).values_list("person_id", flat=True))

    @cached_property
    def exchanges(self) -> set[uuid.UUID]:
        """The ids of exchanges, those that imports made and the user changed since among them."""
        return set(Exchange.objects.filter(owner=self.owner).values_list("pk", flat=True).iterator())

    def said(self, source: str) -> dict[uuid.UUID, tuple[str, str]]:
        """The direction and the words of every exchange that a source brought and the user left as it was."""
        if source not in self._said:
            rows = Exchange.objects.filter(owner=self.owner, source=source)
            self._said[source] = {
                pk: (way, text) for pk, way, text in rows.values_list("pk", "direction", "words")
            }
        return self._said[source]
