"""Loops (F7): advice and help received, what became of it, and a word to whoever gave it."""

import uuid
from typing import Final, NamedTuple

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from entregent.core.planning import key_of
from entregent.records import exchanges
from entregent.records.giving import loops as verbs
from entregent.records.giving.loops import loop_of
from entregent.records.models import Favour, Owner
from entregent.records.people import naming
from entregent.records.queries import favours as queries
from entregent.web.giving.noting import favour_of
from entregent.web.people.asking import ALREADY, done, owner_of, way_back
from entregent.web.shell import notices
from entregent.web.writing.address import desk_for
from entregent.wording.giving import headline

SHOWN: Final = 20
CLOSED: Final = 20


class Told(NamedTuple):
    """A loop as the page says it: where it stands, and the address of a draft that tells."""

    favour: Favour
    headline: str
    stage: str
    write: str


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Those that wait, in the order in which one would tell; below, the last that were closed."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    good_news = verbs.good_news(owner, today)
    waiting = list(queries.to_tell(owner, good_news=good_news)[: SHOWN + 1])
    closed = list(queries.closed_loops(owner)[:CLOSED])
    context = {
        "waiting": [told(one) for one in waiting[:SHOWN]],
        "more": len(waiting) > SHOWN,
        "closed": [told(one) for one in closed],
        "good_news": good_news,
        "today": today,
    }
    return render(request, "giving/loops.html", context)


def told(favour: Favour) -> Told:
    """One loop, ready for the page."""
    said = headline(favour.kind, favour.person.name, given=False)
    return Told(favour, said, loop_of(favour).stage, _draft(favour))


def _draft(favour: Favour) -> str:
    """The desk, with all that is known of the loop; sending from there closes it."""
    asked = {
        "purpose": "advice_report",
        "advice": favour.what,
        "done": favour.used,
        "outcome": favour.outcome,
        "action": key_of("loop", str(favour.person_id), str(favour.pk)),
    }
    return desk_for(favour.person_id, asked)


@require_POST
def move(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """What the user says of a loop; a second click says nothing more."""
    owner = owner_of(request)
    found = favour_of(owner, pk)
    to = way_back(request, reverse("loops"))
    event = request.POST.get("event", "")
    words = naming.clean_lines(request.POST.get("words", ""))[: verbs.LONGEST]
    if event in ("use", "come") and not words:
        notices.tell(request, _("Please write a few words."))
        return HttpResponseRedirect(to)
    return _moved(request, owner, found, event, words)


def _moved(request: HttpRequest, owner: Owner, found: Favour, event: str, words: str) -> HttpResponse:
    to = way_back(request, reverse("loops"))
    today = exchanges.today(owner)
    try:
        if event == "open":
            return done(request, verbs.open_again(owner, found), to, unless=ALREADY)
        undo = verbs.move(owner, found, event, today, words)
    except verbs.NotPossible:
        notices.tell(request, _("That is closed already; open it again first."))
        return HttpResponseRedirect(to)
    return done(request, undo, to, unless=ALREADY)
