"""Requests received: those that wait, and the page of one: yes, no with grace, or somebody better placed."""

import datetime as dt
import uuid
from typing import Any, Final

from allauth.decorators import rate_limit
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entregent.records import exchanges
from entregent.records.asking import drafts
from entregent.records.asking import requests as verbs
from entregent.records.asking.better import better_placed
from entregent.records.ids import new_id
from entregent.records.models import Owner, Person, Request, Undo
from entregent.records.people import conversations, naming
from entregent.records.people.fitting import called
from entregent.records.queries import asks as queries
from entregent.records.steps import seen_of
from entregent.web.asking import receiving
from entregent.web.asking.asks import history
from entregent.web.asking.forms import kinds
from entregent.web.people.asking import as_uuid, done, moved, owner_of
from entregent.web.shell import notices
from entregent.web.writing.address import desk_for
from entregent.web.writing.keeping import past_day
from entregent.wording.asks import REQUEST_STEP_WORDS, waits

GROUPS: Final[tuple[tuple[str, str | Promise], ...]] = (
    ("open", _("They wait for your answer")),
    ("yes", _("You said yes")),
    ("passed_on", _("With somebody better placed")),
)
_GIVES: Final = ("support", "introduction", "information", "expertise", "visibility", "advice", "referral")


@rate_limit(action="log")  # type: ignore[untyped-decorator]
@require_http_methods(["GET", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """Those that wait, by what comes next, and the one line by which another is kept."""
    owner = owner_of(request)
    if request.method == "POST":
        return receiving.read(request, owner)
    today = exchanges.today(owner)
    stages = queries.grouped(queries.open_requests(owner))
    groups = [(key, heading, _rows(stages.get(key, []), today)) for key, heading in GROUPS]
    person = receiving.present(owner, request.GET.get("person", ""))
    context = {
        "groups": [one for one in groups if one[2]],
        "closed": _rows(queries.closed_requests(owner), today),
        "token": new_id(),
        "present": person,
    }
    return render(request, "asking/requests.html", context)


def _rows(several: list[queries.Received], today: dt.date) -> list[tuple[Request, str]]:
    return [(one.received, waits(one, today)) for one in several]


@require_safe
def one(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """What they ask, since when, and the three answers, each with its draft."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    found = request_of(owner, pk)
    steps = list(found.steps.all())
    (standing,) = queries.received(owner, [found])
    stage = standing.standing.stage
    context: dict[str, Any] = {
        "received": found,
        "person": found.person,
        "stage": stage,
        "sentence": waits(standing, today),
        "possible": set(standing.standing.possible),
        "seen": seen_of(steps),
        "history": history(owner, steps, REQUEST_STEP_WORDS, today),
        "kinds": kinds(_GIVES),
        "today": today,
    }
    if stage in ("open", "yes"):
        context |= _answers(owner, found, naming.clean(request.GET.get("who", ""))[:400])
    return render(request, "asking/request.html", context)


def _answers(owner: Owner, found: Request, name: str) -> dict[str, Any]:
    """The drafts of the three answers, and who is better placed: of that name, else by skill and trade."""
    named = called(owner, name) if name else []
    left_out = [found.person_id, *([found.better_id] if found.better_id else [])]
    placed = [] if name else better_placed(owner, found.text, but=left_out)
    return {
        "yes": desk(found, "accept"),
        "no": desk(found, "decline"),
        "hand_over": desk(found, "pass_on") if found.better else "",
        "placed": placed or [(person, "") for person in named if person.pk not in left_out],
        "who": name,
    }


def desk(found: Request, event: str) -> str:
    """The address of the draft that answers; sending it moves the request."""
    draft = drafts.for_request(found, event)
    said = {
        "purpose": draft.purpose,
        "action": draft.action,
        "approach": draft.approach,
        "request": " ".join(found.text.split())[:300],
        "better": found.better.name if found.better and event == "pass_on" else "",
    }
    return desk_for(found.person_id, said)


def request_of(owner: Owner, pk: uuid.UUID) -> Request:
    """The request of this id; a 404 where it is somebody else’s, or its person is gone."""
    found = queries.requests_of(owner).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


@require_POST
def move(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """One move; what cannot be is said in a line, and nothing changes."""
    owner = owner_of(request)
    found = request_of(owner, pk)
    kind = request.POST.get("kind", "")
    note = naming.clean_lines(request.POST.get("note", ""))[:500]
    said = verbs.Said(note, found.better, kind if kind in _GIVES else "")
    event, seen = request.POST.get("event", ""), request.POST.get("seen", "")

    def make() -> Undo:
        return verbs.move(owner, found, event, past_day(request, owner), said, seen)

    to = reverse("request", args=[pk])
    return moved(request, make, to, lambda event, _side: str(REQUEST_STEP_WORDS[event]))


@require_POST
def better(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Says who is better placed; nothing has moved yet."""
    owner = owner_of(request)
    found = request_of(owner, pk)
    person = _chosen(owner, request.POST.get("better", ""))
    undo = verbs.place(owner, found, person)
    if undo is None:
        notices.tell(request, say("Nothing was changed."))
    return done(request, undo, f"{reverse('request', args=[pk])}#better")


def _chosen(owner: Owner, text: str) -> Person | None:
    pk = as_uuid(text)
    return next(iter(conversations.known(owner, [pk])), None) if pk else None
