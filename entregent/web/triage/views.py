"""One person at a time, one word each: close, known, who?, never."""

import uuid
from typing import Any, Final, cast

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entregent.records import exchanges
from entregent.records import triage as verbs
from entregent.records.models import Owner, Person
from entregent.records.queries import triage as queries
from entregent.web.triage import sitting
from entregent.web.triage.card import card

AHEAD: Final = 2
_SAID: Final = "triage_said"


@require_safe
def triage(request: HttpRequest) -> HttpResponse:
    """The next person to be placed, and how far the sitting has come."""
    owner = cast(Owner, request.user)
    return render(request, "triage/triage.html", _page(request, owner))


@require_POST
def answer(request: HttpRequest) -> HttpResponseBase:
    """What the user says of one person; said again, it changes nothing."""
    owner = cast(Owner, request.user)
    person = get_object_or_404(Person.objects.living(), owner=owner, pk=_id(request))
    word = request.POST.get("answer", "")
    if word not in verbs.ANSWERS:
        raise Http404
    sitting.current(request, owner)
    verbs.answer(owner, person, word, exchanges.today(owner))
    if not request.headers.get("HX-Request"):
        return redirect("triage")
    return render(request, "triage/triage.html#sitting", _page(request, owner))


@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest) -> HttpResponseBase:
    """Ends the sitting with a word on what it changed."""
    owner = cast(Owner, request.user)
    if request.method == "POST":
        ended = sitting.end(request, owner)
        answers = ended.done.answers if ended else ()
        request.session[_SAID] = [len(answers), answers.count("close")]
        return redirect("triage_stop")
    told, close = request.session.get(_SAID) or (0, 0)
    found = {"summary": sitting.summary(told, close), "close": close, "left": queries.progress(owner).left}
    return render(request, "triage/stop.html", found)


def _id(request: HttpRequest) -> uuid.UUID:
    try:
        return uuid.UUID(request.POST.get("person", ""))
    except ValueError:
        raise Http404 from None


def _page(request: HttpRequest, owner: Owner) -> dict[str, Any]:
    on = exchanges.today(owner)
    people = queries.following(owner, AHEAD)
    cards = [card(shown, on) for shown in queries.shown(owner, people, on)] if people else []
    count = queries.progress(owner)
    found = sitting.current(request, owner)
    acts = found.done.acts
    return {
        "card": cards[0] if cards else None,
        "following": cards[1] if len(cards) > 1 else None,
        "people": count.people,
        "left": count.left,
        "told": count.people - count.left,
        "sitting": found,
        "so_far": sitting.so_far(found),
        "summary": sitting.summary(found.told, found.done.answers.count("close")),
        "undo": reverse("undo", args=[acts[0]]) if acts else "",
        "undo_name": found.done.names[0] if acts else "",
    }
