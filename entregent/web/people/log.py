"""Logging an exchange in one hurried line: read, shown as understood, corrected, only then written down."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from allauth.decorators import rate_limit
from django.db import transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.records.alone import alone
from entregent.records.ids import new_id
from entregent.records.models import Owner, Person
from entregent.records.people import adding, conversations, known, naming
from entregent.records.people.conversations import LONGEST_NOTE, Told, Vow
from entregent.web.people import news, understanding
from entregent.web.people.asking import as_uuid, done, owner_of, token_of
from entregent.web.people.forms import ExchangeForm, as_day
from entregent.web.people.understanding import NOBODY, SOMEBODY_NEW, Vowed, Who
from entregent.web.people.wording import EVENT_WORDS
from entregent.wording.exchanges import SIDE_WORDS


@rate_limit(action="log")  # type: ignore[untyped-decorator]
@require_http_methods(["GET", "POST"])
def log(request: HttpRequest) -> HttpResponse:
    """The one line; once written, what was understood of it, to be corrected before anything is kept."""
    owner = owner_of(request)
    present = _present(request, owner)
    line = naming.clean_lines(request.POST.get("line", ""))[:LONGEST_NOTE]
    if request.method == "GET" or not (line or present):
        empty = _("Please write a few words.") if request.method == "POST" else ""
        return render(request, "people/log.html", {"present": present, "line": line, "empty": empty})
    reading = known.read_line(owner, line, get_language() or "fr")
    form = ExchangeForm(
        initial={
            "on": reading.on,
            "channel": reading.channel,
            "direction": reading.direction,
            "note": line,
        }
    )
    who = understanding.from_reading(owner, reading, present)
    promises = understanding.promises_from(reading)
    about = {
        "approximate": reading.on_is_approximate,
        "token": str(new_id()),
        "news": news.from_reading(owner, reading),
    }
    return _understood(request, form, who, promises, about)


def _present(request: HttpRequest, owner: Owner) -> list[Person]:
    values = request.POST if request.method == "POST" else request.GET
    pk = as_uuid(values.get("person", ""))
    return conversations.known(owner, [pk]) if pk else []


@rate_limit(action="log")  # type: ignore[untyped-decorator]
@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Writes the exchange once everything in it is settled; asks again until then."""
    owner = owner_of(request)
    form = ExchangeForm(request.POST)
    who = understanding.from_page(owner, request.POST)
    promises = understanding.promises_of(_plain(request.POST))
    told = news.from_page(owner, request.POST)
    token = token_of(request)
    asked = bool(request.POST.get("others")) and bool(who.strangers)
    if not form.is_valid() or not who.settled or asked:
        return _understood(request, form, who, promises, {"token": token, "again": True, "news": told})
    return _write(request, owner, form.cleaned_data, who, Beside(promises, told), token)


def _plain(values: QueryDict) -> dict[str, str]:
    return {key: str(values[key]) for key in values}


class Beside(NamedTuple):
    """What a line says beside the exchange itself."""

    promises: list[Vowed]
    news: list[news.Told]


def _write(
    request: HttpRequest, owner: Owner, values: dict[str, Any], who: Who, beside: Beside, token: str
) -> HttpResponse:
    with transaction.atomic():
        alone(owner)
        people = _people(owner, who, token)
        exchange = Told(
            people,
            values["channel"],
            values["on"],
            values["direction"],
            values["note"],
            [_vow(vowed, people) for vowed in beside.promises if vowed.keep],
            [news.heard(told, people[0]) for told in beside.news if told.keep],
        )
        _exchange, undo = conversations.log(owner, exchange, token)
    return done(request, undo, reverse("person", args=[people[0].pk]))


def _people(owner: Owner, who: Who, token: str) -> Sequence[Person]:
    """Those on record, those chosen, and those made now; a second click finds the ones made by the first."""
    there = conversations.logged_people(owner, token)
    if there:
        return there
    made = [adding.add(owner, name).person for name in understanding.newcomers(who)]
    return list(dict.fromkeys([*understanding.on_record(owner, who), *made]))


def _vow(vowed: Vowed, people: Sequence[Person]) -> Vow:
    person = next((one for one in people if str(one.pk) == vowed.person), people[0])
    return Vow(vowed.by, person, vowed.what, as_day(vowed.due))


def _understood(
    request: HttpRequest, form: ExchangeForm, who: Who, promises: list[Vowed], about: dict[str, Any]
) -> HttpResponse:
    context = {
        "form": form,
        "who": who,
        "promises": [*promises, Vowed("me", "", keep=True)],
        "sides": SIDE_WORDS.items(),
        "kinds": EVENT_WORDS.items(),
        "nobody": NOBODY,
        "somebody_new": SOMEBODY_NEW,
        **about,
    }
    return render(request, "people/understood.html", context)
