"""Open introductions that a merge makes of the same two: one goes on, with the days of the other."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from django.db.models import Q

from entregent.core.introducing import joining
from entregent.core.introducing.joining import Dated
from entregent.core.moves import Move
from entregent.records.introducing import ledger, settling
from entregent.records.models import Favour, Introduction, Step
from entregent.records.people.merging.decided import TURNED
from entregent.records.people.merging.moving import Move as Merge

type _Sides = dict[str, str]

_AS_IT_IS: Final[_Sides] = {"first": "first", "second": "second"}


def fold(move: Merge) -> None:
    """Leaves one of the open introductions that the user makes between the same two people."""
    both = Q(first=move.keep) | Q(second=move.keep)
    rows = Introduction.objects.filter(
        both, owner=move.owner, asked_for=False, closed_on=None, second__isnull=False
    )
    pairs: dict[frozenset[object], list[Introduction]] = defaultdict(list)
    for row in rows.order_by("created_at", "pk"):
        pairs[frozenset((row.first_id, row.second_id))].append(row)
    for several in pairs.values():
        if len(several) > 1:
            _one_of(move, several)


def _one_of(move: Merge, several: Sequence[Introduction]) -> None:
    """The one that has come furthest leads; of two that are as far, the elder."""
    lead = max(several, key=lambda row: joining.rank(joining.led(_dated(list(row.steps.all()), _AS_IT_IS))))
    for row in several:
        if row is not lead:
            _into(move, lead, row)
    move.change(lead, settling.columns(move.owner, lead))


def _dated(steps: Sequence[Step], sides: _Sides) -> list[Dated]:
    return [Dated(one.at, Move(one.event, one.at.date(), sides.get(one.side, ""))) for one in steps]


def _into(move: Merge, lead: Introduction, row: Introduction) -> None:
    sides = _AS_IT_IS if row.first_id == lead.first_id else TURNED
    theirs = list(row.steps.order_by("at", "pk"))
    ours = _dated(list(lead.steps.order_by("at", "pk")), _AS_IT_IS)
    for place in joining.beside(ours, _dated(theirs, sides)):
        step = theirs[place]
        move.change(step, {"introduction_id": lead.pk, "side": sides.get(step.side, "")})
    _reasons(move, lead, row, sides)
    _favours(move, lead, row, sides)
    move.ids[str(row.pk)] = str(lead.pk)
    move.folded.add(str(row.pk))
    if sides is TURNED:
        move.turned.add(str(row.pk))
    move.drop([row])


def _reasons(move: Merge, lead: Introduction, row: Introduction, sides: _Sides) -> None:
    """What each would gain, where the one that goes on says nothing of it."""
    said = {"first": row.reason, "second": row.second_reason}
    wanted = {"reason": said[sides["first"]], "second_reason": said[sides["second"]], "outcome": row.outcome}
    move.change(lead, {name: value for name, value in wanted.items() if value and not getattr(lead, name)})


def _favours(move: Merge, lead: Introduction, row: Introduction, sides: _Sides) -> None:
    """What stands in the ledger of it stands there once, with what came of it."""
    there = {favour.key: favour for favour in ledger.of(move.owner, lead)}
    for side, other in sides.items():
        for favour in Favour.objects.filter(owner=move.owner, key=ledger.key_of(row, side)):
            known = there.get(ledger.key_of(lead, other))
            if known is None:
                move.change(favour, {"key": ledger.key_of(lead, other)})
                continue
            if favour.outcome and not known.outcome:
                move.change(known, {"outcome": favour.outcome, "outcome_on": favour.outcome_on})
            move.drop([favour])
