"""What a message said before, and its way back."""

import uuid

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from entregent.records.models import Message, Version
from entregent.records.writing import versions
from entregent.web.people.asking import owner_of
from entregent.web.shell import notices


@require_GET
def earlier(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Every version kept of a message, the latest first."""
    owner = owner_of(request)
    living = Message.objects.filter(owner=owner, person__deleted_at=None).select_related("person")
    message = get_object_or_404(living, pk=pk)
    kept = message.versions.order_by("-created_at", "-pk")
    return render(request, "writing/versions.html", {"message": message, "versions": kept})


@require_POST
def back(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes a version back; what stood meanwhile is one now."""
    owner = owner_of(request)
    living = Version.objects.filter(owner=owner, message__person__deleted_at=None).select_related("message")
    version = get_object_or_404(living, pk=pk)
    if version.message.sent_at is None:
        versions.back(version.message, version)
        notices.tell(request, _("These words are back; those that stood here are kept as a version."))
    return HttpResponseRedirect(reverse("message", args=[version.message_id]))
