"""The user's ways: the page, modes and their effects, time, and what the network is for."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from entregent.core.modes import BY_CODE, option
from entregent.records import preferences, ways
from entregent.records.models import Undo
from entregent.web.people.asking import done, owner_of
from entregent.web.ways.forms import ModesForm, PurposesForm, TimeForm
from entregent.web.ways.showing import page


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Everything on one page."""
    return page(request, owner_of(request))


@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Chooses the modes."""
    owner, form = owner_of(request), ModesForm(request.POST)
    if not form.is_valid():
        return page(request, owner, modes=form)
    return back(request, ways.choose(owner, form.cleaned_data["modes"]), "changes")


@require_POST
def settle(request: HttpRequest, code: str) -> HttpResponse:
    """Chooses the value of one effect whatever the modes say; without a value it is as they say again."""
    owner = owner_of(request)
    effect = BY_CODE.get(code)
    given = request.POST.get("value", "")
    value = option(effect, given) if effect else None
    if effect is None or (given and value is None):
        raise Http404
    return back(request, ways.settle(owner, {code: value}), "changes")


@require_POST
def give_time(request: HttpRequest) -> HttpResponse:
    """Sets minutes, people and the quiet day."""
    owner, form = owner_of(request), TimeForm(request.POST)
    if not form.is_valid():
        return page(request, owner, time=form)
    said = form.cleaned_data
    return back(request, ways.give_time(owner, said["minutes"], said["people"], said["quiet_day"]), "time")


@require_POST
def want(request: HttpRequest) -> HttpResponse:
    """Says what the network is for."""
    owner, form = owner_of(request), PurposesForm(request.POST)
    if not form.is_valid():
        return page(request, owner, purposes=form)
    return back(request, preferences.change(owner, form.cleaned_data), "purposes")


def back(request: HttpRequest, undo: Undo, part: str) -> HttpResponse:
    """Says what was done at the part of the page where it was done, with its undo."""
    return done(request, undo, f"{reverse('ways')}#{part}")
