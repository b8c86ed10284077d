"""Everything on record about one person, for that person: a page to print, or a file for programs."""

import uuid
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from entregent.records.leaving import everything
from entregent.records.queries import people as queries
from entregent.web.people.asking import owner_of
from entregent.wording import everything as wording

KINDS: Final = ("html", "json")


@require_GET
def show(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Says what is in it, and gives both files."""
    person = queries.person(owner_of(request), pk)
    return render(request, "people/everything.html", {"person": person})


@require_GET
def file(request: HttpRequest, pk: uuid.UUID, kind: str) -> HttpResponse:
    """The file, to be kept: it opens without this program, and never as a page of it."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    found = everything.document(owner, person, timezone.now())
    if kind == "json":
        response = HttpResponse(everything.text(found), content_type="application/json")
    else:
        response = HttpResponse(wording.page(found, owner.name, get_language() or "fr"))
    name = slugify(person.name)[:60] or "person"
    response["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    response["Cache-Control"] = "private, no-store"
    return response
