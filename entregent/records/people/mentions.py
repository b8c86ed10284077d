"""Where words about others name somebody, to say so before they are forgotten, and to take the name out."""

import json
import uuid
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from django.db import models
from django.db.models import Q
from django.db.models.functions import Cast

from entregent.core.blanking import Names
from entregent.core.folding import fold
from entregent.records import erased, search
from entregent.records.models import (
    Aim,
    Ask,
    Attendance,
    Detail,
    Exchange,
    Fact,
    Favour,
    Gathering,
    Group,
    Introduction,
    LifeEvent,
    Membership,
    Message,
    News,
    Organisation,
    OwnDraft,
    Owner,
    Participation,
    Person,
    Pitch,
    Position,
    Preferences,
    Promise,
    Publication,
    Reach,
    Reaction,
    Relation,
    Request,
    Step,
    Target,
    Trial,
    Version,
)
from entregent.records.people.unnaming import called

KINDS: Final = (
    "notes", "facts", "promises", "exchanges", "drafts", "favours", "gatherings", "intentions", "groups",
    "organisations", "settings",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Place:
    """A table in which the user writes about people: its fields, and how a row hangs on its person.

    `documents` are fields of several texts.
    """

    kind: str
    model: type[models.Model]
    fields: tuple[str, ...]
    person: str = "person"
    documents: tuple[str, ...] = ()


_PLACES: Final = (
    _Place("notes", Person, ("note", "met_how", "met_where", "place"), "pk"),
    _Place("notes", Position, ("title", "place", "words")),
    _Place("notes", Reach, ("label",)),
    _Place("facts", Fact, ("text",)),
    _Place("notes", Detail, ("label", "text"), documents=("values",)),
    _Place("notes", Relation, ("name", "kind")),
    _Place("facts", LifeEvent, ("text",), documents=("values",)),
    _Place("promises", Promise, ("what",)),
    _Place("exchanges", Exchange, ("subject", "words", "note"), ""),
    _Place("drafts", Message, ("subject", "body")),
    _Place("drafts", Version, ("subject", "body"), "message__person"),
    _Place("drafts", Trial, ("subject_a", "subject_b"), ""),
    _Place("drafts", OwnDraft, ("name", "subject", "body"), ""),
    _Place("drafts", Pitch, ("audience", "text"), ""),
    _Place("drafts", News, ("text", "link"), ""),
    _Place("drafts", Publication, ("title", "place", "link"), ""),
    _Place("exchanges", Reaction, ("words",)),
    _Place("favours", Favour, ("what", "used", "outcome")),
    _Place("gatherings", Gathering, ("title", "host", "place", "note"), ""),
    _Place("gatherings", Attendance, ("topic", "next_step")),
    _Place("intentions", Ask, ("text", "topic", "outcome"), documents=("judgement",)),
    _Place("intentions", Request, ("text", "outcome")),
    _Place("intentions", Aim, ("text",), ""),
    _Place("intentions", Target, ("name", "purpose")),
    _Place("intentions", Introduction, ("target", "field", "reason", "second_reason", "outcome"), "first"),
    _Place("intentions", Step, ("note",), ""),
    _Place("groups", Group, ("name",), "", documents=("query",)),
    _Place("organisations", Organisation, ("name",), ""),
    _Place("settings", Preferences, ("background", "looking_for", "signature"), "", documents=("habits",)),
)  # fmt: skip


class Mentions(NamedTuple):
    """How many rows of a kind name somebody."""

    kind: str
    rows: int


def places(owner: Owner, people: Collection[Person]) -> list[Mentions]:
    """Where words about others name these people, kind by kind; what goes with them is not counted."""
    names = _names(people)
    counts = dict.fromkeys(KINDS, 0)
    for place in _PLACES:
        counts[place.kind] += sum(1 for _row in _naming(owner, place, people, names))
    return [Mentions(kind, count) for kind, count in counts.items() if count]


def take_out(owner: Owner, people: Collection[Person]) -> None:
    """Takes the names of these people out of all of them; no import brings the former words back."""
    names = _names(people)
    touched: set[uuid.UUID] = set()
    for place in _PLACES:
        for row in _naming(owner, place, people, names):
            _blank(owner, place, row, names)
            touched.add(getattr(row, "person_id", None) or row.pk)
    living = Person.objects.living().filter(owner=owner)
    of_groups = Membership.objects.filter(owner=owner, group__in=touched).values("person")
    there = Position.objects.filter(owner=owner, organisation__in=touched).values("person")
    found = living.filter(Q(pk__in=touched) | Q(pk__in=of_groups) | Q(pk__in=there))
    search.refresh(owner, found.values_list("pk", flat=True))
    spoke = Participation.objects.filter(owner=owner, exchange__in=touched)
    search.refresh(owner, spoke.values_list("person_id", flat=True), said=True)


def _names(people: Collection[Person]) -> Names:
    return Names(name for person in people for name in called(person))


def _naming(owner: Owner, place: _Place, people: Collection[Person], names: Names) -> Iterator[models.Model]:
    texts = {f"{name}_text": Cast(name, models.TextField()) for name in place.documents}
    rows = place.model._default_manager.alias(**texts).filter(_may_name(place, people), owner=owner)
    for row in _others(rows, place, people):
        if _says(row, place, names):
            yield row


def _says(row: models.Model, place: _Place, names: Names) -> bool:
    documents = (getattr(row, name) for name in place.documents)
    return any(names.are_in(getattr(row, name)) for name in place.fields) or any(
        names.taken_out_of(document) != document for document in documents
    )


def _others(
    rows: "models.QuerySet[Any]", place: _Place, people: Collection[Person]
) -> "models.QuerySet[Any]":
    """Rows that stay: not those about these people, nor exchanges that they took part in."""
    ids = [person.pk for person in people]
    if place.model is Exchange:
        return rows.exclude(participations__person__in=ids)
    if place.model is Relation:
        return rows.exclude(person__in=ids).exclude(other__in=ids)
    if place.model is Step:
        return rows.exclude(_of_these(ids))
    return rows.exclude(**{f"{place.person}__in": ids}) if place.person else rows


def _of_these(ids: list[uuid.UUID]) -> Q:
    return Q(ask__person__in=ids) | Q(introduction__first__in=ids) | Q(request__person__in=ids)


def _may_name(place: _Place, people: Collection[Person]) -> Q:
    """What a database can tell quickly: the longest part of a name is in the text."""
    parts = {part for person in people for name in called(person) for part in _longest(name)}
    written = parts | {(lookup, json.dumps(part)[1:-1]) for lookup, part in parts}
    found = _any(place.fields, parts) | _any([f"{name}_text" for name in place.documents], written)
    return found or Q(pk__in=[])


def _any(fields: Iterable[str], parts: Iterable[tuple[str, str]]) -> Q:
    found = Q()
    for field in fields:
        for lookup, part in parts:
            found |= Q(**{f"{field}__{lookup}": part})
    return found


def _longest(name: str) -> Iterator[tuple[str, str]]:
    """SQLite knows the case of ASCII letters alone: other names are looked for as they are written mostly."""
    plain = max(_ascii_runs(name), key=len, default="")
    if len(plain) > 1:
        yield "icontains", plain.lower()
        return
    word = max(name.split(), key=len)
    yield from (("contains", each) for each in (word, word.lower(), word.upper(), word.title()))


def _ascii_runs(name: str) -> list[str]:
    return "".join(char if char.isascii() and char.isalpha() else " " for char in name).split()


def _blank(owner: Owner, place: _Place, row: Any, names: Names) -> None:
    if isinstance(row, Detail | Exchange | Fact | LifeEvent | Position | Relation):
        erased.leave_out(owner, row)
    if isinstance(row, Organisation):
        _leave_out_positions(owner, row)
    for field in place.fields:
        setattr(row, field, names.taken_out(getattr(row, field)))
    for field in place.documents:
        setattr(row, field, names.taken_out_of(getattr(row, field)))
    if isinstance(row, Relation) and not fold(row.name):
        row.delete()
        return
    _complete(owner, row)
    row.save()


def _leave_out_positions(owner: Owner, organisation: Organisation) -> None:
    """No import brings back a position in an organisation under the name that goes."""
    for position in organisation.positions.filter(owner=owner).select_related("organisation"):
        erased.leave_out(owner, position)


def _complete(owner: Owner, row: models.Model) -> None:
    """What goes with the words of a row: how they are folded, that no two bear one name."""
    if isinstance(row, Fact):
        row.folded = fold(row.text)[:300]
    if isinstance(row, Group) and _others_named(row, owner, name=row.name):
        row.name = f"{row.name} ({str(row.pk)[-4:]})"
    if isinstance(row, Organisation):
        row.folded = _folded(row.name)
        if _others_named(row, owner, folded=row.folded):
            row.name = f"{row.name[:290]} ({str(row.pk)[-4:]})"
            row.folded = _folded(row.name)


def _folded(name: str) -> str:
    return (fold(name) or name.casefold())[:300]


def _others_named(row: models.Model, owner: Owner, **named: str) -> bool:
    return type(row)._default_manager.filter(owner=owner, **named).exclude(pk=row.pk).exists()
