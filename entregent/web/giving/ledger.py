"""The ledger: what was given and received, told as care and never as debt (E4-E7)."""

import datetime as dt
from typing import Any, Final, NamedTuple

from allauth.decorators import rate_limit
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from entregent.records import exchanges
from entregent.records.giving.balance import year_of
from entregent.records.giving.loops import loop_of
from entregent.records.ids import new_id
from entregent.records.models import Favour, Owner
from entregent.records.queries import favours as queries
from entregent.web.giving import chances, noting
from entregent.web.people.asking import owner_of
from entregent.wording.giving import headline, overall

SHOWN: Final = 30


class Row(NamedTuple):
    """One line of the ledger; `loop` is where it stands, empty where nothing is to be told."""

    favour: Favour
    headline: str
    loop: str


@rate_limit(action="log")  # type: ignore[untyped-decorator]
@require_http_methods(["GET", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """What passed, the latest first, and the one line by which more is noted."""
    owner = owner_of(request)
    if request.method == "POST":
        return noting.read(request, owner)
    return render(request, "giving/ledger.html", _context(request, owner, exchanges.today(owner)))


def _context(request: HttpRequest, owner: Owner, today: dt.date) -> dict[str, Any]:
    side = request.GET.get("side", "")
    side = side if side in queries.SIDES else queries.SIDES[0]
    page = Paginator(queries.favours_of(owner, side), SHOWN).get_page(request.GET.get("page"))
    first = side == "all" and page.number == 1
    shown, resting = chances.week(owner, today) if first else ([], "")
    return {
        "rows": [row(one) for one in page.object_list],
        "page": page,
        "side": side,
        "token": new_id(),
        "chances": shown,
        "resting": resting,
        "first": first,
        "sentence": overall(year_of(owner, today.year)),
    }


def row(favour: Favour) -> Row:
    """A favour as a line says it."""
    said = headline(favour.kind, favour.person.name, given=favour.given)
    return Row(favour, said, loop_of(favour).stage if queries.is_open(favour) else "")
