"""The news of somebody's life that a hurried line tells (F3), as choices on a page."""

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from django.http import QueryDict

from entregent.records.models import Owner, Person
from entregent.records.people import conversations, naming
from entregent.records.people.conversations import Heard
from entregent.web.people.asking import as_uuid
from entregent.web.people.forms import as_day

if TYPE_CHECKING:
    from entregent.core.reading import Reading

MOST_NEWS: Final = 5


@dataclass(frozen=True, slots=True)
class Told:
    """One piece of news; about nobody named it is about whom the exchange was with. `keep` is the tick."""

    kind: str
    text: str
    on: str = ""
    approximate: bool = False
    person: Person | None = None
    keep: bool = True


def from_reading(owner: Owner, reading: "Reading") -> list[Told]:
    """The news of a line, one for each person whom it is about."""
    found = []
    for one in reading.news:
        people: list[Person | None] = [*conversations.known(owner, map(uuid.UUID, one.about))]
        day = one.on.isoformat() if one.on else ""
        found += [Told(one.kind, one.text, day, one.approximate, person) for person in people or [None]]
    return found[:MOST_NEWS]


def from_page(owner: Owner, values: QueryDict) -> list[Told]:
    """The news as the page has them."""
    return [_told(owner, values, f"news-{at}") for at in range(MOST_NEWS) if f"news-{at}-kind" in values]


def _told(owner: Owner, values: QueryDict, name: str) -> Told:
    pk = as_uuid(values.get(f"{name}-person", ""))
    return Told(
        values.get(f"{name}-kind", ""),
        naming.clean(values.get(f"{name}-text", ""))[:500],
        values.get(f"{name}-on", "")[:10],
        f"{name}-approximate" in values,
        next(iter(conversations.known(owner, [pk] if pk else [])), None),
        f"{name}-keep" in values,
    )


def heard(told: Told, otherwise: Person) -> Heard:
    """What is to be written down; about `otherwise` where nobody is named."""
    return Heard(told.person or otherwise, told.kind, told.text, as_day(told.on), told.approximate)
