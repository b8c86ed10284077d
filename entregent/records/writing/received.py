"""Keeps what was chosen of a message that came in: the exchange, promises, what to come back to (C5, F11)."""

import datetime as dt
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from entregent.core.folding import fold
from entregent.records import exchanges, search
from entregent.records.asking import requests
from entregent.records.ids import derived_id
from entregent.records.models import Exchange, Fact, LifeEvent, Owner, Person, Promise, Request, Undo
from entregent.records.people.conversations import Heard, event_of
from entregent.records.people.refreshing import refresh
from entregent.records.undo import Recording


@dataclass(frozen=True, slots=True)
class Vow:
    """A promise: by "me", "them" or "both", what, until when."""

    by: str
    what: str
    due: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """Something to come back to, and the day it comes to a point."""

    text: str
    about: dt.date | None = None


@dataclass(frozen=True, slots=True)
class News:
    """Something that happened in their life: its kind, words, and the day, where it is known."""

    kind: str
    text: str
    on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the user chose; the message is the `exchange`, or with its `words` becomes one of that day."""

    on: dt.date
    words: str = ""
    channel: str = "email"
    exchange: Exchange | None = None
    promises: Sequence[Vow] = ()
    told: Sequence[Told] = ()
    requests: Sequence[Vow] = ()
    news: Sequence[News] = ()


@transaction.atomic
def keep(owner: Owner, person: Person, chosen: Chosen, token: uuid.UUID) -> Undo | None:
    """Writes it all, once however often it is sent; None where there is nothing, or it was written before."""
    key = derived_id(owner.pk, "received", str(token))
    if _written(owner, key):
        return None
    record = Recording()
    exchange = chosen.exchange or (_log(owner, person, chosen, key, record) if chosen.words else None)
    rows = [
        *_promises(owner, person, chosen, exchange, key),
        *_events(owner, person, chosen, exchange, key),
        *_facts(owner, person, chosen, exchange, key),
    ]
    for row in rows:
        row.save(force_insert=True)
    record.creates(rows)
    _requests(owner, person, chosen, exchange, key, record)
    if not record.before:
        return None
    undo = record.save(owner, "message.read", name=person.name)
    refresh(owner, [person.pk])
    return undo


def _written(owner: Owner, key: uuid.UUID) -> bool:
    """Whether this choice was kept before: its first row of any kind tells."""
    return (
        Exchange.objects.filter(pk=key).exists()
        or Promise.objects.filter(pk=_nth(key, "promise", 0)).exists()
        or Fact.objects.filter(pk=_nth(key, "told", 0)).exists()
        or LifeEvent.objects.filter(pk=_nth(key, "news", 0)).exists()
        or Request.objects.filter(pk=derived_id(owner.pk, "request", f"{key}-0")).exists()
    )


def _nth(key: uuid.UUID, kind: str, number: int) -> uuid.UUID:
    return derived_id(key, kind, str(number))


def _log(owner: Owner, person: Person, chosen: Chosen, key: uuid.UUID, record: Recording) -> Exchange:
    exchange = Exchange.objects.create(
        pk=key,
        owner=owner,
        at=exchanges.noon(owner, chosen.on),
        timed=False,
        channel=chosen.channel,
        direction="in",
        words=chosen.words,
    )
    exchanges.take_part(exchange, [person])
    record.creates([exchange, *exchange.participations.all()])
    search.hear(owner, exchange, [person.pk])
    return exchange


def _promises(
    owner: Owner, person: Person, chosen: Chosen, exchange: Exchange | None, key: uuid.UUID
) -> list[Promise]:
    return [
        Promise(
            pk=_nth(key, "promise", number),
            owner=owner,
            person=person,
            exchange=exchange,
            by=vow.by,
            what=vow.what[:500],
            made_on=chosen.on,
            due=vow.due,
        )
        for number, vow in enumerate(chosen.promises)
    ]


def _events(
    owner: Owner, person: Person, chosen: Chosen, exchange: Exchange | None, key: uuid.UUID
) -> Iterator[LifeEvent]:
    """What they told has happened by the day on which they told it."""
    came = _came(owner, chosen, exchange)
    for number, news in enumerate(chosen.news):
        event = event_of(
            owner, Heard(person, news.kind, news.text, news.on or came, news.on is None), chosen.on
        )
        event.pk = _nth(key, "news", number)
        yield event


def _came(owner: Owner, chosen: Chosen, exchange: Exchange | None) -> dt.date:
    """The day on which the message came."""
    return timezone.localdate(exchange.at, exchanges.zone(owner)) if exchange else chosen.on


def _requests(
    owner: Owner, person: Person, chosen: Chosen, exchange: Exchange | None, key: uuid.UUID, record: Recording
) -> None:
    """What they ask waits for an answer from the day on which it came (P3)."""
    on = _came(owner, chosen, exchange)
    for number, vow in enumerate(chosen.requests):
        asked = requests.Asked(vow.what, on, vow.due, exchange)
        requests.write(owner, person, asked, f"{key}-{number}", record)


def _facts(
    owner: Owner, person: Person, chosen: Chosen, exchange: Exchange | None, key: uuid.UUID
) -> list[Fact]:
    return [
        Fact(
            pk=_nth(key, "told", number),
            owner=owner,
            person=person,
            exchange=exchange,
            kind="told",
            text=told.text[:1000],
            folded=fold(told.text)[:300],
            beyond_work=True,
            on=chosen.on,
            about=told.about,
        )
        for number, told in enumerate(chosen.told)
    ]
