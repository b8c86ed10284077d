"""Every table that hangs on another one, found by looking: one that is added later is never forgotten."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from django.db import models

from entregent.core.merging import Rule
from entregent.records.models import (
    Attendance,
    Detail,
    Fact,
    Introduction,
    LifeEvent,
    Membership,
    Participation,
    Person,
    Position,
    Reach,
    Relation,
    SearchEntry,
    SearchWord,
    Tie,
)

DERIVED: Final = (Tie, SearchEntry, SearchWord)
"""Computed again from the record, and never moved."""

MOOT: Final = (Introduction, Relation)
"""Rows that say nothing any more once both people in them are one; others only let go of the second."""

_RULES: Final[dict[type[models.Model], Rule]] = {
    Participation: Rule(("exchange_id",), anyway=True),
    Membership: Rule(("group_id",), anyway=True),
    Attendance: Rule(
        ("gathering_id",), either=("expected", "met"), together=("topic", "next_step"), anyway=True
    ),
    Reach: Rule(
        ("kind", "key"), ("value", "label"), ("preferred",),
        surer=("status", ("guessed", "known", "bounced", "confirmed")), anyway=True,
    ),
    Fact: Rule(("kind", "text"), ("on", "about", "exchange_id")),
    Position: Rule(
        ("kind", "organisation_id", "title", "ended", "current"), ("started", "place", "words")
    ),
    LifeEvent: Rule(("kind", "on", "text", "values")),
    Relation: Rule(("name", "kind"), ("other_id",)),
    Detail: Rule(("kind", "label", "text", "values")),
}  # fmt: skip


class Hanging(NamedTuple):
    """A table and the field by which its rows hang on another one."""

    model: type[models.Model]
    field: "models.ForeignKey[Any, Any]"

    @property
    def one(self) -> bool:
        """Whether there is one such row at most."""
        return bool(self.field.unique)


def on(model: type[models.Model]) -> list[Hanging]:
    """All that hangs on the rows of `model`, in a steady order; what is derived is left out."""
    return sorted(_on(model), key=lambda each: (each.model._meta.label_lower, each.field.name))


def _on(model: type[models.Model]) -> Iterator[Hanging]:
    for related in model._meta.get_fields(include_hidden=True):
        if related.auto_created and not related.concrete and (related.one_to_many or related.one_to_one):
            field: Any = related.field  # type: ignore[union-attr]  # a reverse relation has one
            if field.model not in DERIVED:
                yield Hanging(field.model, field)


def of_person(model: type[models.Model]) -> Hanging:
    """A table as it hangs on the person that its rows are about."""
    return next(each for each in on(Person) if (each.model, each.field.name) == (model, "person"))


def siblings(hanging: Hanging) -> "list[models.ForeignKey[Any, Any]]":
    """The other fields of the table that name a person."""
    fields = hanging.model._meta.concrete_fields
    return [
        each
        for each in fields
        if isinstance(each, models.ForeignKey)
        and each.related_model is Person
        and each.name != hanging.field.name
    ]


def rule(hanging: Hanging) -> Rule | None:
    """When two rows of this table are one; None where they never are.

    Where nothing is said of a table, what must be unique in it is; and what the user wrote twice alike.
    """
    model = hanging.model
    if model in _RULES and hanging.field.name == "person":
        return _RULES[model]
    bound = _unique_with(hanging)
    if bound is not None:
        return Rule(bound, tuple(sorted(_content(hanging) - set(bound))), anyway=True)
    return None


def alike(hanging: Hanging) -> Rule | None:
    """The rule for rows that the user typed: all that they say must be equal, and nothing hang on them."""
    names = {field.name for field in hanging.model._meta.concrete_fields}
    if "source" not in names or hanging.model in _RULES or on(hanging.model):
        return None
    return Rule(tuple(sorted(_content(hanging))))


def _unique_with(hanging: Hanging) -> tuple[str, ...] | None:
    """The other columns that must differ among the rows of one person."""
    meta = hanging.model._meta
    for constraint in meta.constraints:
        if isinstance(constraint, models.UniqueConstraint) and hanging.field.name in constraint.fields:
            others = [name for name in constraint.fields if name != hanging.field.name]
            return tuple(meta.get_field(name).attname for name in others)  # type: ignore[union-attr]
    for together in meta.unique_together:
        if hanging.field.name in together:
            return tuple(
                meta.get_field(name).attname  # type: ignore[union-attr]
                for name in together
                if name != hanging.field.name
            )
    return None


def _content(hanging: Hanging) -> set[str]:
    """The columns that say something of the person: not which row it is, nor when and whence it came."""
    apart = {"owner_id", "created_at", "source", "run_id", hanging.field.attname}
    return {
        field.attname
        for field in hanging.model._meta.concrete_fields
        if not field.primary_key and field.attname not in apart
    }


def is_typed(row: models.Model) -> bool:
    """Whether the user typed a row."""
    return getattr(row, "source", None) == ""


def values(row: models.Model) -> dict[str, Any]:
    """All columns of a row."""
    return {each.attname: each.value_from_object(row) for each in row._meta.concrete_fields}
