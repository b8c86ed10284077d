"""One exchange: corrected, or deleted."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.records import exchanges
from entregent.records.models import Exchange, Owner, Person
from entregent.records.people import conversations
from entregent.records.people.conversations import Told
from entregent.records.queries import people as queries
from entregent.web.people import understanding
from entregent.web.people.asking import done, owner_of
from entregent.web.people.forms import ExchangeForm
from entregent.web.people.understanding import Who


@require_http_methods(["GET", "POST"])
def exchange(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """When, how, who spoke, who was there and what was noted, to be corrected."""
    owner = owner_of(request)
    found = queries.exchange(owner, pk)
    if request.method == "GET":
        return _render(request, found, _form(owner, found), Who(queries.taking_part(found)))
    form = ExchangeForm(request.POST)
    who = understanding.from_page(owner, request.POST)
    if who.strangers:
        form.add_error(None, _("Nobody on record is called %(name)s.") % {"name": ", ".join(who.strangers)})
    if not form.is_valid() or not who.settled:
        return _render(request, found, form, who, again=True)
    return _change(request, owner, found, form, who)


def _form(owner: Owner, found: Exchange) -> ExchangeForm:
    day = timezone.localdate(found.at, exchanges.zone(owner))
    values = {name: getattr(found, name) for name in ("channel", "direction", "note")}
    return ExchangeForm(initial={**values, "on": day})


def _change(
    request: HttpRequest, owner: Owner, found: Exchange, form: ExchangeForm, who: Who
) -> HttpResponse:
    chosen = [uuid.UUID(one.answer) for one in who.asked if one.answer != understanding.NOBODY]
    people = list(dict.fromkeys([*who.people, *conversations.known(owner, chosen)]))
    values = form.cleaned_data
    told = Told(people, values["channel"], values["on"], values["direction"], values["note"])
    return done(request, conversations.change(owner, found, told), _page(people))


@require_POST
def delete(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Deletes an exchange."""
    owner = owner_of(request)
    found = queries.exchange(owner, pk)
    people = queries.taking_part(found)
    return done(request, conversations.delete(owner, found), _page(people))


def _page(people: list[Person]) -> str:
    return reverse("person", args=[people[0].pk]) if people else reverse("people")


def _render(
    request: HttpRequest, found: Exchange, form: ExchangeForm, who: Who, *, again: bool = False
) -> HttpResponse:
    context = {
        "exchange": found,
        "form": form,
        "who": who,
        "again": again,
        "nobody": understanding.NOBODY,
    }
    return render(request, "people/exchange.html", context)
