"""Deleting a person, undoable for a month, and forgetting one, for good: both say first what goes."""

import uuid

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from entregent.records.people import bulk, deleting, erasing, mentions, traces
from entregent.records.queries import people as queries
from entregent.web.people.asking import done, owner_of
from entregent.web.shell import notices


@require_http_methods(["GET", "POST"])
def delete(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Deletes a person after saying what goes with them."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    if request.method == "POST":
        return done(request, bulk.delete(owner, [person.pk]), reverse("people"))
    account = deleting.account(owner, bulk.chosen(owner, [person.pk]))
    context = {"person": person, "account": account, "days": deleting.KEPT.days}
    return render(request, "people/delete.html", context)


@require_http_methods(["GET", "POST"])
def forget(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Erases a person for good after saying so; only a ticked box lets it happen."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    if request.method == "POST" and request.POST.get("sure") == "yes":
        erasing.erase(owner, [person.pk], everywhere=request.POST.get("everywhere") == "yes")
        notices.tell(request, _("This person is forgotten for good."))
        return HttpResponseRedirect(reverse("people"))
    account = deleting.account(owner, bulk.chosen(owner, [person.pk]))
    context = {
        "person": person,
        "account": account,
        "unsure": request.method == "POST",
        "everywhere": request.POST.get("everywhere") == "yes",
        "places": [_place(place.kind, place.rows) for place in mentions.places(owner, [person])],
        "waiting": len(traces.waiting(owner)),
    }
    return render(request, "people/forget.html", context)


def _place(kind: str, rows: int) -> str:
    """How many rows of a kind name somebody, in words."""
    text = {
        "notes": ngettext("%(n)d note about somebody else", "%(n)d notes about others", rows),
        "facts": ngettext("%(n)d thing you know of somebody else", "%(n)d things you know of others", rows),
        "promises": ngettext("%(n)d promise", "%(n)d promises", rows),
        "exchanges": ngettext("%(n)d exchange with others", "%(n)d exchanges with others", rows),
        "drafts": ngettext("%(n)d draft or message to others", "%(n)d drafts or messages to others", rows),
        "favours": ngettext("%(n)d favour", "%(n)d favours", rows),
        "gatherings": ngettext("%(n)d gathering", "%(n)d gatherings", rows),
        "intentions": ngettext(
            "%(n)d aim, request or introduction", "%(n)d aims, requests or introductions", rows
        ),
        "groups": ngettext("the name of %(n)d group", "the names of %(n)d groups", rows),
        "organisations": ngettext("the name of %(n)d organisation", "the names of %(n)d organisations", rows),
        "settings": _("what you say of yourself in the settings"),
    }[kind]
    return text % {"n": rows}
