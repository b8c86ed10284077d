"""Whose view would help on a question: those who know or care, why, and first words to ask them (F14)."""

import uuid
from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from entregent.core.viewpoints import View
from entregent.records import exchanges
from entregent.records.people import naming
from entregent.records.queries.lines import Line, lines
from entregent.records.telling import views
from entregent.web.people.asking import owner_of
from entregent.web.writing.address import desk_for
from entregent.wording import telling


class Knowing(NamedTuple):
    """Somebody whose view would help, why, what to mind, and where the first words are."""

    line: Line
    why: tuple[str, ...]
    care: str
    write: str


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """A question, and those who could help with it."""
    owner = owner_of(request)
    question = naming.clean(request.GET.get("q", ""))[: views.LONGEST]
    found = views.views(owner, question, exchanges.today(owner)) if question else ()
    known = {str(line.id): line for line in lines(uuid.UUID(one.person) for one in found)}
    people = [_knowing(one, known[one.person], question) for one in found if one.person in known]
    context = {"question": question, "people": people, "longest": views.LONGEST}
    return render(request, "telling/views.html", context)


def _knowing(one: View, line: Line, question: str) -> Knowing:
    purpose = "reconnect" if one.care == "asleep" else "advice_request"
    asked = {"purpose": purpose} if purpose == "reconnect" else {"purpose": purpose, "ask": question}
    why = tuple(filter(None, (telling.because(each.code, each.values) for each in one.reasons)))
    return Knowing(line, why, telling.care(one.care), desk_for(one.person, asked))
