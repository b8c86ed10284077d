"""One introduction: both sides with where each stands, the next step with its words, what happened when."""

import datetime as dt
import uuid
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from entregent.core.introducing.made import SIDES
from entregent.core.moves import Refusal
from entregent.records import exchanges
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing import others
from entregent.records.introducing.addresses import of_both
from entregent.records.introducing.dues import next_steps
from entregent.records.introducing.introductions import EVENTS, LONGEST, Said
from entregent.records.introducing.others import UNDER_WAY
from entregent.records.introducing.standing import LONGEST_NOTE, Standing
from entregent.records.introducing.writing import who, writing
from entregent.records.models import Introduction, Owner, Person, Step, Undo
from entregent.records.people import naming
from entregent.records.queries import introductions as queries
from entregent.records.queries import presenting
from entregent.records.queries.introductions import Shown
from entregent.records.refused import NotPossible
from entregent.records.steps import seen_of
from entregent.records.writing.matters import FIELDS
from entregent.web.introducing.listing import name_of, title
from entregent.web.people.asking import done, moved, owner_of
from entregent.web.writing.address import desk_for
from entregent.web.writing.keeping import past_day
from entregent.wording import introducing as words
from entregent.wording import times
from entregent.wording.moves import why

WRITTEN: Final = (
    "introduce", "ask", "ask_ideas", "tell_other", "hand_over", "say_met", "say_turned_down", "say_in_touch",
    "say_what_came", "thank",
)  # fmt: skip
"""Events that a message does, in the order in which they are offered."""
ASKING: Final = {
    "introduced": [("ask_met", ""), ("ask_met", "second")],
    "met": [("ask_came", ""), ("ask_came", "second")],
}
"""By stage, how one asks either of the two how things stand; it moves nothing."""
ENDING: Final = ("drop", "veto")
TELLING: Final = ("come", "meet", "suggest", "say_met", "say_what_came", "turn_down", "decline")
"""Events of which something may be noted in words."""


class Next(NamedTuple):
    """A message to write now: where its words wait, and what it does."""

    href: str
    label: str


class Answer(NamedTuple):
    """Something that may be noted as having happened: what the button sends, and says."""

    value: str
    label: str


class Side(NamedTuple):
    """One of the two, and where they stand since when; what they would gain."""

    person: Person
    state: str
    since: dt.date | None
    reason: str


class Past(NamedTuple):
    """Something that happened, in words."""

    on: dt.date
    when: str
    words: str
    note: str


@require_safe
def show(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Where it stands, and the next step."""
    owner = owner_of(request)
    row = _row(owner, pk)
    standing = queries.with_standing(owner, [row])[0].standing
    on = exchanges.today(owner)
    shown = Shown(row, standing)
    due = next_steps(shown, on)
    answers = [one for one in standing.possible if one[0] not in ENDING and _wanted(row, one[0])]
    context = {
        "row": row,
        "title": title(row),
        "who": who(row),
        "stage": words.stage(
            standing.stage, row.first.name, who(row), asked_for=row.asked_for, sides=standing.sides
        ),
        "next": list(dict.fromkeys(_next(shown, [(one.event, one.side) for one in due]))),
        "answers": [_answer(row, *one) for one in answers],
        "endings": [_answer(row, *one) for one in standing.possible if one[0] in ENDING],
        "noting": any(event in TELLING for event, _side in answers),
        "sides": _sides(row, standing),
        "past": _past(owner, row, on),
        "notice": _notice(owner, row, standing),
        "again": _again(row, standing),
        "addresses": ", ".join(of_both(row)) if standing.stage == "agreed" and not row.asked_for else "",
        "today": on,
        "seen": seen_of(row.steps.all()),
        "most": LONGEST,
        "most_note": LONGEST_NOTE,
    }
    return render(request, "introducing/introduction.html", context)


def _row(owner: Owner, pk: uuid.UUID) -> Introduction:
    return get_object_or_404(queries.introductions(owner).prefetch_related("steps"), pk=pk)


def _next(shown: Shown, due: list[tuple[str, str]]) -> Iterator[Next]:
    """What is due first, then whatever else can be written now."""
    row, standing = shown
    works = presenting.works(one for one in (row.first_id, row.second_id) if one)
    every = [(event, side) for event in WRITTEN for side in ("", *SIDES)]
    ready = [one for one in every if one in standing.possible and _wanted(row, one[0])]
    asking = [] if row.asked_for else ASKING.get(standing.stage, [])
    for event, side in dict.fromkeys([*due, *ready, *asking]):
        message = writing(row, event, side, works)
        if message is None:
            continue
        fields = FIELDS.get(message.purpose, ())
        said = {name: value for name, value in message.matters.items() if name in fields}
        asked = {"purpose": message.purpose, "action": message.action, **said}
        code = {"ask_met": "ask_whether_met", "ask_came": "ask_what_came"}.get(event, event)
        label = words.next_step(code, message.person.name)
        yield Next(desk_for(message.person.pk, asked), label)


def _wanted(row: Introduction, event: str) -> bool:
    """Ideas are asked for a field, an introduction for somebody."""
    return not row.asked_for or event not in ("ask", "ask_ideas") or (event == "ask_ideas") == bool(row.field)


def _answer(row: Introduction, event: str, side: str) -> Answer:
    other = row.first.name if side == "second" else who(row)
    said = words.event(event, name_of(row, side), other, asked_for=row.asked_for)
    return Answer(f"{event}:{side}", said.rstrip("."))


def _sides(row: Introduction, standing: Standing) -> list[Side]:
    if row.asked_for or row.second is None:
        return []
    people, reasons = (row.first, row.second), (row.reason, row.second_reason)
    return [
        Side(person, words.side(standing.side(side)), _since(standing, side), reason)
        for side, person, reason in zip(SIDES, people, reasons, strict=True)
    ]


def _since(standing: Standing, side: str) -> dt.date | None:
    return max((move.on for move in standing.moves if move.side == side), default=None)


def _past(owner: Owner, row: Introduction, today: dt.date) -> list[Past]:
    """What happened, the latest first."""
    zone = exchanges.zone(owner)
    steps = sorted(row.steps.all(), key=lambda one: one.at, reverse=True)
    return [_happened(row, one, timezone.localdate(one.at, zone), today) for one in steps]


def _happened(row: Introduction, one: Step, on: dt.date, today: dt.date) -> Past:
    said = words.event(one.event, *_names(row, one.side), asked_for=row.asked_for)
    return Past(on, times.day(on, today), said, one.note)


def _names(row: Introduction, side: str) -> tuple[str, str]:
    return (who(row), row.first.name) if side == "second" else (row.first.name, who(row))


def _notice(owner: Owner, row: Introduction, standing: Standing) -> str:
    """What stands in the way of asking now."""
    if row.asked_for and standing.stage == "wished":
        found = others.in_the_way(owner, row)
        return why(found) if found else ""
    if standing.stage not in ("considered", *UNDER_WAY[:3]):
        return ""
    names = others.too_many(owner, (row.first, row.second), row)
    return why(others.full(standing.stage, names)) if names else ""


def _again(row: Introduction, standing: Standing) -> str:
    """Where to ask somebody else, once the first has declined or slept."""
    if not row.asked_for or standing.stage not in ("declined", "slept"):
        return ""
    said = {"kind": "asked", "field": row.field, "reason": row.reason}
    said |= {"person": str(row.second_id)} if row.second_id else {"target": row.target}
    kept = {name: value for name, value in said.items() if value}
    return f"{reverse('introduction_new')}?{urlencode(kept)}"


@require_POST
def move(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Notes what happened; what cannot have happened is refused in a line, and changes nothing."""
    owner = owner_of(request)
    row = _row(owner, pk)
    event, _colon, side = request.POST.get("move", "").partition(":")
    note = naming.clean_lines(request.POST.get("note", ""))[:LONGEST_NOTE]
    seen = request.POST.get("seen", "")

    def make() -> Undo | None:
        if event not in EVENTS:
            raise NotPossible(Refusal("unknown_event", row.state, event))
        return verbs.move(owner, row, event, past_day(request, owner), Said(side, note), seen)

    def in_words(event: str, side: str) -> str:
        return words.event(event, *_names(row, side), asked_for=row.asked_for)

    return moved(request, make, reverse("introduction", args=[pk]), in_words)


@require_POST
def reword(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Says otherwise what each would gain, or why."""
    owner = owner_of(request)
    row = _row(owner, pk)
    said = [naming.clean_lines(request.POST.get(name, "")) for name in ("reason", "second_reason")]
    undo = verbs.reword(owner, row, (said[0], said[1]))
    return done(request, undo, reverse("introduction", args=[pk]))
