"""An introduction that the user makes (E1): each side is asked, either may say no, and nobody is crowded."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Final, Literal, NamedTuple

from entregent.core import moves
from entregent.core.moves import Due, Duty, Machine, Move, Refusal, State

Side = Literal["first", "second"]
SIDES: Final[tuple[Side, ...]] = ("first", "second")
MOST_OPEN: Final = 2
"""Introductions that one person may be in at a time: each costs an answer, a meeting, and attention."""

SIDE: Final = Machine(
    start="unasked",
    table={
        "unasked": {"ask": "asked"},
        "asked": {"agree": "yes", "decline": "no", "lapse": "silent"},
        "silent": {"agree": "yes", "decline": "no"},
        "yes": {"decline": "no"},
        "no": {},
    },
    duties=(
        Duty("remind", "E1", ("asked",), "remind", (10,), lasts=True),
        Duty("take_silence", "F9", ("asked",), "lapse", (30, 60)),
    ),
)
"""One of the two: whoever agreed may still change their mind, whoever is silent may still answer."""

WHOLE: Final = Machine(
    start="considered",
    table={
        "considered": {"drop": "dropped", "veto": "vetoed"},
        "one_asked": {"drop": "dropped", "veto": "vetoed"},
        "both_asked": {"drop": "dropped", "veto": "vetoed"},
        "silent": {"drop": "dropped", "veto": "vetoed"},
        "agreed": {"introduce": "introduced", "drop": "dropped", "veto": "vetoed"},
        "introduced": {"meet": "met", "come": "done"},
        "met": {"come": "done"},
        "refused": {"veto": "vetoed"},
        "dropped": {"veto": "vetoed"},
        "done": {},
        "vetoed": {},
    },
    duties=(
        Duty("introduce", "E1", ("agreed",), "introduce", (0, 4, 14), lasts=True),
        Duty("ask_whether_met", "E1", ("introduced",), "meet", (21, 60)),
        Duty("ask_what_came", "P8", ("met",), "come", (60, 180)),
    ),
)
"""Both together. The first five stages follow from where each side stands, the others come by a move."""

TELL: Final = Duty(
    "tell_other", "E1", ("refused", "dropped", "vetoed"), "tell_other", (0, 3, 10), "let_go", lasts=True
)
"""Whoever was asked is told that it will not be, and no more than that: never by whom, never why."""
BY_SIDE: Final = ("ask", "agree", "decline", "lapse", "remind", "tell_other", "let_go")
EVENTS: Final = (*BY_SIDE, *WHOLE.events)


class Pair(NamedTuple):
    """Where an introduction stands: the stage of the whole, each side, and who was told of its end."""

    stage: str = "considered"
    first: State = State("unasked")
    second: State = State("unasked")
    told: frozenset[str] = frozenset()

    def side(self, side: str) -> State:
        """Where that one stands."""
        return self.first if side == "first" else self.second

    @property
    def untold(self) -> tuple[Side, ...]:
        """Who was asked, and waits to hear that it will not be; whoever said no does not."""
        if self.stage not in TELL.stages:
            return ()
        waiting = [side for side in SIDES if self.side(side).stage in ("asked", "silent", "yes")]
        return tuple(side for side in waiting if side not in self.told)


def move(pair: Pair, event: str, side: str = "") -> Pair | Refusal:
    """Where the event leads; `side` is "first" or "second" for those of one of the two (BY_SIDE), else "".

    Beside the codes of every machine: `which_side` where it is missing or too much, and `other_declined`
    where somebody would be asked for whom there is nobody left.
    """
    if event not in EVENTS:
        return Refusal("unknown_event", pair.stage, event)
    if (event in BY_SIDE) != (side in SIDES):
        return Refusal("which_side", pair.stage, event)
    if event in TELL.settling:
        return _tell(pair, event, side)
    if event in BY_SIDE:
        return _move_side(pair, event, side)
    found = WHOLE.move(State(pair.stage), event)
    if isinstance(found, Refusal):
        return found._replace(code=_untimely(pair, found.code))
    return pair._replace(stage=found.stage)


def _untimely(pair: Pair, code: str) -> str:
    """Why a move of both cannot come, where the table knows no way from here: the two sides lead on."""
    if code != "passed":
        return code
    return "not_yet" if pair.stage in _BEFORE else "closed" if pair.stage in TELL.stages else code


def _move_side(pair: Pair, event: str, side: str) -> Pair | Refusal:
    if pair.stage not in _BEFORE:
        told = SIDE.move(pair.side(side), event)
        code = told.code if isinstance(told, Refusal) and told.code == "already" else _late(pair, event)
        return Refusal(code, pair.stage, event)
    found = SIDE.move(pair.side(side), event)
    if isinstance(found, Refusal):
        return found._replace(stage=pair.stage)
    moved = pair._replace(first=found) if side == "first" else pair._replace(second=found)
    return moved._replace(stage=_stage(moved))


_BEFORE: Final = ("considered", "one_asked", "both_asked", "silent", "agreed")
"""The stages that follow from the two sides."""


def _late(pair: Pair, event: str) -> str:
    """Why a side cannot move any more."""
    if pair.stage == "refused" and event == "ask":
        return "other_declined"
    return "passed" if pair.stage in ("introduced", "met") else "closed"


def _stage(pair: Pair) -> str:
    """The stage that follows from where each of the two stands."""
    both = (pair.first.stage, pair.second.stage)
    if "no" in both:
        return "refused"
    if "silent" in both:
        return "silent"
    if both == ("yes", "yes"):
        return "agreed"
    return ("considered", "one_asked", "both_asked")[2 - both.count("unasked")]


def _tell(pair: Pair, event: str, side: str) -> Pair | Refusal:
    if side in pair.told:
        return Refusal("already", pair.stage, event)
    if side not in pair.untold:
        return Refusal("not_yet" if pair.stage in _BEFORE else "passed", pair.stage, event)
    return pair._replace(told=pair.told | {side})


def possible(pair: Pair) -> tuple[tuple[str, str], ...]:
    """Every event that may come now, each with its side ("" for those of both)."""
    every = [(event, side) for event in BY_SIDE for side in SIDES] + [(event, "") for event in WHOLE.events]
    return tuple(one for one in every if not isinstance(move(pair, *one), Refusal))


def replay(made: Iterable[Move]) -> tuple[Pair, list[Refusal]]:
    """Where dated moves lead, in the order of their days, and those that were not possible."""
    pair, refused = Pair(), list[Refusal]()
    for one in sorted(made, key=lambda one: one.on):
        found = move(pair, one.event, one.side)
        if isinstance(found, Refusal):
            refused.append(found)
        else:
            pair = found
    return pair, refused


def due(made: Iterable[Move], today: date) -> tuple[Due, ...]:
    """What is due today: reminders of each side, the introduction itself, and what became of it."""
    every = sorted(made, key=lambda one: one.on)
    pair, reached = Pair(), dict[str, date]()
    for one in every:
        found = move(pair, one.event, one.side)
        if isinstance(found, Refusal):
            continue
        if found.stage != pair.stage:
            reached[found.stage] = one.on
        pair = found
    dues = [moves.due(TELL, _ended(reached), today, side) for side in pair.untold]
    dues += [
        moves.due(duty, reached[pair.stage], today) for duty in WHOLE.duties if pair.stage in duty.stages
    ]
    if pair.stage in _BEFORE:
        dues += [one._replace(side=side) for side in SIDES for one in _of_side(every, side, today)]
    return tuple(sorted((one for one in dues if one is not None), key=lambda one: one.from_))


def _ended(reached: dict[str, date]) -> date:
    """The day on which it ended, from which the other one is to be told."""
    return min(on for stage, on in reached.items() if stage in TELL.stages)


def _of_side(every: Iterable[Move], side: str, today: date) -> tuple[Due, ...]:
    return SIDE.due([one for one in every if one.side == side], today)


def crowded(open_pairs: Iterable[tuple[str, str]], most: int = MOST_OPEN) -> frozenset[str]:
    """Whoever is in so many open introductions already that another would be too much."""
    counts = Counter(person for pair in open_pairs for person in set(pair))
    return frozenset(person for person, count in counts.items() if count >= most)
