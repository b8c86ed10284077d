"""Acts on many people of the list: into a group, into a circle, deleted; two of them held side by side."""

from django.db.models import F
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from entregent.core.exchanges import CIRCLES
from entregent.records import exchanges
from entregent.records.models import Owner, Undo
from entregent.records.people import bulk, groups
from entregent.records.people.bulk import People
from entregent.records.queries import people as queries
from entregent.web.people.acts import followed
from entregent.web.people.asking import as_uuid, owner_of, way_back
from entregent.web.people.listing import read_filters
from entregent.web.shell import notices


@require_POST
def act_on_many(request: HttpRequest) -> HttpResponse:
    """Into a group, into a circle, deleted: the people ticked, or all that the list found."""
    owner = owner_of(request)
    back = way_back(request, reverse("people"))
    people = _chosen(request, owner)
    some = bulk.chosen(owner, people)[:2]
    if not some:
        notices.tell(request, _("Nobody was selected."))
        return HttpResponseRedirect(back)
    if request.POST.get("verb") == "merge":
        return _compare(request, owner, people, back)
    if request.POST.get("verb") == "delete" and not request.POST.get("sure") and len(some) > 1:
        return _confirm(request, owner, people, back)
    undo = _act(request, owner, people)
    if undo is None:
        notices.tell(request, _("Nothing was changed: please choose a group or a circle."))
        return HttpResponseRedirect(back)
    return followed(request, undo, back)


def _compare(request: HttpRequest, owner: Owner, people: People, back: str) -> HttpResponse:
    """Two are held side by side; the one with whom more passed stands first."""
    found = bulk.chosen(owner, people).order_by(F("tie__exchanges").desc(nulls_last=True), "created_at", "pk")
    pair = list(found.values_list("pk", flat=True)[:3])
    if len(pair) != 2:
        notices.tell(request, _("Please select exactly two people: they are then held side by side."))
        return HttpResponseRedirect(back)
    return HttpResponseRedirect(reverse("person_merge", args=pair))


def _chosen(request: HttpRequest, owner: Owner) -> People:
    if request.POST.get("all"):
        filters = read_filters(QueryDict(request.POST.get("query", "")[:2_000]))
        return queries.people(owner, filters, exchanges.today(owner)).people
    ids = (as_uuid(text) for text in request.POST.getlist("people"))
    return [pk for pk in ids if pk is not None]


def _act(request: HttpRequest, owner: Owner, people: People) -> Undo | None:
    """What the pressed button says; None where it says nothing that can be done."""
    if request.POST.get("verb") == "delete":
        return bulk.delete(owner, people)
    circle = request.POST.get("circle", "")
    if circle:
        return bulk.pin(owner, people, circle) if circle in CIRCLES else None
    try:
        return bulk.group(owner, people, request.POST.get("group") or request.POST.get("new_group", ""))
    except (groups.NoGroupName, groups.GroupExists):
        return None


def _confirm(request: HttpRequest, owner: Owner, people: People, back: str) -> HttpResponse:
    """What goes with them, before it goes."""
    from entregent.records.people import deleting

    living = bulk.chosen(owner, people)
    every = bool(request.POST.get("all"))
    context = {
        "account": deleting.account(owner, living),
        "ids": [] if every else list(living.values_list("pk", flat=True)),
        "query": request.POST.get("query", ""),
        "all": "1" if every else "",
        "back": back,
        "days": deleting.KEPT.days,
    }
    return render(request, "people/delete_many.html", context)
