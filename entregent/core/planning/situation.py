"""What planning needs to know: the ties of the user, what is owed, and what happens in people's lives."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal, NamedTuple

from entregent.core.exchanges import Circle
from entregent.core.modes import Ways
from entregent.core.planning.candidate import Reason
from entregent.core.purposes import Written

Group = Literal["classmate", "colleague"]
LifeEventKind = Literal[
    "new_job", "new_title", "promotion", "publication", "award", "move", "launch", "study", "family", "other"
]
Verdict = Literal["done", "snooze", "skip", "never"]
DutyKind = Literal["request", "thanks", "loop", "step", "reaction", "news", "chance"]
Format = Literal["write", "call", "lunch", "coffee"]

RHYTHMS: Final[dict[Circle, int]] = {"close": 42, "wider": 120, "weak": 365}
"""Days between two signs to someone of each circle, where the user set no rhythm (practice F2)."""

GROUP_RHYTHM: Final = 180
"""Days between two signs to a former classmate or colleague, at most (practice F10)."""


@dataclass(frozen=True, slots=True)
class Tie:
    """What the rules need to know of one person; `rhythm_days` 0 means that of the circle.

    `strength`, `responsiveness` and `responsiveness_low` (the lower end of its interval) lie in 0..1.
    `was_strong` says that the tie once was; `usual_gap_days` is the pair's own rhythm, 0 when unknown.
    `unanswered` counts the messages that the user has sent since the person last spoke.
    `known_since` is the first day on record (a LinkedIn connection, an entry by hand); `shared` counts
    common points and `shared_best` names the best one; `reachable` says that there is a way to write,
    `online` that there is a profile where one can react, `callable` that there is a number to call.
    """

    person: str
    circle: Circle = "weak"
    strength: float = 0.0
    was_strong: bool = False
    exchanges: int = 0
    last_exchange: date | None = None
    last_out: date | None = None
    last_in: date | None = None
    usual_gap_days: int = 0
    rhythm_days: int = 0
    responsiveness: float = 0.5
    responsiveness_low: float = 0.1
    unanswered: int = 0
    groups: frozenset[Group] = frozenset()
    known_since: date | None = None
    pinned: bool = False
    shared: int = 0
    shared_best: str = ""
    reachable: bool = True
    online: bool = False
    callable: bool = False


class PromiseDue(NamedTuple):
    """Something the user promised; without `due` it comes up a week after it was made (practice F11)."""

    id: str
    person: str
    what: str
    made: date
    due: date | None = None
    minutes: int = 5


class ReplyOwed(NamedTuple):
    """Someone wrote and waits for an answer; `id` names the exchange (practice D9)."""

    id: str
    person: str
    received: date
    subject: str = ""


class LifeEvent(NamedTuple):
    """Something that happened in a life; `seen` is the day it was learnt, where that came later (F3)."""

    id: str
    person: str
    event: LifeEventKind
    on: date
    what: str = ""
    seen: date | None = None


class Birthday(NamedTuple):
    """A birthday, with or without its year; `card_days` is how long a card takes to travel, 0 for none."""

    person: str
    day: int
    month: int
    year: int | None = None
    card_days: int = 0


class Meeting(NamedTuple):
    """A meeting that took place; `next_step` says that one was agreed (practices C6 and C8).

    `gathering` says that it was one of several, `meal` that it was a lunch or a coffee.
    """

    id: str
    person: str
    on: date
    occasion: str = ""
    gathering: bool = False
    next_step: bool = False
    meal: bool = False


class Told(NamedTuple):
    """Something the person told the user that comes to a point on `about`, such as an exam (C5, C15)."""

    id: str
    person: str
    what: str
    about: date
    told: date | None = None
    beyond_work: bool = True


class Duty(NamedTuple):
    """Something that giving or asking has due for a person from `due` on (E, F6, F7, H7, P3).

    `id` names what it is about, and the step where there are several; with the kind and the person it makes
    the key of its line, so the same must always give the same. `worth` multiplies what its kind is worth, 1.0
    for most; `minutes` 0 means those of its kind. `purpose` is what its draft is for.
    """

    kind: DutyKind
    person: str
    id: str
    practice: str
    reason: Reason
    due: date
    purpose: Written
    worth: float = 1.0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that a day's plan is made from; `newcomer`: the first step (P6) is still to be done."""

    ties: tuple[Tie, ...] = ()
    promises: tuple[PromiseDue, ...] = ()
    replies: tuple[ReplyOwed, ...] = ()
    events: tuple[LifeEvent, ...] = ()
    birthdays: tuple[Birthday, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    told: tuple[Told, ...] = ()
    duties: tuple[Duty, ...] = ()
    newcomer: bool = False


class Habit(NamedTuple):
    """Something the user does anyway (P5): its words, its day of the week (None for any), its minutes, and
    what fits into it."""

    text: str
    day: int | None = None
    minutes: int = 15
    format: Format = "write"


@dataclass(frozen=True, slots=True)
class Budget:
    """What the user wants to give: `minutes` a day, `people` a week whom Entregent may propose (F5, P5).

    `written` holds the people to whom the user wrote this week of their own accord, when the caller wants
    them to count; people marked done in the plan count by themselves. On the `quiet_day` of the week (0 is
    Monday) nothing is proposed; `habits` are what lines hook onto; `ways` are the user's own (P1 to P3).
    """

    minutes: int = 15
    people: int = 3
    written: frozenset[str] = field(default_factory=frozenset)
    quiet_day: int | None = None
    habits: tuple[Habit, ...] = ()
    ways: Ways = field(default_factory=Ways)


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided about a line: its `key`, its person, the day; `until` for a snooze.

    "never" means "not this person" and concerns every line about them.
    """

    key: str
    person: str
    verdict: Verdict
    on: date
    until: date | None = None
    minutes: int | None = None
