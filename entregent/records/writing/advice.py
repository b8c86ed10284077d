"""What the adviser is told of the record: to whom a message goes, since when, how one speaks to them."""

import datetime as dt
from typing import Literal, cast

from django.db.models import Max, Min

from entregent.core import lint
from entregent.core.exchanges import FACE_TO_FACE, Circle
from entregent.core.purposes import advised
from entregent.records.models import Owner, Participation, Person
from entregent.records.ways import modes

SUBJECTS = 10


def advice(
    owner: Owner,
    person: Person | None,
    purpose: str,
    text: tuple[str | None, str],
    *,
    interface: str,
    today: dt.date,
    register: str = "",
) -> lint.Advice:
    """What the adviser says of a subject (None: a note without one) and a body, in the reader's language."""
    subject, body = text
    context = lint.Context(
        purpose=cast("lint.Purpose | None", advised(purpose)),
        subject=subject,
        recipient=_recipient(owner, person, register) if person else None,
        modes=frozenset(modes(owner.preferences)),
        today=today,
    )
    return lint.lint(body, context, language=cast(lint.Language, interface))


def _recipient(owner: Owner, person: Person, register: str) -> lint.Recipient:
    passed = Participation.objects.filter(owner=owner, person=person).exclude(channel="like")
    span = passed.aggregate(first=Min("at"), last=Max("at"))
    met = passed.filter(channel__in=FACE_TO_FACE).exists() or bool(person.met_on or person.met_where)
    heard = passed.exclude(channel__in=FACE_TO_FACE).exclude(direction="out").exists()
    tie = getattr(person, "tie", None)
    subjects = (
        passed.exclude(exchange__subject="").order_by("-at").values_list("exchange__subject", flat=True)
    )
    return lint.Recipient(
        name=person.name,
        given=person.nickname or person.given,
        register=cast(Literal["tu", "vous", ""], register or person.register),
        circle=cast(Circle, tie.circle) if tie else None,
        first=span["first"] and span["first"].date(),
        last=span["last"] and span["last"].date(),
        met=met,
        heard=heard,
        connected=person.connected_on,
        friend=person.friend,
        worked_together=person.worked_together,
        subjects=tuple(subjects[:SUBJECTS]),
    )
