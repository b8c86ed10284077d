"""All messages: those being written, those that wait for an answer, those that had one."""

from typing import Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from entregent.records.queries import messages as queries
from entregent.web.people.asking import owner_of
from entregent.wording.writing import purpose

SHOWN: Final = 50


@require_GET
def messages(request: HttpRequest) -> HttpResponse:
    """The latest first, fifty a page."""
    owner = owner_of(request)
    state = request.GET.get("state", "")
    state = state if state in queries.STATES else queries.STATES[0]
    page = Paginator(queries.messages(owner, state), SHOWN).get_page(request.GET.get("page"))
    rows = [(message, purpose(message.purpose)) for message in page.object_list]
    counts = [(one, queries.messages(owner, one).count()) for one in queries.STATES]
    context = {"rows": rows, "page": page, "state": state, "counts": counts}
    return render(request, "writing/messages.html", context)
