"""Rows as they were before an act, kept compactly: what all of them share once, what differs in columns."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import batched, groupby
from typing import Any, Final, Literal

from django.apps import apps
from django.db import models

type How = Literal["changed", "whole", "made"]
type Document = dict[str, Any]

AT_ONCE: Final = 500
"""Rows put back, or acted on, by one statement."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one table before an act that `changed` some fields, deleted them (`whole`) or `made` them.

    `same` holds the values that all have, `own` by field one value a row. A row whose key is empty was
    forgotten since; it keeps its place, so that whoever counts rows counts the same.
    """

    model: str
    how: How
    pks: Sequence[str]
    same: Mapping[str, Any] = field(default_factory=dict)
    own: Mapping[str, Sequence[Any]] = field(default_factory=dict)

    def values(self, at: int) -> dict[str, Any]:
        """The kept values of one row, as JSON has them."""
        return {**self.same, **{name: column[at] for name, column in self.own.items()}}

    def own_values(self, at: int) -> list[Any]:
        """The values of one row that it does not share with all."""
        return [column[at] for column in self.own.values()]

    def kept(self) -> list[int]:
        """The places of the rows that were not forgotten."""
        return [at for at, pk in enumerate(self.pks) if pk]

    def keys(self) -> list[str]:
        """The keys of the rows that were not forgotten."""
        return [pk for pk in self.pks if pk]

    def part(self, start: int, stop: int) -> "Rows":
        """Some of the rows."""
        own = {name: column[start:stop] for name, column in self.own.items()}
        return Rows(self.model, self.how, self.pks[start:stop], self.same, own)

    def document(self) -> Document:
        """What is written down."""
        return {
            "model": self.model,
            "how": self.how,
            "pks": list(self.pks),
            "same": dict(self.same),
            "own": {name: list(column) for name, column in self.own.items()},
        }


def columns(model: str, how: How, pks: Sequence[str], values: Mapping[str, Sequence[Any]]) -> Rows:
    """Rows from columns of values as JSON has them; a column of one value is kept once."""
    same = {name: column[0] for name, column in values.items() if _one_value(column)}
    own = {name: column for name, column in values.items() if name not in same}
    return Rows(model, how, pks, same, own)


def _one_value(column: Sequence[Any]) -> bool:
    return bool(column) and all(value == column[0] for value in column)


def of(rows: Iterable[models.Model], how: How, names: tuple[str, ...] = ()) -> Iterator[Rows]:
    """The rows as they are, in the fields of these names (all of them when none is named)."""
    for label, some in groupby(rows, key=lambda row: row._meta.label_lower):
        found = list(some)
        fields = [] if how == "made" else _fields(found[0], names)
        values = {each.attname: [plain(each, row) for row in found] for each in fields}
        yield columns(label, how, [str(row.pk) for row in found], values)


def _fields(row: models.Model, names: tuple[str, ...]) -> "list[models.Field[Any, Any]]":
    every = [each for each in row._meta.concrete_fields if not each.primary_key]
    return [each for each in every if not names or each.name in names or each.attname in names]


def plain(field: "models.Field[Any, Any]", row: models.Model) -> Any:
    """The value of a field as JSON has it."""
    value = field.value_from_object(row)
    if value is None or isinstance(field, models.JSONField):
        return value
    return field.value_to_string(row)


def python(model: type[models.Model], attname: str, value: Any) -> Any:
    """The value of a field as Django has it."""
    each = next(f for f in model._meta.concrete_fields if f.attname == attname)
    if value is None or isinstance(each, models.JSONField):
        return value
    return (
        each.target_field.to_python(value) if isinstance(each, models.ForeignKey) else each.to_python(value)
    )


def read(document: Document) -> Rows:
    """What was written down."""
    return Rows(document["model"], document["how"], document["pks"], document["same"], document["own"])


def count(before: Iterable[Document]) -> int:
    """How many rows an act touched, forgotten ones included."""
    return sum(len(document["pks"]) for document in before)


def forwards(before: Sequence[Document], skip: int = 0, size: int = 0) -> Iterator[Rows]:
    """All rows in the order of the act, `size` at a time, without the first `skip` of them."""
    return _parts(before, skip, size or AT_ONCE)


def backwards(before: Sequence[Document], skip: int = 0, size: int = 0) -> Iterator[Rows]:
    """The same in the order in which they are put back: the last table first."""
    return _parts(before[::-1], skip, size or AT_ONCE)


def _parts(documents: Sequence[Document], skip: int, size: int) -> Iterator[Rows]:
    for document in documents:
        rows = read(document)
        for places in batched(range(min(skip, len(rows.pks)), len(rows.pks)), size):
            yield rows.part(places[0], places[-1] + 1)
        skip = max(skip - len(rows.pks), 0)


def first(before: Sequence[Document], number: int) -> list[Document]:
    """The first `number` rows: those that an act reached before it was stopped."""
    kept = []
    for document in before:
        rows = read(document)
        if number > 0:
            kept.append(rows.part(0, number).document())
        number -= len(rows.pks)
    return kept


def forgetting(before: Sequence[Document], keys: Collection[str]) -> list[Document]:
    """The same without what is said of rows under these keys, or of rows that hang on them."""
    return [_forget(read(document), keys).document() for document in before]


def _forget(rows: Rows, keys: Collection[str]) -> Rows:
    gone = {at for at, pk in enumerate(rows.pks) if not pk or pk in keys or _hangs(rows.own_values(at), keys)}
    if len(gone) == len(rows.pks) or _hangs(rows.same.values(), keys):
        return Rows(rows.model, rows.how, [""] * len(rows.pks))
    own = {name: _blank(column, gone, None) for name, column in rows.own.items()}
    return Rows(rows.model, rows.how, _blank(rows.pks, gone, ""), rows.same, own)


def _hangs(values: Iterable[object], keys: Collection[str]) -> bool:
    return any(isinstance(value, str) and value in keys for value in values)


def _blank(column: Sequence[Any], gone: Collection[int], nothing: object) -> list[Any]:
    return [nothing if at in gone else value for at, value in enumerate(column)]


def holds(document: Document) -> bool:
    """Whether any of its rows was not forgotten."""
    return any(document["pks"])


def model_of(rows: Rows) -> type[models.Model]:
    """The table that the rows are of."""
    return apps.get_model(rows.model)
