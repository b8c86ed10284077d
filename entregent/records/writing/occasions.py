"""What on record a message answers to: the letter that waits, the meeting just past; nothing years old."""

import datetime as dt
import uuid
from itertools import takewhile
from typing import Final, NamedTuple

from django.db import models

from entregent.core import planning
from entregent.core.exchanges import FACE_TO_FACE
from entregent.core.planning.occasions import REPLY_WINDOW
from entregent.records.exchanges import zone
from entregent.records.models import LifeEvent, Owner, Participation, Person, Promise
from entregent.records.writing.messages import WRITTEN

RECENT: Final = dt.timedelta(days=200)
"""How far back lies what a message may still tell of, thank for or congratulate on as new."""
_WINDOW: Final = dt.timedelta(days=REPLY_WINDOW)
_SPOKE: Final = (*FACE_TO_FACE, "video", "call")
_LAST: Final = 50
"""Exchanges read for the one that waits."""


class Received(NamedTuple):
    """The last message that somebody wrote, and whether it waits: "yes", or "no" with the reason.

    It does not wait where it was "answered" since, or is "old": longer ago than the day keeps bringing it up.
    """

    exchange: uuid.UUID
    on: dt.date
    subject: str
    waits: str


def received(owner: Owner, person: Person, on: dt.date, action: str = "") -> Received | None:
    """The last message from somebody until that day; None where none is on record.

    Where the key of a line names one, it is that, and it waits.
    """
    if named := _named(owner, person, action):
        return _as_received(owner, named, "yes")
    rows = list(_until(owner, person, on).exclude(channel="like").select_related("exchange")[:_LAST])
    unanswered = takewhile(lambda row: row.direction == "in", rows)
    last = next((row for row in unanswered if row.channel in WRITTEN), None)
    if last:
        return _as_received(owner, last, "yes" if _day(owner, last) >= on - _WINDOW else "old")
    theirs = _until(owner, person, on).filter(channel__in=WRITTEN, direction="in")
    answered = theirs.select_related("exchange").first()
    return _as_received(owner, answered, "answered") if answered else None


def occasion(
    owner: Owner, person: Person, purpose: str, on: dt.date, action: str = ""
) -> tuple[planning.Kind, object]:
    """The row on record that a message for a purpose answers to; an empty one where there is none.

    The line of the day that called for it may name the message to be answered.
    """
    if purpose in ("reply", "advice_report", "thanks"):
        found = received(owner, person, on, action)
        return "reply", found.exchange if found and found.waits == "yes" else ""
    if purpose == "follow_up":
        spoke = _until(owner, person, on).filter(channel__in=_SPOKE, at__date__gte=on - _WINDOW)
        return "follow_up", _first(spoke, "exchange_id")
    if purpose == "promise":
        open_ones = Promise.objects.filter(owner=owner, person=person, kept_on=None, dropped_on=None)
        return "promise", _first(open_ones.exclude(by="them").order_by("due", "created_at"), "pk")
    if purpose in ("congratulations", "birthday"):
        recent = LifeEvent.objects.filter(owner=owner, person=person, on__range=(on - RECENT, on))
        event = _first(recent.order_by("-on", "-created_at"), "pk")
        return ("event", event) if event and purpose == "congratulations" else ("birthday", "")
    return "rhythm", ""


def _until(owner: Owner, person: Person, on: dt.date) -> "models.QuerySet[Participation]":
    """What passed with somebody until that day, the latest first."""
    passed = Participation.objects.filter(owner=owner, person=person, at__date__lte=on)
    return passed.order_by("-at", "-exchange__created_at", "-pk")


def _day(owner: Owner, row: Participation) -> dt.date:
    return row.at.astimezone(zone(owner)).date()


def _as_received(owner: Owner, row: Participation, waits: str) -> Received:
    return Received(row.exchange_id, _day(owner, row), row.exchange.subject, waits)


def _named(owner: Owner, person: Person, action: str) -> Participation | None:
    """The message that the key of a line names, where it is on record."""
    kind, _, rest = action.partition(":")
    try:
        pk = uuid.UUID(rest.rpartition(":")[2]) if kind == "reply" else None
    except ValueError:
        pk = None
    rows = Participation.objects.filter(owner=owner, person=person, exchange=pk).select_related("exchange")
    return rows.first() if pk else None


def _first[Row: models.Model](rows: "models.QuerySet[Row]", field: str) -> object:
    return rows.values_list(field, flat=True).first() or ""
