"""Messages that came in and still wait for the user's answer (D9)."""

import datetime as dt
import uuid
from collections.abc import Iterable

from django.db.models import Q

from entregent.core.planning import ReplyOwed
from entregent.core.planning.occasions import REPLY_WINDOW
from entregent.core.waiting import waits
from entregent.records.models import Owner, Participation, Tie
from entregent.records.today.facts import last_exchanges

MOST = 60
WRITTEN = ("email", "message", "letter")


def replies(owner: Owner, on: dt.date, person: uuid.UUID | None = None) -> Iterable[ReplyOwed]:
    """Whoever (or that person, who) wrote last, in a message that asks for an answer, in the last months."""
    since = on - dt.timedelta(days=REPLY_WINDOW)
    only = Q(person=person) if person else Q()
    ties = Tie.objects.filter(only, owner=owner, last_in__range=(since, on), person__deleted_at=None)
    ties = ties.exclude(person__triage="never")
    best = Tie.objects.filter(pk__in=ties.order_by("-strength", "pk").values("pk")[:MOST])
    rows = Participation.objects.filter(
        pk__in=best.values(last=last_exchanges(on)), channel__in=WRITTEN, direction="in"
    )
    fields = ("exchange_id", "person_id", "at", "exchange__subject", "exchange__words")
    for exchange, person, at, subject, words in rows.order_by("at", "pk").values_list(*fields):
        if at.date() >= since and waits(words):
            yield ReplyOwed(str(exchange), str(person), at.date(), subject)
