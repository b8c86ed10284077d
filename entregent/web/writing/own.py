"""The user's own ways to write: kept from a message, looked at, reworded, taken away."""

import uuid

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from entregent.core.drafting.own import places
from entregent.records import exchanges
from entregent.records.models import OwnDraft, Owner
from entregent.records.people import naming
from entregent.records.writing import messages, own
from entregent.web.people.asking import done, owner_of
from entregent.web.shell import notices
from entregent.web.writing.keeping import keep
from entregent.wording.writing import purpose


@require_GET
def ways(request: HttpRequest) -> HttpResponse:
    """All of them, by what they are for."""
    owner = owner_of(request)
    rows = OwnDraft.objects.filter(owner=owner).order_by("purpose", "name", "pk")
    context = {"rows": [(one, purpose(one.purpose)) for one in rows], "most": messages.LONGEST_BODY}
    french = (get_language() or "fr").startswith("fr")
    return render(request, "writing/own.html", context | {"places": places("fr" if french else "en")})


@require_POST
def keep_way(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Keeps the message on the desk, and a way to write made of it."""
    owner = owner_of(request)
    to = reverse("message", args=[pk])
    try:
        message = keep(request, owner, pk)
        _made, undo = own.keep(owner, message, _name(request), exchanges.today(owner))
    except messages.AlreadySent:
        return HttpResponseRedirect(to)
    except own.Nothing:
        notices.tell(request, _("There are no words to keep as a way to write."))
        return HttpResponseRedirect(to)
    except own.TooMany:
        notices.tell(request, _("You have as many ways to write as can be kept: take one away first."))
        return HttpResponseRedirect(reverse("own_ways"))
    return done(request, undo, to)


@require_POST
def change(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Rewords one, or takes it away."""
    owner = owner_of(request)
    found = _found(owner, pk)
    if request.POST.get("act") == "remove":
        return done(request, own.remove(owner, found), reverse("own_ways"))
    body = naming.clean_text(request.POST.get("body", ""))[: messages.LONGEST_BODY]
    subject = naming.clean(request.POST.get("subject", ""))
    return done(request, own.change(owner, found, _name(request), subject, body), reverse("own_ways"))


def _found(owner: Owner, pk: uuid.UUID) -> OwnDraft:
    found = own.find(owner, pk)
    if found is None:
        raise Http404
    return found


def _name(request: HttpRequest) -> str:
    return naming.clean(request.POST.get("own_name", ""))[: own.LONGEST_NAME]
