"""What giving and asking have due (E, F6, F7, H7, P3): who says so, and what "done" means for each."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple

from entregent.core import planning
from entregent.records.models import Exchange, Owner
from entregent.records.undo import Recording


class Due(NamedTuple):
    """A duty, and what its draft may speak of: fields of `drafting.Facts` by name."""

    duty: planning.Duty
    facts: Mapping[str, Any] = {}

    @property
    def key(self) -> str:
        """The key of its line."""
        return planning.key_of(self.duty.kind, self.duty.person, self.duty.id)


class Done(NamedTuple):
    """A line that was done: what its key names, the day, and the exchange that says so."""

    person: str
    id: str
    on: dt.date
    exchange: Exchange | None


type Provider = Callable[[Owner, dt.date], Iterable[Due]]
"""Duties due, or nearly due, on that day, in a constant number of queries; each keeps its own limit."""
type Settler = Callable[[Owner, Done, Recording], None]
"""Writes what "done" means to the rows, and notes them in the record of the act; moot where they are gone."""

PROVIDERS: Final[tuple[Provider, ...]] = ()
SETTLERS: Final[Mapping[planning.DutyKind, Settler]] = {}


def dues(owner: Owner, on: dt.date) -> list[Due]:
    """Everything that giving and asking have due for `owner`."""
    return [one for provider in PROVIDERS for one in provider(owner, on)]


def settle(owner: Owner, kind: str, done: Done, record: Recording) -> None:
    """Does to the record what a line of that kind done means, if anything."""
    settler = dict[str, Settler](SETTLERS).get(kind)  # type: ignore[arg-type]
    if settler:
        settler(owner, done, record)
