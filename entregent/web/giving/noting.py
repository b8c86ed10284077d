"""Noting what was given or received in one line: written at once where all is sure, else shown and asked."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from allauth.decorators import rate_limit
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.records import exchanges
from entregent.records.alone import alone
from entregent.records.giving import favours
from entregent.records.giving.favours import Passed
from entregent.records.models import Favour, Owner, Person, Undo
from entregent.records.people import adding, conversations, known, naming
from entregent.web.giving.forms import FavourForm
from entregent.web.people import understanding
from entregent.web.people.asking import GONE, as_uuid, done, owner_of, token_of, way_back
from entregent.web.people.understanding import NOBODY, SOMEBODY_NEW, Who
from entregent.web.shell.notices import tell
from entregent.wording.giving import DOUBTS, headline, listed
from entregent.wording.times import day

if TYPE_CHECKING:
    from entregent.core.reading.favours import FavourRead

_LONGEST_LINE = 2_000


def read(request: HttpRequest, owner: Owner) -> HttpResponse:
    """What the line says: noted at once where nothing is in doubt, else shown to be settled."""
    line = naming.clean(request.POST.get("line", ""))[:_LONGEST_LINE]
    token = token_of(request)
    present = _present(request, owner)
    found = known.read_favour(owner, line, get_language() or "fr")
    who = understanding.from_reading(owner, found, present)
    if _sure(found, who, present):
        passed = Passed(who.people, bool(found.given), str(found.kind), found.what, found.on)
        same = _twice(owner, passed, token)
        if same is None:
            return _written(request, owner, passed, token)
        about: dict[str, Any] = {"same": same}
    else:
        about = {"approximate": found.on_is_approximate, "doubt": DOUBTS.get(found.doubt, "")}
    return _asked(request, FavourForm(initial=_initial(found)), who, {"token": token} | about)


def _twice(owner: Owner, passed: Passed, token: str) -> str | None:
    """What is on record in the same words already, unless this very form wrote it; None where nothing is."""
    found = None if favours.people_noted(owner, token) else favours.same(owner, passed)
    return None if found is None else headline(found.kind, found.person.name, given=found.given)


def _present(request: HttpRequest, owner: Owner) -> list[Person]:
    pk = as_uuid(request.POST.get("person", ""))
    return conversations.known(owner, [pk]) if pk else []


def _sure(found: "FavourRead", who: Who, present: list[Person]) -> bool:
    """Whether the line alone tells everything, on a day that is no guess."""
    named = bool(who.people) and not (who.asked or who.strangers) and len(who.people) <= 2 + len(present)
    told = found.kind is not None and found.given is not None
    return named and told and not (found.on_is_approximate or found.doubt)


def _initial(found: "FavourRead") -> dict[str, Any]:
    way = "" if found.given is None else "given" if found.given else "received"
    return {"way": way, "kind": found.kind or "", "on": found.on, "what": found.what[: favours.LONGEST]}


@rate_limit(action="log")  # type: ignore[untyped-decorator]
@require_POST
def note(request: HttpRequest) -> HttpResponse:
    """Writes it once everything is settled; asks again until then."""
    owner = owner_of(request)
    form = FavourForm(request.POST)
    who = understanding.from_page(owner, request.POST)
    asked = bool(request.POST.get("others")) and bool(who.strangers)
    token = token_of(request)
    if not form.is_valid() or not who.settled or asked:
        return _asked(request, form, who, {"token": token, "again": True})
    values = form.cleaned_data
    with transaction.atomic():
        alone(owner)
        told = values["way"] == "given", values["kind"], values["what"], values["on"]
        known_ones = list(understanding.on_record(owner, who))
        same = None if request.POST.get("once_more") else _twice(owner, Passed(known_ones, *told), token)
        if same is None:
            return _written(request, owner, Passed(_people(owner, who, token), *told), token)
    return _asked(request, form, who, {"token": token, "same": same})


def _people(owner: Owner, who: Who, token: str) -> list[Person]:
    """Those on record, those chosen, those made now; a second click finds the ones made by the first."""
    there = favours.people_noted(owner, token)
    if there:
        return there
    made = [adding.add(owner, name).person for name in understanding.newcomers(who)]
    return list(dict.fromkeys([*understanding.on_record(owner, who), *made]))


def _written(request: HttpRequest, owner: Owner, passed: Passed, token: str) -> HttpResponse:
    _rows, undo = favours.note(owner, passed, token)
    to = way_back(request, reverse("giving"))
    if undo is not None:
        tell(request, _said(passed, exchanges.today(owner)), _undo(undo, to))
    return HttpResponseRedirect(to)


def _undo(undo: Undo, to: str) -> str:
    return f"{reverse('undo', args=[undo.pk])}?{urlencode({'next': to})}"


def _said(passed: Passed, today: dt.date) -> str:
    names = listed([person.name for person in passed.people])
    what = headline(passed.kind, names, given=passed.given)
    return _("Noted: {what}, {day}.").format(what=what, day=day(passed.on, today))


def _asked(request: HttpRequest, form: FavourForm, who: Who, about: dict[str, Any]) -> HttpResponse:
    context = {"form": form, "who": who, "nobody": NOBODY, "somebody_new": SOMEBODY_NEW}
    context["next"] = way_back(request, reverse("giving"))
    return render(request, "giving/noted.html", context | about)


@require_http_methods(["GET", "POST"])
def favour(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Something that passed, to be corrected."""
    owner = owner_of(request)
    found = favour_of(owner, pk)
    start = FavourForm.read(found)
    form = FavourForm(request.POST or None, initial=start)
    to = way_back(request, reverse("giving"))
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        given, rest = values["way"] == "given", (values["kind"], values["what"], values["on"])
        said = Passed([found.person], given, *rest, values["outcome"])
        return done(request, favours.correct(owner, found, said), to, unless=GONE)
    said_now = headline(found.kind, found.person.name, given=found.given)
    return render(
        request, "giving/favour.html", {"favour": found, "form": form, "next": to, "said": said_now}
    )


@require_POST
def remove(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes it off the record."""
    owner = owner_of(request)
    to = way_back(request, reverse("giving"))
    return done(request, favours.remove(owner, favour_of(owner, pk)), to, unless=GONE)


def favour_of(owner: Owner, pk: uuid.UUID) -> Favour:
    """The favour of this id; a 404 where it is somebody else’s, or its person is gone."""
    found = get_object_or_404(Favour.objects.select_related("person", "about"), owner=owner, pk=pk)
    if found.person.deleted_at:
        raise Http404
    return found
