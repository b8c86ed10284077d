"""Asks on record from the command line: judged, kept, listed, moved."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from entregent.cli.ask import refusing
from entregent.cli.ask.check import answer, printed
from entregent.cli.ask.refusing import as_id
from entregent.cli.frame import Call, Misused, Refused
from entregent.cli.frame.words import _, headed
from entregent.cli.person import chosen
from entregent.core import favours

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.records.models import Ask
    from entregent.records.queries.asks import Asked

VERBS: Final = {
    "sent": "ask",
    "reminded": "remind",
    "yes": "agree",
    "no": "decline",
    "later": "postpone",
    "silent": "lapse",
    "helped": "help",
    "thanked": "thank",
    "told": "tell",
    "returned": "return",
    "drop": "drop",
    "no-thanks": "let_go_thanks",
    "no-result": "let_go_result",
    "no-return": "let_go_favour",
    "anyway": "anyway",
}
"""What a move is called here, and its event."""
KINDS: Final = (*favours.KINDS, *favours.ELSEWHERE)
"""What `--kind` takes."""


class Wish(NamedTuple):
    """What is to be asked of whom."""

    person: str
    text: str
    size: str
    topic: str
    ideas: bool


class Said(NamedTuple):
    """What is said of a move."""

    note: str
    kind: str
    until: dt.date | None


def judged(call: Call, wish: Wish, *, keep: bool, anyway: bool) -> None:
    """Whether it is fair to ask it, by the record; kept where that is wanted."""
    from entregent.core import asking
    from entregent.records.asking import asks
    from entregent.records.asking.scenario import Wanted, scenario
    from entregent.records.people import naming
    from entregent.records.refused import NotPossible

    person = chosen(call.owner, wish.person)
    text = naming.clean_lines(wish.text)[: asks.LONGEST]
    wanted = Wanted(text, naming.clean(wish.topic), wish.size, suggestions=wish.ideas)
    found = asking.check(scenario(call.owner, person, wanted, call.today))
    kept = None
    if keep or anyway:
        try:
            kept, _undo = asks.consider(
                call.owner, person, wanted, call.today, str(uuid.uuid4()), anyway=anyway
            )
        except NotPossible as error:
            raise Refused(refusing.line(error)) from None
    document = {**answer(found, call.today), "ask": _document(call, kept) if kept else None}
    call.answer(document, lambda out: _judged(found, kept, call, out))


def _judged(found: Any, kept: "Ask | None", call: Call, out: "Console") -> None:
    printed(found, call.today, out)
    if kept:
        out.print(_("Kept: {id}").format(id=kept.pk))


def listed(call: Call) -> None:
    """Those to which something may still come, and those that came to their end lately."""
    from entregent.records.queries import asks as queries

    open_, closed = queries.open_asks(call.owner), queries.closed_asks(call.owner)
    document = {
        "open": [_standing(call, one) for one in open_],
        "closed": [_standing(call, one) for one in closed],
    }
    call.answer(document, lambda out: _list(call, [*open_, *closed], out))


def _list(call: Call, rows: "list[Asked]", out: "Console") -> None:
    from entregent.wording.asks import where

    for one in rows:
        said = where(one, call.today) or _("Not asked yet.")
        out.print(f"{one.ask.person.name}  {one.ask.text}  {said}  {one.ask.pk}", markup=False)
    if not rows:
        out.print(_("Nothing is asked of anybody."))


def shown(call: Call, which: str) -> None:
    """One ask with all its steps."""
    found = _chosen(call, which)
    call.answer(_document(call, found), lambda out: _show(call, found, out))


def moved(call: Call, event: str, which: str, said: Said) -> None:
    """One move of an ask; refused with a line where it cannot come now."""
    from entregent.records.asking import asks
    from entregent.records.people import naming
    from entregent.records.refused import NotPossible

    if said.kind and said.kind not in KINDS:
        raise Misused(_("The kind is one of: {kinds}.").format(kinds=", ".join(KINDS)))
    found = _chosen(call, which)
    told = asks.Said(naming.clean_lines(said.note)[:500], said.until, said.kind)
    try:
        if event == "anyway":
            asks.overrule(call.owner, found, call.today)
        else:
            asks.move(call.owner, found, event, call.today, told)
    except NotPossible as error:
        now = asks.standing_of(call.owner, found).possible
        possible = [verb for verb, event in VERBS.items() if event in now]
        raise Refused(refusing.line(error, possible)) from None
    shown(call, which)


def _chosen(call: Call, which: str) -> "Ask":
    from entregent.records.queries import asks as queries

    key = as_id(which)
    found = queries.asks_of(call.owner).filter(pk=key).first() if key else None
    if found is None:
        raise Refused(_("There is no such ask: `entregent ask` lists them."))
    return found


def _document(call: Call, ask: "Ask") -> dict[str, Any]:
    from entregent.records.queries import asks as queries

    return _standing(call, queries.asked(call.owner, [ask])[0])


def _standing(call: Call, one: "Asked") -> dict[str, Any]:
    from entregent.records import exchanges

    ask, zone = one.ask, exchanges.zone(call.owner)
    return {
        "id": ask.pk,
        "person": {"id": ask.person_id, "name": ask.person.name},
        "text": ask.text,
        "topic": ask.topic,
        "size": ask.size,
        "suggestions": ask.suggestions,
        "state": one.standing.stage,
        "overruled": ask.overruled,
        "judgement": ask.judgement,
        "rests_until": ask.rests_until,
        "closed_on": ask.closed_on,
        "outcome": ask.outcome,
        "due": [
            {"do": due.code, "practice": due.practice, "from": due.from_}
            for due in one.standing.due(call.today)
        ],
        "steps": [
            {"event": step.event, "on": step.at.astimezone(zone).date(), "note": step.note}
            for step in ask.steps.order_by("at")
        ],
    }


def _show(call: Call, ask: "Ask", out: "Console") -> None:
    from entregent.records.queries import asks as queries
    from entregent.wording.asks import STEP_WORDS, where
    from entregent.wording.times import whole_day

    (one,) = queries.asked(call.owner, [ask])
    out.print(headed(ask.person.name, ask.text), style="bold", markup=False)
    out.print(where(one, call.today) or _("Not asked yet."))
    for step in _standing(call, one)["steps"]:
        words = str(STEP_WORDS.get(step["event"], step["event"]))
        out.print(f"  {whole_day(step['on'])}  {words} {step['note']}".rstrip(), markup=False)
