"""What was done lately and can be taken back; how far an act on thousands is."""

import uuid
from typing import Final
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from entregent.records import acting, undo_effects
from entregent.records.models import Job, Owner, Undo
from entregent.records.people import former
from entregent.records.undo import GoneFurther, NothingToUndo
from entregent.web.people import wording
from entregent.web.people.asking import done, owner_of, wants_fragment, way_back
from entregent.web.shell import notices

SHOWN: Final = 50


@require_GET
def acts(request: HttpRequest) -> HttpResponse:
    """The latest acts, newest first, each with its undo, or with how far it is."""
    owner = owner_of(request)
    kept = Undo.objects.filter(owner=owner).order_by("-created_at").defer("before")
    going = acting.going_on(owner)
    latest = [(act, _said(act, going.get(act.pk)), act.pk in going) for act in kept[:SHOWN]]
    return render(request, "people/acts.html", {"acts": latest})


def _said(act: Undo, job: Job | None) -> str:
    if job is not None and job.kind == acting.ACT:
        return wording.going_on(act.act, act.values)
    return wording.act(act.act, act.values)


@require_GET
def act(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """One act on many; while it goes on the page asks for its bar alone."""
    found = get_object_or_404(Undo.objects.defer("before"), owner=owner_of(request), pk=pk)
    job = acting.job_of(found, acting.ACT, acting.UNDO)
    going = job is not None and job.state != "failed"
    fragment = wants_fragment(request)
    if fragment and not going:
        return HttpResponse(headers={"HX-Refresh": "true"})
    context = {
        "act": found,
        "job": job,
        "going": going,
        "undoing": job is not None and job.kind == acting.UNDO,
        "words": _said(found, job),
        "back": way_back(request, reverse("people")),
    }
    return render(request, "people/act.html#progress" if fragment else "people/act.html", context)


def follow(act: Undo, back: str) -> HttpResponse:
    """Leads to the page of an act that goes on in the background; from there the way is `back`."""
    return HttpResponseRedirect(f"{reverse('act', args=[act.pk])}?{urlencode({'next': back})}")


def followed(request: HttpRequest, act: Undo, back: str) -> HttpResponse:
    """Says on the page `back` what was done; where it is still being done, leads to its own page."""
    return follow(act, back) if acting.job_of(act, acting.ACT) else done(request, act, back)


@require_POST
def undo(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes one act back and returns to where the button was; one on many is followed on its own page."""
    owner = owner_of(request)
    if not Undo.objects.filter(owner=owner, pk=pk).exists():
        raise Http404
    back = way_back(request, reverse("acts"))
    try:
        taken = undo_effects.take_back(owner, pk)
    except GoneFurther:
        notices.tell(request, _("It has gone further since: take the later step back first."))
        return HttpResponseRedirect(back)
    except NothingToUndo:
        notices.tell(request, _gone(owner, pk))
        return HttpResponseRedirect(back)
    if taken.undone_at is None:
        return follow(taken, back)
    notices.tell(request, _("Taken back: all is as it was."))
    return HttpResponseRedirect(back)


def _gone(owner: Owner, pk: uuid.UUID) -> str:
    """Why an act cannot be taken back."""
    if Undo.objects.filter(owner=owner, pk=pk).exclude(undone_at=None).exists():
        return _("This was taken back already.")
    keep = Undo.objects.values_list("values__keep", flat=True).get(owner=owner, pk=pk)
    if keep and former.now(owner, uuid.UUID(keep)):
        return _("They became one with somebody else since: take that back first.")
    return _("This can no longer be taken back.")


@require_POST
def go_on(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Lets an act that stopped on the way go on."""
    found = get_object_or_404(Undo.objects.defer("before"), owner=owner_of(request), pk=pk)
    acting.go_on(found)
    return follow(found, way_back(request, reverse("acts")))
