"""What an address book says of somebody, whichever program wrote it: every reader of contacts gives these."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

WayKind = Literal["email", "phone", "profile", "website", "messenger"]
ContactKind = Literal["person", "organisation", "list"]

Problem = Literal[
    "address_leak", "birthday", "damaged", "date", "empty", "list", "nameless", "ragged", "too_long",
    "too_many", "unclosed", "unreadable",
]  # fmt: skip
"""Why a row, or a part of it, could not be taken as it stood."""


class Way(NamedTuple):
    """A way to reach somebody, as it stood; `label` in the source's words or its standard code ("work")."""

    kind: WayKind
    value: str
    label: str = ""
    preferred: bool = False


class Postal(NamedTuple):
    """A postal address by its parts; `whole` where the source does not part it."""

    street: str = ""
    extended: str = ""
    box: str = ""
    city: str = ""
    region: str = ""
    code: str = ""
    country: str = ""
    label: str = ""
    whole: str = ""


class Work(NamedTuple):
    """Where somebody works and as what."""

    company: str = ""
    department: str = ""
    title: str = ""


class Day(NamedTuple):
    """A day of which parts may be unknown (--04-15, 1985-04); `text` where it is none."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    text: str = ""


class Occasion(NamedTuple):
    """A dated occasion other than the birthday, such as an anniversary."""

    label: str
    day: Day


class Relation(NamedTuple):
    """Somebody near to them, by name."""

    name: str
    label: str = ""


class Photo(NamedTuple):
    """A picture as the file holds it, never fetched; `media_type` as declared, "" where it is not."""

    data: bytes
    media_type: str = ""


class Meeting(NamedTuple):
    """How the user came to know them."""

    how: str = ""
    where: str = ""
    on: date | None = None
    through: str = ""


class Other(NamedTuple):
    """Something that has no place of its own, kept so that nothing is lost."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One entry of an address book.

    `line` is where it begins in its file, from 1 (the number of the record where the file has no lines);
    `uid` the source's own key, "" where it gives none; `typed` the whole name as it stood.
    """

    line: int
    uid: str = ""
    kind: ContactKind = "person"
    typed: str = ""
    prefix: str = ""
    given: str = ""
    additional: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""
    phonetic_given: str = ""
    phonetic_family: str = ""
    ways: tuple[Way, ...] = ()
    addresses: tuple[Postal, ...] = ()
    works: tuple[Work, ...] = ()
    birthday: Day | None = None
    occasions: tuple[Occasion, ...] = ()
    relations: tuple[Relation, ...] = ()
    groups: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    note: str = ""
    language: str = ""
    met: Meeting | None = None
    photo: Photo | None = field(default=None, repr=False)
    others: tuple[Other, ...] = ()


class Left(NamedTuple):
    """A row left out (`whole`) or a part of one that could not be read; `snippet` is its beginning."""

    line: int
    reason: Problem
    snippet: str = ""
    whole: bool = True


class Read(NamedTuple):
    """What a reader gives: the contacts in the order of the file, and what was left out."""

    contacts: tuple[Contact, ...]
    left: tuple[Left, ...]
