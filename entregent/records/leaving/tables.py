"""Which tables and fields are the user's record, found from the models: tables added later come along."""

from functools import cache
from typing import Any, Final, NamedTuple

from django.apps import apps
from django.db import models

from entregent.records.models import ImportChange, Job, Owner, Preferences, Undo, UploadPiece, derived

type Model = type[models.Model]
type Field = "models.Field[Any, Any]"

LEFT_OUT: Final[dict[Model, str]] = {
    Job: "work of this machine; what it was to do is done again where it is needed",
    Undo: "rows as they were, to be put back unread: none of it may come from a file",
    ImportChange: "the same of imports",
    UploadPiece: "files that wait for an import here",
}
"""Tables of an owner that are not their record, and why; derived ones are computed again."""

MACHINE_BOUND: Final = frozenset({"importrun.path", "importrun.started_at"})
"""Fields that mean something on this machine alone: where a file lies, and that an import may go on from it
or be taken back with the changes kept of it."""

_OF_OWNER: Final = frozenset({"id", "name", "erasure_key"})
"""What of the account is the record's: its own id and key, from which ids and keyed hashes are made, and the
user's name. How they sign in stays with the account."""


class Table(NamedTuple):
    """One table of the record: its name in the document, its fields, and what orders its rows."""

    name: str
    model: Model
    fields: tuple[Field, ...]
    order: tuple[str, ...]

    @property
    def references(self) -> "list[models.ForeignKey[Any, Any]]":
        """The fields that point to rows of other tables of the record."""
        return [field for field in self.fields if isinstance(field, models.ForeignKey)]


@cache
def tables() -> tuple[Table, ...]:
    """Every table of an owner's record, each after those that its rows point to."""
    found = {model: _table(model) for model in _models()}
    ordered: list[Table] = []
    while found:
        free = [model for model, table in found.items() if not _waits(table, found)]
        ordered += [found.pop(model) for model in free or list(found)]
    return tuple(ordered)


def _models() -> list[Model]:
    """Those with rows of an owner, by name."""
    owned = [model for model in apps.get_app_config("records").get_models() if _has_owner(model)]
    kept = [model for model in owned if model not in LEFT_OUT and model is not Preferences]
    return sorted(
        (model for model in kept if model.__module__ != derived.__name__), key=lambda model: _name(model)
    )


def _has_owner(model: Model) -> bool:
    return any(field.name == "owner" and field.related_model is Owner for field in model._meta.fields)


def _name(model: Model) -> str:
    return str(model._meta.model_name)


def _waits(table: Table, others: dict[Model, Table]) -> bool:
    targets = {reference.related_model for reference in table.references}
    return any(target in others for target in targets - {table.model})


def _table(model: Model) -> Table:
    fields = tuple(field for field in model._meta.concrete_fields if _leaves(model, field))
    return Table(_name(model), model, fields, _order(model))


def _leaves(model: Model, field: Field) -> bool:
    """A number that the database gave says nothing; the owner is said once for all rows."""
    bound = f"{_name(model)}.{field.name}" in MACHINE_BOUND
    return not (isinstance(field, models.AutoField) or field.name == "owner" or bound)


def _order(model: Model) -> tuple[str, ...]:
    """The key of a table; where that is a number of the database's, what is unique of each row."""
    if not isinstance(model._meta.pk, models.AutoField):
        return ("pk",)
    unique = next(c for c in model._meta.constraints if isinstance(c, models.UniqueConstraint))
    return tuple(unique.fields)


def owner_fields() -> tuple[Field, ...]:
    """What of the account belongs to the record."""
    return tuple(field for field in Owner._meta.concrete_fields if field.name in _OF_OWNER)


def preference_fields() -> tuple[Field, ...]:
    """All preferences."""
    return tuple(field for field in Preferences._meta.concrete_fields if field.name != "owner")


def rows(table: Table, owner: Owner) -> "models.QuerySet[Any, Any]":
    """The rows of one owner in their order, as tuples of the table's fields."""
    mine = table.model._default_manager.filter(owner=owner)
    return mine.order_by(*table.order).values_list(*(field.attname for field in table.fields))
