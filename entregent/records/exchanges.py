"""Verbs on exchanges: log one, change it, take it away; its participations always go with it."""

import datetime as dt
import zoneinfo
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db import transaction
from django.utils import timezone

from entregent.records import search
from entregent.records.models import Exchange, Owner, Participation, Person

INVITED: Final = "invitation"
"""The thread of an invitation's words, which LinkedIn repeats as the first message of a conversation."""


class Words(NamedTuple):
    """What was said, and what the user notes about it."""

    subject: str = ""
    words: str = ""
    note: str = ""


SILENT = Words()


@transaction.atomic
def log(
    owner: Owner,
    people: Iterable[Person],
    *,
    channel: str,
    on: dt.date,
    direction: str = "both",
    words: Words = SILENT,
    source: str = "",
) -> Exchange:
    """A new exchange of `owner` with `people` on a day of the owner's own calendar."""
    exchange = Exchange.objects.create(
        owner=owner,
        at=noon(owner, on),
        timed=False,
        channel=channel,
        direction=direction,
        source=source,
        **words._asdict(),
    )
    there = list(people)
    take_part(exchange, there)
    search.hear(owner, exchange, [person.pk for person in there])
    return exchange


def take_part(exchange: Exchange, people: Iterable[Person]) -> None:
    """Writes who was part of `exchange`."""
    Participation.objects.bulk_create(
        Participation(
            owner_id=exchange.owner_id,
            exchange=exchange,
            person=person,
            at=exchange.at,
            channel=exchange.channel,
            direction=exchange.direction,
        )
        for person in dict.fromkeys(people)
    )


@transaction.atomic
def change(exchange: Exchange) -> None:
    """Saves `exchange`, and carries its day, channel and direction to its participations."""
    exchange.save(force_update=True)
    exchange.participations.update(at=exchange.at, channel=exchange.channel, direction=exchange.direction)


def noon(owner: Owner, on: dt.date) -> dt.datetime:
    """The middle of a day of which only the date is known, where the owner lives."""
    return dt.datetime.combine(on, dt.time(12), tzinfo=zone(owner))


def zone(owner: Owner) -> dt.tzinfo:
    """The owner's time zone."""
    name = owner.preferences.timezone
    return zoneinfo.ZoneInfo(name) if name else timezone.get_default_timezone()


def today(owner: Owner) -> dt.date:
    """The day it is where the owner lives."""
    return timezone.localdate(timezone=zone(owner))
