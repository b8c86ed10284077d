"""Logs, changes and deletes an exchange with its promises, once however often it is sent, and undoably."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from django.db import transaction

from entregent.records import erased, exchanges, search, snapshots
from entregent.records.alone import alone
from entregent.records.ids import derived_id
from entregent.records.models import Exchange, LifeEvent, Owner, Participation, Person, Promise, Undo
from entregent.records.people.details import EVENT_KINDS
from entregent.records.people.refreshing import refresh
from entregent.records.refused import still
from entregent.records.undo import Recording

LONGEST_NOTE: Final = 20_000
HEARD: Final = "heard"
"""In the values of a life event: its text is the user's own clause, and no name of a company or a title."""


@dataclass(frozen=True, slots=True)
class Vow:
    """A promise to be kept on record: by whom, to whom, what, until when."""

    by: str
    person: Person
    what: str
    due: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """News of somebody's life that the exchange brought (F3): its kind, words, and the day or nearly."""

    person: Person
    kind: str
    text: str
    on: dt.date | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What the user tells of one exchange."""

    people: Sequence[Person]
    channel: str
    on: dt.date
    direction: str = "both"
    note: str = ""
    promises: Sequence[Vow] = ()
    news: Sequence[Heard] = ()


@transaction.atomic
def log(owner: Owner, told: Told, token: str) -> tuple[Exchange, Undo | None]:
    """Writes an exchange, its promises and news; the same `token` again finds the first one, without undo."""
    alone(owner, *told.people)
    pk = derived_id(owner.pk, "log", token)
    there = Exchange.objects.filter(owner=owner, pk=pk).first()
    if there is not None:
        return there, None
    exchange = Exchange.objects.create(
        pk=pk,
        owner=owner,
        at=exchanges.noon(owner, told.on),
        timed=False,
        channel=told.channel,
        direction=told.direction,
        note=told.note[:LONGEST_NOTE],
    )
    exchanges.take_part(exchange, told.people)
    promises = _promise(owner, exchange, told)
    record = Recording()
    record.creates([exchange, *promises])
    record.creates(_hear(owner, told))
    undo = record.save(owner, "exchange.logged", name=_names(told.people), channel=told.channel)
    refresh(owner, [person.pk for person in told.people], with_words=False)
    search.hear(owner, exchange, [person.pk for person in told.people])
    return exchange, undo


def news_of(undo: Undo | None) -> list[LifeEvent]:
    """The life events that were written with an exchange, by what would take it back."""
    made = [snapshots.read(rows) for rows in undo.before] if undo else []
    keys = [key for rows in made if snapshots.model_of(rows) is LifeEvent for key in rows.pks if key]
    return list(LifeEvent.objects.filter(pk__in=keys).order_by("created_at", "pk"))


def logged_people(owner: Owner, token: str) -> list[Person]:
    """The people of the exchange that this token has already written; empty before that."""
    pk = derived_id(owner.pk, "log", token)
    parts = Participation.objects.filter(owner=owner, exchange=pk).select_related("person")
    return [part.person for part in parts.order_by("pk")]


def _promise(owner: Owner, exchange: Exchange, told: Told) -> list[Promise]:
    return [
        Promise.objects.create(
            owner=owner,
            person=vow.person,
            exchange=exchange,
            by=vow.by,
            what=vow.what[:500],
            made_on=told.on,
            due=vow.due,
        )
        for vow in told.promises
    ]


def _hear(owner: Owner, told: Told) -> list[LifeEvent]:
    """What lies ahead is noticed when its day comes: one speaks of it then."""
    made = [event_of(owner, heard, told.on) for heard in told.news]
    for one in made:
        one.save(force_insert=True)
    return made


def event_of(owner: Owner, heard: Heard, on: dt.date) -> LifeEvent:
    """The event in a life, not yet written, that was heard of on a day."""
    return LifeEvent(
        owner=owner,
        person=heard.person,
        kind=heard.kind if heard.kind in EVENT_KINDS else "other",
        text=heard.text[:500],
        on=heard.on or on,
        noticed_on=max(heard.on or on, on),
        values={HEARD: True, "approximate": heard.approximate or heard.on is None},
    )


@transaction.atomic
def change(owner: Owner, exchange: Exchange, told: Told) -> Undo:
    """Corrects an exchange: when, how, who spoke, what was noted, and who was there."""
    record = Recording()
    before = still(Exchange.objects.filter(owner=owner, pk=exchange.pk))
    record.changes([before])
    record.creates(erased.leave_out(owner, before))
    parts = list(exchange.participations.all())
    exchange.channel, exchange.direction = told.channel, told.direction
    exchange.note, exchange.source = told.note[:LONGEST_NOTE], ""
    _move(owner, exchange, told.on)
    record.changes(parts)
    left = [part for part in parts if part.person_id not in {p.pk for p in told.people}]
    Participation.objects.filter(pk__in=[part.pk for part in left]).delete()
    exchanges.change(exchange)
    there = {part.person_id for part in parts}
    exchanges.take_part(exchange, [p for p in told.people if p.pk not in there])
    record.creates(exchange.participations.exclude(person__in=there))
    undo = record.save(owner, "exchange.changed", name=_names(told.people))
    refresh(owner, {*there, *(p.pk for p in told.people)}, with_said=True)
    return undo


def _move(owner: Owner, exchange: Exchange, on: dt.date) -> None:
    """A day that was not changed keeps the hour that is known of it."""
    if exchange.at.astimezone(exchanges.zone(owner)).date() != on:
        exchange.at, exchange.timed = exchanges.noon(owner, on), False


@transaction.atomic
def delete(owner: Owner, exchange: Exchange) -> Undo:
    """Deletes an exchange, which no import brings back; promises made in it stay, on their own."""
    people = list(Person.objects.filter(participations__exchange=exchange))
    record = Recording()
    record.changes([exchange])
    record.creates(erased.leave_out(owner, exchange))
    record.changes(exchange.participations.all())
    for related in (exchange.promises.all(), exchange.facts.all(), exchange.favours.all()):
        record.changes(related, "exchange")
    Exchange.objects.filter(owner=owner, pk=exchange.pk).delete()
    undo = record.save(owner, "exchange.deleted", name=_names(people))
    refresh(owner, [person.pk for person in people], with_said=True)
    return undo


def _names(people: Iterable[Person]) -> str:
    return ", ".join(person.name for person in people)[:200]


def known(owner: Owner, ids: Iterable[uuid.UUID]) -> list[Person]:
    """The living people of these ids, in their order; ids of nobody are left out."""
    chosen = list(dict.fromkeys(ids))
    found = Person.objects.living().filter(owner=owner).in_bulk(chosen)
    return [found[pk] for pk in chosen if pk in found]
