"""What a hurried line is read into: the people known, the exchange understood, the promises in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from entregent.core.exchanges import Channel, Direction, Side

if TYPE_CHECKING:
    from entregent.core.planning.situation import LifeEventKind


class Span(NamedTuple):
    """A stretch of the text as written: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Known:
    """Someone on record: what a mention is compared with; `weight` only orders the candidates of a
    question."""

    id: str
    given: str = ""
    family: str = ""
    nicknames: tuple[str, ...] = ()
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Question:
    """A mention that fits several people, or one not surely: the user chooses, best candidates first."""

    mention: str
    span: Span
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """One piece of the line that was understood: `kind` is who, unknown, channel or date."""

    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Promise:
    """A commitment: by whom, what (an infinitive where possible), due when (None: no date can be
    computed)."""

    by: Side
    what: str
    due: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class News:
    """Something in somebody's life (practice F3): its kind, the clause that tells it, and ids of whom it is
    about (none where it cannot be told). `on` may lie ahead, and is None where no day is said; `approximate`
    where only a month, a season or so is."""

    kind: "LifeEventKind"
    text: str
    about: tuple[str, ...]
    on: date | None
    approximate: bool
    span: Span


class Naming(Protocol):
    """What was read of a line, as far as whom it names."""

    @property
    def who(self) -> Sequence[str]:
        """Ids of those sure."""

    @property
    def questions(self) -> Sequence[Question]:
        """Names that fit several."""

    @property
    def unknown(self) -> Sequence[str]:
        """Names that fit nobody."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one line says; nothing is guessed in silence: who is unsure is in `questions`, who is new in
    `unknown`."""

    who: tuple[str, ...]
    questions: tuple[Question, ...]
    unknown: tuple[str, ...]
    channel: Channel
    on: date
    on_is_approximate: bool
    direction: Direction
    promises: tuple[Promise, ...]
    language: str
    understood: tuple[Understood, ...]
    news: tuple[News, ...] = ()
