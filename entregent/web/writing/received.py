"""Reading a message that came in: what it asks, promises and tells, proposed for the record (C5, F11)."""

import datetime as dt
import uuid
from typing import Any, Final, NamedTuple

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.core import received as core
from entregent.records import exchanges
from entregent.records.ids import new_id
from entregent.records.models import Exchange, Owner, Person
from entregent.records.people import naming
from entregent.records.queries import people as queries
from entregent.records.writing import received
from entregent.records.writing.messages import WRITTEN
from entregent.web.people.asking import as_uuid, done, owner_of
from entregent.web.people.forms import as_day
from entregent.web.writing.keeping import day
from entregent.wording.exchanges import SIDE_WORDS
from entregent.wording.people import EVENT_WORDS
from entregent.wording.writing import WAY_WORDS

MOST: Final = 30
"""Things proposed of one message."""


class Item(NamedTuple):
    """One thing found: an "ask", a "promise", "news" of theirs or something "told"; `keep` is whether its box
    is ticked, `as_` what an ask is kept as, a "request" or a "promise", `event` what kind of news it is."""

    kind: str
    text: str
    by: str = ""
    due: str = ""
    keep: bool = True
    as_: str = "request"
    event: str = ""


@require_http_methods(["GET", "POST"])
def read(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """The message, pasted or on record; once read, what was found in it, before anything is kept."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    exchange = _exchange(owner, person, request.POST.get("exchange") or request.GET.get("exchange") or "")
    words = naming.clean_lines(request.POST.get("words", ""))[: core.LONGEST]
    text = words or (exchange.words if exchange else "")
    if not text:
        empty = _("Please paste the message.") if request.method == "POST" else ""
        context = {"person": person, "words": words, "most": core.LONGEST, "empty": empty}
        return render(request, "writing/read.html", context)
    return _found(request, owner, person, exchange, text)


def _found(
    request: HttpRequest, owner: Owner, person: Person, exchange: Exchange | None, text: str
) -> HttpResponse:
    today = exchanges.today(owner)
    came = timezone.localdate(exchange.at, exchanges.zone(owner)) if exchange else today
    context: dict[str, Any] = {"person": person, "exchange": exchange, "text": text, "today": today}
    context |= {"items": _items(text, came), "token": new_id()}
    context |= {"sides": SIDE_WORDS, "channels": WAY_WORDS.items(), "events": EVENT_WORDS.items()}
    return render(request, "writing/found.html", context)


def _exchange(owner: Owner, person: Person, text: str) -> Exchange | None:
    pk = as_uuid(text)
    return Exchange.objects.filter(owner=owner, people=person, pk=pk).first() if pk else None


def _items(text: str, came: dt.date) -> list[Item]:
    """What is found in a message that came on a day; only what is sure is ticked."""
    found = core.received(text, today=came)
    asks = [Item("ask", one.text[:500], "me", _iso(one.due), keep=False) for one in found.asks]
    vows = [Item("promise", one.what[:500], one.by, _iso(one.due), keep=one.sure) for one in found.promises]
    news = [Item("news", one.text[:500], due=_iso(one.on), event=one.news) for one in found.told if one.news]
    told = [
        Item("told", one.text[:1000], due=_iso(one.about), keep=one.sure)
        for one in found.told
        if not one.news
    ]
    return [*asks, *vows, *news, *told][:MOST]


def _iso(day: dt.date | None) -> str:
    return day.isoformat() if day else ""


@require_POST
def keep(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Writes what was ticked, once; it can be taken back."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    items = [item for at in range(MOST) if (item := _item(request, at)) and item.keep and item.text]
    logged = request.POST.get("log") == "yes"
    channel = request.POST.get("channel", "")
    chosen = received.Chosen(
        on=day(request, owner),
        words=naming.clean_lines(request.POST.get("words", ""))[: core.LONGEST] if logged else "",
        channel=channel if channel in WRITTEN else "email",
        exchange=_exchange(owner, person, request.POST.get("exchange", "")),
        promises=[received.Vow(one.by, one.text, as_day(one.due)) for one in items if _promised(one)],
        requests=[received.Vow("me", one.text, as_day(one.due)) for one in items if _requested(one)],
        news=[received.News(one.event, one.text, as_day(one.due)) for one in items if one.kind == "news"],
        told=[received.Told(one.text, as_day(one.due)) for one in items if one.kind == "told"],
    )
    token = as_uuid(request.POST.get("token", "")) or new_id()
    undo = received.keep(owner, person, chosen, token)
    to = reverse("person", args=[person.pk])
    return done(request, undo, to) if undo else HttpResponseRedirect(to)


def _requested(one: Item) -> bool:
    return one.kind == "ask" and one.as_ == "request"


def _promised(one: Item) -> bool:
    return one.kind == "promise" or (one.kind == "ask" and not _requested(one))


def _item(request: HttpRequest, at: int) -> Item | None:
    values: dict[str, Any] = {
        name: request.POST.get(f"item-{at}-{name}", "")
        for name in ("kind", "text", "by", "due", "keep", "as", "event")
    }
    if values["kind"] not in ("ask", "promise", "news", "told"):
        return None
    by = values["by"] if values["by"] in SIDE_WORDS else "me"
    text = naming.clean(values["text"])[:1000]
    keep, as_ = values["keep"] == "yes", "request" if values["as"] == "request" else "promise"
    return Item(values["kind"], text, by, values["due"][:10], keep=keep, as_=as_, event=values["event"])
