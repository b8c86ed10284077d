"""News and wishes: written down once, told to one person at a time, closed; every act can be taken back."""

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.db import transaction
from django.db.models import QuerySet

from entregent.core import telling, wishes
from entregent.core.touching import said
from entregent.records import exchanges, unchanged
from entregent.records.alone import alone
from entregent.records.ids import derived_id
from entregent.records.models import Decision, Message, News, Owner, Undo
from entregent.records.telling.listeners import listeners, news_of, wished
from entregent.records.undo import Recording

NEWS, WISHES = "news", "wishes"
KINDS: Final = (NEWS, WISHES)
LONGEST: Final = 300
"""Characters of a piece of news: it is told in a sentence or two."""
LONGEST_LINK: Final = 500
SHOWN: Final = 60


class Whom(NamedTuple):
    """Whom to tell: those of today's sitting, those after them, and who is left out and why."""

    today: tuple[telling.Caring, ...]
    later: tuple[telling.Caring, ...]
    left_out: tuple[telling.LeftOut, ...]
    told_today: int = 0


@transaction.atomic
def add(
    owner: Owner,
    text: str,
    on: dt.date,
    token: str,
    *,
    kind: str = NEWS,
    link: str = "",
    looking: bool = False,
) -> tuple[News, Undo | None]:
    """Writes a piece of news down; the same `token` again finds the first one, without undo."""
    pk = id_of(owner, token)
    made, new = News.objects.get_or_create(
        pk=pk,
        owner=owner,
        defaults={
            "text": text[:LONGEST],
            "kind": kind,
            "link": link[:LONGEST_LINK],
            "looking": looking,
            "on": on,
        },
    )
    if not new:
        return made, None
    record = Recording()
    record.creates([made])
    return made, record.save(owner, "news.added", text=made.text)


def id_of(owner: Owner, token: str) -> uuid.UUID:
    """The id of what was written with a token."""
    return derived_id(owner.pk, "news", token)


@transaction.atomic
def change(owner: Owner, news: News, text: str, link: str, *, looking: bool) -> Undo | None:
    """Words it anew; None where it is gone meanwhile."""
    there = _standing(owner, news)
    if there is None:
        return None
    news, record = there, Recording()
    record.changes([news], "text", "link", "looking")
    news.text, news.link, news.looking = text[:LONGEST], link[:LONGEST_LINK], looking
    news.save(update_fields=["text", "link", "looking"])
    return record.save(owner, "news.changed", text=news.text)


@transaction.atomic
def close(owner: Owner, news: News, on: dt.date) -> Undo | None:
    """Nobody more is proposed for it; None where it was closed before."""
    there = _standing(owner, news)
    return _closed(owner, there, on, "news.closed") if there and there.closed_on is None else None


@transaction.atomic
def reopen(owner: Owner, news: News) -> Undo | None:
    """It is to be told again; None where it was open."""
    there = _standing(owner, news)
    return _closed(owner, there, None, "news.reopened") if there and there.closed_on else None


def _standing(owner: Owner, news: News) -> News | None:
    """The piece as another tab may have left it; None where it is gone."""
    alone(owner)
    return News.objects.filter(owner=owner, pk=news.pk).first()


def _closed(owner: Owner, news: News, on: dt.date | None, act: str) -> Undo:
    record = Recording()
    record.changes([news], "closed_on")
    news.closed_on = on
    news.save(update_fields=["closed_on"])
    return record.save(owner, act, text=news.text)


@transaction.atomic
def remove(owner: Owner, news: News) -> Undo | None:
    """Takes it away; the messages in which it was told stay. None where it is gone already."""
    there = _standing(owner, news)
    if there is None:
        return None
    news, record = there, Recording()
    record.changes(news.messages.all(), "news")
    record.changes([news])
    text = news.text
    news.delete()
    return record.save(owner, "news.removed", text=text)


def pieces(owner: Owner) -> QuerySet[News]:
    """All of it, the latest first."""
    return News.objects.filter(owner=owner).order_by("-on", "-pk")


def told_to(owner: Owner, several: Iterable[News]) -> Counter[uuid.UUID]:
    """By piece of news, how many know it, by message or by word of mouth; two queries."""
    wanted = [one.pk for one in several]
    sent = Message.objects.filter(owner=owner, news__in=wanted, sent_at__isnull=False)
    written = sent.filter(person__deleted_at=None).values_list("person_id", "news_id")
    said = Decision.objects.filter(owner=owner, kind="news", verdict="done", person__deleted_at=None)
    spoken = [(person, news_of(key)) for person, key in said.values_list("person_id", "key")]
    return Counter(about for _person, about in {*written, *spoken} if about in wanted)


def open_pieces(owner: Owner, on: dt.date) -> QuerySet[News]:
    """What is still to be told on that day, the latest first."""
    return News.objects.filter(owner=owner, closed_on=None, on__lte=on).order_by("-on", "-pk")


def key_of(news: News, person: str) -> str:
    """The key of the line that tells it to somebody, on the page and in the day alike."""
    return f"news:{person}:{news.pk}"


def whom(owner: Owner, news: News, on: dt.date) -> Whom:
    """Who would care about it on that day, and why; read anew only once something was written."""
    return unchanged.since(("news", owner.pk, news.pk, on), lambda: _whom(owner, news, on))


def _whom(owner: Owner, news: News, on: dt.date) -> Whom:
    ways = owner.preferences
    done = told_today(owner, on)
    if news.kind == WISHES:
        return _wishes(owner, news, on, done)
    text = said(news.text)
    people = listeners(owner, text, on, news=news.pk)
    found = telling.who_cares(text, people, today=on, a_year=ways.news_a_year)
    now = telling.sitting(found.caring, done, ways.news_a_day)
    out = tuple(one for one in found.left_out if one.code not in ("told", "never"))
    return Whom(now, found.caring[len(now) :][:SHOWN], out, done)


def _wishes(owner: Owner, news: News, on: dt.date, done: int) -> Whom:
    ways = owner.preferences
    plan = wishes.january(
        wished(owner, on, news.pk),
        year=wishes.year_of(news.on),
        today=on,
        a_day=ways.news_a_day,
        a_year=ways.news_a_year,
        told_today=done,
    )
    people = [(one.on, telling.Caring(one.person, (_with_day(one),), 0.0)) for one in plan.wishes]
    now = tuple(one for day, one in people if day == on)
    later = tuple(one for day, one in people if day != on)
    out = tuple(one for one in plan.left_out if one.code not in ("told", "never"))
    return Whom(now, later, out, done)


def _with_day(wish: wishes.Wish) -> telling.Why:
    """The reason of a wish, with its day."""
    return wish.why._replace(code=f"wish_{wish.why.code}", values={"on": wish.on})


def told_today(owner: Owner, on: dt.date) -> int:
    """How many people were told any news that day: a sitting is one, whatever is told in it."""
    return Decision.objects.filter(owner=owner, kind="news", verdict="done", on=on).count()


def of_key(owner: Owner, action: str) -> News | None:
    """The piece of news that a message tells, by the key of the line that called for it."""
    pk: uuid.UUID | None = news_of(action)
    return News.objects.filter(owner=owner, pk=pk).first() if pk else None


class Heard(NamedTuple):
    """Somebody who was told, or put aside, and when."""

    person: uuid.UUID
    name: str
    verdict: str
    on: dt.date


def heard(owner: Owner, news: News, most: int = 200) -> list[Heard]:
    """Whom it was told, the latest first, and who was put aside; by messages as by word of mouth."""
    ends = f":{news.pk}"
    decided = Decision.objects.filter(
        owner=owner, kind="news", key__endswith=ends, verdict__in=("done", "skip"), person__deleted_at=None
    )
    fields = ("person_id", "person__name", "verdict", "on")
    found = {row[0]: Heard(*row) for row in decided.order_by("on").values_list(*fields)[:most]}
    sent = news.messages.filter(owner=owner, sent_at__isnull=False, person__deleted_at=None)
    for pk, name, at in sent.order_by("-sent_at").values_list("person_id", "person__name", "sent_at")[:most]:
        day = at.astimezone(exchanges.zone(owner)).date() if at else news.on
        if pk not in found or found[pk].verdict != "done":
            found[pk] = Heard(pk, name, "done", day)
    return sorted(found.values(), key=lambda one: (one.on, str(one.person)), reverse=True)
