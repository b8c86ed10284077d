"""Two people on record beside each other, and what would come of them: read, and nothing changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from entregent.core import merging
from entregent.core.merging import FIELDS, Choice, NoSuchChoice, Side
from entregent.records.demo.rows import SOURCE as DEMO
from entregent.records.models import Owner, Person, Portrait
from entregent.records.people.naming import sort_name

PORTRAIT: Final = "portrait"
"""The name under which the picture is chosen."""
_TYPED_NAMES: Final = frozenset({"name", "given", "family", "credentials"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two people, and the result field by field; `portrait` says whose picture stays, "" without a choice."""

    keep: Person
    other: Person
    choices: tuple[Choice, ...]
    portrait: str = ""

    @property
    def typed(self) -> list[str]:
        """The columns of the result that no import may write over."""
        return merging.typed(_side(self.keep, self.other), _side(self.other, self.keep), self.choices)

    @property
    def values(self) -> dict[str, Any]:
        """The columns of the result."""
        return merging.values(self.choices)


def compare(owner: Owner, keep: Person, other: Person, taken: Mapping[str, str] | None = None) -> Comparison:
    """What the two come to; `taken` holds the user's choices by field. Raises NoSuchChoice."""
    wanted = dict(taken or {})
    portrait = wanted.pop(PORTRAIT, "")
    if portrait not in ("", "keep", "other"):
        raise NoSuchChoice(PORTRAIT, portrait)
    sides = _side(keep, other), _side(other, keep)
    pictured = Portrait.objects.filter(owner=owner, person__in=[keep.pk, other.pk]).count()
    return Comparison(
        keep, other, merging.plan(*sides, wanted), (portrait or "keep") if pictured == 2 else ""
    )


def _side(person: Person, across: Person) -> Side:
    """The columns of one of the two; whoever came through the other came through nobody.

    The names of somebody whom the user added are theirs, whatever was marked as typed.
    """
    columns = [column for field in FIELDS for column in field.columns]
    values = {column: getattr(person, column) for column in columns}
    if values["met_through_id"] in (across.pk, person.pk):
        values["met_through_id"] = None
    given = () if person.source else (name for name in _TYPED_NAMES if getattr(person, name))
    return Side(values, frozenset({*person.typed, *given}))


def result(comparison: Comparison) -> dict[str, Any]:
    """Every column of the row that stays, with what follows from the names and where the row is from.

    A row of two origins belongs to no import alone: taking one import back must not take the person away,
    nor may the demo when it leaves.
    """
    keep, other = comparison.keep, comparison.other
    values = comparison.values
    values["sort_name"] = sort_name(values["name"], values["given"], values["family"])
    values["typed"] = comparison.typed
    values["source"] = _source(keep.source, other.source)
    values["run_id"] = keep.run_id if keep.run_id == other.run_id else None
    return values


def _source(ours: str, theirs: str) -> str:
    if not ours or not theirs:
        return ""
    return theirs if ours == DEMO else ours
