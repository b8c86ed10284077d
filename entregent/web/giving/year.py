"""The look back: a year told for the user alone, to be printed (P8)."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from entregent.core.favours import OF_TWO
from entregent.records import exchanges
from entregent.records.giving.year import year, years
from entregent.web.people.asking import owner_of
from entregent.wording.giving import headline, kinds


@require_safe
def show(request: HttpRequest, wanted: int | None = None) -> HttpResponse:
    """This year, or a past one."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    known = years(owner, today)
    chosen = known[0] if wanted is None else wanted
    if chosen not in known:
        raise Http404
    found = year(owner, chosen)
    context = {
        "year": found,
        "years": known,
        "helped": [(one, kinds(dict.fromkeys(each.kind for each in one.favours))) for one in found.helped],
        "told": [(one, headline(one.kind, one.person.name, given=False)) for one in found.told],
        "of_two": OF_TWO,
        "this_year": today.year,
    }
    return render(request, "giving/year.html", context)
