"""Verbs on introductions (E1, H8, H9): considered, wished, moved step by step; each once, and undoable."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from django.db import transaction

from entregent.core.introducing import asked, made
from entregent.core.moves import Move, Refusal
from entregent.records import exchanges, refused
from entregent.records.alone import alone
from entregent.records.introducing import ledger, others, vetoes
from entregent.records.introducing.others import Target
from entregent.records.introducing.standing import Standing, of, step
from entregent.records.models import Exchange, Introduction, Owner, Person, Undo
from entregent.records.refused import NotPossible
from entregent.records.steps import back, still_as_seen
from entregent.records.undo import Recording

LONGEST: Final = 1_000
LONGEST_TARGET: Final = 300
LONGEST_OUTCOME: Final = 500
EVENTS: Final = tuple(dict.fromkeys((*made.EVENTS, *asked.ASKED.events)))
_CHANGED: Final = ("state", "first_side", "second_side", "outcome", "closed_on")


@dataclass(frozen=True, slots=True)
class Said:
    """What the user says of a move: whose it is, in words, by which exchange."""

    side: str = ""
    note: str = ""
    exchange: Exchange | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom the user would like to meet: somebody on record, a name, or people of a field (H9); and why."""

    person: Person | None = None
    target: str = ""
    field: str = ""
    why: str = ""


NOTHING: Final = Said()


@transaction.atomic
def consider(
    owner: Owner, first: Person, second: Person, reasons: tuple[str, str], on: dt.date, token: str
) -> tuple[Introduction, Undo | None]:
    """Keeps two who would gain from knowing each other, with what each would gain.

    The same `token` finds the first one, without undo; so do the same two in an introduction that is still
    open, of which reasons that are empty are filled in, which can be taken back.
    Raises NotPossible for one and the same, and for two who are never to be introduced.
    """
    alone(owner, first, second)
    if first.pk == second.pk:
        raise NotPossible(Refusal("same_person", "considered", "consider"))
    if vetoes.is_vetoed(owner, first.pk, second.pk):
        raise NotPossible(Refusal("vetoed", "vetoed", "consider"))
    if (twice := others.made_by(owner, token)) is not None:
        return twice, None
    if (there := others.between(owner, first, second)) is not None:
        return there, _filled(owner, there, reasons if there.first_id == first.pk else reasons[::-1])
    row = Introduction(
        pk=others.key(owner, token), owner=owner, first=first, second=second,
        reason=reasons[0][:LONGEST], second_reason=reasons[1][:LONGEST],
        first_side="unasked", second_side="unasked",
    )  # fmt: skip
    return _begun(owner, row, "consider", on)


@transaction.atomic
def begin(
    owner: Owner, pair: tuple[Person, Person], reasons: tuple[str, str], on: dt.date, record: Recording
) -> Introduction | None:
    """The same as part of another act; None for two who are not to be introduced, or are already."""
    first, second = pair
    alone(owner, first, second)
    if first.pk == second.pk or vetoes.is_vetoed(owner, first.pk, second.pk):
        return None
    if others.between(owner, first, second) is not None:
        return None
    row = Introduction.objects.create(
        owner=owner, first=first, second=second, reason=reasons[0][:LONGEST],
        second_reason=reasons[1][:LONGEST], first_side="unasked", second_side="unasked",
    )  # fmt: skip
    record.creates([row, step(owner, row, "consider", on)])
    return row


@transaction.atomic
def wish(
    owner: Owner, introducer: Person, wanted: Wish, on: dt.date, token: str
) -> tuple[Introduction, Undo | None]:
    """Keeps whom the user would like to meet, and through whom; the same `token` finds the first one.

    Raises NotPossible where the introducer is the very one to be met, nobody and nothing is named, or the
    same is open already with the same introducer (`open`: its key).
    """
    alone(owner, introducer, *([wanted.person] if wanted.person else []))
    if wanted.person is not None and wanted.person.pk == introducer.pk:
        raise NotPossible(Refusal("same_person", "wished", "wish"))
    if wanted.person is None and not (wanted.target or wanted.field):
        raise NotPossible(Refusal("nobody", "wished", "wish"))
    if (twice := others.made_by(owner, token)) is not None:
        return twice, None
    name = wanted.person.name if wanted.person else wanted.target
    target = Target(wanted.person.pk if wanted.person else None, name)
    if (there := others.wished(owner, introducer, target, wanted.field)) is not None:
        raise NotPossible(Refusal("open", there.state, "wish"), open=there.pk)
    row = Introduction(
        pk=others.key(owner, token), owner=owner, asked_for=True, first=introducer,
        second=wanted.person, target=name[:LONGEST_TARGET], reason=wanted.why[:LONGEST],
        field="" if name else wanted.field[:LONGEST_TARGET], state="wished",
    )  # fmt: skip
    return _begun(owner, row, "wish", on)


def _begun(owner: Owner, row: Introduction, event: str, on: dt.date) -> tuple[Introduction, Undo]:
    row.save(force_insert=True)
    record = Recording()
    record.creates([row, step(owner, row, event, on)])
    return row, record.save(owner, f"introduction.{event}", **_names(row))


def _filled(owner: Owner, row: Introduction, reasons: tuple[str, str]) -> Undo | None:
    """Puts the reasons where none stand yet."""
    return reword(owner, row, (row.reason or reasons[0], row.second_reason or reasons[1]))


@transaction.atomic
def reword(owner: Owner, row: Introduction, reasons: tuple[str, str]) -> Undo | None:
    """Says otherwise what it is for; None once it is over, or where nothing changes."""
    row = _locked(owner, row)
    new = reasons[0][:LONGEST], reasons[1][:LONGEST]
    if row.closed_on or (row.reason, row.second_reason) == new:
        return None
    record = Recording()
    record.changes([row], "reason", "second_reason")
    row.reason, row.second_reason = new
    row.save(update_fields=["reason", "second_reason"])
    return record.save(owner, "introduction.reword", **_names(row))


@transaction.atomic
def move(
    owner: Owner, row: Introduction, event: str, on: dt.date, said: Said = NOTHING, seen: str = ""
) -> Undo:
    """One move of an introduction; raises NotPossible where it cannot come now, and changes nothing then.

    Nor can it on a day before that of the step it follows (`day`: the first possible), or where `seen`
    (records/steps.py) says that the user was looking at other steps (`since`: those that came meanwhile).
    """
    record = Recording()
    moved = carry(owner, row, event, on, record, said, seen=seen, as_said=True)
    return record.save(owner, f"introduction.{event}", **_names(moved, said.side))


@transaction.atomic
def carry(
    owner: Owner, row: Introduction, event: str, on: dt.date, record: Recording, said: Said = NOTHING,
    *, seen: str = "", as_said: bool = False,
) -> Introduction:  # fmt: skip
    """The same as part of another act, noted in its record; gives the introduction as it stands now.

    Unless the day is to be kept `as_said`, one that cannot be is taken for the first that can.
    """
    row = _locked(owner, row)
    standing = standing_of(owner, row)
    still_as_seen(row.steps.all(), seen, Refusal("changed", standing.stage, event), said.side)
    _allow(owner, row, standing, event, said)
    after = standing.after(event, said.side, on)
    on = standing.day(Move(event, on, said.side), as_said=as_said)
    back(owner, row.steps.all(), on, record)
    record.changes([row], *_CHANGED)
    row.state, row.closed_on = after.stage, (row.closed_on or on) if after.closed else None
    row.first_side, row.second_side = after.side("first"), after.side("second")
    if event in ("come", "say_met", "say_what_came"):
        row.outcome = said.note[:LONGEST_OUTCOME] or row.outcome
    row.save(update_fields=_CHANGED)
    made_step = step(owner, row, event, on, side=said.side, note=said.note, exchange=said.exchange)
    record.creates([made_step])
    if meaning := _MEANING.get(event):
        meaning(owner, row, on, said, record)
    return row


def standing_of(owner: Owner, row: Introduction) -> Standing:
    """Where an introduction stands."""
    favour = next((one for one in ledger.of(owner, row) if not one.given), None) if row.asked_for else None
    return of(row, row.steps.all(), exchanges.zone(owner), favour)


def _locked(owner: Owner, row: Introduction) -> Introduction:
    """The introduction as it stands now, which nobody else moves meanwhile; raises Gone."""
    alone(owner)
    found = Introduction.objects.select_for_update(of=("self",)).filter(owner=owner, pk=row.pk)
    return refused.still(found.select_related("first", "second"))


def _allow(owner: Owner, row: Introduction, standing: Standing, event: str, said: Said) -> None:
    """What the machine of one introduction cannot know: the others, and a veto that a merge brought."""
    found: NotPossible | None = None
    if event in ("ask", "introduce") and vetoes.parts(owner, row):
        found = NotPossible(Refusal("vetoed", standing.stage, event))
    elif event == "ask" and not row.asked_for and said.side:
        names = others.too_many(owner, (row.first, row.second), row)
        found = others.full(standing.stage, names) if names else None
    elif event == "ask" and row.asked_for:
        found = others.in_the_way(owner, row)
    elif event == "suggest" and _same_again(row, said):
        found = NotPossible(Refusal("already", standing.stage, event))
    if found is not None:
        raise found


def _same_again(row: Introduction, said: Said) -> bool:
    last = row.steps.order_by("-at").first()
    return last is not None and (last.event, last.note) == ("suggest", said.note)


def _names(row: Introduction, side: str = "") -> dict[str, str]:
    other = row.second.name if row.second else row.target or row.field
    names = (other, row.first.name) if side == "second" else (row.first.name, other)
    mine = {"asked_for": "yes"} if row.asked_for else {}
    return {"name": names[0], "other": names[1], "introduction": str(row.pk), **mine}


type _Meaning = Callable[[Owner, Introduction, dt.date, Said, Recording], None]


def _introduced(owner: Owner, row: Introduction, on: dt.date, _said: Said, record: Recording) -> None:
    ledger.given(owner, row, on, record)


def _vetoed(owner: Owner, row: Introduction, on: dt.date, _said: Said, record: Recording) -> None:
    if row.second_id:
        vetoes.veto(owner, row.first_id, row.second_id, on, record)


def _came(owner: Owner, row: Introduction, on: dt.date, _said: Said, record: Recording) -> None:
    ledger.outcome(owner, row, on, row.outcome, record)


def _received(owner: Owner, row: Introduction, on: dt.date, _said: Said, record: Recording) -> None:
    ledger.received(owner, row, on, record)


def _suggested(owner: Owner, row: Introduction, on: dt.date, said: Said, record: Recording) -> None:
    ledger.received(owner, row, on, record, said.note or row.field)


def _told(owner: Owner, row: Introduction, on: dt.date, _said: Said, record: Recording) -> None:
    ledger.outcome(owner, row, on, row.outcome, record)
    ledger.told(owner, row, on, record)


def _let_go(owner: Owner, row: Introduction, on: dt.date, _said: Said, record: Recording) -> None:
    ledger.told(owner, row, on, record, let_go=True)


_MEANING: Final[dict[str, _Meaning]] = {
    "introduce": _introduced,
    "veto": _vetoed,
    "come": _came,
    "pass_on": _received,
    "reach": _received,
    "suggest": _suggested,
    "say_met": _told,
    "say_what_came": _told,
    "say_turned_down": _told,
    "let_go_news": _let_go,
}
"""What a move means beside itself."""
