"""One piece of news: whom to tell today and why, one person at a time; who is left out, who knows (F6)."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Final, NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from entregent.core.telling import Caring, LeftOut
from entregent.records import exchanges
from entregent.records.models import News, Owner
from entregent.records.queries.lines import Line, lines
from entregent.records.telling import news
from entregent.records.telling.verdicts import VERDICTS
from entregent.records.telling.verdicts import tell as decide
from entregent.records.today.decisions import NoSuchLine
from entregent.web.people.asking import ALREADY, as_uuid, done, owner_of
from entregent.web.telling.news import selling
from entregent.web.writing.address import desk_for
from entregent.wording import telling

LATER: Final = 20
LEFT_OUT: Final = 20
HEARD: Final = 50


class Somebody(NamedTuple):
    """Somebody to tell, why, and where the first words are; `on` is the day of a wish."""

    line: Line
    why: tuple[str, ...]
    practice: str
    write: str
    on: dt.date | None = None


class Spared(NamedTuple):
    """Somebody who would care and is not proposed, and why."""

    line: Line
    why: str


@require_safe
def show(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Whom to tell today, whom later, and who is left out."""
    owner = owner_of(request)
    one = get_object_or_404(News, owner=owner, pk=pk)
    today = exchanges.today(owner)
    whom = news.whom(owner, one, today) if one.closed_on is None else news.Whom((), (), ())
    later, left_out = whom.later[:LATER], whom.left_out[:LEFT_OUT]
    known = {str(line.id): line for line in lines(_ids([*whom.today, *later, *left_out]))}
    heard = news.heard(owner, one)
    context = {
        "news": one,
        "people": list(_people(one, whom.today, known)),
        "later": list(_people(one, later, known)),
        "more": len(whom.later) - len(later),
        "left_out": list(_spared(left_out, known)),
        "told": [each for each in heard if each.verdict == "done"][:HEARD],
        "aside": [each for each in heard if each.verdict == "skip"][:HEARD],
        "advice": selling(one.text) if one.kind == news.NEWS else [],
        "enough": bool(whom.told_today and not whom.today and whom.later),
        "a_day": owner.preferences.news_a_day,
        "wishes": one.kind == news.WISHES,
    }
    return render(request, "telling/piece.html", context)


def _ids(people: Iterable[Caring | LeftOut]) -> list[uuid.UUID]:
    return [uuid.UUID(one.person) for one in people]


def _people(one: News, caring: Iterable[Caring], known: dict[str, Line]) -> Iterable[Somebody]:
    for each in caring:
        if each.person not in known:
            continue
        why = tuple(filter(None, (telling.because(why.code, why.values) for why in each.reasons)))
        day = each.reasons[0].values.get("on")
        yield Somebody(
            known[each.person],
            why,
            each.reasons[0].practice,
            desk_for(each.person, {"purpose": "news", "action": news.key_of(one, each.person)}),
            day if isinstance(day, dt.date) else None,
        )


def _spared(left_out: Iterable[LeftOut], known: dict[str, Line]) -> Iterable[Spared]:
    for each in left_out:
        if each.person in known:
            yield Spared(known[each.person], telling.left_out(each.code, each.values))


@require_POST
def tell(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Told, put aside or later, for one person; what was told before is not told twice."""
    owner: Owner = owner_of(request)
    one = get_object_or_404(News, owner=owner, pk=pk)
    person, verdict = as_uuid(request.POST.get("person", "")), request.POST.get("verdict", "")
    if person is None or verdict not in VERDICTS:
        raise Http404
    try:
        act = decide(owner, one, person, verdict, exchanges.today(owner))
    except NoSuchLine:
        raise Http404 from None
    return done(request, act.undo if act else None, reverse("news_piece", args=[pk]), unless=ALREADY)
