"""Promises, the user's and others': open, due, kept, given up; and who waits for an answer (F11, D9)."""

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import Final, NamedTuple

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django.views.decorators.http import require_POST, require_safe

from entregent.core.planning import ReplyOwed
from entregent.records import exchanges
from entregent.records.ids import new_id
from entregent.records.models import Owner, Promise
from entregent.records.people import details
from entregent.records.queries.lines import Line, lines
from entregent.records.telling import promises
from entregent.records.today.replies import replies
from entregent.web.people.asking import ALREADY, done, owner_of, way_back
from entregent.web.writing.address import desk_for

SHOWN: Final = 30
WAITING: Final = 8
SIDE_WORDS: Final = {"mine": _("Yours"), "theirs": _("Theirs")}
STATE_WORDS: Final = {
    "open": pgettext_lazy("promises", "Open"),
    "kept": pgettext_lazy("promises", "Kept"),
    "dropped": pgettext_lazy("promises", "Given up"),
}


class Waiting(NamedTuple):
    """Somebody who waits for an answer, since when, about what, and where the first words are."""

    line: Line
    reply: ReplyOwed
    write: str


class Row(NamedTuple):
    """A promise; whether its day has come; and where to ask after it gently, where it is theirs."""

    promise: Promise
    due: bool
    ask: str


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """One side in one state; what is proposed and who waits stand with what is open."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    side, state = _asked(request, "side", SIDE_WORDS), _asked(request, "state", STATE_WORDS)
    page = Paginator(promises.promises(owner, side, state), SHOWN).get_page(request.GET.get("page"))
    first = page.number == 1 and state == "open"
    context = {
        "side": side,
        "state": state,
        "sides": SIDE_WORDS.items(),
        "states": STATE_WORDS.items(),
        "page": page,
        "rows": [_row(one, today) for one in page.object_list],
        "found": _found(owner, side, today) if first else [],
        "waiting": _waiting(owner, today) if first and side == "mine" else [],
        "token": new_id(),
    }
    return render(request, "promises/promises.html", context)


def _asked(request: HttpRequest, name: str, known: Mapping[str, object]) -> str:
    value = request.GET.get(name, "")
    return value if value in known else next(iter(known))


def _row(one: Promise, today: dt.date) -> Row:
    asked = say("Where are you with this: {what}?").format(what=one.what.rstrip(". "))
    write = desk_for(one.person_id, {"purpose": "ask", "ask": asked})
    open_one = not (one.kept_on or one.dropped_on)
    return Row(one, bool(open_one and one.due and one.due <= today), write if one.by == "them" else "")


def _found(owner: Owner, side: str, today: dt.date) -> list[promises.Found]:
    """What is proposed for the side that is shown."""
    sides = ("me", "both") if side == "mine" else ("them",)
    return [one for one in promises.found(owner, today) if one.by in sides]


def _waiting(owner: Owner, today: dt.date) -> list[Waiting]:
    owed = sorted(replies(owner, today), key=lambda one: (one.received, one.id), reverse=True)[:WAITING]
    known = {str(line.id): line for line in lines(uuid.UUID(one.person) for one in owed)}
    return [_wait(known[one.person], one) for one in owed if one.person in known]


def _wait(line: Line, one: ReplyOwed) -> Waiting:
    asked = {"purpose": "reply", "action": f"reply:{one.person}:{one.id}"}
    return Waiting(line, one, desk_for(one.person, asked))


@require_POST
def settle(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Kept, given up, or open again."""
    owner = owner_of(request)
    living = {"person__deleted_at": None, "person__is_self": False}
    one = get_object_or_404(Promise.objects.select_related("person"), owner=owner, pk=pk, **living)
    how = request.POST.get("answer", "")
    if how not in details.ANSWERS:
        raise Http404
    undo = None if _is(one, how) else details.settle(owner, one, how, exchanges.today(owner))
    return done(request, undo, way_back(request, reverse("promises")), unless=ALREADY)


def _is(one: Promise, how: str) -> bool:
    """Whether it stands so already, as after a double click."""
    return how == ("kept" if one.kept_on else "dropped" if one.dropped_on else "open")
