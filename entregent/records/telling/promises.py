"""Promises of the user's and of others': listed, noted, and proposed from what was written (C6, F11)."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db import transaction
from django.db.models import F, QuerySet

from entregent.core import reading
from entregent.core.folding import fold
from entregent.core.noting import Noted, noted, with_everybody
from entregent.core.received import received
from entregent.records import exchanges, unchanged
from entregent.records.alone import alone
from entregent.records.ids import derived_id
from entregent.records.models import Decision, Owner, Participation, Person, Promise, Tie, Undo
from entregent.records.people import known
from entregent.records.people.conversations import Vow
from entregent.records.people.refreshing import refresh
from entregent.records.undo import Recording

SIDES: Final = ("mine", "theirs")
STATES: Final = ("open", "kept", "dropped")
RECENT: Final = dt.timedelta(days=45)
"""How far back messages and notes are read for promises that are on no list."""
READ: Final = 24
"""Messages and notes that are read at most: a few thousandths of a second each."""
PROPOSED: Final = 6
LONGEST_READ: Final = 4_000
FOUND: Final = "found"
"""The kind of the decision that a promise found is none."""


def promises(owner: Owner, side: str, state: str) -> QuerySet[Promise]:
    """The promises of one side in a state: open ones by their day, others the latest first."""
    rows = Promise.objects.filter(owner=owner, person__deleted_at=None, person__is_self=False)
    rows = rows.filter(by__in=("me", "both") if side == "mine" else ("them", "both")).select_related("person")
    if state == "kept":
        return rows.filter(kept_on__isnull=False).order_by("-kept_on", "pk")
    if state == "dropped":
        return rows.filter(kept_on=None, dropped_on__isnull=False).order_by("-dropped_on", "pk")
    return rows.filter(kept_on=None, dropped_on=None).order_by(F("due").asc(nulls_last=True), "made_on", "pk")


def read(owner: Owner, line: str, language: str, on: dt.date) -> tuple[reading.Reading, tuple[Noted, ...]]:
    """Whom a hurried line is about, and what it promises."""
    found = known.read_line(owner, line, language, on)
    whole = with_everybody(found, line, known.index(owner), on)
    return whole, noted(line, today=on, language=language)


@transaction.atomic
def add(owner: Owner, vows: Iterable[Vow], on: dt.date, token: str) -> tuple[list[Promise], Undo | None]:
    """Notes promises made on a day; the same `token` again finds those of the first time, without undo."""
    wanted = list(vows)
    alone(owner, *(vow.person for vow in wanted))
    ids = [derived_id(owner.pk, "promise", token, str(at)) for at in range(len(wanted))]
    there = list(Promise.objects.filter(owner=owner, pk__in=ids).select_related("person"))
    if there or not wanted:
        return there, None
    made = [
        Promise(
            pk=pk, owner=owner, person=vow.person, by=vow.by, what=vow.what[:500], made_on=on, due=vow.due
        )
        for pk, vow in zip(ids, wanted, strict=True)
    ]  # fmt: skip
    for one in made:
        one.save(force_insert=True)
    return made, _noted(owner, made)


def _noted(owner: Owner, made: list[Promise]) -> Undo:
    record = Recording()
    record.creates(made)
    names = ", ".join(dict.fromkeys(one.person.name for one in made))[:200]
    undo = record.save(owner, "promise.added", name=names)
    refresh(owner, [one.person_id for one in made], with_ties=False)
    return undo


class Found(NamedTuple):
    """A promise that a message or a note seems to hold; `key` names it, for whoever says that it is none."""

    key: str
    person: Person
    exchange: uuid.UUID
    by: str
    what: str
    due: dt.date | None
    on: dt.date


def found(owner: Owner, on: dt.date) -> list[Found]:
    """Promises in what was lately written that are on no list yet, the latest first; nothing is decided."""
    return unchanged.since(("found", owner.pk, on), lambda: _found(owner, on))


def _found(owner: Owner, on: dt.date) -> list[Found]:
    since, until = (exchanges.noon(owner, day) for day in (on - RECENT, on))
    ties = Tie.objects.filter(owner=owner, last_on__gte=on - RECENT, person__deleted_at=None)
    lately = ties.exclude(person__triage="never").order_by(
        "-last_on", "person"
    )  # few, and their rows are near
    rows = Participation.objects.filter(
        person__among=list(lately.values_list("person_id", flat=True)[: 4 * READ]),
        at__gte=since, at__lte=until + dt.timedelta(hours=12),
    ).exclude(exchange__words="", exchange__note="")  # fmt: skip
    latest = list(rows.select_related("exchange", "person").order_by("-at", "pk")[:READ])
    read = [one for row in _once(latest) for one in _read(owner, row)]
    settled = _settled(owner, read)
    return [one for one in read if one.key not in settled][:PROPOSED]


def _settled(owner: Owner, read: list[Found]) -> set[str]:
    """Keys of what was noted, said to be none, or looked at when its exchange was logged with promises."""
    keys = {one.key for one in read}
    gone = set(Decision.objects.filter(owner=owner, key__in=keys).values_list("key", flat=True))
    by_id = {derived_id(owner.pk, one.key): one.key for one in read}
    rows = Promise.objects.filter(owner=owner, exchange__in={one.exchange for one in read})
    noted = list(rows.values_list("pk", "exchange_id"))
    looked_at = {exchange for pk, exchange in noted if pk not in by_id}
    gone |= {by_id[pk] for pk, _exchange in noted if pk in by_id}
    return gone | {one.key for one in read if one.exchange in looked_at}


def _once(rows: Iterable[Participation]) -> list[Participation]:
    """Each exchange with one of its people."""
    return list({row.exchange_id: row for row in rows}.values())


def _read(owner: Owner, row: Participation) -> Iterable[Found]:
    day = row.at.astimezone(exchanges.zone(owner)).date()
    vows: dict[str, tuple[str, str, dt.date | None]] = {}
    for vow in _vows(row, day):
        vows.setdefault(fold(vow[1])[:60], vow)
    for at, (by, what, due) in enumerate(vows.values()):
        key = f"{FOUND}:{row.person_id}:{row.exchange_id}:{at}"
        yield Found(key, row.person, row.exchange_id, by, what[:500], due, day)


def _vows(row: Participation, day: dt.date) -> Iterable[tuple[str, str, dt.date | None]]:
    """What the words and the note promise: in their message "I" is them, in the user's own it is the user."""
    words, note = row.exchange.words[:LONGEST_READ], row.exchange.note[:LONGEST_READ]
    if words and row.direction == "in":
        vows = received(words, today=day).promises
        yield from ((one.by, one.what, one.due) for one in vows if one.sure)
    elif words and row.direction == "out":
        yield from (
            (one.by, one.what, one.due) for one in reading.promises(words, today=day) if one.by == "me"
        )
    if note:
        yield from ((one.by, one.what, one.due) for one in reading.promises(note, today=day))


@transaction.atomic
def keep_found(owner: Owner, one: Found) -> Undo | None:
    """Notes a promise that was found; None where it was noted before."""
    pk = derived_id(owner.pk, one.key)
    made, new = Promise.objects.get_or_create(
        pk=pk,
        owner=owner,
        defaults={
            "person": one.person, "exchange_id": one.exchange, "by": one.by, "what": one.what,
            "made_on": one.on, "due": one.due,
        },
    )  # fmt: skip
    if not new:
        return None
    record = Recording()
    record.creates([made])
    undo = record.save(owner, "promise.added", name=one.person.name)
    refresh(owner, [one.person.pk], with_ties=False)
    return undo


@transaction.atomic
def leave_found(owner: Owner, one: Found, on: dt.date) -> Undo | None:
    """What was found is no promise, and is not proposed again."""
    values = {"verdict": "skip", "person": one.person, "kind": FOUND, "on": on}
    made, new = Decision.objects.get_or_create(owner=owner, key=one.key, defaults=values)
    if not new:
        return None
    record = Recording()
    record.creates([made])
    return record.save(owner, "promise.none", name=one.person.name)
