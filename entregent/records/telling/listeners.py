"""Those who might be told news or asked for a view: the near, the sleeping, those whom the words touch."""

import datetime as dt
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db.models import Exists, OuterRef, Q

from entregent.core.exchanges import Circle
from entregent.core.telling import Listener
from entregent.core.touching import Said, Thing, touches
from entregent.records import exchanges
from entregent.records.asking.scenario import THANKED
from entregent.records.models import Ask, Decision, Favour, Message, Owner, Step, Tie
from entregent.records.telling import knowing

NEAR: Final = {"close": 60, "wider": 60}
ONCE_STRONG: Final = 40
LATEST: Final = 200
"""Favours and asks that are looked at for who advised on the matter."""
YEAR: Final = dt.timedelta(days=365)
TOLD: Final = ("done", "skip", "snooze")
"""What is decided of telling somebody: told, put aside, later."""
AWAITED: Final = ("asked", "postponed")
"""Stages of an ask at which an answer is awaited: news would seem to be part of it."""
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
    ties = _ties(owner, wanted)
    people = [row.person for row in ties]
    held = knowing.held(owner, people)
    before, asked = told_before(owner, on, people, news), _open_asks(owner, people)
    return [
        _listener(
            row,
            knowing.Held(
                [*held[row.person].things, *spoken.get(row.person, ()), *advised.get(row.person, ())],
                held[row.person].beside,
            ),
            before,
            asked.get(row.person, ""),
        )
        for row in ties
    ]


def wished(owner: Owner, on: dt.date, news: uuid.UUID | None) -> list[Listener]:
    """Those who might be wished a good year: the near and those who once were."""
    ties = _ties(owner, set(_near(owner, many=3)))
    people = [row.person for row in ties]
    before, asked = told_before(owner, on, people, news), _open_asks(owner, people)
    nothing = knowing.Held([], set())
    return [_listener(row, nothing, before, asked.get(row.person, "")) for row in ties]


def _near(owner: Owner, many: int = 1) -> Iterable[uuid.UUID]:
    ties = Tie.objects.filter(owner=owner)
    for circle, most in NEAR.items():
        best = ties.filter(circle=circle).order_by("-strength", "person")
        yield from best.values_list("person_id", flat=True)[: most * many]
    slept = ties.filter(was_strong__gt=0).order_by("-was_strong", "person")
    yield from slept.values_list("person_id", flat=True)[: ONCE_STRONG * many]


class _Tie(NamedTuple):
    """What telling needs of a tie and its person."""

    person: uuid.UUID
    circle: Circle
    strength: float
    was_strong: float
    last_on: dt.date | None
    responsiveness: float | None
    unanswered: int
    triage: str
    worked_together: bool


def _ties(owner: Owner, people: set[uuid.UUID]) -> list[_Tie]:
    rows = Tie.objects.filter(
        owner=owner, person__among=people, person__deleted_at=None, person__is_self=False
    )
    fields = (
        "person_id", "circle", "strength", "was_strong", "last_on", "responsiveness", "unanswered",
        "person__triage", "person__worked_together",
    )  # fmt: skip
    return [_Tie(*row) for row in rows.order_by("person").values_list(*fields)]


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
    first = on - YEAR + dt.timedelta(days=1)
    since = dt.datetime.combine(first, dt.time(), tzinfo=exchanges.zone(owner))
    pairs = set(
        Message.objects.filter(
            owner=owner, news__isnull=False, sent_at__gte=since, person__among=wanted
        ).values_list("person_id", "news_id")
    )
    decided: dict[uuid.UUID, str] = {}
    rows = Decision.objects.filter(owner=owner, kind="news", person__among=wanted, on__lte=on)
    for pk, key, verdict, day, until in rows.values_list("person_id", "key", "verdict", "on", "until"):
        about = news_of(key)
        if pk and about and verdict == "done" and day >= first:
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
    """By person, what they have still to answer, or still to be thanked for."""
    rows = Ask.objects.filter(owner=owner, closed_on=None, person__among=people)
    thanked = Exists(Step.objects.filter(ask=OuterRef("pk"), event__in=THANKED))
    rows = rows.filter(Q(state__in=AWAITED) | Q(~thanked, state="helped"))
    return dict(rows.order_by("created_at").values_list("person_id", "text"))


def _listener(tie: _Tie, held: knowing.Held, before: Before, asked: str) -> Listener:
    return Listener(
        person=str(tie.person),
        circle=tie.circle,
        strength=tie.strength,
        was_strong=tie.was_strong > 0,
        last=tie.last_on,
        responsiveness=0.5 if tie.responsiveness is None else tie.responsiveness,
        unanswered=tie.unanswered,
        things=tuple(held.things),
        colleague=tie.worked_together or "colleague" in held.beside,
        classmate="classmate" in held.beside,
        told_in_year=before.in_year[tie.person],
        told=tie.person in before.decided,
        open_ask=asked,
        never=tie.triage == "never",
    )
