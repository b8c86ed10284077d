"""All introductions: the open ones with what comes next, pairs to consider, those that are over."""

import datetime as dt
import uuid
from typing import Final, NamedTuple
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from entregent.records import exchanges
from entregent.records.giving import chances, offering
from entregent.records.introducing import others
from entregent.records.introducing.dues import next_steps
from entregent.records.introducing.writing import who
from entregent.records.models import Introduction, Owner, Person
from entregent.records.queries import introductions as queries
from entregent.records.queries.introductions import Shown
from entregent.records.refused import NotPossible
from entregent.web.people.asking import owner_of
from entregent.wording import chances as chance_words
from entregent.wording import introducing as words

SHOWN: Final = 30
PAIRS: Final = 3
_LOOKED_AT: Final = 15
"""Chances to give among which pairs are looked for."""


class Line(NamedTuple):
    """An introduction in a list: its names, where it stands, and what could be done now."""

    row: Introduction
    title: str
    stage: str
    step: str


class Pair(NamedTuple):
    """Two who could gain from knowing each other, why, and where to consider it."""

    one: Person
    other: Person
    why: str
    href: str


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The open ones, those with something due first."""
    owner = owner_of(request)
    on = exchanges.today(owner)
    shown = queries.open_ones(owner, queries.MOST_OPEN + 1)
    waits = others.waiting(owner, [one.row for one in shown if one.standing.stage == "wished"])
    found = [_line(one, words_of_step(one, on), waits) for one in shown[: queries.MOST_OPEN]]
    ordered = sorted(found, key=lambda one: not one.step)
    page = Paginator(queries.over(owner), SHOWN).get_page(request.GET.get("page"))
    context = {
        "made": [one for one in ordered if not one.row.asked_for],
        "asked_for": [one for one in ordered if one.row.asked_for],
        "more": len(shown) > queries.MOST_OPEN,
        "pairs": _pairs(owner, on),
        "over": [_ended(row) for row in page.object_list],
        "page": page,
    }
    return render(request, "introducing/introductions.html", context)


def words_of_step(shown: Shown, on: dt.date) -> str:
    """What is due now, in words; empty where nothing is."""
    steps = next_steps(shown, on)
    return words.next_step(steps[0].code, name_of(shown.row, steps[0].side)) if steps else ""


def name_of(row: Introduction, side: str) -> str:
    """Whom a step is about."""
    return row.second.name if side == "second" and row.second else row.first.name


def title(row: Introduction) -> str:
    """The names of an introduction: "Awa Diop · Léo Brun"."""
    return f"{who(row)} · {row.first.name}" if row.asked_for else f"{row.first.name} · {who(row)}"


def _line(shown: Shown, step: str, waits: dict[uuid.UUID, NotPossible]) -> Line:
    row, stage = shown.row, shown.standing.stage
    said = words.stage(stage, row.first.name, who(row), asked_for=row.asked_for, sides=shown.standing.sides)
    if row.pk in waits:
        said = words.waiting(waits[row.pk], who(row)) or said
    return Line(row, title(row), said, step)


def _ended(row: Introduction) -> Line:
    said = words.stage(row.state, row.first.name, who(row), asked_for=row.asked_for)
    return Line(row, title(row), said, "")


def _pairs(owner: Owner, on: dt.date) -> list[Pair]:
    """Pairs among the chances to give, each with what both would gain filled in."""
    found = [one for one in chances.chances(owner, on, _LOOKED_AT) if one.chance.kind == "pair"]
    return [_pair(owner, one, on) for one in found[:PAIRS] if one.other is not None]


def _pair(owner: Owner, offered: chances.Offered, on: dt.date) -> Pair:
    one, other = offered.person, offered.other or offered.person
    said = offering.matters(owner, offered.chance, one, other)
    asked = {"first": one.pk, "second": other.pk, "reason": said.get("gain", "")}
    asked["second_reason"] = said.get("gain_other", "")
    why = chance_words.why(offered.chance.reason, one.name, on)
    return Pair(one, other, why, f"{reverse('introduction_new')}?{urlencode(asked)}")
