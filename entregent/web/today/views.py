"""Today's letter, and what the user decides about each of its lines."""

import datetime as dt
import uuid
from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from entregent.records import exchanges, ties
from entregent.records.models import Owner
from entregent.records.queries import imports
from entregent.records.queries.start import begun, untold
from entregent.records.today import decisions
from entregent.records.today.day import day
from entregent.web.shell import notices
from entregent.web.today.letter import letter, told

DAYS_LATER = 365
ACTS: dict[str, Callable[[Owner, str, dt.date], decisions.Act]] = {
    "done": decisions.done,
    "skip": decisions.skip,
    "never": decisions.never,
}


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """The letter of the day; where nobody is on record yet, how to begin."""
    owner = request.user
    assert isinstance(owner, Owner)  # noqa: S101  # every page but the open ones needs sign-in
    on = exchanges.today(owner)
    waiting = untold(owner)
    if not waiting and not begun(owner):
        return render(request, "today/welcome.html", {"name": owner.name.partition(" ")[0]})
    ties.refresh_when_stale(owner, on)
    found = day(owner, on, variants=_variants(request), anyway=_anyway(request))
    reminder = imports.archive_reminder(owner, on)
    context = {
        "letter": letter(owner, found, on, anyway=_anyway(request)),
        "untold": waiting,
        "reminder": reminder,
    }
    return render(request, "today/today.html", context)


@require_POST
def decide(request: HttpRequest) -> HttpResponseBase:
    """One tap about one line: done, later, not this time, not this person."""
    owner = request.user
    assert isinstance(owner, Owner)  # noqa: S101
    try:
        act = _act(request, owner, request.POST.get("key", ""), exchanges.today(owner))
    except decisions.NoSuchLine:
        raise Http404 from None
    except decisions.WhichAnswer as which:
        return _ask_which(request, which.request)
    undo = reverse("undo", args=[act.undo.pk]) if act.undo else ""
    if request.headers.get("HX-Request"):
        name = act.decision.person.name if act.decision.person else ""
        return render(request, "today/decided.html", {"text": told(act.decision, name), "undo": undo})
    notices.tell(request, told(act.decision, act.decision.person.name if act.decision.person else ""), undo)
    return redirect(reverse("today") + ("?anyway=1" if _anyway(request) else ""))


def _ask_which(request: HttpRequest, pk: uuid.UUID) -> HttpResponseBase:
    """On to the request, where the answer that was given is said."""
    notices.tell(request, _("Which answer did you give?"))
    to = reverse("request", args=[pk])
    return HttpResponseClientRedirect(to) if request.headers.get("HX-Request") else redirect(to)


def _anyway(request: HttpRequest) -> bool:
    """Whether a quiet day is asked for all the same."""
    return "anyway" in request.GET


def _act(request: HttpRequest, owner: Owner, key: str, on: dt.date) -> decisions.Act:
    verdict = request.POST.get("verdict", "")
    if verdict == "snooze":
        return decisions.snooze(owner, key, on, _until(request.POST.get("until", ""), on))
    if verdict not in ACTS:
        raise decisions.NoSuchLine(key)
    return ACTS[verdict](owner, key, on)


def _until(text: str, on: dt.date) -> dt.date | None:
    """A day after today and within a year; None, which means a week, for anything else."""
    try:
        until = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return until if 0 < (until - on).days <= DAYS_LATER else None


def _variants(request: HttpRequest) -> dict[str, int]:
    """Other approaches asked for, as `try=2!key`."""
    found: dict[str, int] = {}
    for asked in request.GET.getlist("try")[:20]:
        number, _bang, key = asked.partition("!")
        if number.isdecimal() and len(number) <= 3 and key:
            found[key] = int(number)
    return found
