"""The facts on record that a draft may speak of, each with its key and its date."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from entregent.core.common_ground import Common
from entregent.core.exchanges import Channel, Circle, Direction
from entregent.core.planning.situation import LifeEventKind

Mode = Literal["introvert", "junior", "senior"]
Register = Literal["tu", "vous"]
Language = Literal["fr", "en"]


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

    `about` is the day it comes to a point (an exam, a concert): once past, one asks how it went; `sought`:
    it is what they look for, of which one asks whether they found it.
    """

    key: str
    what: str
    on: date | None = None
    beyond_work: bool = True
    about: date | None = None
    sought: bool = False


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
    """What the user wants to thank for, the day of the help, and what came of it.

    `part` is "thanks" where no result is to be told yet, "result" where they were thanked already.
    """

    key: str
    what: str
    on: date | None = None
    part: Literal["", "thanks", "result"] = ""
    result: str = ""


class News(NamedTuple):
    """A piece of the user's own news, in the first person or as a noun; `wishes` is a year wished good."""

    key: str
    what: str
    on: date | None = None
    wishes: str = ""
    link: str = ""


class Own(NamedTuple):
    """About the user: a line of background, what they are looking for (H11), where to reach them."""

    key: str
    background: str = ""
    looking_for: str = ""
    reach: str = ""


class Why(NamedTuple):
    """Honestly why the user writes (B5): "comprendre comment vous recrutez", "your work on estuaries"."""

    key: str
    what: str


class Asked(NamedTuple):
    """What the user asks, what it is for and what they have prepared to make it easy (H5).

    `on` is the day on which it was asked, where an answer is still to come or to come true. `answer` is what
    they answered by then, on the day `answered`: "yes", or "later", not before `until`. `topic`: in a word.
    """

    key: str
    what: str
    for_what: str = ""
    prepared: str = ""
    size: str = ""
    on: date | None = None
    topic: str = ""
    answer: Literal["", "yes", "later"] = ""
    answered: date | None = None
    until: date | None = None


class Requested(NamedTuple):
    """What the person asks of the user, and who is better placed for it, with what says so (P3)."""

    key: str
    what: str
    better: str = ""
    better_why: str = ""


class Target(NamedTuple):
    """Whom the user would like to be introduced to, and why (H8); or a field (H9); and what came of it."""

    key: str
    name: str
    why: str = ""
    outcome: str = ""


class Presented(NamedTuple):
    """The person written to, as one presents them to another: their full name, what they do and can."""

    key: str
    name: str
    who: str = ""


class Second(NamedTuple):
    """The other one of an introduction: who they are, and what each of the two would gain (E1).

    `gain` is what is told to whom the message goes to, `gain_other` to the other one. `met` is how the user
    knows the other one.
    """

    key: str
    name: str
    given: str = ""
    who: str = ""
    gain: str = ""
    gain_other: str = ""
    met: Met | None = None


class Advised(NamedTuple):
    """Advice that the person gave, what the user did with it and what came of it (F7)."""

    key: str
    what: str
    on: date | None = None
    done: str = ""
    outcome: str = ""


class Offered(NamedTuple):
    """What the user offers, and what of the person's it answers to (E3)."""

    key: str
    what: str
    why: str = ""


class Invited(NamedTuple):
    """What the user proposes, as far as settled: the format, the day, the place."""

    key: str
    format: Channel = "other"
    on: date | None = None
    place: str = ""


class Trade(NamedTuple):
    """Somebody of a trade whom the user recommends (E7): their name, trade, why, and how to reach them."""

    key: str
    name: str
    trade: str = ""
    why: str = ""
    reach: str = ""


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
    presented: Presented | None = None
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
    own: Own | None = None
    why: Why | None = None
    asked: Asked | None = None
    requested: Requested | None = None
    target: Target | None = None
    second: Second | None = None
    advised: Advised | None = None
    offered: Offered | None = None
    invited: Invited | None = None
    trade: Trade | None = None
