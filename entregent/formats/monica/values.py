"""The values read from an export of Monica 4, beside its contacts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal, NamedTuple

from entregent.formats.contacts import Contact

MAX_BYTES: Final = 256 * 1024 * 1024
"""Monica writes its pictures into the JSON: a lifetime of them fits, and memory stays bounded."""

MAX_ROWS: Final = 2_000_000
"""Far above the rows of any one account."""

LeftReason = Literal["columns", "date", "empty", "nameless", "orphan", "setting", "too_many", "unclosed"]
"""Why a row is left out: `columns` and values differ in number, no such `date`, nothing in it (`empty`),
`nameless`, of a contact that the file does not hold (`orphan`), a `setting` of the program or
a diary of the user's own (rightly left)."""

RefusalReason = Literal["damaged", "not_monica", "too_big"]

Favour = Literal["given", "received", ""]


class Row(NamedTuple):
    """One record as text, "" for nothing; `line` from 1 in SQL, the number of the record in JSON."""

    line: int
    table: str
    fields: Mapping[str, str]


class Left(NamedTuple):
    """A row left out and why; `skipped` where rightly so, else it could not be read."""

    line: int
    table: str
    reason: LeftReason
    skipped: bool


class Refused(NamedTuple):
    """Why the whole file is not read."""

    reason: RefusalReason


class Relationship(NamedTuple):
    """`who` is the `kind` ("spouse", "boss") of `of`: both keys of contacts."""

    line: int
    who: str
    of: str
    kind: str


class Activity(NamedTuple):
    """Something done together; `kind` in the words of the file."""

    line: int
    key: str
    who: tuple[str, ...]
    on: date
    summary: str
    text: str
    kind: str


class Call(NamedTuple):
    """A call, `in` where the contact called."""

    line: int
    who: str
    at: datetime
    direction: Literal["in", "out"]
    text: str


class Said(NamedTuple):
    """One message of a conversation."""

    line: int
    on: date
    by_me: bool
    text: str


class Conversation(NamedTuple):
    """Messages exchanged on one channel ("Email", "WhatsApp"), in their order."""

    line: int
    who: str
    on: date
    channel: str
    messages: tuple[Said, ...]


class Reminder(NamedTuple):
    """What to be reminded of, from `on`, each `number` of `every` ("week", "month", "year", "one_time").

    `made_on` is the day on which the user noted it.
    """

    line: int
    who: str
    on: date
    title: str
    text: str
    every: str
    number: int
    active: bool
    made_on: date | None = None


class Gift(NamedTuple):
    """A gift: `favour` is "" for an idea; `on` is its day, else that on which it was noted."""

    line: int
    who: str
    name: str
    text: str
    url: str
    amount: str
    status: str
    on: date | None
    favour: Favour


class Debt(NamedTuple):
    """Money lent (`given`) or borrowed (`received`); `settled` when paid back."""

    line: int
    who: str
    favour: Favour
    amount: str
    currency: str
    reason: str
    settled: bool
    on: date | None


class LifeEvent(NamedTuple):
    """What happened in somebody's life."""

    line: int
    who: str
    on: date
    name: str
    text: str
    kind: str


class Task(NamedTuple):
    """Something to do; `who` is "" for one that is of nobody, `made_on` the day on which it was noted."""

    line: int
    who: str
    title: str
    text: str
    done: bool
    done_on: date | None
    made_on: date | None = None


class Note(NamedTuple):
    """A note about somebody."""

    line: int
    who: str
    text: str
    on: date | None
    favourite: bool


class Attachment(NamedTuple):
    """A picture or a document, by name only; `who` are those it belongs to."""

    line: int
    kind: Literal["photo", "document"]
    who: tuple[str, ...]
    name: str


class Count(NamedTuple):
    """Rows of one table: read = taken + skipped + rejected."""

    read: int
    taken: int
    skipped: int
    rejected: int


@dataclass(frozen=True, slots=True)
class Export:
    """Everything of an account. `partial` are keys of contacts known only through a relation.

    `me` is the key of the contact that is the user, "" where none is.
    """

    contacts: tuple[Contact, ...]
    partial: frozenset[str]
    me: str
    relationships: tuple[Relationship, ...]
    activities: tuple[Activity, ...]
    calls: tuple[Call, ...]
    conversations: tuple[Conversation, ...]
    reminders: tuple[Reminder, ...]
    gifts: tuple[Gift, ...]
    debts: tuple[Debt, ...]
    life_events: tuple[LifeEvent, ...]
    tasks: tuple[Task, ...]
    notes: tuple[Note, ...]
    attachments: tuple[Attachment, ...]
    left: tuple[Left, ...]
    counts: Mapping[str, Count]
