"""Asks: the open ones by what comes next, and the page of one, from the thought to the favour returned."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from entregent.core import asking
from entregent.records import exchanges
from entregent.records.asking import asks as verbs
from entregent.records.asking import drafts
from entregent.records.asking.scenario import scenarios, wanted_by
from entregent.records.models import Ask, Exchange, Owner, Step, Undo
from entregent.records.people import naming
from entregent.records.queries import asks as queries
from entregent.records.queries.asks import Asked
from entregent.records.steps import seen_of
from entregent.web.asking import judging
from entregent.web.asking.forms import HELPS, kinds
from entregent.web.people.asking import as_uuid, done, moved, owner_of
from entregent.web.people.forms import as_day
from entregent.web.writing.address import desk_for
from entregent.web.writing.keeping import past_day
from entregent.wording import times
from entregent.wording.asks import STEP_WORDS, fair, where

GROUPS: Final[tuple[tuple[str, str | Promise, tuple[str, ...]], ...]] = (
    ("helped", _("They helped you"), ("helped",)),
    ("yes", _("They said yes"), ("yes",)),
    ("waiting", _("With them"), ("asked", "postponed", "silent")),
    ("wished", _("Not asked yet"), ("considered",)),
)
"""Open asks by what comes next: a key, a heading, the stages."""
_WISHED: Final = 12
"""Asks not made yet that the list judges."""
_JUDGED: Final = ("considered", "postponed")


class Row(NamedTuple):
    """An ask in a line: where it stands, and what comes next."""

    ask: Ask
    sentence: str


class Moment(NamedTuple):
    """One step of an ask or a request, in words, with its day."""

    on: dt.date
    when: str
    words: str
    note: str


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The open ones by what comes next; below, topics that rest, and what has come to its end."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    every = [*queries.open_asks(owner), *queries.closed_asks(owner)]
    stages = queries.grouped(every)
    fairness = _fairness(owner, stages.get("considered", []), today)
    groups = []
    for key, heading, names in GROUPS:
        rows = [Row(one.ask, fairness.get(one.ask.pk) or where(one, today)) for name in names
                for one in stages.get(name, [])]  # fmt: skip
        groups.append((key, heading, rows))
    resting = [one for one in stages.get("no", []) if one.ask.rests_until and one.ask.rests_until > today]
    ended = [one for one in every if one.standing.closed and one not in resting]
    context = {
        "groups": [one for one in groups if one[2]],
        "resting": [Row(one.ask, where(one, today)) for one in resting],
        "closed": [Row(one.ask, where(one, today)) for one in ended],
    }
    return render(request, "asking/asks.html", context)


def _fairness(owner: Owner, wished: list[Asked], today: dt.date) -> dict[uuid.UUID, str]:
    """By ask not made yet, whether it is fair by now."""
    asks = [one.ask for one in wished[:_WISHED]]
    found = scenarios(owner, [(ask.person, wanted_by(ask)) for ask in asks], today) if asks else []
    return {ask.pk: fair(asking.check(one)) for ask, one in zip(asks, found, strict=True)}


@require_safe
def ask(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Where it stands, every date, what comes next, and the draft for it."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    found = ask_of(owner, pk)
    steps = list(found.steps.all())
    (one,) = queries.asked(owner, [found])
    possible = set(one.standing.possible)
    context: dict[str, Any] = {
        "ask": found,
        "person": found.person,
        "stage": one.standing.stage,
        "sentence": where(one, today),
        "possible": possible,
        "history": history(owner, steps, STEP_WORDS, today),
        "kinds": kinds(),
        "today": today,
        "seen": seen_of(steps),
        "heard": _heard(owner, found, request.GET.get("answer", "")),
        **_desks(one, possible, today),
    }
    if one.standing.stage in _JUDGED:
        context["judged"] = judging.judged(owner, found.person, wanted_by(found), today)
    return render(request, "asking/ask.html", context)


def ask_of(owner: Owner, pk: uuid.UUID) -> Ask:
    """The ask of this id; a 404 where it is somebody else’s, or its person is gone."""
    found = queries.asks_of(owner).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def _desks(one: Asked, possible: set[str], today: dt.date) -> dict[str, str]:
    """The drafts for what may come now, by the name that the page knows them by."""
    wanted = {"ask": "desk_ask", "thank": "desk_thank", "tell": "desk_tell", "return": "desk_return"}
    found = {name: desk(one.ask, event) for event, name in wanted.items() if event in possible}
    if "remind" in possible and any(due.event == "remind" for due in one.standing.due(today)):
        found["desk_remind"] = desk(one.ask, "remind")
    elif one.standing.stage == "yes":
        found["desk_remind"] = desk(one.ask, drafts.NUDGE)
    return found


def desk(ask: Ask, event: str) -> str:
    """The address of the draft that makes a move: what it is about is filled in, sending it moves the ask."""
    draft = drafts.for_ask(ask, event)
    asked = {"purpose": draft.purpose, "action": draft.action, "approach": draft.approach}
    if event in ("ask", "remind", drafts.NUDGE):
        asked["ask"] = " ".join(ask.text.split())[:300]
    return desk_for(ask.person_id, asked)


def _heard(owner: Owner, ask: Ask, text: str) -> Exchange | None:
    """The words of their answer, just noted."""
    pk = as_uuid(text)
    return Exchange.objects.filter(owner=owner, people=ask.person, pk=pk).first() if pk else None


def history(
    owner: Owner, steps: Iterable[Step], words: Mapping[str, str | Promise], today: dt.date
) -> list[Moment]:
    """The latest last, as it went."""
    zone = exchanges.zone(owner)
    days = [(step, step.at.astimezone(zone).date()) for step in steps if step.event in words]
    return [Moment(on, times.day(on, today), str(words[step.event]), step.note) for step, on in days]


@require_POST
def move(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """One move; what cannot be is said in a line, and nothing changes."""
    owner = owner_of(request)
    found = ask_of(owner, pk)
    kind = request.POST.get("kind", "")
    note = naming.clean_lines(request.POST.get("note", ""))[:500]
    said = verbs.Said(note, as_day(request.POST.get("until", "")), kind if kind in HELPS else "")
    event, seen = request.POST.get("event", ""), request.POST.get("seen", "")

    def make() -> Undo:
        return verbs.move(owner, found, event, past_day(request, owner), said, seen)

    return moved(request, make, reverse("ask", args=[pk]), lambda event, _side: str(STEP_WORDS[event]))


@require_POST
def anyway(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """The user asks all the same: remembered, and straight on to the draft."""
    owner = owner_of(request)
    found = ask_of(owner, pk)
    undo = verbs.overrule(owner, found, exchanges.today(owner))
    to = desk(found, "ask") if found.state in _JUDGED else reverse("ask", args=[pk])
    return done(request, undo, to, reverse("ask", args=[pk]))
