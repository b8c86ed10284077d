"""Promises that messages and notes seem to hold: kept or left, by the user alone (C6, F11)."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from entregent.records import exchanges
from entregent.records.telling import promises
from entregent.web.people.asking import ALREADY, done, owner_of, way_back


@require_POST
def decide(request: HttpRequest) -> HttpResponse:
    """Notes one that was found, or says that it is none; one decided on in another tab stays as it is."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    key, verdict = request.POST.get("key", ""), request.POST.get("verdict", "")
    if verdict not in ("keep", "none"):
        raise Http404
    one = next((each for each in promises.found(owner, today) if each.key == key), None)
    undo = None
    if one:
        undo = (
            promises.keep_found(owner, one) if verdict == "keep" else promises.leave_found(owner, one, today)
        )
    return done(request, undo, way_back(request, reverse("promises")), unless=ALREADY)
