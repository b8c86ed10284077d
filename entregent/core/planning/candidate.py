"""One thing that could be done for one person, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple

from entregent.core.purposes import Written

Kind = Literal[
    "promise", "reply", "follow_up", "birthday", "event", "told",
    "rhythm", "group", "dormant", "weak", "light", "first_step",
    "request", "thanks", "loop", "step", "reaction", "news", "chance",
]  # fmt: skip
Value = str | int | float | date | None

MINUTES: Final[dict[Kind, int]] = {
    "promise": 5,
    "reply": 4,
    "follow_up": 4,
    "birthday": 2,
    "event": 3,
    "told": 3,
    "rhythm": 4,
    "group": 4,
    "dormant": 6,
    "weak": 4,
    "light": 1,
    "first_step": 5,
    "request": 5,
    "thanks": 3,
    "loop": 4,
    "step": 4,
    "reaction": 2,
    "news": 3,
    "chance": 5,
}
"""Minutes that each kind takes with a first draft at hand."""

OWED: Final[frozenset[Kind]] = frozenset({"promise", "reply", "request", "thanks"})
"""What the user owes someone: always first."""

CHOSEN: Final[frozenset[Kind]] = frozenset(
    {"event", "rhythm", "group", "dormant", "weak", "first_step", "chance"}
)
"""Kinds where Entregent chooses the person: these count towards the people of the week."""

GENTLE: Final[frozenset[Kind]] = frozenset({"rhythm", "group", "dormant", "weak", "light", "first_step"})
"""Kinds that any sign to the person satisfies."""


class Reason(NamedTuple):
    """Why: a code and its values; the edge says it in the user's language."""

    code: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that could be done today; `key` is made from content and survives recomputing.

    `purpose` is what its draft is for, where the kind alone does not tell.
    """

    key: str
    kind: Kind
    person: str
    practice: str
    reason: Reason
    due: date | None
    minutes: int
    benefit: float
    purpose: Written | None = None


def key_of(kind: Kind, person: str, occasion: str) -> str:
    """The key of what is to be done: its kind, its person, and its occasion."""
    return f"{kind}:{person}:{occasion}"


def kind_of(key: str) -> str:
    """The kind that a key begins with."""
    return key.partition(":")[0]
