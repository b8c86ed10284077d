"""Verbs on requests received (P3): kept, answered yes, no or by somebody better placed, done; undoable."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from django.db import transaction

from entregent.core.asking.requests import REQUEST
from entregent.core.moves import Refusal
from entregent.records import exchanges
from entregent.records.alone import alone
from entregent.records.asking.standing import Standing, of_request, step
from entregent.records.ids import derived_id
from entregent.records.models import Exchange, Favour, Owner, Person, Request, Undo
from entregent.records.queries.favours import of_keys
from entregent.records.refused import NotPossible, still
from entregent.records.steps import still_as_seen
from entregent.records.undo import Recording

LONGEST: Final = 1_000
LONGEST_OUTCOME: Final = 500
EVENTS: Final = REQUEST.events
KEY: Final = "request:"
"""How the key of a favour begins that a request brought."""
_CHANGED: Final = ("state", "better", "outcome", "closed_on")
_GIVES: Final[dict[str, str]] = {"help": "support", "close": "referral"}
"""What gives something: doing it, and having led to somebody who did."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks: in which words, since when, until when, and in which exchange."""

    text: str
    on: dt.date
    due: dt.date | None = None
    exchange: Exchange | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What the user says of a move: in words, who is better placed, what was given, by which exchange."""

    note: str = ""
    better: Person | None = None
    kind: str = ""
    exchange: Exchange | None = None


NOTHING: Final = Said()


@transaction.atomic
def keep(owner: Owner, person: Person, asked: Asked, token: str) -> tuple[Request, Undo | None]:
    """Keeps a request; the same `token` again finds the first one, without undo."""
    alone(owner, person)
    there = kept_with(owner, token)
    if there is not None:
        return there, None
    record = Recording()
    made = write(owner, person, asked, token, record)
    return made, record.save(owner, "request.kept", name=person.name, request=str(made.pk))


def kept_with(owner: Owner, token: str) -> Request | None:
    """The request that this token has already written."""
    found = Request.objects.filter(owner=owner, pk=derived_id(owner.pk, "request", token))
    return found.select_related("person").first()


def write(owner: Owner, person: Person, asked: Asked, token: str, record: Recording) -> Request:
    """The same as part of another act, noted in its record."""
    made = Request.objects.create(
        pk=derived_id(owner.pk, "request", token),
        owner=owner,
        person=person,
        text=asked.text[:LONGEST],
        received_on=asked.on,
        due=asked.due,
        exchange=asked.exchange,
    )
    record.creates([made, step(owner, made, "receive", made.state, asked.on, exchange=asked.exchange)])
    return made


@transaction.atomic
def reword(owner: Owner, request: Request, asked: Asked) -> Undo | None:
    """Corrects what was asked, and when; None once it is closed."""
    request = _locked(owner, request)
    if request.closed_on:
        return None
    record = Recording()
    record.changes([request], "text", "received_on", "due")
    request.text, request.received_on, request.due = asked.text[:LONGEST], asked.on, asked.due
    request.save(update_fields=["text", "received_on", "due"])
    return record.save(owner, "request.changed", name=request.person.name, request=str(request.pk))


@transaction.atomic
def place(owner: Owner, request: Request, better: Person | None) -> Undo | None:
    """Says who is better placed, before they are spoken of; None once it is handed over, or as it was."""
    request = _locked(owner, request)
    if request.state not in ("open", "yes") or request.better == better or better == request.person:
        return None
    record = Recording()
    record.changes([request], "better")
    request.better = better
    request.save(update_fields=["better"])
    name = better.name if better else ""
    return record.save(
        owner, "request.placed", name=request.person.name, better=name, request=str(request.pk)
    )


@transaction.atomic
def move(
    owner: Owner, request: Request, event: str, on: dt.date, said: Said = NOTHING, seen: str = ""
) -> Undo:
    """One move of a request; raises NotPossible where it cannot come now, and changes nothing then.

    Nor can it where `seen` (records/steps.py) says that the user was looking at other steps.
    """
    request = _locked(owner, request)
    stage = standing_of(owner, request).stage
    still_as_seen(request.steps.all(), seen, Refusal("changed", stage, event))
    record = Recording()
    moved = carry(owner, request, event, on, record, said)
    return record.save(owner, f"request.{event}", name=moved.person.name, request=str(moved.pk))


@transaction.atomic
def carry(
    owner: Owner, request: Request, event: str, on: dt.date, record: Recording, said: Said = NOTHING
) -> Request:
    """The same as part of another act, noted in its record; gives the request as it stands now."""
    request = _locked(owner, request)
    standing = standing_of(owner, request)
    state = standing.after(event)
    if event == "pass_on" and said.better == request.person:
        raise NotPossible(Refusal("asker", standing.stage, event))
    on = max([on, request.received_on, *(one.on for one in standing.moves)])
    record.changes([request], *_CHANGED)
    before = list(request.steps.all())
    moved = step(
        owner, request, event, state.stage, on, note=said.note, exchange=said.exchange, before=before
    )
    request.state = state.stage
    request.closed_on = on if REQUEST.is_closed(state) else None
    if event == "pass_on":
        request.better = said.better or request.better
    elif event in _GIVES:
        request.outcome = said.note[:LONGEST_OUTCOME] or request.outcome
    given = _given(owner, request, event, on, said)
    request.save(update_fields=_CHANGED)
    record.creates([moved, *given])
    return request


def standing_of(owner: Owner, request: Request) -> Standing:
    """Where a request stands."""
    return of_request(request, request.steps.all(), exchanges.zone(owner))


def _locked(owner: Owner, request: Request) -> Request:
    """The request as it stands now, which nobody else moves meanwhile; raises Gone."""
    alone(owner)
    found = Request.objects.select_for_update(of=("self",)).filter(owner=owner, pk=request.pk)
    return still(found.select_related("person"))


def _given(owner: Owner, request: Request, event: str, on: dt.date, said: Said) -> list[Favour]:
    """What the user gave stands in the ledger, once; led to nobody in particular, it was no referral."""
    key = f"{KEY}{request.pk}"
    led = event == "close" and request.better_id is None
    if event not in _GIVES or led or of_keys(owner, [key]).exists():
        return []
    row = Favour.objects.create(
        owner=owner, person=request.person, about_id=request.better_id if event == "close" else None,
        given=True, kind=said.kind or _GIVES[event], what=(said.note or request.text)[:500], on=on, key=key,
        exchange=said.exchange,
    )  # fmt: skip
    return [row]
