"""What was done lately and can be taken back."""

import uuid
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from entregent.records import undo_effects
from entregent.records.models import Undo
from entregent.records.undo import NothingToUndo
from entregent.web.people import wording
from entregent.web.people.asking import owner_of, way_back
from entregent.web.shell import notices

SHOWN: Final = 50


@require_GET
def acts(request: HttpRequest) -> HttpResponse:
    """The latest acts, newest first, each with its undo."""
    kept = Undo.objects.filter(owner=owner_of(request)).order_by("-created_at").defer("before")
    latest = [(act, wording.act(act.act, act.values)) for act in kept[:SHOWN]]
    return render(request, "people/acts.html", {"acts": latest})


@require_POST
def undo(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes one act back and returns to where the button was."""
    owner = owner_of(request)
    if not Undo.objects.filter(owner=owner, pk=pk).exists():
        raise Http404
    try:
        undo_effects.take_back(owner, pk)
    except NothingToUndo:
        notices.tell(request, _("This can no longer be taken back."))
    else:
        notices.tell(request, _("Taken back: all is as it was."))
    return HttpResponseRedirect(way_back(request, reverse("acts")))
