"""The facts on record that a draft may speak of, each with its key and its date."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple

from entregent.core.common_ground import Common
from entregent.core.exchanges import Channel, Circle, Direction
from entregent.core.planning.situation import LifeEventKind

Purpose = Literal[
    "reply", "promise", "congratulations", "birthday", "reconnect", "keep_in_touch", "former_colleague",
    "former_classmate", "weak_tie", "light_touch", "first_step", "follow_up", "thanks",
]  # fmt: skip
Register = Literal["tu", "vous"]
Language = Literal["fr", "en"]

PURPOSES: Final[dict[str, Purpose]] = {
    "promise": "promise",
    "reply": "reply",
    "follow_up": "follow_up",
    "birthday": "birthday",
    "event": "congratulations",
    "told": "keep_in_touch",
    "rhythm": "keep_in_touch",
    "group": "former_colleague",
    "dormant": "reconnect",
    "weak": "weak_tie",
    "light": "light_touch",
    "first_step": "first_step",
}
"""The purpose of the draft for each kind of line of the plan; a "group" of classmates: former_classmate."""

PRACTICE_OF: Final[dict[Purpose, str]] = {
    "reply": "D9",
    "promise": "F11",
    "congratulations": "F3",
    "birthday": "F3",
    "reconnect": "D12",
    "keep_in_touch": "F2",
    "former_colleague": "F10",
    "former_classmate": "F10",
    "weak_tie": "F13",
    "light_touch": "F12",
    "first_step": "P6",
    "follow_up": "C8",
    "thanks": "H7",
}


class Met(NamedTuple):
    """How they met: the day, the place, the occasion and through whom, as far as known."""

    key: str
    on: date | None = None
    place: str = ""
    occasion: str = ""
    through: str = ""


class Connected(NamedTuple):
    """The day they connected on a network, with the words of the invitation where there were any."""

    key: str
    on: date
    network: str = "LinkedIn"
    words: str = ""


class LastExchange(NamedTuple):
    """The last exchange: its day, channel, direction and subject."""

    key: str
    on: date
    channel: Channel = "other"
    direction: Direction = ""
    subject: str = ""


class Position(NamedTuple):
    """What the person does today."""

    key: str
    company: str = ""
    title: str = ""
    since: date | None = None


class Said(NamedTuple):
    """Something the person told the user, in the words of the user's note.

    `about` is the day it comes to a point (an exam, a concert): once past, one asks how it went.
    """

    key: str
    what: str
    on: date | None = None
    beyond_work: bool = True
    about: date | None = None


class Interest(NamedTuple):
    """Something the person cares about, as one noun: "voile", "choral singing"."""

    key: str
    what: str


class Happened(NamedTuple):
    """A life event; `company` and `title` for a new job or title, `what` for the rest."""

    key: str
    event: LifeEventKind
    on: date
    what: str = ""
    company: str = ""
    title: str = ""


class Promised(NamedTuple):
    """What the user promised the person."""

    key: str
    what: str
    made: date
    due: date | None = None


class Received(NamedTuple):
    """The message that waits for an answer."""

    key: str
    on: date
    subject: str = ""


class Meeting(NamedTuple):
    """The meeting that a follow-up speaks of, and the topic where it was noted."""

    key: str
    on: date
    occasion: str = ""
    place: str = ""
    topic: str = ""


class Help(NamedTuple):
    """What the user wants to thank for."""

    key: str
    what: str
    on: date | None = None


class News(NamedTuple):
    """A piece of the user's own news, in the first person or as a noun."""

    key: str
    what: str
    on: date | None = None


class Shared(NamedTuple):
    """A common point under its key."""

    key: str
    common: Common


class Anniversary(NamedTuple):
    """A birthday: the day it falls on this year."""

    key: str
    on: date


@dataclass(frozen=True, slots=True)
class Facts:
    """What is on record about one person, as far as a draft may speak of it.

    `person` (an id) only chooses between wordings. Order counts in `said`, `interests` and `shared`: the
    first is preferred. Everything but `person` may be missing.
    """

    person: str
    given: str = ""
    circle: Circle = "weak"
    met: Met | None = None
    connected: Connected | None = None
    last: LastExchange | None = None
    position: Position | None = None
    event: Happened | None = None
    promised: Promised | None = None
    received: Received | None = None
    meeting: Meeting | None = None
    birthday: Anniversary | None = None
    help: Help | None = None
    news: News | None = None
    said: tuple[Said, ...] = ()
    interests: tuple[Interest, ...] = ()
    shared: tuple[Shared, ...] = ()


class Blank(NamedTuple):
    """A hole to fill: its question, and where "[question]" stands in the body (start, end)."""

    question: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """A first draft: `used` are the keys of the facts it speaks of, `variants` how many approaches exist."""

    subject: str
    body: str
    used: tuple[str, ...]
    blanks: tuple[Blank, ...]
    practice: str
    variants: int
