"""The ledger: what was given and received, told as care and never as debt (E4-E7)."""

from typing import Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from entregent.records.queries import favours as queries
from entregent.web.people.asking import owner_of
from entregent.wording.giving import headline

SHOWN: Final = 30


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """What passed, the latest first."""
    owner = owner_of(request)
    side = request.GET.get("side", "")
    side = side if side in queries.SIDES else queries.SIDES[0]
    page = Paginator(queries.favours_of(owner, side), SHOWN).get_page(request.GET.get("page"))
    rows = [(one, headline(one.kind, one.person.name, given=one.given)) for one in page.object_list]
    return render(request, "giving/ledger.html", {"rows": rows, "page": page, "side": side})
