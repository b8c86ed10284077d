"""What asks and requests have due: an ask grown fair, thanks, a result, an answer (H1-H7, P3)."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from django.db.models import Max, QuerySet, prefetch_related_objects

from entregent.core import asking, favours, planning
from entregent.core.loops import at_rest
from entregent.core.moves import Due as Come
from entregent.records import exchanges
from entregent.records.asking import asks as ask_verbs
from entregent.records.asking import drafts
from entregent.records.asking import requests as request_verbs
from entregent.records.asking.scenario import KEY, scenarios, wanted_by
from entregent.records.asking.standing import Standing, of_ask, of_request
from entregent.records.giving import loops
from entregent.records.models import Ask, Favour, Owner, Request, Step
from entregent.records.queries.favours import of_keys
from entregent.records.refused import NotPossible
from entregent.records.today.due import Done, Due
from entregent.records.undo import Recording

MOST: Final = 100
"""Open asks, or requests, that are looked at for one day."""
WISHED: Final = 8
"""Asks not made yet that are judged for one day."""
SETTLED: Final = 3
"""Days for which an ask that was fair at once is left to the user before the day speaks of it."""
EVE: Final = 1
"""Days before the day by which somebody wants an answer."""
_REASONS: Final[dict[str, tuple[planning.DutyKind, str, str]]] = {
    "remind": ("step", "ask_remind", "remind"),
    "ask_again": ("step", "ask_again", "ask"),
    "await_help": ("step", "ask_await", drafts.NUDGE),
    "thank": ("thanks", "ask_thank", "thank"),
    "tell_result": ("thanks", "ask_result", "tell"),
    "return_favour": ("thanks", "ask_return", "return"),
}
"""By duty of an ask: the kind of its line, the reason, and the event that doing it is."""
_REQUESTED: Final[dict[str, tuple[str, str]]] = {
    "answer": ("request_answer", ""),
    "help": ("request_help", "help"),
    "ask_after": ("request_after", ""),
}


class _Held(NamedTuple):
    """An open ask with where it stands, and the favour that it brought."""

    ask: Ask
    standing: Standing
    favour: Favour | None


def of_asks(owner: Owner, on: dt.date, person: uuid.UUID | None = None) -> Iterator[Due]:
    """What is due around asks, or those of one person, in a constant number of queries."""
    held = _open_asks(owner, person)
    ripe = [one.ask for one in held if _is_ripe(one, on)][:WISHED]
    given = _given_lately(owner, held)
    raised = [
        (one, come)
        for one in held
        for come in one.standing.due(on)
        if come.raised and come.code in _REASONS and not _settled(one, come, given, on)
    ]
    # Most have nothing due on most days: only of those that have, the people are read
    prefetch_related_objects([*ripe, *(one.ask for one, _come in raised)], "person")
    yield from _fair(owner, ripe, on)
    for one, come in raised:
        yield _due(one, come)


def _open_asks(owner: Owner, person: uuid.UUID | None) -> list[_Held]:
    rows = _living(Ask.objects.filter(owner=owner, closed_on=None), person)
    asks = list(rows.order_by("-created_at", "pk")[:MOST])
    steps = _steps(owner, "ask_id", [ask.pk for ask in asks])
    keys = [f"{KEY}{ask.pk}" for ask in asks]
    brought = {row.key: row for row in of_keys(owner, keys)}
    zone = exchanges.zone(owner)
    pairs = [(ask, brought.get(f"{KEY}{ask.pk}")) for ask in asks]
    return [_Held(ask, of_ask(ask, steps[ask.pk], zone, favour), favour) for ask, favour in pairs]


def _living[Row: (Ask, Request)](rows: QuerySet[Row], person: uuid.UUID | None) -> QuerySet[Row]:
    rows = rows.filter(person=person) if person else rows
    return rows.filter(person__deleted_at=None).exclude(person__triage="never")


def _steps(owner: Owner, field: str, ids: list[uuid.UUID]) -> Mapping[uuid.UUID, list[Step]]:
    found: dict[uuid.UUID, list[Step]] = defaultdict(list)
    for row in Step.objects.filter(owner=owner, **{f"{field}__in": ids}).order_by("at"):
        found[getattr(row, field)].append(row)
    return found


def _fair(owner: Owner, ripe: list[Ask], on: dt.date) -> Iterator[Due]:
    """Asks that are still wished, and fair by now."""
    said = scenarios(owner, [(ask.person, wanted_by(ask)) for ask in ripe], on) if ripe else []
    for ask, scenario in zip(ripe, said, strict=True):
        if asking.check(scenario).verdict == "yes":
            draft = drafts.for_ask(ask, "ask")
            reason = planning.Reason("ask_fair", {"what": ask.text})
            duty = planning.Duty(
                "step", str(ask.person_id), drafts.id_of(ask, "ask", 0), "H1", reason, on, draft.purpose
            )
            yield Due(duty, drafts.facts_of_ask(ask, "ask"))


def _is_ripe(one: _Held, on: dt.date) -> bool:
    """Whether the day may speak of one still wished: at once where it was too soon, else after a few days.

    One overruled is the user's own affair.
    """
    if one.ask.overruled or one.standing.stage != "considered":
        return False
    wait = SETTLED if one.ask.judgement.get("verdict") == "yes" else 0
    return one.standing.since is None or one.standing.since + dt.timedelta(days=wait) <= on


def _given_lately(owner: Owner, held: list[_Held]) -> Mapping[uuid.UUID, dt.date]:
    """By person, when the user last gave them something; asked only where it matters."""
    people = [one.ask.person_id for one in held if one.standing.stage == "helped"]
    rows = Favour.objects.filter(owner=owner, given=True, person__in=people)
    return dict(rows.values_list("person").annotate(last=Max("on")))


def _settled(one: _Held, come: Come, given: Mapping[uuid.UUID, dt.date], on: dt.date) -> bool:
    """Whether something else sees to it: loops have their own lines, until they rest, and what was given
    since is a return."""
    if come.code == "tell_result":
        return one.favour is not None and _has_its_lines(one.favour, on)
    if come.code == "return_favour":
        helped, last = one.standing.day_of("help"), given.get(one.ask.person_id)
        return bool(helped and last and last >= helped)
    return False


def _has_its_lines(favour: Favour, on: dt.date) -> bool:
    opens = favours.opens(favour.kind, given=False)
    return opens and not at_rest(loops.loop_of(favour), on)


def _due(one: _Held, come: Come) -> Due:
    kind, code, event = _REASONS[come.code]
    draft = drafts.for_ask(one.ask, event, come.time)
    asked = one.standing.day_of("ask")
    values: dict[str, Any] = {"what": one.ask.text, "on": asked, "since": come.since}
    duty = planning.Duty(
        kind, str(one.ask.person_id), drafts.id_of(one.ask, event, come.time), come.practice,
        planning.Reason(code, values), come.from_, draft.purpose,
    )  # fmt: skip
    return Due(duty, drafts.facts_of_ask(one.ask, event, one.standing, one.favour))


def of_requests(owner: Owner, on: dt.date, person: uuid.UUID | None = None) -> Iterator[Due]:
    """Requests (one person’s) that wait for an answer, for what was promised, for a word on how it went."""
    rows = _living(Request.objects.filter(owner=owner, closed_on=None), person)
    rows = rows.select_related("person", "better")
    requests = list(rows.order_by("-received_on", "pk")[:MOST])
    steps = _steps(owner, "request_id", [request.pk for request in requests])
    zone = exchanges.zone(owner)
    for request in requests:
        standing = of_request(request, steps[request.pk], zone)
        for come in _come(request, standing, on):
            yield _requested(request, come, on)


def _come(request: Request, standing: Standing, on: dt.date) -> Iterable[Come]:
    """What is raised on that day; an answer on the eve of the day that they named, too."""
    raised = [come for come in standing.due(on) if come.raised]
    urgent = request.due is not None and 0 <= (request.due - on).days <= EVE
    if raised or not urgent or standing.stage not in ("open", "yes"):
        return raised
    code, event = ("answer", "accept") if standing.stage == "open" else ("help", "help")
    since = request.received_on
    return [Come(code, "P3", event, since, request.due or on, raised=True)]


def _requested(request: Request, come: Come, on: dt.date) -> Due:
    code, event = _REQUESTED[come.code]
    values: dict[str, Any] = {"what": request.text, "on": request.received_on, "due": request.due}
    values["better"] = request.better.name if request.better else ""
    duty = planning.Duty(
        "request", str(request.person_id), drafts.id_of(request, event, come.time), come.practice,
        planning.Reason(code, values), min(come.from_, on), drafts.for_request(request, event).purpose,
    )  # fmt: skip
    return Due(duty, drafts.facts_of_request(request))


def settle(owner: Owner, done: Done, record: Recording) -> None:
    """A line done, or its message sent, moves its ask or request; moot where it has moved on."""
    named = drafts.named(f":{done.id}")
    if named is None:
        return
    try:
        if named.of == "ask":
            _settle_ask(owner, named, done, record)
        else:
            _settle_request(owner, named, done, record)
    except NotPossible:
        return


def _settle_ask(owner: Owner, named: drafts.Named, done: Done, record: Recording) -> None:
    ask = Ask.objects.filter(owner=owner, pk=named.id).first()
    if ask is not None and named.event in ask_verbs.EVENTS:
        said = ask_verbs.Said(exchange=done.exchange)
        ask_verbs.carry(owner, ask, named.event, done.on, record, said)


def _settle_request(owner: Owner, named: drafts.Named, done: Done, record: Recording) -> None:
    request = Request.objects.filter(owner=owner, pk=named.id).first()
    if request is not None and named.event in request_verbs.EVENTS:
        better = request.better if named.event == "pass_on" else None
        said = request_verbs.Said(better=better, exchange=done.exchange)
        request_verbs.carry(owner, request, named.event, done.on, record, said)
