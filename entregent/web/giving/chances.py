"""Chances to give, each with its draft or put aside; and whom something read would serve (E1-E5)."""

import datetime as dt
from typing import Final, NamedTuple

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from entregent.records import exchanges
from entregent.records.giving import chances as records
from entregent.records.giving.chances import Cared, Offered, shared_key
from entregent.records.giving.offering import PURPOSES, matters, shared
from entregent.records.introducing.introductions import consider
from entregent.records.models import Owner, Person
from entregent.records.people import naming
from entregent.records.refused import NotPossible
from entregent.records.today import decisions
from entregent.records.writing.matters import LONGEST
from entregent.web.people.asking import done, owner_of, way_back
from entregent.web.writing.address import desk_for
from entregent.wording import chances as words

_KINDS: Final = ("chance", "event")


class Shown(NamedTuple):
    """A chance as the page says it, with the address of its draft."""

    offered: Offered
    headline: str
    why: str
    write: str


class Reader(NamedTuple):
    """Somebody who would care about something read, with the address of a draft that passes it on."""

    person: Person
    why: str
    write: str


def week(owner: Owner, today: dt.date) -> tuple[list[Shown], str]:
    """The chances of the week, and in a sentence for whom another idea waits; "" for nobody."""
    found = records.week(owner, today)
    names = [one.person.name for one in found.resting]
    rests = words.resting(names, min(one.until for one in found.resting)) if names else ""
    return [_shown(owner, one, today) for one in found.offered], rests


def _shown(owner: Owner, one: Offered, today: dt.date) -> Shown:
    chance, name = one.chance, one.person.name
    said = matters(owner, chance, one.person, one.other)
    asked = {"purpose": PURPOSES[chance.kind], **said, "action": chance.key}
    write = _desk(one.person, asked)
    return Shown(one, words.headline(chance, name), words.why(chance.reason, name, today), write)


def _desk(person: Person, asked: dict[str, str]) -> str:
    return desk_for(person.pk, {name: value[:LONGEST] for name, value in asked.items()})


@require_POST
def decide(request: HttpRequest) -> HttpResponse:
    """Takes up a pair as an introduction, puts a chance off for a week, or aside for good."""
    owner = owner_of(request)
    key, today = request.POST.get("key", ""), exchanges.today(owner)
    if key.partition(":")[0] not in _KINDS:
        raise Http404
    verdict = request.POST.get("verdict", "")
    pair = records.find(owner, today, key) if verdict != "snooze" else None
    if pair is not None and pair.other is not None:
        return (
            _introduce(request, owner, pair, today)
            if verdict == "introduce"
            else _apart(request, owner, pair)
        )
    verb = decisions.snooze if verdict == "snooze" else decisions.skip
    try:
        act = verb(owner, key, today)
    except decisions.NoSuchLine:
        raise Http404 from None
    return done(request, act.undo, way_back(request, reverse("giving")))


def _introduce(request: HttpRequest, owner: Owner, pair: Offered | None, today: dt.date) -> HttpResponse:
    """Their introduction; a second click finds it among those under way."""
    if pair is None or pair.other is None:
        return HttpResponseRedirect(reverse("introductions"))
    said = matters(owner, pair.chance, pair.person, pair.other)
    reasons = said.get("gain", ""), said.get("gain_other", "")
    try:
        row, undo = consider(owner, pair.person, pair.other, reasons, today, pair.chance.key)
    except NotPossible:
        return HttpResponseRedirect(reverse("introductions"))
    return done(request, undo, reverse("introduction", args=[row.pk]))


def _apart(request: HttpRequest, owner: Owner, pair: Offered) -> HttpResponse:
    undo = records.keep_apart(owner, pair, exchanges.today(owner))
    return done(request, undo, way_back(request, reverse("giving")))


@require_safe
def read(request: HttpRequest) -> HttpResponse:
    """Something was read: who would care, and why."""
    owner = owner_of(request)
    text = naming.clean(request.GET.get("text", ""))[:LONGEST]
    found = records.who_cares(owner, exchanges.today(owner), text) if text else []
    readers = [_reader(owner, one, text) for one in found]
    return render(request, "giving/read.html", {"text": text, "readers": readers})


def _reader(owner: Owner, one: Cared, text: str) -> Reader:
    key = shared_key(str(one.person.pk), text)
    asked = {"purpose": "offer", **shared(owner, one.person, text, one.care.what), "action": key}
    return Reader(one.person, words.cares(one.care, one.person.name), _desk(one.person, asked))
