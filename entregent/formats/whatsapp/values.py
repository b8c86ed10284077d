"""The values read from an exported WhatsApp chat."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal, NamedTuple

MessageKind = Literal["words", "media", "deleted", "poll", "call", "location", "contact"]

LeftReason = Literal["before", "damaged", "date", "notice", "too_long", "too_many"]
"""Why a line is left out: `before` the first message, `damaged` bytes, no such `date`, a `notice` of the
program's own, the rest of a message that is `too_long`, `too_many` messages."""

RefusalReason = Literal["damaged", "no_chat", "not_a_chat", "order", "refused", "too_big"]
"""Why a file is not read: `order` asks whether the day or the month comes first, `no_chat` says that an
archive holds none, `refused` that the archive is not safe to open (its code is in `detail`)."""

DateOrder = Literal["dmy", "mdy", "ymd"]

Settled = Literal["given", "number", "future", "sequence", "separator", "language", "no_doubt"]
"""What settled the order of day and month."""

MAX_TEXT: Final = 128 * 1024 * 1024
"""Bytes of a chat: WhatsApp exports 40,000 messages at most, a hundredth of this in ordinary use."""

MAX_MESSAGES: Final = 1_000_000
"""Far above what WhatsApp exports, for chats that somebody joined together."""

MAX_WORDS: Final = 65_536
"""Characters of one message: the most that WhatsApp lets anybody write."""

MAX_LEFT: Final = 10_000
"""Lines left out that are named one by one; the counts go on."""


class Participant(NamedTuple):
    """Somebody who wrote: `key` as messages name them, `name` or `phone`, and how many messages.

    `self_named` tells a name that they gave themselves (`~ Name`), not one of the user's address book.
    """

    key: str
    name: str
    phone: str
    self_named: bool
    messages: int


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `sent_at` is the wall time of the phone that exported, to the second where `seconds`."""

    sender: str
    sent_at: datetime
    seconds: bool
    text: str
    kind: MessageKind
    edited: bool
    line: int

    @property
    def media(self) -> bool:
        """Whether a picture, a sound, a film or a document was sent, with or without words."""
        return self.kind == "media"


class Left(NamedTuple):
    """A line left out, and why; `snippet` is its beginning."""

    line: int
    reason: LeftReason
    snippet: str = ""


class Refused(NamedTuple):
    """Why the whole file is not read; `detail` is the code of the archive's fault, where it is one."""

    reason: RefusalReason
    name: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Chat:
    """A whole chat in the order of the file.

    `title` is the name of the group or of the other person, "" where nothing tells. `read` counts everything
    that bears a date: messages + `notices` + `undated` + `beyond` (past MAX_MESSAGES).
    """

    title: str
    group: bool
    participants: tuple[Participant, ...]
    messages: tuple[Message, ...]
    left: tuple[Left, ...]
    order: DateOrder
    settled_by: Settled
    read: int
    notices: int
    undated: int
    beyond: int = 0
    attachments: int = 0


class DayExchange(NamedTuple):
    """What was written on one day: with whom, how many each way, from which line on.

    `direction` is `in`, `out` or `both`; `words` is empty unless asked for.
    """

    on: date
    others: tuple[str, ...]
    direction: Literal["in", "out", "both"]
    sent: int
    received: int
    line: int
    words: str = ""
