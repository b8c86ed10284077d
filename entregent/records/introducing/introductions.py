"""Verbs on introductions (E1, H8, H9): considered, wished, moved step by step; each once, and undoable."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from django.db import transaction
from django.db.models import Q

from entregent.core.folding import fold
from entregent.core.introducing import asked, made
from entregent.core.moves import Refusal
from entregent.records import exchanges, refused
from entregent.records.alone import alone
from entregent.records.ids import derived_id
from entregent.records.introducing import ledger, vetoes
from entregent.records.introducing.standing import Standing, of, step
from entregent.records.models import Exchange, Introduction, Owner, Person, Undo
from entregent.records.undo import Recording

LONGEST: Final = 1_000
LONGEST_TARGET: Final = 300
LONGEST_OUTCOME: Final = 500
EVENTS: Final = tuple(dict.fromkeys((*made.EVENTS, *asked.ASKED.events)))
UNDER_WAY: Final = ("one_asked", "both_asked", "silent", "agreed", "introduced")
"""Stages in which an introduction takes somebody's attention."""
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

    The same `token`, or the same two in an introduction that is still open, finds that one, without undo.
    Raises NotPossible for one and the same, and for two who are never to be introduced.
    """
    alone(owner, first, second)
    if first.pk == second.pk:
        raise refused.NotPossible(Refusal("same_person", "considered", "consider"))
    if vetoes.is_vetoed(owner, first.pk, second.pk):
        raise refused.NotPossible(Refusal("vetoed", "vetoed", "consider"))
    there = _there(owner, token) or _between(owner, first, second)
    if there is not None:
        return there, None
    row = Introduction(
        pk=derived_id(owner.pk, "introduction", token), owner=owner, first=first, second=second,
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
    if _between(owner, first, second) is not None:
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

    Raises NotPossible where the introducer is the very one to be met, or nobody and nothing is named.
    """
    alone(owner, introducer, *([wanted.person] if wanted.person else []))
    if wanted.person is not None and wanted.person.pk == introducer.pk:
        raise refused.NotPossible(Refusal("same_person", "wished", "wish"))
    if wanted.person is None and not (wanted.target or wanted.field):
        raise refused.NotPossible(Refusal("nobody", "wished", "wish"))
    there = _there(owner, token)
    if there is not None:
        return there, None
    name = wanted.person.name if wanted.person else wanted.target
    row = Introduction(
        pk=derived_id(owner.pk, "introduction", token), owner=owner, asked_for=True, first=introducer,
        second=wanted.person, target=name[:LONGEST_TARGET], reason=wanted.why[:LONGEST],
        field="" if name else wanted.field[:LONGEST_TARGET], state="wished",
    )  # fmt: skip
    return _begun(owner, row, "wish", on)


def _there(owner: Owner, token: str) -> Introduction | None:
    pk = derived_id(owner.pk, "introduction", token)
    return Introduction.objects.filter(owner=owner, pk=pk).first()


def _between(owner: Owner, one: Person, other: Person) -> Introduction | None:
    both = Q(first=one, second=other) | Q(first=other, second=one)
    return Introduction.objects.filter(both, owner=owner, asked_for=False, closed_on=None).first()


def _begun(owner: Owner, row: Introduction, event: str, on: dt.date) -> tuple[Introduction, Undo]:
    row.save(force_insert=True)
    record = Recording()
    record.creates([row, step(owner, row, event, on)])
    return row, record.save(owner, f"introduction.{event}", **_names(row))


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
def move(owner: Owner, row: Introduction, event: str, on: dt.date, said: Said = NOTHING) -> Undo:
    """One move of an introduction; raises NotPossible where it cannot come now, and changes nothing then."""
    record = Recording()
    moved = carry(owner, row, event, on, record, said)
    return record.save(owner, f"introduction.{event}", **_names(moved, said.side))


@transaction.atomic
def carry(
    owner: Owner, row: Introduction, event: str, on: dt.date, record: Recording, said: Said = NOTHING
) -> Introduction:
    """The same as part of another act, noted in its record; gives the introduction as it stands now."""
    row = _locked(owner, row)
    standing = standing_of(owner, row)
    _allow(owner, row, standing, event, said)
    on = max([on, *(one.on for one in standing.moves)])
    after = standing.after(event, said.side, on)
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
    """What the machine of one introduction cannot know: the others."""
    refusal: Refusal | None = None
    if event == "ask" and not row.asked_for and said.side:
        refusal = _too_many(owner, row, standing)
    elif event == "ask" and row.asked_for:
        refusal = another(owner, row)
    elif event == "suggest" and _same_again(row, said):
        refusal = Refusal("already", standing.stage, event)
    if refusal is not None:
        raise refused.NotPossible(refusal)


def _too_many(owner: Owner, row: Introduction, standing: Standing) -> Refusal | None:
    full = crowded(owner, row)
    if not full & {str(row.first_id), str(row.second_id)}:
        return None
    return Refusal("crowded", standing.stage, "ask")


def crowded(owner: Owner, but: Introduction | None = None) -> frozenset[str]:
    """The ids of those who are in as many introductions as one person can attend to, `but` this one."""
    rows = Introduction.objects.filter(
        owner=owner, asked_for=False, closed_on=None, state__in=UNDER_WAY, second__isnull=False
    )
    others = rows.exclude(pk=but.pk) if but else rows
    return made.crowded((str(one), str(two)) for one, two in others.values_list("first_id", "second_id"))


def another(owner: Owner, row: Introduction) -> Refusal | None:
    """Whether somebody else stands in the way of asking for this one: see core/introducing/asked.py."""
    if not row.target:
        return None
    rows = Introduction.objects.filter(owner=owner, asked_for=True).exclude(pk=row.pk).exclude(state="wished")
    wanted = fold(row.target)
    same = [
        state
        for state, second, target in rows.values_list("state", "second_id", "target")
        if (row.second_id and second == row.second_id) or (target and fold(target) == wanted)
    ]
    return asked.another(same)


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
