"""Two records side by side: what comes of them, field by field, and the act that makes them one person."""

import uuid
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.core.merging import FIELDS, NoSuchChoice
from entregent.records import exchanges
from entregent.records.models import Owner, Person
from entregent.records.people import former, merging
from entregent.records.people.merging import PORTRAIT, Comparison
from entregent.web.merging import showing
from entregent.web.people.acts import followed
from entregent.web.people.asking import done, owner_of, wants_fragment
from entregent.web.shell import notices


@require_http_methods(["GET", "POST"])
def merge(request: HttpRequest, pk: uuid.UUID, other: uuid.UUID) -> HttpResponse:
    """The two and the result; the button makes them one, another shows what would come of the choices."""
    owner = owner_of(request)
    pair = _pair(owner, pk, other)
    if pair is None:
        return HttpResponseRedirect(reverse("person", args=[pk]))
    taken = _taken(request)
    try:
        comparison = merging.compare(owner, *pair, taken)
    except NoSuchChoice:
        comparison = merging.compare(owner, *pair)
        notices.tell(request, _("The records have changed meanwhile: please look again."))
        return _page(request, owner, comparison)
    if request.method == "POST" and "preview" not in request.POST:
        return _merged(request, owner, comparison)
    return _page(request, owner, comparison)


def _pair(owner: Owner, pk: uuid.UUID, other: uuid.UUID) -> tuple[Person, Person] | None:
    """Both people; None where they are one already."""
    living = Person.objects.living().filter(owner=owner).select_related("met_through", "portrait")
    living = living.defer("portrait__image")
    found = living.in_bulk([pk, other])
    if pk in found and former.now(owner, other) == pk:
        return None
    if len(found) < 2:
        raise Http404
    return found[pk], found[other]


def _taken(request: HttpRequest) -> dict[str, str]:
    names = [*(field.name for field in FIELDS), PORTRAIT]
    return {name: request.POST[name] for name in names if request.POST.get(name)}


def _page(request: HttpRequest, owner: Owner, comparison: Comparison) -> HttpResponse:
    context: dict[str, Any] = showing.result(owner, comparison)
    if wants_fragment(request):
        return render(request, "merging/merge.html#preview", context)
    context |= showing.sides(owner, comparison)
    return render(request, "merging/merge.html", context)


def _merged(request: HttpRequest, owner: Owner, comparison: Comparison) -> HttpResponse:
    keep, other = comparison.keep, comparison.other
    try:
        act = merging.merge(owner, keep, other, _taken(request))
    except merging.NotMergeable:
        raise Http404 from None
    return followed(request, act, reverse("person", args=[keep.pk]))


@require_POST
def different(request: HttpRequest, pk: uuid.UUID, other: uuid.UUID) -> HttpResponse:
    """Keeps that they are two people, for whatever looks for doubles later."""
    owner = owner_of(request)
    pair = _pair(owner, pk, other)
    back = reverse("person", args=[pk])
    if pair is None:
        return HttpResponseRedirect(back)
    return done(request, merging.say_different(owner, *pair, exchanges.today(owner)), back)
