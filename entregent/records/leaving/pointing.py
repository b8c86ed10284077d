"""Makes sure that rows just taken back point to rows of the same record alone."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.db.models import Exists, OuterRef

from entregent.records.leaving.reading import Document, NotTaken
from entregent.records.leaving.tables import Table, tables
from entregent.records.models import Owner

if TYPE_CHECKING:
    from django.db import models


def check(owner: Owner, path: Path) -> None:
    """Raises NotTaken, with the line in the document at `path`, where a row points elsewhere.

    Nothing tells whether what it points to is another owner's or nobody's.
    """
    for table in tables():
        for reference in table.references:
            astray = _astray(table, reference, owner)
            if astray is not None:
                raise NotTaken(
                    "astray", line=_line(path, table, astray), table=table.name, field=reference.name
                )


def _astray(table: Table, reference: "models.ForeignKey[Any, Any]", owner: Owner) -> dict[str, Any] | None:
    """What marks the first row that points to no row of the owner's."""
    target: Any = reference.related_model
    there = target._default_manager.filter(pk=OuterRef(reference.attname), owner=owner)
    mine = table.model._default_manager.filter(owner=owner, **{f"{reference.attname}__isnull": False})
    marks = (
        [table.model._meta.pk.attname] if table.order == ("pk",) else [f"{name}_id" for name in table.order]
    )
    return mine.filter(~Exists(there)).values(*marks).first()


def _line(path: Path, table: Table, marks: dict[str, Any]) -> int:
    wanted = {name.removesuffix("_id"): str(value) for name, value in marks.items()}
    with path.open("rb") as file:
        document = Document(file)
        document.head()
        for row in document.rows():
            if row.table == table.name and all(
                row.values.get(name) == value for name, value in wanted.items()
            ):
                return row.line
    return 0
