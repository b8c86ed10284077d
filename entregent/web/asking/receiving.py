"""Keeping a request in one line: written at once where all is sure, else shown and asked."""

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from allauth.decorators import rate_limit
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.records.alone import alone
from entregent.records.asking import requests as verbs
from entregent.records.models import Owner, Person, Request
from entregent.records.people import adding, conversations, known, naming
from entregent.records.queries import asks as queries
from entregent.web.asking.forms import RequestForm
from entregent.web.people import understanding
from entregent.web.people.asking import as_uuid, done, owner_of, token_of
from entregent.web.people.understanding import NOBODY, SOMEBODY_NEW, Who
from entregent.web.shell import notices

if TYPE_CHECKING:
    from entregent.core.reading.requested import RequestRead

_LONGEST_LINE: Final = 2_000


def read(request: HttpRequest, owner: Owner) -> HttpResponse:
    """What the line says: kept at once where nothing is in doubt, else shown to be settled."""
    line = naming.clean(request.POST.get("line", ""))[:_LONGEST_LINE]
    token = token_of(request)
    there = present(owner, request.POST.get("person", ""))
    found = known.read_request(owner, line, get_language() or "fr")
    who = understanding.from_reading(owner, _reading(found, there), [there] if there else [])
    if line and len(who.people) == 1 and not who.asked and not who.strangers:
        return _written(request, owner, who.people[0], verbs.Asked(found.what, found.on, found.due), token)
    form = RequestForm(initial={"text": found.what, "on": found.on, "due": found.due})
    return _asked(request, form, who, {"token": token})


def present(owner: Owner, text: str) -> Person | None:
    """Whose page the line was written from."""
    pk = as_uuid(text)
    return next(iter(conversations.known(owner, [pk])), None) if pk else None


def _reading(found: "RequestRead", there: Person | None) -> "RequestRead":
    """Where one wrote from somebody’s page, a name in the line is no other asker."""
    return replace(found, who=(), questions=(), unknown=()) if there else found


@rate_limit(action="log")  # type: ignore[untyped-decorator]
@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Keeps it once everything is settled; asks again until then."""
    owner = owner_of(request)
    form = RequestForm(request.POST)
    who = understanding.from_page(owner, request.POST)
    asked = bool(request.POST.get("others")) and bool(who.strangers)
    if not form.is_valid() or not who.settled or asked:
        return _asked(request, form, who, {"token": token_of(request), "again": True})
    token = token_of(request)
    with transaction.atomic():
        alone(owner)
        return _written(request, owner, _person(owner, who, token), form.asked(), token)


def _person(owner: Owner, who: Who, token: str) -> Person:
    """Whoever asks: one on record, one chosen, or one made now; a second click finds whom the first made."""
    before = verbs.kept_with(owner, token)
    if before is not None:
        return before.person
    there = understanding.on_record(owner, who)
    return there[0] if there else adding.add(owner, understanding.newcomers(who)[0]).person


def _written(
    request: HttpRequest, owner: Owner, person: Person, asked: verbs.Asked, token: str
) -> HttpResponse:
    made, undo = verbs.keep(owner, person, asked, token)
    return done(request, undo, reverse("request", args=[made.pk]), reverse("requests"))


def _asked(request: HttpRequest, form: RequestForm, who: Who, about: dict[str, Any]) -> HttpResponse:
    context = {"form": form, "who": who, "nobody": NOBODY, "somebody_new": SOMEBODY_NEW, **about}
    return render(request, "asking/understood.html", context)


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Corrects what was asked, and when."""
    owner = owner_of(request)
    found: Request | None = queries.requests_of(owner).filter(pk=pk).first()
    if found is None:
        raise Http404
    to = reverse("request", args=[pk])
    form = RequestForm(request.POST or None, initial=RequestForm.read(found))
    if request.method == "POST" and form.is_valid():
        undo = verbs.reword(owner, found, form.asked())
        if undo is None:
            notices.tell(request, _("It has come to its end; nothing was changed."))
        return done(request, undo, to)
    return render(request, "asking/request_change.html", {"form": form, "received": found, "back": to})
