"""What giving and asking have due (E, F6, F7, H7, P3): who says so, and what "done" means for each."""

import datetime as dt
import uuid
from collections.abc import Collection, Mapping
from typing import Final

from entregent.core import planning
from entregent.records.asking import duties as asking
from entregent.records.giving import due as giving
from entregent.records.introducing import dues as introducing
from entregent.records.models import Owner
from entregent.records.telling import dues as telling
from entregent.records.today.due import Done, Due, OfOne, Provider, Settler
from entregent.records.undo import Recording

PROVIDERS: Final[tuple[Provider, ...]] = (
    giving.loops_due,
    giving.chance_due,
    telling.sitting,
    telling.reactions,
    asking.of_asks,
    asking.of_requests,
    introducing.provide,
)
OF_ONE: Final[Mapping[str, OfOne]] = {
    "loops": giving.loops_due,
    "reactions": telling.reactions,
    "asks": asking.of_asks,
    "requests": asking.of_requests,
    "introductions": introducing.provide,
}
"""Those who can be asked about one person, by what there must be; news and chances look for their people."""
SETTLERS: Final[Mapping[planning.DutyKind, tuple[Settler, ...]]] = {
    "loop": (giving.tell,),
    "chance": (giving.give, introducing.take),
    "request": (asking.settle,),
    "step": (asking.settle, introducing.settle),
    "thanks": (asking.settle, introducing.settle),
}
"""By kind; where several subjects share a kind, each passes over the ids that are not its own."""


__all__ = [
    "PROVIDERS",
    "SETTLERS",
    "Done",
    "Due",
    "OfOne",
    "Provider",
    "Settler",
    "dues",
    "dues_to",
    "settle",
]


def dues(owner: Owner, on: dt.date) -> list[Due]:
    """Everything that giving and asking have due for `owner`."""
    return [one for provider in PROVIDERS for one in provider(owner, on)]


def dues_to(owner: Owner, on: dt.date, person: uuid.UUID, there: Collection[str]) -> list[Due]:
    """The same towards one person; of what is not in `there` there is nothing."""
    found = (one for name, told in OF_ONE.items() if name in there for one in told(owner, on, person))
    return [one for one in found if one.duty.person == str(person)]


def settle(owner: Owner, kind: str, done: Done, record: Recording) -> None:
    """Does to the record what a line of that kind done means, if anything."""
    for settler in dict[str, tuple[Settler, ...]](SETTLERS).get(kind, ()):  # type: ignore[arg-type]
        settler(owner, done, record)
