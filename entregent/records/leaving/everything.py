"""Everything on record about one person, with where each item came from: what they may ask to see."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any, Final

from django.db import models
from django.db.models import Q, QuerySet

import entregent
from entregent.records.leaving.snapshot import snapshot
from entregent.records.leaving.tables import Table, tables
from entregent.records.leaving.values import writer
from entregent.records.models import Exchange, Gathering, ImportRun, Owner, Person, Step, Tie
from entregent.records.people import mentions

type Document = dict[str, Any]

FORMAT: Final = 1
_WITHIN: Final = frozenset({"participation"})
"""Tables that another one tells the same as."""
_THROUGH: Final[dict[type[models.Model], tuple[str, ...]]] = {
    Exchange: ("participations__person",),
    Gathering: ("attendances__person",),
    Step: ("ask__person", "introduction__first", "introduction__second", "request__person"),
}
"""Tables that speak of a person through another one."""
_BY_DAY: Final = ("at", "starts_at", "on", "made_on", "created_at")
_OURS: Final = frozenset({"folded", "sort_name", "typed", "is_self", "key", "cursor"})
"""Fields that only repeat others for the program's own use."""


def document(owner: Owner, person: Person, now: dt.datetime) -> Document:
    """All rows that hang on `person`, table by table, the latest first; nothing of what is only about others.

    Found from the models, so that tables added later come along. Rows that others share name them. Where the
    person is named in words about others, `mentions` says how often, and not which.
    """
    with snapshot():
        return {
            "entregent": {
                "about": "person",
                "format": FORMAT,
                "program": entregent.__version__,
                "exported_at": now.astimezone(dt.UTC).isoformat(timespec="seconds"),
            },
            "person": _row(_table(Person), person, person),
            "tie": _tie(person),
            "tables": {table.name: rows for table, rows in _tables(owner, person) if rows},
            "mentions": {place.kind: place.rows for place in mentions.places(owner, [person])},
        }


def text(found: Document) -> str:
    """The document as JSON, for people to read too."""
    return json.dumps(found, ensure_ascii=False, indent=2, default=str) + "\n"


def _table(model: type[models.Model]) -> Table:
    return next(table for table in tables() if table.model is model)


def _tie(person: Person) -> Document | None:
    """What was worked out from the rest: it is about them too."""
    tie = Tie.objects.filter(person=person).first()
    if tie is None:
        return None
    fields = [field for field in Tie._meta.concrete_fields if field.name not in ("person", "owner")]
    return {field.name: _plain(field, getattr(tie, field.attname)) for field in fields}


def _tables(owner: Owner, person: Person) -> Iterator[tuple[Table, list[Document]]]:
    for table in tables():
        paths = _paths(table)
        if paths and table.name not in _WITHIN:
            found = _rows(table, owner, person, paths)
            yield table, [_row(table, row, person) for row in found]


def _paths(table: Table) -> tuple[str, ...]:
    """How the rows of a table hang on a person; none for the person's own table."""
    if table.model is Person:
        return ()
    own = tuple(one.name for one in table.references if one.related_model is Person)
    return own or _THROUGH.get(table.model, ())


def _rows(table: Table, owner: Owner, person: Person, paths: tuple[str, ...]) -> QuerySet[Any]:
    about = Q()
    for path in paths:
        about |= Q(**{path: person})
    names = {field.name for field in table.fields}
    day = next(name for name in _BY_DAY if name in names)
    found = table.model._default_manager.filter(about, owner=owner).distinct().order_by(f"-{day}", "pk")
    found = found.select_related(*(one.name for one in table.references))
    return found.prefetch_related("people") if table.model is Exchange else found


def _row(table: Table, row: Any, person: Person) -> Document:
    """What a row says: rows of others by name, its source in a part of its own, nothing of the program's."""
    said: Document = {}
    for field in table.fields:
        value = getattr(row, field.attname)
        if field.name in _OURS or (isinstance(field, models.ForeignKey) and value == person.pk):
            continue
        if isinstance(field, models.ForeignKey):
            said[field.name] = _other(getattr(row, field.name))
        else:
            said[field.name] = _plain(field, value)
    if isinstance(row, Exchange):
        said["people"] = sorted(one.name for one in row.people.all() if one.pk != person.pk)
    return said | {"source": _source(said)}


def _source(said: Document) -> Document:
    """Where a row came from: an import, or the user's own hand."""
    return {"kind": said.get("source") or "", "import": said.pop("run", None)}


def _other(row: Any) -> Document | None:
    if row is None:
        return None
    if isinstance(row, ImportRun):
        return {"id": str(row.pk), "name": row.name, "on": row.created_at.date().isoformat()}
    return {"id": str(row.pk), "name": str(row)}


def _plain(field: Any, value: Any) -> Any:
    return None if value is None else writer(field)(value)
