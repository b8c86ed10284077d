"""The page of all people: searched as one types, filtered, sorted, and acted on in bulk."""

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import Any, Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from entregent.core.exchanges import CHANNELS, CIRCLES
from entregent.records import exchanges
from entregent.records.models import Owner, Person, Undo
from entregent.records.people import bulk, groups
from entregent.records.queries import people as queries
from entregent.records.queries.people import Filters
from entregent.web.people import wording
from entregent.web.people.asking import as_uuid, done, owner_of, wants_fragment, way_back
from entregent.web.shell import notices
from entregent.wording.exchanges import CHANNEL_WORDS
from entregent.wording.times import ago

PAGE: Final = 50


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """Everybody, fifty a page; to htmx the list alone."""
    owner = owner_of(request)
    filters = read_filters(request.GET)
    today = exchanges.today(owner)
    listed = queries.people(owner, filters, today)
    ids = listed.people.values_list("pk", flat=True)
    page = Paginator(ids, PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "rows": [(person, _last(person, today)) for person in queries.rows(page.object_list)],
        "filters": filters,
        "nearly": listed.nearly,
        "query": _kept(request.GET),
    }
    part = "#results" if wants_fragment(request) else ""
    return render(request, f"people/people.html{part}", {**context, **_choices(owner)})


def read_filters(values: Mapping[str, Any] | QueryDict) -> Filters:
    """The filters that an address asks for; what it misspells narrows nothing."""
    return Filters(
        text=str(values.get("q", ""))[:200].replace("\0", ""),
        circle=_one_of(values.get("circle"), CIRCLES),
        group=as_uuid(str(values.get("group", ""))),
        organisation=str(values.get("organisation", ""))[:200].replace("\0", "").strip(),
        channel=_one_of(values.get("channel"), CHANNELS),
        origin=_one_of(values.get("origin"), tuple(wording.ORIGIN_WORDS)),
        silent=_one_of(values.get("silent"), queries.SILENCES),
        sort=_one_of(values.get("sort"), queries.SORTS) or "name",
    )


def _one_of(value: object, known: tuple[str, ...]) -> str:
    return str(value) if value in known else ""


def _last(person: Person, today: dt.date) -> str:
    tie = getattr(person, "tie", None)
    return ago(tie.last_on if tie else None, today)


def _kept(values: QueryDict) -> str:
    """The address of this very list, to act on all of its results and to come back to."""
    kept = values.copy()
    kept.pop("page", None)
    return kept.urlencode()


def _choices(owner: Owner) -> dict[str, object]:
    return {
        "groups": list(queries.group_names(owner)),
        "circles": CIRCLES,
        "channels": [(code, CHANNEL_WORDS[code]) for code in CHANNELS],
        "origins": wording.ORIGIN_WORDS.items(),
        "silences": wording.SILENCE_WORDS.items(),
    }


@require_POST
def act_on_many(request: HttpRequest) -> HttpResponse:
    """Into a group, into a circle, deleted: the people ticked, or all that the list found."""
    owner = owner_of(request)
    back = way_back(request, reverse("people"))
    ids = _chosen(request, owner)
    if not ids:
        notices.tell(request, _("Nobody was selected."))
        return HttpResponseRedirect(back)
    if request.POST.get("verb") == "delete" and not request.POST.get("sure") and len(ids) > 1:
        return _confirm(request, owner, ids, back)
    undo = _act(request, owner, ids)
    if undo is None:
        notices.tell(request, _("Nothing was changed: please choose a group or a circle."))
    return done(request, undo, back)


def _chosen(request: HttpRequest, owner: Owner) -> list[uuid.UUID]:
    if request.POST.get("all"):
        filters = read_filters(QueryDict(request.POST.get("query", "")[:2_000]))
        found = queries.people(owner, filters, exchanges.today(owner)).people
        return list(found.values_list("pk", flat=True))
    ids = (as_uuid(text) for text in request.POST.getlist("people"))
    return [pk for pk in ids if pk is not None]


def _act(request: HttpRequest, owner: Owner, ids: list[uuid.UUID]) -> Undo | None:
    """What the pressed button says; None where it says nothing that can be done."""
    if request.POST.get("verb") == "delete":
        return bulk.delete(owner, ids)
    circle = request.POST.get("circle", "")
    if circle:
        return bulk.pin(owner, ids, circle) if circle in CIRCLES else None
    try:
        return bulk.group(owner, ids, request.POST.get("group") or request.POST.get("new_group", ""))
    except groups.NoGroupName:
        return None


def _confirm(request: HttpRequest, owner: Owner, ids: list[uuid.UUID], back: str) -> HttpResponse:
    """What goes with them, before it goes."""
    from entregent.records.people import deleting

    living = [person.pk for person in bulk.chosen(owner, ids)]
    context = {
        "account": deleting.account(owner, living),
        "ids": [] if request.POST.get("all") else living,
        "query": request.POST.get("query", ""),
        "all": request.POST.get("all", ""),
        "back": back,
        "days": deleting.KEPT.days,
    }
    return render(request, "people/delete_many.html", context)
