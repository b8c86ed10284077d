"""The values read from a LinkedIn archive."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from entregent.formats.dates import Birthday, Exactness, Partial

Kind = Literal[
    "connections", "messages", "invitations", "positions", "education", "profile", "skills",
    "recommendations", "endorsements", "contacts", "notes",
]  # fmt: skip
"""What a file of the archive holds, told from its columns."""

Side = Literal["in", "out"]
"""`out`: the member wrote, invited, recommended; `in`: the other person did."""

FileReason = Literal[
    "assistant", "document", "empty", "junk", "link", "media", "nested_archive", "other_table", "unreadable",
    "utf16_tabs",
]  # fmt: skip
"""Why a whole file is left out."""

SkipReason = Literal[
    "anonymous", "draft", "empty", "hidden", "member", "nameless", "spam", "sponsored", "system"
]
"""Why a record is rightly left out."""

RejectReason = Literal[
    "damaged", "date", "direction", "member_unknown", "ragged", "too_long", "unclosed_quote"
]
"""Why a record could not be read."""


@dataclass(frozen=True, slots=True)
class Skip:
    """A record rightly left out; `snippet` is its beginning, at most 200 characters."""

    file: str
    line: int
    reason: SkipReason
    snippet: str


@dataclass(frozen=True, slots=True)
class Reject:
    """A record that could not be read; `snippet` is its beginning, at most 200 characters."""

    file: str
    line: int
    reason: RejectReason
    snippet: str


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Another person as an exchange names them: the name as typed, and the profile key or ""."""

    name: str
    url_key: str = ""


@dataclass(frozen=True, slots=True)
class Connection:
    """A first-degree connection. `given` and `family` are cleaned, `typed` is the name as it stood.

    `also` are other names given in brackets or quotes (a maiden name, a nickname).
    """

    given: str
    family: str
    credentials: str
    also: tuple[str, ...]
    typed: str
    url_key: str
    url: str
    email: str
    company: str
    title: str
    connected_on: date | None
    note: str
    line: int


@dataclass(frozen=True, slots=True)
class Message:
    """A message. `others` wrote it (`in`) or received it (`out`); `copied` also received an `in`.

    `sent_at` is in UTC, in which LinkedIn writes whether it says so or not, and known as exactly as `exact`.
    """

    conversation: str
    sent_at: datetime
    exact: Exactness
    direction: Side
    others: tuple[Counterpart, ...]
    copied: tuple[Counterpart, ...]
    subject: str
    text: str
    source_key: str
    line: int


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to connect, and the words that came with it."""

    direction: Side
    other: Counterpart
    sent_at: datetime | None
    words: str
    line: int


@dataclass(frozen=True, slots=True)
class Position:
    """A position that the member held; no `ended` means that it goes on."""

    company: str
    title: str
    description: str
    place: str
    started: Partial | None
    ended: Partial | None
    line: int


@dataclass(frozen=True, slots=True)
class Education:
    """A school that the member went to."""

    school: str
    degree: str
    notes: str
    activities: str
    started: Partial | None
    ended: Partial | None
    line: int


@dataclass(frozen=True, slots=True)
class Profile:
    """The member's own profile; the birthday is as LinkedIn writes it, often without a year."""

    given: str
    family: str
    maiden_name: str
    birthday: str
    headline: str
    summary: str
    industry: str
    place: str
    websites: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill on the member's profile."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation given (`out`) or received (`in`); "" where the file does not tell."""

    direction: Literal["in", "out", ""]
    other: Counterpart
    company: str
    title: str
    text: str
    written_at: datetime | None
    status: str
    line: int


@dataclass(frozen=True, slots=True)
class Endorsement:
    """A skill that the member endorsed (`out`) or was endorsed for (`in`)."""

    direction: Side
    other: Counterpart
    skill: str
    endorsed_at: datetime | None
    line: int


@dataclass(frozen=True, slots=True)
class ImportedContact:
    """A contact that the member once uploaded from a phone or an address book.

    `no_birthday` tells that the file gives a birthday on which nobody can be born.
    """

    given: str
    family: str
    typed: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    companies: tuple[str, ...]
    title: str
    birthday: Birthday | None
    place: str
    url_key: str
    created_at: datetime | None
    line: int
    no_birthday: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A private note of the member's about a person."""

    other: Counterpart
    text: str
    written_at: datetime | None
    line: int


Item = (
    Connection | Message | Invitation | Position | Education | Profile | Skill | Recommendation | Endorsement
    | ImportedContact | Note
)  # fmt: skip
Outcome = Item | Skip | Reject
"""What one record gives: read = items + skips + rejects, for every file."""
