"""What the readiness check is told of an ask, and what it answers: codes and evidence, no sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal, NamedTuple, get_args

from entregent.core.exchanges import Circle
from entregent.core.lint.values import Language

Size = Literal["small", "medium", "large", "outsized"]
Verdict = Literal["yes", "not_yet", "no"]
Value = str | int | float | date | tuple[str, ...] | None

SIZES: Final[tuple[Size, ...]] = get_args(Size)
"""Minutes of somebody's time or a word of advice; an hour or their name lent; days, money, a door that opens
once; and what nobody could reasonably give."""
VERDICTS: Final[tuple[Verdict, ...]] = get_args(Verdict)
"""In the order of their weight: the gravest barrier decides."""


class Favour(NamedTuple):
    """Something given or received: its kind, its day where known; of what was received, whether its result
    was told and whether it was thanked for (None: not known, and not held against the user)."""

    kind: str
    on: date | None = None
    told: bool | None = None
    thanked: bool | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Who is asked, as far as known; None where it is not.

    `exchanges` counts them all, `responsiveness` is the share of the user's messages that get an answer.
    """

    circle: Circle | None = None
    first_contact: date | None = None
    last_exchange: date | None = None
    exchanges: int | None = None
    friend: bool = False
    worked_together: bool = False
    responsiveness: float | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked: how much of it (None: as its words tell), in which words, in which language."""

    size: Size | None = None
    text: str = ""
    lang: Language | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """An ask, the person, and what passed between the two until `today`.

    `refused` are the days on which they declined the same topic, `open_asks` those on which something was
    asked that they have not answered yet.
    """

    today: date
    person: Person = field(default_factory=Person)
    ask: Ask = field(default_factory=Ask)
    given: tuple[Favour, ...] = ()
    received: tuple[Favour, ...] = ()
    refused: tuple[date, ...] = ()
    open_asks: tuple[date, ...] = ()


class Reason(NamedTuple):
    """Why: a code, the practice behind it, and the evidence (days, counts, words of the ask)."""

    code: str
    practice: str
    values: Mapping[str, Value]


class Step(NamedTuple):
    """What to do first: a code, the practice, and what it is about."""

    code: str
    practice: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Barrier:
    """One thing that stands in the way: why, what to do first, and the day on which waiting lifts it."""

    reason: Reason
    first: tuple[Step, ...] = ()
    from_: date | None = None
    verdict: Verdict = "not_yet"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether the ask is fair now.

    `reasons` are all the barriers, or with a yes what speaks for it. `from_` is the day before which it is
    not fair, where time alone tells it; None where something must be done first, or the answer is not
    "not_yet". `first` is what to do until then, in order.
    """

    verdict: Verdict
    reasons: tuple[Reason, ...]
    from_: date | None = None
    first: tuple[Step, ...] = ()

    @property
    def practices(self) -> tuple[str, ...]:
        """The practices behind the answer and behind what to do first, each once."""
        every = [reason.practice for reason in self.reasons] + [step.practice for step in self.first]
        return tuple(dict.fromkeys(every))
