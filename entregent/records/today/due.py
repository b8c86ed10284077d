"""What a subject of giving and asking says is due: a duty, what "done" means for it, and who is asked."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

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
type OfOne = Callable[[Owner, dt.date, uuid.UUID], Iterable[Due]]
"""The same of what concerns one person, whatever the limit of a day."""
type Settler = Callable[[Owner, Done, Recording], None]
"""Writes what "done" means to the rows, and notes them in the record of the act; moot where they are gone."""
