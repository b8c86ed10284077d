"""Verbs on asks (H1-H7): considered, sent, answered, thanked, told, returned; each once, and undoable."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django.db import transaction

from entregent.core import asking
from entregent.core.asking import asks as machine
from entregent.core.asking.asks import ASK
from entregent.core.asking.topics import same_topic
from entregent.core.folding import fold
from entregent.core.moves import Move, Refusal
from entregent.records import exchanges
from entregent.records.alone import alone
from entregent.records.asking.scenario import KEY, Wanted, scenario, size_of, wanted_by
from entregent.records.asking.standing import Standing, of_ask, step
from entregent.records.ids import derived_id
from entregent.records.models import Ask, Exchange, Favour, Owner, Person, Undo
from entregent.records.queries.favours import of_keys
from entregent.records.refused import NotPossible, still
from entregent.records.steps import back, still_as_seen
from entregent.records.undo import Recording

LONGEST: Final = 1_000
LONGEST_TOPIC: Final = 120
LONGEST_OUTCOME: Final = 500
LATER: Final = dt.timedelta(days=30)
"""How long somebody who says "later" is left in peace where they name no day."""
EVENTS: Final = ASK.events
HELP: Final = "help"
"""The kind of favour that an ask brings where none is said; it opens a loop (F7)."""
CHANGED: Final = ("state", "rests_until", "closed_on", "outcome", "judgement", "suggestions")


@dataclass(frozen=True, slots=True)
class Said:
    """What the user says of a move: in words, until when, which kind of favour it was, by which exchange."""

    note: str = ""
    until: dt.date | None = None
    kind: str = ""
    exchange: Exchange | None = None


NOTHING: Final = Said()


@transaction.atomic
def consider(
    owner: Owner,
    person: Person,
    wanted: Wanted,
    on: dt.date,
    token: str,
    *,
    anyway: bool = False,
) -> tuple[Ask, Undo | None]:
    """Keeps an ask with what the readiness check says of it; `anyway`: the user asks all the same.

    The same `token` again finds the first one, without undo. Raises NotPossible where the same is open with
    the same person already (`open`: its key), unless it is now to be asked `anyway`.
    """
    alone(owner, person)
    pk = derived_id(owner.pk, "ask", token)
    there = Ask.objects.filter(owner=owner, pk=pk).first()
    if there is not None:
        return there, None
    if (same := _open_with(owner, person, wanted.text)) is not None:
        if anyway and same.state == "considered" and (undo := overrule(owner, same, on)):
            return same, undo
        raise NotPossible(Refusal("open", same.state, "consider"), open=same.pk)
    found = asking.check(scenario(owner, person, wanted, on))
    ask = Ask.objects.create(
        pk=pk,
        owner=owner,
        person=person,
        text=wanted.text[:LONGEST],
        topic=wanted.topic[:LONGEST_TOPIC],
        size=size_of(wanted),
        language=wanted.language,
        suggestions=wanted.suggestions,
        judgement=kept(found),
        overruled=anyway and found.verdict != "yes",
    )
    record = Recording()
    first = step(owner, ask, "overrule" if ask.overruled else "consider", ask.state, on)
    record.creates([ask, first])
    return ask, record.save(owner, "ask.considered", name=person.name, ask=str(ask.pk))


def _open_with(owner: Owner, person: Person, text: str) -> Ask | None:
    """The ask of the same, in as many words, to which something may still come."""
    rows = Ask.objects.filter(owner=owner, person=person, closed_on=None).order_by("created_at")
    return next((row for row in rows if fold(row.text) == fold(text)), None)


def kept(found: asking.Judgement) -> dict[str, Any]:
    """A judgement as it is kept with an ask: its codes, and no sentence."""
    return {
        "verdict": found.verdict,
        "practices": list(found.practices),
        "reasons": [one.code for one in found.reasons],
        "first": [one.code for one in found.first],
        "from": found.from_.isoformat() if found.from_ else None,
    }


@transaction.atomic
def overrule(owner: Owner, ask: Ask, on: dt.date) -> Undo | None:
    """The user asks all the same, and that is remembered with the judgement; None where it is already."""
    ask = _locked(owner, ask)
    if ask.overruled or ask.closed_on:
        return None
    found = asking.check(scenario(owner, ask.person, wanted_by(ask), on))
    record = Recording()
    record.changes([ask], "overruled", "judgement")
    ask.overruled, ask.judgement = True, kept(found)
    ask.save(update_fields=["overruled", "judgement"])
    record.creates([step(owner, ask, "overrule", ask.state, on, before=ask.steps.all())])
    return record.save(owner, "ask.overruled", name=ask.person.name, ask=str(ask.pk))


@transaction.atomic
def reword(owner: Owner, ask: Ask, wanted: Wanted) -> Undo | None:
    """Says it otherwise, as long as it has not gone; None once it has."""
    ask = _locked(owner, ask)
    if ask.state not in ("considered", "postponed"):
        return None
    fields = ("text", "topic", "size", "suggestions", "language")
    record = Recording()
    record.changes([ask], *fields)
    ask.text, ask.topic = wanted.text[:LONGEST], wanted.topic[:LONGEST_TOPIC]
    ask.size = size_of(wanted)
    ask.suggestions, ask.language = wanted.suggestions, wanted.language
    ask.save(update_fields=fields)
    return record.save(owner, "ask.changed", name=ask.person.name, ask=str(ask.pk))


@transaction.atomic
def move(owner: Owner, ask: Ask, event: str, on: dt.date, said: Said = NOTHING, seen: str = "") -> Undo:
    """One move of an ask; raises NotPossible where it cannot come now, and changes nothing then.

    Nor can it on a day before that of the step it follows (`day`: the first possible), or where `seen`
    (records/steps.py) says that the user was looking at other steps (`since`: those that came meanwhile).
    """
    record = Recording()
    moved = carry(owner, ask, event, on, record, said, seen=seen, as_said=True)
    return record.save(owner, f"ask.{event}", name=moved.person.name, ask=str(moved.pk))


@transaction.atomic
def carry(
    owner: Owner, ask: Ask, event: str, on: dt.date, record: Recording, said: Said = NOTHING,
    *, seen: str = "", as_said: bool = False,
) -> Ask:  # fmt: skip
    """The same as part of another act, noted in its record; gives the ask as it stands now.

    Unless the day is to be kept `as_said`, one that cannot be is taken for the first that can.
    """
    ask = _locked(owner, ask)
    standing = standing_of(owner, ask)
    still_as_seen(ask.steps.all(), seen, Refusal("changed", standing.stage, event))
    state = standing.after(event)
    on = standing.day(Move(event, on), as_said=as_said)
    back(owner, ask.steps.all(), on, record)
    record.changes([ask], *CHANGED)
    before = list(ask.steps.all())
    moved = step(owner, ask, event, state.stage, on, note=said.note, exchange=said.exchange, before=before)
    ask.state, ask.rests_until = state.stage, None
    ask.closed_on = on if ASK.is_closed(state) else None
    brought = _MEANING[event](owner, ask, on, said, record) if event in _MEANING else None
    ask.save(update_fields=CHANGED)
    record.creates([moved, *(brought or [])])
    return ask


def standing_of(owner: Owner, ask: Ask) -> Standing:
    """Where an ask stands."""
    favour = of_keys(owner, [f"{KEY}{ask.pk}"]).first()
    return of_ask(ask, ask.steps.all(), exchanges.zone(owner), favour)


def _locked(owner: Owner, ask: Ask) -> Ask:
    """The ask as it stands now, which nobody else moves meanwhile; raises Gone."""
    alone(owner)
    found = Ask.objects.select_for_update(of=("self",)).filter(owner=owner, pk=ask.pk)
    return still(found.select_related("person"))


type _Rows = list[Favour]
type _Meaning = Callable[[Owner, Ask, dt.date, Said, Recording], _Rows | None]


def _sent(owner: Owner, ask: Ask, on: dt.date, _said: Said, _record: Recording) -> None:
    """What the check answered on the day it went is kept with it."""
    ask.judgement = kept(asking.check(scenario(owner, ask.person, wanted_by(ask), on)))


def _declined(owner: Owner, ask: Ask, on: dt.date, _said: Said, _record: Recording) -> None:
    """A no costs nothing, and rests the topic (H6)."""
    ask.rests_until = machine.rest(on, _refused_before(owner, ask))


def _refused_before(owner: Owner, ask: Ask) -> set[dt.date]:
    others = Ask.objects.filter(owner=owner, person=ask.person_id, state="no").exclude(pk=ask.pk)
    same = [one for one in others if same_topic(one.topic or one.text, ask.topic or ask.text)]
    return {one.closed_on for one in same if one.closed_on}


def _put_off(_owner: Owner, ask: Ask, on: dt.date, said: Said, _record: Recording) -> None:
    ask.rests_until = said.until if said.until and said.until > on else on + LATER


def _helped(owner: Owner, ask: Ask, on: dt.date, said: Said, _record: Recording) -> _Rows:
    """What they gave is a favour received, which opens its loop."""
    return _favour(owner, ask, f"{KEY}{ask.pk}", on, said, given=False)


def _returned(owner: Owner, ask: Ask, on: dt.date, said: Said, _record: Recording) -> _Rows:
    """What the message that returns it has noted in the ledger by itself stands there once."""
    by_message = Favour.objects.filter(
        owner=owner, person=ask.person, given=True, on=on, key__startswith="message:"
    )
    if said.exchange and by_message.exists():
        return []
    return _favour(owner, ask, f"{KEY}{ask.pk}:return", on, said, given=True)


def _favour(owner: Owner, ask: Ask, key: str, on: dt.date, said: Said, *, given: bool) -> _Rows:
    if of_keys(owner, [key]).exists():
        return []
    kind = said.kind or ("support" if given else HELP)
    what = said.note or ("" if given else ask.text)
    row = Favour.objects.create(
        owner=owner, person=ask.person, given=given, kind=kind, what=what[:500], on=on, key=key,
        exchange=said.exchange,
    )  # fmt: skip
    return [row]


def _told(owner: Owner, ask: Ask, on: dt.date, said: Said, record: Recording) -> None:
    """The loop of what they gave is closed with it."""
    ask.outcome = said.note[:LONGEST_OUTCOME] or ask.outcome
    for favour in of_keys(owner, [f"{KEY}{ask.pk}"]).select_for_update():
        record.changes([favour], "told_on", "outcome", "outcome_on")
        favour.told_on = favour.told_on or on
        if ask.outcome:
            favour.outcome, favour.outcome_on = ask.outcome, favour.outcome_on or on
        favour.save(update_fields=["told_on", "outcome", "outcome_on"])


def _let_go(owner: Owner, ask: Ask, on: dt.date, _said: Said, record: Recording) -> None:
    for favour in of_keys(owner, [f"{KEY}{ask.pk}"]).select_for_update():
        record.changes([favour], "let_go_on")
        favour.let_go_on = favour.let_go_on or on
        favour.save(update_fields=["let_go_on"])


_MEANING: Final[dict[str, _Meaning]] = {
    "ask": _sent,
    "decline": _declined,
    "postpone": _put_off,
    "help": _helped,
    "return": _returned,
    "tell": _told,
    "let_go_result": _let_go,
}
"""What a move means beside itself."""
