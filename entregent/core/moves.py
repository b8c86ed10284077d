"""State machines as tables: which moves are possible, why others are not, and what is due from when."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple

RefusalCode = Literal["unknown_stage", "unknown_event", "closed", "already", "not_yet", "passed"]

SHOWN_DAYS: Final = 7
"""Days for which a reminder stays; then it is silent until the next one, and after the last for good."""
DAILY: Final = 14
"""Days for which what lasts is brought up every day, …"""
OFTEN: Final = 60
"""… up to which it then comes up every other day, …"""
SELDOM: Final = 5
"""… and on one day in so many from then on; a week is no multiple, so that no weekday always misses it."""
AGAIN_DAYS: Final = 28
"""Days after its last time that make another one: what was set aside comes back."""


class Refusal(NamedTuple):
    """A move that is not possible: `code` says why, `stage` is where things stand, `event` what was wanted.

    `closed`: it has ended; `already`: it was done before; `not_yet`: something must come first; `passed`: it
    is too late for it.
    """

    code: str
    stage: str
    event: str


class Move(NamedTuple):
    """One dated move; `side` is whose, where there are two; `until` the day to which it puts things off."""

    event: str
    on: date
    side: str = ""
    until: date | None = None


class Duty(NamedTuple):
    """Something that is to be done while things stand at one of `stages`.

    `event` does it, `let_go` (where there is one) puts it aside: then it keeps its stage open until one of
    the two has come. `days` after the stage was reached it is brought up, once for each number, and no more,
    unless it `lasts`: then it is the turn of the user, who waits for nobody, and it stays until done.
    """

    code: str
    practice: str
    stages: tuple[str, ...]
    event: str
    days: tuple[int, ...]
    let_go: str = ""
    lasts: bool = False

    @property
    def settling(self) -> frozenset[str]:
        """The events after which it is no longer due."""
        return frozenset(filter(None, (self.event, self.let_go)))


class Due(NamedTuple):
    """A duty that has come: since when it can be done, from which day it is due, whether it is to be brought
    up today and for which time; whose it is, where there are two."""

    code: str
    practice: str
    event: str
    since: date
    from_: date
    raised: bool
    side: str = ""
    time: int = 1


class State(NamedTuple):
    """Where things stand: the stage, and the events of duties that have come."""

    stage: str
    settled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Machine:
    """Stages, with the events that lead from each to another, and the duties beside.

    `table` holds every stage; one without events is closed unless a duty with `let_go` stands there. `then`
    leads on from a stage once all such duties of it are settled.
    """

    start: str
    table: Mapping[str, Mapping[str, str]]
    duties: tuple[Duty, ...] = ()
    then: Mapping[str, str] | None = None

    @property
    def stages(self) -> tuple[str, ...]:
        """Every stage."""
        return tuple(self.table)

    @property
    def events(self) -> tuple[str, ...]:
        """Every event, those of the table first."""
        moves = [event for row in self.table.values() for event in row]
        settling = [name for duty in self.duties for name in (duty.event, duty.let_go) if name]
        return tuple(dict.fromkeys([*moves, *settling]))

    def beginning(self) -> State:
        """Where everything starts."""
        return State(self.start)

    def move(self, state: State, event: str) -> State | Refusal:
        """Where the event leads, or why it cannot come now."""
        if state.stage not in self.table:
            return Refusal("unknown_stage", state.stage, event)
        if event in self.table[state.stage]:
            return self._closing(State(self.table[state.stage][event], state.settled))
        if any(event in duty.settling for duty in self.unsettled(state)):
            return self._closing(State(state.stage, state.settled | {event}))
        return Refusal(self._why(state, event), state.stage, event)

    def possible(self, state: State) -> tuple[str, ...]:
        """The events that may come now."""
        settling = {event for duty in self.unsettled(state) for event in duty.settling}
        may = settling | set(self.table[state.stage])
        return tuple(event for event in self.events if event in may)

    def unsettled(self, state: State) -> tuple[Duty, ...]:
        """The duties of this stage that nothing has settled yet."""
        return tuple(
            duty for duty in self.duties if state.stage in duty.stages and not duty.settling & state.settled
        )

    def is_closed(self, state: State) -> bool:
        """Whether nothing can come any more."""
        return not self.possible(state)

    def replay(self, moves: Iterable[Move]) -> tuple[State, list[Refusal]]:
        """Where the moves lead, in the order of their days, and those among them that were not possible."""
        state, refused = self.beginning(), []
        for move in sorted(moves, key=lambda one: one.on):
            found = self.move(state, move.event)
            if isinstance(found, Refusal):
                refused.append(found)
            else:
                state = found
        return state, refused

    def due(self, moves: Iterable[Move], today: date, since: date | None = None) -> tuple[Due, ...]:
        """What is due today, from the dated moves alone, the longest due first.

        `since` is the day on which everything began, where the first stage has duties of its own.
        """
        state, reached = self._reached(moves, {} if since is None else {self.start: since})
        open_ = [(duty, _first(duty, reached)) for duty in self.unsettled(state)]
        dues = [due(duty, on, today) for duty, on in open_ if on is not None]
        return tuple(sorted((one for one in dues if one is not None), key=lambda one: one.from_))

    def _reached(self, moves: Iterable[Move], reached: dict[str, date]) -> tuple[State, dict[str, date]]:
        """Where the moves lead, and the day on which each stage was reached, or put off to."""
        state = self.beginning()
        for move in sorted(moves, key=lambda one: one.on):
            found = self.move(state, move.event)
            if isinstance(found, Refusal):
                continue
            if found.stage != state.stage or move.until:
                reached[found.stage] = move.until or move.on
            state = found
        return state, reached

    def _closing(self, state: State) -> State:
        """The stage that follows once nothing is left to be done at this one."""
        follows = (self.then or {}).get(state.stage)
        if follows is None or any(duty.let_go for duty in self.unsettled(state)):
            return state
        return State(follows, state.settled)

    def _why(self, state: State, event: str) -> RefusalCode:
        if event not in self.events:
            return "unknown_event"
        leads_here = any(row.get(event) == state.stage for row in self.table.values())
        if leads_here or event in self._done(state):
            return "already"
        if self.is_closed(state):
            return "closed"
        return "not_yet" if self._lies_ahead(state.stage, event) else "passed"

    def _done(self, state: State) -> frozenset[str]:
        """What was done, or put aside, and cannot be done again."""
        gone = (duty.settling for duty in self.duties if duty.settling & state.settled)
        return frozenset().union(*gone)

    def _lies_ahead(self, stage: str, event: str) -> bool:
        """Whether some later stage knows the event."""
        seen, next_ = {stage}, [stage]
        while next_:
            at = next_.pop()
            here = [duty for duty in self.duties if at in duty.stages and event in duty.settling]
            if at != stage and (event in self.table[at] or here):
                return True
            ahead = [*self.table[at].values(), *filter(None, [(self.then or {}).get(at)])]
            next_ += [one for one in ahead if one not in seen]
            seen.update(ahead)
        return False


def first_day(
    made: Sequence[Move], new: Move, replay: Callable[[Iterable[Move]], tuple[object, list[Refusal]]]
) -> date:
    """The first day, from that of `new` on, on which it can have come among the moves that were made.

    `new` is possible after all of them. On an earlier day than theirs it is where nothing that came later
    becomes impossible by it, and all leads to the same end. `replay` says where moves lead, by their days.
    """
    last = max((one.on for one in made if one.on > new.on), default=new.on)
    end = replay([*made, new._replace(on=last)])
    days = sorted({new.on, *(one.on for one in made if one.on > new.on)})
    return next(on for on in days if replay([*made, new._replace(on=on)]) == end)


def due(duty: Duty, since: date, today: date, side: str = "") -> Due | None:
    """The duty as it stands today, once its first day has come; `raised` in the week after each of its days,
    and beyond where it lasts."""
    passed = (today - since).days
    if passed < duty.days[0]:
        return None
    from_ = since + timedelta(duty.days[0])
    raised, time = is_raised(duty, passed), _time(duty, passed)
    return Due(duty.code, duty.practice, duty.event, since, from_, raised, side, time)


def is_raised(duty: Duty, passed: int) -> bool:
    """Whether it is brought up so many days after its stage was reached."""
    if any(day <= passed < day + SHOWN_DAYS for day in duty.days):
        return True
    age = passed - duty.days[0]
    if not duty.lasts or age < 0:
        return False
    return age < DAILY or age % (2 if age < OFTEN else SELDOM) == 0


def _time(duty: Duty, passed: int) -> int:
    """How many times it has been brought up: what was set aside once comes back the next time."""
    again = max(passed - duty.days[-1], 0) // AGAIN_DAYS if duty.lasts else 0
    return sum(day <= passed for day in duty.days) + again


def _first(duty: Duty, since: Mapping[str, date]) -> date | None:
    """The day on which the first of its stages was reached."""
    return min((since[stage] for stage in duty.stages if stage in since), default=None)
