"""Finds the other record of somebody who is on record twice."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from entregent.records import exchanges, search
from entregent.records.models import Owner, Person
from entregent.records.people.merging import likely
from entregent.records.queries import people as queries
from entregent.records.queries.lines import lines
from entregent.web.people.asking import owner_of, wants_fragment
from entregent.web.people.rows import shown


@require_GET
def same(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Whom the user types, or those who are likely; to htmx the list alone."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    text = request.GET.get("q", "")[:200].replace("\0", "").strip()
    today = exchanges.today(owner)
    found = _found(owner, person, text) if text else likely.others(owner, person)
    context = {"person": person, "text": text, "rows": [shown(line, today) for line in lines(found)]}
    part = "#found" if wants_fragment(request) else ""
    return render(request, f"merging/same.html{part}", context)


def _found(owner: Owner, person: Person, text: str) -> list[uuid.UUID]:
    """Anybody on record but the one and the same."""
    found = search.find(owner, text).ids(0, likely.MOST + 1)
    return [pk for pk in found if pk != person.pk][: likely.MOST]
