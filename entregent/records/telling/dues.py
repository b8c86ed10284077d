"""What telling has due for a day: today's sitting of news or wishes, and reactions to answer (F6, E8)."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Final

from entregent.core import planning
from entregent.core.telling import Caring
from entregent.records import unchanged
from entregent.records.models import News, Owner, Person, Reaction
from entregent.records.telling import matters, news, publishing
from entregent.records.today.due import Due

AT_ONCE: Final = 1
"""Pieces of news that a day speaks of: the latest that is open."""
REACTIONS: Final = 3


def sitting(owner: Owner, on: dt.date) -> Iterable[Due]:
    """The few people of today, for the latest piece of news; in January for wishes first, if any are left."""
    for one in _telling(owner, on):
        people = news.whom(owner, one, on).today
        fact = matters.fact_of(one)
        yield from (Due(_duty(one, caring, on), {"news": fact}) for caring in people)
        if people:
            return


def _telling(owner: Owner, on: dt.date) -> list[News]:
    rows = news.open_pieces(owner, on)
    wished = rows.filter(kind=news.WISHES)[:AT_ONCE] if on.month == 1 else ()
    return [*wished, *rows.exclude(kind=news.WISHES)[:AT_ONCE]]


def _duty(one: News, caring: Caring, on: dt.date) -> planning.Duty:
    why = caring.reasons[0]
    code = "wishes_due" if one.kind == news.WISHES else "news_due"
    values = {"news": one.text, "because": why.code, "what": str(why.values.get("what", ""))}
    reason = planning.Reason(code, values)
    return planning.Duty("news", caring.person, str(one.pk), "F6", reason, on, "news")


def reactions(owner: Owner, on: dt.date, person: uuid.UUID | None = None) -> Iterable[Due]:
    """Reactions of the last weeks that wait for a word, or those of one person.

    The plan itself leaves out what was decided today: its other lines are not to change by that.
    """
    waiting = unchanged.since(
        ("reactions", owner.pk, on, person),
        lambda: publishing.unanswered(owner, on, REACTIONS, person, as_begun=True),
    )
    for one in waiting:
        fact = matters.thanked(owner, one, one.person)
        yield Due(_answer(one, one.person), {"help": fact})


def _answer(one: Reaction, person: Person) -> planning.Duty:
    values: dict[str, planning.Value] = {
        "title": one.publication.title,
        "reaction": one.kind,
        "words": one.words,
        "on": one.on,
    }
    reason = planning.Reason("reaction", values)
    return planning.Duty("reaction", str(person.pk), str(one.pk), "E8", reason, one.on, "thanks")
