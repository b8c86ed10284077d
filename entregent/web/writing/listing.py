"""All messages: those being written, those that wait for an answer, those that had one."""

from typing import Final

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from entregent.records.models import Message, Owner
from entregent.web.people.asking import owner_of
from entregent.wording.writing import purpose

SHOWN: Final = 50
STATES: Final = ("begun", "waiting", "answered")


@require_GET
def messages(request: HttpRequest) -> HttpResponse:
    """The latest first, fifty a page."""
    owner = owner_of(request)
    state = request.GET.get("state", "")
    state = state if state in STATES else STATES[0]
    page = Paginator(_of(owner, state), SHOWN).get_page(request.GET.get("page"))
    rows = [(message, purpose(message.purpose)) for message in page.object_list]
    counts = [(one, _of(owner, one).count()) for one in STATES]
    context = {"rows": rows, "page": page, "state": state, "counts": counts}
    return render(request, "writing/messages.html", context)


def _of(owner: Owner, state: str) -> QuerySet[Message]:
    found = Message.objects.filter(owner=owner, person__deleted_at=None).select_related("person")
    if state == "begun":
        return found.filter(sent_at=None).order_by("-changed_at", "pk")
    return found.filter(sent_at__isnull=False, answered_at__isnull=state == "waiting").order_by(
        "-sent_at", "pk"
    )
