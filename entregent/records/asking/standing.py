"""Where an ask or a request stands: its dated steps as moves of its machine, and how one is written."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from django.utils import timezone

from entregent.core.asking.asks import ASK
from entregent.core.asking.requests import REQUEST
from entregent.core.moves import Due, Machine, Move, Refusal, State
from entregent.records.models import Ask, Exchange, Favour, Owner, Request, Step
from entregent.records.refused import NotPossible
from entregent.records.steps import day, moment

LONGEST_NOTE: Final = 500


class Standing(NamedTuple):
    """Where it stands: what was done, what may come now, and the days that count."""

    machine: Machine
    state: State
    moves: tuple[Move, ...]
    since: dt.date | None = None

    @property
    def stage(self) -> str:
        """Where it stands, in one word of the machine."""
        return self.state.stage

    @property
    def possible(self) -> tuple[str, ...]:
        """The events that may come now."""
        return self.machine.possible(self.state)

    @property
    def closed(self) -> bool:
        """Whether nothing can come any more."""
        return self.machine.is_closed(self.state)

    def due(self, on: dt.date) -> tuple[Due, ...]:
        """What is due on that day, the longest due first."""
        return self.machine.due(self.moves, on, self.since)

    def after(self, event: str) -> State:
        """Where an event leads; raises NotPossible."""
        found = self.machine.move(self.state, event)
        if isinstance(found, Refusal):
            raise NotPossible(found)
        return found

    def day(self, new: Move, *, as_said: bool) -> dt.date:
        """The day of a move that may come now: as it was said, or the first that can be."""
        return day(self.moves, new, self.machine.replay, stage=self.stage, as_said=as_said)

    def day_of(self, event: str) -> dt.date | None:
        """The day on which it last happened."""
        return max((move.on for move in self.moves if move.event == event), default=None)


def of_ask(ask: Ask, steps: Iterable[Step], zone: dt.tzinfo, favour: Favour | None = None) -> Standing:
    """Where an ask stands; what its loop was told of elsewhere (`favour`) counts as told here."""
    steps = list(steps)
    moves = _moves(ASK, steps, zone)
    if ask.state == "postponed" and ask.rests_until and moves:
        last = max(at for at, move in enumerate(moves) if move.event in ("postpone", "lapse", "ask"))
        moves[last] = moves[last]._replace(until=ask.rests_until)
    if favour is not None:
        moves += _told(moves, favour)
    begun = min((timezone.localdate(one.at, zone) for one in steps), default=None)
    return Standing(ASK, ASK.replay(moves)[0], tuple(moves), begun)


def of_request(request: Request, steps: Iterable[Step], zone: dt.tzinfo) -> Standing:
    """Where a request stands; it began when it was received."""
    moves = _moves(REQUEST, steps, zone)
    return Standing(REQUEST, REQUEST.replay(moves)[0], tuple(moves), request.received_on)


def _moves(machine: Machine, steps: Iterable[Step], zone: dt.tzinfo) -> list[Move]:
    """Steps that move nothing (that it was begun, or overruled) are left out."""
    known = set(machine.events)
    ordered = sorted(steps, key=lambda step: step.at)
    return [Move(step.event, timezone.localdate(step.at, zone)) for step in ordered if step.event in known]


def _told(moves: Sequence[Move], favour: Favour) -> list[Move]:
    settled = {move.event for move in moves} & {"tell", "let_go_result"}
    if settled or not any(move.event == "help" for move in moves):
        return []
    if favour.told_on:
        return [Move("tell", favour.told_on)]
    return [Move("let_go_result", favour.let_go_on)] if favour.let_go_on else []


def step(
    owner: Owner,
    of: Ask | Request,
    event: str,
    state: str,
    on: dt.date,
    *,
    note: str = "",
    exchange: Exchange | None = None,
    before: Iterable[Step] = (),
) -> Step:
    """Writes one dated move, after all others of its day."""
    at = moment(owner, on, before)
    return Step.objects.create(
        owner=owner,
        ask=of if isinstance(of, Ask) else None,
        request=of if isinstance(of, Request) else None,
        event=event,
        state=state,
        at=at,
        note=note[:LONGEST_NOTE],
        exchange=exchange,
    )
