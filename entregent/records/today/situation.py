"""Gathers, in a constant number of queries, what core/planning needs to know for one day."""

import datetime as dt
import uuid
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any, Final, NamedTuple, cast, get_args

from django.db import connection
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from entregent.core import modes, planning
from entregent.core.exchanges import FACE_TO_FACE
from entregent.core.merging import APART, SAME
from entregent.core.planning.occasions import EVENT_WINDOW, MEETING_WINDOW, TOLD_WINDOW
from entregent.core.sorrows import calls_for_sympathy
from entregent.records import ways
from entregent.records.exchanges import zone
from entregent.records.keys import among, known
from entregent.records.models import (
    Decision,
    Fact,
    LifeEvent,
    Owner,
    Participation,
    Person,
    Promise,
    Tie,
)
from entregent.records.today.duties import Due, dues, dues_to
from entregent.records.today.ground import Ground, common_points
from entregent.records.today.replies import replies
from entregent.records.today.turns import Row, tie_of, turns

DATED = 40
MEETINGS = 40
FIRST_STEPS = 3
MEALS = ("lunch", "coffee")


class Gathered(NamedTuple):
    """The situation, the common ground with each person whose tie is in it, and by key what duties bring."""

    situation: planning.Situation
    ground: dict[uuid.UUID, Ground]
    dues: dict[str, Due]


class OnlyOne(NamedTuple):
    """One person, and the names of what there is with them (see `queries.open`)."""

    person: uuid.UUID
    there: Collection[str]


def gather(owner: Owner, on: dt.date, one: OnlyOne | None = None) -> Gathered:
    """Everything due or nearly due for `owner` on that day; ties that cannot be due are left out.

    Of `one` person alone where one is named: what waits for them, and their own turn.
    """
    person, there = one or (None, frozenset(_READERS))
    found = dues_to(owner, on, one.person, one.there) if one else dues(owner, on)
    due = {one.key: one for one in found}
    dated = planning.Situation(
        **{name: tuple(read(owner, on, person)) for name, read in _READERS.items() if name in there},
        duties=tuple(one.duty for one in due.values()),
        newcomer=person is None and _newcomer(owner),
    )
    named = {
        uuid.UUID(one.person)
        for many in (
            dated.promises,
            dated.replies,
            dated.events,
            dated.birthdays,
            dated.meetings,
            dated.told,
            dated.duties,
        )
        for one in many
    }
    rows = tie_of(owner, person) if person else turns(owner, named, on, newcomer=dated.newcomer)
    situation, ground = _with_ties(owner, dated, rows, on)
    return Gathered(situation, ground, due)


def decisions(owner: Owner, on: dt.date, person: uuid.UUID | None = None) -> list[planning.Decision]:
    """The owner's decisions that may still matter on that day; those about one person where one is named."""
    lasting = Q(verdict="never") | Q(until__gt=on) | Q(kind__in=["promise", "first_step"])
    lasting |= Q(on__gte=on - dt.timedelta(days=400))
    rows = Decision.objects.filter(_only(person), lasting, owner=owner, on__lte=on)
    rows = rows.exclude(kind__in=(SAME, APART, "found"))  # these are about no line of the day
    return [
        planning.Decision(key, str(person or ""), cast(planning.Verdict, verdict), day, until, minutes)
        for key, person, verdict, day, until, minutes in rows.values_list(
            "key", "person_id", "verdict", "on", "until", "minutes"
        )
    ]


def budget(owner: Owner, minutes: int | None = None, *, anyway: bool = False) -> planning.Budget:
    """What the owner wants to give (F5) and how (P1–P5); `anyway`: on their quiet day too."""
    chosen = owner.preferences
    held = ways.effects(chosen)
    people = next(int(one.value) for one in held if one.effect.code == "people_a_week")
    return planning.Budget(
        chosen.minutes_a_day if minutes is None else minutes,
        people,
        quiet_day=None if anyway else chosen.quiet_day,
        habits=ways.habits(chosen),
        ways=modes.ways(held),
    )


def _only(person: uuid.UUID | None) -> Q:
    """Whatever hangs on that person, or on anybody."""
    return Q(person=person) if person else Q()


def _living(owner: Owner) -> QuerySet[Person]:
    return Person.objects.living().filter(owner=owner)


def _promises(owner: Owner, on: dt.date, person: uuid.UUID | None) -> Iterable[planning.PromiseDue]:
    open_ones = Promise.objects.filter(
        _only(person), Q(due__lte=on) | Q(due=None, made_on__lte=on - dt.timedelta(days=7)),
        owner=owner, by__in=["me", "both"], kept_on=None, dropped_on=None, person__deleted_at=None,
    )  # fmt: skip
    for row in open_ones.order_by(F("due").desc(nulls_last=True), "-made_on", "pk")[:DATED]:
        yield planning.PromiseDue(str(row.pk), str(row.person_id), row.what, row.made_on, row.due)


def _events(owner: Owner, on: dt.date, person: uuid.UUID | None) -> Iterable[planning.LifeEvent]:
    since = on - dt.timedelta(days=EVENT_WINDOW)
    rows = LifeEvent.objects.filter(
        _only(person), owner=owner, noticed_on__range=(since, on), on__lte=on, person__deleted_at=None
    ).exclude(person__triage="never")
    for row in rows.order_by("-noticed_on", "pk")[:DATED]:
        if calls_for_sympathy(row.text):
            continue
        kind: planning.LifeEventKind = row.kind if row.kind in _EVENT_KINDS else "other"  # type: ignore[assignment]
        yield planning.LifeEvent(str(row.pk), str(row.person_id), kind, row.on, row.text, row.noticed_on)


_EVENT_KINDS = frozenset(get_args(planning.LifeEventKind))


def _birthdays(owner: Owner, on: dt.date, person: uuid.UUID | None) -> Iterable[planning.Birthday]:
    """The birthdays near that day, of the closest people: among thousands there are some every day."""
    card = owner.preferences.card_days
    days = [on + dt.timedelta(days=ahead) for ahead in range(-2, card + 1)]
    eves = {(2, 29)} if any(_leap_eve(day) for day in days) else set()
    near = {(day.month, day.day) for day in days} | eves
    exact = Q(pk__in=[])
    for each in sorted({month for month, _day in near}):
        exact |= Q(birth_month=each, birth_day__in=[day for month, day in near if month == each])
    rows = _living(owner).filter(exact, Q(pk=person) if person else Q()).exclude(triage="never")
    rows = rows.order_by(F("tie__strength").desc(nulls_last=True), "pk")[:DATED]
    for person, day, month, year in rows.values_list("pk", "birth_day", "birth_month", "birth_year"):
        if day and month:
            yield planning.Birthday(str(person), day, month, year, card)


def _leap_eve(day: dt.date) -> bool:
    return (day.month, day.day) == (2, 28)


def _meetings(owner: Owner, on: dt.date, person: uuid.UUID | None) -> Iterable[planning.Meeting]:
    """Meetings of the last days, and whether something was agreed or written since."""
    since = on - dt.timedelta(days=MEETING_WINDOW + 1)
    met = Tie.objects.filter(_only(person), owner=owner, last_met__gte=since, person__deleted_at=None)
    met = met.exclude(person__triage="never")
    late = Participation.objects.filter(
        person__in=met.order_by("-last_met", "pk").values("pk")[:MEETINGS], channel__in=FACE_TO_FACE,
        at__gte=_midnight(owner, since), at__lt=_midnight(owner, on),
    ).order_by("-at", "pk")[:MEETINGS]  # fmt: skip
    rows = Participation.objects.filter(pk__in=late.values("pk")).annotate(stepped=_stepped())
    fields = ("exchange_id", "person_id", "at", "exchange__subject", "channel", "stepped")
    for exchange, person, at, subject, channel, stepped in rows.order_by("-at", "pk").values_list(*fields):
        yield planning.Meeting(
            str(exchange),
            str(person),
            at.date(),
            subject,
            gathering=channel == "event",
            next_step=stepped,
            meal=channel in MEALS,
        )


def _stepped() -> Q:
    """Whether the user wrote after a meeting, or either side promised something."""
    written = Participation.objects.filter(
        person=OuterRef("person"), at__gt=OuterRef("at"), direction__in=["out", "both"]
    )
    promised = Promise.objects.filter(person=OuterRef("person"), made_on__gte=OuterRef("at__date"))
    return Exists(written) | Exists(promised)


def _midnight(owner: Owner, day: dt.date) -> dt.datetime:
    """When a day begins where the owner lives: moments compare by index, the dates of moments do not."""
    return dt.datetime.combine(day, dt.time(), tzinfo=zone(owner))


def _told(owner: Owner, on: dt.date, person: uuid.UUID | None) -> Iterable[planning.Told]:
    since = on - dt.timedelta(days=TOLD_WINDOW)
    rows = Fact.objects.filter(_only(person), owner=owner, about__range=(since, on), person__deleted_at=None)
    rows = rows.exclude(person__triage="never")
    for row in rows.order_by("about", "pk")[:DATED]:
        if row.about:
            yield planning.Told(
                str(row.pk), str(row.person_id), row.text, row.about, row.on, beyond_work=row.beyond_work
            )


_READERS: Final[dict[str, Callable[[Owner, dt.date, uuid.UUID | None], Iterable[Any]]]] = {
    "promises": _promises,
    "replies": replies,
    "events": _events,
    "birthdays": _birthdays,
    "meetings": _meetings,
    "told": _told,
}
"""By field of a situation, who reads it for everybody, or for one person."""


def _newcomer(owner: Owner) -> bool:
    """Whether the first step (P6) is still to be walked."""
    done = Decision.objects.filter(owner=owner, verdict="done")
    kinds = list(done.values_list("kind", flat=True)[: 2 * FIRST_STEPS])
    return kinds.count("first_step") < FIRST_STEPS and len(kinds) < 2 * FIRST_STEPS


def _with_ties(
    owner: Owner, dated: planning.Situation, rows: list[Row], on: dt.date
) -> tuple[planning.Situation, dict[uuid.UUID, Ground]]:
    people = [row.person for row in rows]
    ground = common_points(owner, people, on)
    rhythms = {"close": owner.preferences.rhythm_close, "wider": owner.preferences.rhythm_wider}
    reached = _reached(people)
    ties = tuple(_tie(row, ground[row.person], reached.get(row.person, set()), rhythms) for row in rows)
    return replace(dated, ties=ties), ground


def _reached(people: list[uuid.UUID]) -> dict[uuid.UUID, set[str]]:
    """By person, the kinds of ways to reach them that may be used."""
    kinds: dict[uuid.UUID, set[str]] = {}
    fits, ids = among("person_id", people)
    sql = f"SELECT person_id, kind FROM records_reach WHERE {fits} AND status <> 'bounced'"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(sql, [ids])
        for person, kind in cursor.fetchall():
            kinds.setdefault(known(person), set()).add(kind)
    return kinds


def _tie(row: Row, ground: Ground, reached: set[str], rhythms: dict[str, int]) -> planning.Tie:
    known = [day for day in (row.met_on, row.connected_on, row.first_on) if day]
    return planning.Tie(
        person=str(row.person),
        circle=row.circle,
        strength=row.strength,
        was_strong=row.was_strong > 0,
        exchanges=row.exchanges,
        last_exchange=row.last_on,
        last_out=row.last_out,
        last_in=row.last_in,
        usual_gap_days=int(row.rhythm_days or 0),
        rhythm_days=rhythms.get(row.circle, 0),
        responsiveness=0.5 if row.responsiveness is None else row.responsiveness,
        responsiveness_low=0.1 if row.responsiveness_low is None else row.responsiveness_low,
        unanswered=row.unanswered,
        groups=ground.groups,
        known_since=min(known, default=None),
        pinned=bool(row.pinned_circle or row.triage),
        shared=len(ground.points),
        shared_best=ground.points[0].name if ground.points else "",
        reachable=bool(reached),
        online="profile" in reached,
        callable="phone" in reached,
    )
