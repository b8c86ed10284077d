"""What became of the messages that were sent: which were answered, which wait, counted by kind (D2)."""

import datetime as dt
from collections import Counter
from typing import Any, Final, NamedTuple

from django.db.models import Case, DateTimeField, Exists, Func, OuterRef, Q, Value, When
from django.db.models.sql.compiler import SQLCompiler

from entregent.core import answers as core
from entregent.core.purposes import WITHOUT_SUBJECT
from entregent.records import exchanges, unchanged
from entregent.records.models import Message, Owner, Participation

_WAIT = dt.timedelta(days=core.WAIT_DAYS)
_AT_ONCE: Final = 2_000
"""Rows read at once: the words of ten thousand messages are never in memory together."""


class Counted(NamedTuple):
    """The shares answered, and how many messages wait and are in none of them."""

    answers: core.Answers
    waiting: int


def counted(owner: Owner, on: dt.date) -> Counted:
    """What gets answers, of all messages sent until that day; one query, whatever their number."""
    return unchanged.since(("answers", owner.pk, on), lambda: _counted(owner, end_of(owner, on)))


def _counted(owner: Owner, now: dt.datetime) -> Counted:
    sent = Message.objects.filter(owner=owner, sent_at__lte=now)
    came = Case(
        When(answered_within(core.ANSWER_DAYS), then=Value("answer")),
        When(sent_at__gt=now - _WAIT, then=Value("")),
        default=Value("silence"),
    )
    bears = ~Q(purpose__in=WITHOUT_SUBJECT) & Q(channel__in=("", "email"))
    subject = Case(When(bears, then="subject"), default=Value(""))
    rows = sent.annotate(came=came, borne=subject).values_list("purpose", "borne", "body", "came")
    told: Counter[core.Sent] = Counter()
    waiting = 0
    for purpose, borne, body, how in rows.iterator(_AT_ONCE):
        if how:
            told[core.as_sent(purpose, borne, body, answered=how == "answer")] += 1
        else:
            waiting += 1
    return Counted(core.answers(told), waiting)


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
