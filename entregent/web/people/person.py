"""The page of one person: beyond work first, how you met, what passed between you, what comes next."""

import datetime as dt
import uuid
from typing import Any, Final

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from entregent.core.exchanges import CIRCLES
from entregent.records import exchanges
from entregent.records.models import Group, Owner, Person, Promise, Undo
from entregent.records.people import editing, former, groups
from entregent.records.queries import beside
from entregent.records.queries import people as queries
from entregent.records.queries.open import open_with
from entregent.web.giving import beside as giving
from entregent.web.people import wording
from entregent.web.people.asking import as_uuid, done, owner_of, wants_fragment
from entregent.web.people.forms import FactForm
from entregent.web.people.portrait import address
from entregent.web.people.reaching import ways
from entregent.web.people.steps import Known, next_step
from entregent.web.people.timeline import years
from entregent.web.people.waiting import waiting

EXCHANGES: Final = 30


@require_GET
def person(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Everything on record about one person; to htmx the next exchanges alone."""
    owner = owner_of(request)
    try:
        person = queries.person(owner, pk)
    except Http404:
        now = former.now(owner, pk)
        if now is None:
            raise
        return HttpResponseRedirect(reverse("person", args=[now]))  # made one with somebody else
    page = Paginator(queries.timeline(person), EXCHANGES).get_page(request.GET.get("page"))
    timeline = {"person": person, "page": page, "years": years(owner, page.object_list)}
    if wants_fragment(request):
        return render(request, "people/person.html#timeline", timeline)
    return render(request, "people/person.html", {**timeline, **_context(owner, person)})


def _context(owner: Owner, person: Person) -> dict[str, Any]:
    today = exchanges.today(owner)
    promises = queries.promises(person)
    tie = getattr(person, "tie", None)
    reaches = list(queries.reaches(person))
    mine = list(person.groups.filter(owner=owner).order_by("name"))
    all_groups = queries.group_names(owner)
    there = open_with(person.pk, today)
    waits = waiting(owner, person, there, today)
    return {
        "today": today,
        "tie": tie,
        "why": wording.why_circle(tie.reason) if tie else "",
        "facts": list(queries.facts(person)),
        "fact_form": FactForm(prefix="fact"),
        "positions": queries.positions(person),
        "reaches": reaches,
        "ways": list(ways(reaches)),
        "open_promises": [p for p in promises if not (p.kept_on or p.dropped_on)],
        "settled_promises": [p for p in promises if p.kept_on or p.dropped_on],
        "events": list(queries.life_events(person)),
        "in_groups": mine,
        "other_groups": [group for group in all_groups if group not in mine],
        "circles": CIRCLES,
        "step": next_step(owner, person, Known(tie, _nearest(promises), there, waits), today),
        "waiting": waits,
        "birthday": birthday(person),
        "portrait": address(person),
        "near": beside.relations(person),
        "details": beside.details(person),
        "giving": giving.beside(owner, person),
    }


def _nearest(promises: list[Promise]) -> Promise | None:
    return next((p for p in promises if not (p.kept_on or p.dropped_on) and p.by != "them"), None)


def birthday(person: Person) -> dt.date | None:
    """The birthday in a leap year, so that 29 February can be said; None when unknown."""
    if not person.birth_day or not person.birth_month:
        return None
    try:
        return dt.date(person.birth_year or 2000, person.birth_month, person.birth_day)
    except ValueError:
        return None


@require_POST
def circle(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Pins the person in a circle, or leaves it to the exchanges."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    chosen = request.POST.get("circle", "")
    undo = editing.pin(owner, person, chosen) if chosen in ("", *CIRCLES) else None
    return done(request, undo, reverse("person", args=[pk]))


@require_POST
def put_in_group(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Puts the person into a group, known or new, or takes them out of one."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    return done(request, _grouped(request, owner, person), reverse("person", args=[pk]))


def _grouped(request: HttpRequest, owner: Owner, person: Person) -> Undo | None:
    out = as_uuid(request.POST.get("out", ""))
    if out:
        group = Group.objects.filter(owner=owner, pk=out, query__isnull=True).first()
        return groups.take_out(owner, group, [person.pk]) if group else None
    try:
        group, _made = groups.create(owner, request.POST.get("name", ""))
    except (groups.NoGroupName, groups.GroupExists):  # a kept search takes nobody in
        return None
    return groups.put(owner, group, [person.pk])
