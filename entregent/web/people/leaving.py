"""Deleting a person, undoable for a month, and forgetting one, for good: both say first what goes."""

import uuid

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from entregent.records.people import bulk, deleting, erasing
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
        erasing.erase(owner, [person.pk])
        notices.tell(request, _("This person is forgotten for good."))
        return HttpResponseRedirect(reverse("people"))
    account = deleting.account(owner, bulk.chosen(owner, [person.pk]))
    context = {"person": person, "account": account, "unsure": request.method == "POST"}
    return render(request, "people/forget.html", context)
