"""What a kind of file is to an import: how it is told, how it is read, and who takes its rows in."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from entregent.records.importing import sitting
from entregent.records.importing.sources import Beat, Problem, Row
from entregent.records.importing.values import Taken
from entregent.records.models import Owner

type Options = Mapping[str, Any]
"""What the user chose for this import: columns, the order of dates, who they are in a chat."""


@dataclass(frozen=True, slots=True)
class File:
    """One file: readable where it has a kind, else left out for a reason."""

    name: str
    kind: str | None = None
    reason: str | None = None


class Content(NamedTuple):
    """The bytes of a file about to be read, its name and kind, what the user chose, and what it came in."""

    data: bytes
    name: str
    kind: str
    options: Options
    bundle: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What a file gives: its rows, what taking them needs to know of the whole, and what it leaves in doubt.

    `ask` says, for an owner, what they have to say before it can come in; `shown` is kept with the preview.
    """

    rows: Sequence[Row]
    about: Any = None
    ask: Callable[[Owner], Problem | None] = field(default=lambda _owner: None)
    shown: Mapping[str, Any] = field(default_factory=dict)
    names: Counter[str] = field(default_factory=Counter)
    """How many people of the file bear a name, folded."""


@dataclass(slots=True, kw_only=True)
class Sitting(sitting.Sitting):
    """Files being imported, one after the other: `given` is what the one at hand holds.

    `beat` is for rows that take long: it keeps the job.
    """

    given: Given
    options: Options
    beat: Beat


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file. `tell` gives its name from the first bytes, or by asking for all of them."""

    names: tuple[str, ...]
    tell: Callable[["Head"], str | None]
    read: Callable[[Content], Given]
    takers: Mapping[type, Callable[[Any, Any], Taken]]
    limit: int


class Head(NamedTuple):
    """The beginning of a file; `whole` reads all of it, for kinds that cannot be told otherwise."""

    data: bytes
    name: str
    whole: Callable[[], bytes]
