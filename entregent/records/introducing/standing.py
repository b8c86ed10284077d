"""Where an introduction stands: its dated steps as moves of its machine, and how one is written."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.utils import timezone

from entregent.core.introducing import asked, made
from entregent.core.moves import Due, Move, Refusal, State
from entregent.records import steps
from entregent.records.models import Exchange, Favour, Introduction, Owner, Step
from entregent.records.refused import NotPossible

LONGEST_NOTE: Final = 500
_NEWS: Final = {"met": "say_met", "suggested": "say_what_came", "turned_down": "say_turned_down"}
"""By stage, the event that tells the introducer what came of it."""
_NO_MOVE: Final = made.Pair()
_WISHED: Final = asked.ASKED.beginning()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where it stands: one of the two machines, and the moves that led there."""

    asked_for: bool
    moves: tuple[Move, ...] = ()
    pair: made.Pair = _NO_MOVE
    state: State = _WISHED

    @property
    def stage(self) -> str:
        """Where the whole stands, in one word of its machine."""
        return self.state.stage if self.asked_for else self.pair.stage

    @property
    def possible(self) -> tuple[tuple[str, str], ...]:
        """The events that may come now, each with its side ("" for those of both)."""
        if self.asked_for:
            return tuple((event, "") for event in asked.ASKED.possible(self.state))
        return made.possible(self.pair)

    @property
    def closed(self) -> bool:
        """Whether nothing is left to be done; a veto may come even then."""
        return all(event == "veto" for event, _side in self.possible)

    def side(self, side: str) -> str:
        """Where one of the two stands; nothing where it is asked for."""
        return "" if self.asked_for else self.pair.side(side).stage

    @property
    def sides(self) -> tuple[str, str]:
        """Where each of the two stands."""
        return self.side("first"), self.side("second")

    def after(self, event: str, side: str, on: dt.date) -> "Standing":
        """Where a move leads; raises NotPossible."""
        moved = (*self.moves, Move(event, on, side))
        if self.asked_for:
            found = (
                asked.ASKED.move(self.state, event) if not side else Refusal("which_side", self.stage, event)
            )
            if isinstance(found, Refusal):
                raise NotPossible(found)
            return Standing(True, moved, state=found)
        pair = made.move(self.pair, event, side)
        if isinstance(pair, Refusal):
            raise NotPossible(pair)
        return Standing(False, moved, pair=pair)

    def day(self, new: Move, *, as_said: bool) -> dt.date:
        """The day of a move that may come now: as it was said, or the first that can be."""
        replay: steps.Replay = asked.ASKED.replay if self.asked_for else made.replay
        return steps.day(self.moves, new, replay, stage=self.stage, as_said=as_said)

    def due(self, on: dt.date) -> tuple[Due, ...]:
        """What is due on that day, the longest due first."""
        if self.asked_for:
            return asked.ASKED.due(self.moves, on)
        return made.due(self.moves, on)

    @property
    def last(self) -> dt.date | None:
        """The day of the last move."""
        return max((move.on for move in self.moves), default=None)

    def day_of(self, event: str, side: str = "") -> dt.date | None:
        """The day on which it last happened."""
        return max((one.on for one in self.moves if (one.event, one.side) == (event, side)), default=None)


def of(row: Introduction, taken: Iterable[Step], zone: dt.tzinfo, favour: Favour | None = None) -> Standing:
    """Where it stands; what the introducer was told of it elsewhere (`favour`) counts as told here."""
    ordered = sorted(taken, key=lambda step: step.at)
    moves = [Move(step.event, timezone.localdate(step.at, zone), step.side) for step in ordered]
    standing = Standing(row.asked_for)
    for move in moves:
        try:
            standing = standing.after(move.event, move.side, move.on)
        except NotPossible:
            continue  # that it was begun moves nothing; nor does what an undo has left without its ground
    return _told(standing, favour)


def _told(standing: Standing, favour: Favour | None) -> Standing:
    event = _NEWS.get(standing.stage, "") if standing.asked_for else ""
    on = (favour.told_on or favour.let_go_on) if favour else None
    if not event or favour is None or on is None or (event, "") not in standing.possible:
        return standing
    return standing.after(event if favour.told_on else "let_go_news", "", max(on, standing.last or on))


def step(
    owner: Owner,
    row: Introduction,
    event: str,
    on: dt.date,
    *,
    side: str = "",
    note: str = "",
    exchange: Exchange | None = None,
) -> Step:
    """Writes one dated move, with the stage that it led to, after all others of its day."""
    at = steps.moment(owner, on, row.steps.all())
    return Step.objects.create(
        owner=owner, introduction=row, event=event, side=side, state=row.state, at=at,
        note=note[:LONGEST_NOTE], exchange=exchange,
    )  # fmt: skip
