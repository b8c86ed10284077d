"""Those who might be told news or asked for a view: the near, the sleeping, those whom the words touch."""

import datetime as dt
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db.models import QuerySet

from entregent.core.telling import Listener
from entregent.core.touching import Said, Thing, touches
from entregent.records import exchanges
from entregent.records.models import Ask, Decision, Favour, Message, Owner, Tie
from entregent.records.telling import knowing
from entregent.records.today.ground import Ground, common_points

NEAR: Final = {"close": 80, "wider": 80}
ONCE_STRONG: Final = 40
LATEST: Final = 200
"""Favours and asks that are looked at for who advised on the matter."""
YEAR: Final = dt.timedelta(days=365)
TOLD: Final = ("done", "skip", "snooze")
"""What is decided of telling somebody: told, put aside, later."""
_ADVICE: Final = ("advice", "information", "expertise", "introduction", "help", "support")


class Before(NamedTuple):
    """What was told before: pieces of news by person within a year, and what was decided of this one."""

    in_year: Counter[uuid.UUID]
    decided: dict[uuid.UUID, str]


def listeners(
    owner: Owner, text: Said, on: dt.date, *, news: uuid.UUID | None = None, said: bool = True
) -> list[Listener]:
    """Those whom a text may concern, in a constant number of queries.

    `news` is the piece that is told, so that whoever knows it is marked; `said` looks into exchanges too.
    """
    spoken = knowing.spoken_of(owner, text) if said else {}
    advised = _advised(owner, text)
    wanted = {*_near(owner), *knowing.by_words(owner, text), *spoken, *advised}
    ties = list(_ties(owner, wanted))
    people = [row.person_id for row in ties]
    held, ground = knowing.things(people), common_points(owner, people, on)
    before, asked = told_before(owner, on, people, news), _open_asks(owner, people)
    return [
        _listener(
            row,
            (*held[row.person_id], *spoken.get(row.person_id, ()), *advised.get(row.person_id, ())),
            ground.get(row.person_id, Ground()),
            before,
            asked.get(row.person_id, ""),
        )
        for row in ties
    ]


def wished(owner: Owner, on: dt.date, news: uuid.UUID | None) -> list[Listener]:
    """Those who might be wished a good year: the near and those who once were."""
    ties = list(_ties(owner, set(_near(owner, many=3))))
    people = [row.person_id for row in ties]
    before, asked = told_before(owner, on, people, news), _open_asks(owner, people)
    return [_listener(row, (), Ground(), before, asked.get(row.person_id, "")) for row in ties]


def _near(owner: Owner, many: int = 1) -> Iterable[uuid.UUID]:
    ties = Tie.objects.filter(owner=owner)
    for circle, most in NEAR.items():
        best = ties.filter(circle=circle).order_by("-strength", "person")
        yield from best.values_list("person_id", flat=True)[: most * many]
    slept = ties.filter(was_strong__gt=0).order_by("-was_strong", "person")
    yield from slept.values_list("person_id", flat=True)[: ONCE_STRONG * many]


def _ties(owner: Owner, people: set[uuid.UUID]) -> QuerySet[Tie]:
    rows = Tie.objects.filter(
        owner=owner, person__among=people, person__deleted_at=None, person__is_self=False
    )
    return rows.select_related("person").only(
        "owner", "circle", "strength", "was_strong", "last_on", "responsiveness", "unanswered",
        "person__triage", "person__worked_together",
    ).order_by("person")  # fmt: skip


def _advised(owner: Owner, text: Said) -> dict[uuid.UUID, list[Thing]]:
    """By person, what they advised on or were asked of the matter; the latest."""
    found: dict[uuid.UUID, list[Thing]] = defaultdict(list)
    received = Favour.objects.filter(owner=owner, given=False, kind__in=_ADVICE).order_by("-on", "pk")
    for pk, what in received.values_list("person_id", "what")[:LATEST]:
        found[pk].append(Thing("advised", what))
    asks = Ask.objects.filter(owner=owner).exclude(state="dropped").order_by("-created_at", "pk")
    for pk, what, topic in asks.values_list("person_id", "text", "topic")[:LATEST]:
        found[pk].append(Thing("asked", topic or what))
    return {pk: things for pk, things in found.items() if touches(text, things)}


def told_before(owner: Owner, on: dt.date, people: Iterable[uuid.UUID], news: uuid.UUID | None) -> Before:
    """What of news these people were told within a year, by messages sent or said to be done; two queries."""
    wanted = list(people)
    since = exchanges.noon(owner, on - YEAR)
    pairs = set(
        Message.objects.filter(
            owner=owner, news__isnull=False, sent_at__gte=since, person__among=wanted
        ).values_list("person_id", "news_id")
    )
    decided: dict[uuid.UUID, str] = {}
    rows = Decision.objects.filter(owner=owner, kind="news", person__among=wanted, on__lte=on)
    for pk, key, verdict, day, until in rows.values_list("person_id", "key", "verdict", "on", "until"):
        about = news_of(key)
        if pk and about and verdict == "done" and day > on - YEAR:
            pairs.add((pk, about))
        if pk and about == news and verdict in TOLD and (verdict != "snooze" or (until and until > on)):
            decided[pk] = verdict
    decided |= {pk: "done" for pk, about in pairs if about == news}
    return Before(Counter(pk for pk, _about in pairs), decided)


def news_of(key: str) -> uuid.UUID | None:
    """The piece of news that the key of a line names ("news:person:news")."""
    kind, _, rest = key.partition(":")
    try:
        return uuid.UUID(rest.rpartition(":")[2]) if kind == "news" else None
    except ValueError:
        return None


def _open_asks(owner: Owner, people: list[uuid.UUID]) -> dict[uuid.UUID, str]:
    rows = Ask.objects.filter(owner=owner, closed_on=None, person__among=people)
    return dict(rows.order_by("created_at").values_list("person_id", "text"))


def _listener(tie: Tie, things: Iterable[Thing], ground: Ground, before: Before, asked: str) -> Listener:
    person = tie.person
    return Listener(
        person=str(tie.person_id),
        circle=tie.circle,  # type: ignore[arg-type]
        strength=tie.strength,
        was_strong=tie.was_strong > 0,
        last=tie.last_on,
        responsiveness=0.5 if tie.responsiveness is None else tie.responsiveness,
        unanswered=tie.unanswered,
        things=tuple(things),
        colleague=person.worked_together or "colleague" in ground.groups,
        classmate="classmate" in ground.groups,
        told_in_year=before.in_year[tie.person_id],
        told=tie.person_id in before.decided,
        open_ask=asked,
        never=person.triage == "never",
    )
