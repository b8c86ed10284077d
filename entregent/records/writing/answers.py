"""What became of the messages that were sent: which were answered, which wait, counted by kind (D2)."""

import datetime as dt
from typing import Any, NamedTuple

from django.db.models import DateTimeField, Exists, Func, OuterRef, Q
from django.db.models.sql.compiler import SQLCompiler

from entregent.core import answers as core
from entregent.core.purposes import WITHOUT_SUBJECT
from entregent.records import exchanges, unchanged
from entregent.records.models import Message, Owner, Participation

_WAIT = dt.timedelta(days=core.WAIT_DAYS)


class Counted(NamedTuple):
    """The shares answered, and how many messages wait and are in none of them."""

    answers: core.Answers
    waiting: int


def counted(owner: Owner, on: dt.date) -> Counted:
    """What gets answers, of all messages sent until that day; one query, whatever their number."""
    return unchanged.since(("answers", owner.pk, on), lambda: _counted(owner, end_of(owner, on)))


def _counted(owner: Owner, now: dt.datetime) -> Counted:
    sent = Message.objects.filter(owner=owner, sent_at__lte=now)
    told = sent.annotate(answered=answered_within(core.ANSWER_DAYS), recent=Q(sent_at__gt=now - _WAIT))
    rows = list(told.values_list("purpose", "channel", "subject", "body", "answered", "recent"))
    settled = [row[:5] for row in rows if row[4] or not row[5]]
    return Counted(core.answers(_sent(*row) for row in settled), len(rows) - len(settled))


def _sent(purpose: str, channel: str, subject: str, body: str, answered: bool) -> core.Sent:
    bears = channel in ("", "email") and purpose not in WITHOUT_SUBJECT
    return core.as_sent(purpose, subject if bears else "", body, answered=answered)


def end_of(owner: Owner, on: dt.date) -> dt.datetime:
    """The moment at which a day of the owner's is over."""
    return exchanges.noon(owner, on) + dt.timedelta(hours=12)


def answered_within(days: int, *, noted_at_any_time: bool = True) -> Q:
    """Whether an answer was noted, or something came from the person within so many days of sending."""
    limit = Later("sent_at", days=days)
    noted = Q(answered_at__isnull=False) if noted_at_any_time else Q(answered_at__lte=limit)
    come = Participation.objects.filter(
        person=OuterRef("person"),
        direction__in=("in", "both"),
        at__gt=OuterRef("sent_at"),
        at__lte=Later(OuterRef("sent_at"), days=days),
    ).exclude(channel="like")
    return noted | Q(Exists(come))


class Later(Func):
    """A moment and so many days; SQLite reckons it by itself, where Django would call Python for each row."""

    template = "(%(expressions)s + INTERVAL '%(days)s days')"
    output_field = DateTimeField()

    def as_sqlite(self, compiler: SQLCompiler, connection: Any, **context: Any) -> tuple[str, Any]:
        """Written as Django writes moments, so that they compare as texts."""
        template = "strftime('%%%%Y-%%%%m-%%%%d %%%%H:%%%%M:%%%%f', %(expressions)s, '+%(days)s days')"
        return self.as_sql(compiler, connection, template=template, **context)
