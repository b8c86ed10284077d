"""Thinking of an ask: to whom, what exactly, and whether it is fair, said while it is being written."""

import uuid
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from entregent.records import exchanges
from entregent.records.asking import asks as verbs
from entregent.records.asking.scenario import Wanted
from entregent.records.ids import new_id
from entregent.records.models import Ask, Owner, Person
from entregent.records.people import conversations, naming
from entregent.records.people.fitting import called
from entregent.records.refused import NotPossible
from entregent.web.asking import judging
from entregent.web.asking.asks import ask_of, desk
from entregent.web.asking.forms import AskForm
from entregent.web.people.asking import as_uuid, done, owner_of, token_of, wants_fragment
from entregent.web.shell import notices
from entregent.wording.moves import why


@require_http_methods(["GET", "POST"])
def begin(request: HttpRequest) -> HttpResponse:
    """Whom, then what; looked at as it is written, to htmx the judgement alone, and kept once one says so."""
    owner = owner_of(request)
    values = request.POST if request.method == "POST" else request.GET
    person = _person(owner, values.get("person", ""))
    if person is None:
        return _whom(request, owner)
    looks = values.get("way", "look") == "look"
    if request.method == "POST" and not looks:
        return _kept(request, owner, person)
    form = AskForm(initial=_initial(values))
    token = token_of(request) if request.method == "POST" else new_id()
    context = {"form": form, "person": person, "token": token}
    context["judged"] = _judged(owner, person, values)
    template = "asking/new.html#judgement" if wants_fragment(request) else "asking/new.html"
    return render(request, template, context)


def _person(owner: Owner, text: str) -> Person | None:
    pk = as_uuid(text)
    return next(iter(conversations.known(owner, [pk])), None) if pk else None


def _initial(values: Any) -> dict[str, Any]:
    said = {name: naming.clean(values.get(name, ""))[:1_000] for name in ("text", "topic")}
    return {**said, "size": values.get("size", ""), "suggestions": values.get("suggestions") == "on"}


def _judged(owner: Owner, person: Person, values: Any) -> judging.Judged | None:
    """What the check says of the words so far; nothing before there are any."""
    text = naming.clean_lines(values.get("text", ""))[: verbs.LONGEST]
    if not text:
        return None
    topic, ideas = naming.clean(values.get("topic", "")), values.get("suggestions") == "on"
    wanted = Wanted(text, topic, values.get("size", ""), suggestions=ideas)
    return judging.judged(owner, person, wanted, exchanges.today(owner))


def _whom(request: HttpRequest, owner: Owner) -> HttpResponse:
    """Who it is to be: one of that name goes on, several are told apart."""
    name = naming.clean(request.GET.get("who", ""))[:400]
    found = called(owner, name) if name else []
    if len(found) == 1:
        return HttpResponseRedirect(f"{reverse('ask_new')}?person={found[0].pk}")
    return render(request, "asking/whom.html", {"name": name, "found": found})


def _kept(request: HttpRequest, owner: Owner, person: Person) -> HttpResponse:
    form = AskForm(request.POST)
    token = token_of(request)
    if not form.is_valid():
        context = {"form": form, "person": person, "token": token}
        context["judged"] = _judged(owner, person, request.POST)
        return render(request, "asking/new.html", context)
    way, today = request.POST.get("way", ""), exchanges.today(owner)
    wanted = form.wanted("", ideas=way == "ideas")
    try:
        ask, undo = verbs.consider(owner, person, wanted, today, token, anyway=way == "anyway")
    except NotPossible as found:
        context = {"form": form, "person": person, "token": token, "wrong": why(found)}
        context |= {"judged": _judged(owner, person, request.POST), "there": found.values.get("open")}
        return render(request, "asking/new.html", context)
    writes = way in ("write", "anyway")
    to = desk(ask, "ask") if writes else reverse("ask", args=[ask.pk])
    return done(request, undo, to, reverse("asks"))


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Words it anew, as long as it has not gone."""
    owner = owner_of(request)
    ask: Ask = ask_of(owner, pk)
    to = reverse("ask", args=[pk])
    form = AskForm(request.POST or None, initial=AskForm.read(ask))
    if request.method == "POST" and form.is_valid():
        undo = verbs.reword(owner, ask, form.wanted(ask.language))
        if undo is None:
            notices.tell(request, _("It has gone as it was; nothing was changed."))
        return done(request, undo, to)
    return render(request, "asking/change.html", {"form": form, "ask": ask, "person": ask.person, "back": to})
