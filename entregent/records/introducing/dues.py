"""What introductions have due on a day: their next step, a word to whoever introduced the user (E1, H8)."""

import datetime as dt
import uuid
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, Final, NamedTuple

from django.db.models import Prefetch, prefetch_related_objects

from entregent.core import planning
from entregent.core.introducing.made import SIDES
from entregent.core.moves import Duty, due
from entregent.records import exchanges
from entregent.records.giving import chances, offering
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing.introductions import Said
from entregent.records.introducing.writing import MOVES_NOTHING, Writing, facts, id_of, read_id, writing
from entregent.records.models import Introduction, Owner, Person
from entregent.records.people.refreshing import refresh
from entregent.records.queries.introductions import Shown, under_way
from entregent.records.queries.presenting import works
from entregent.records.refused import NotPossible
from entregent.records.today.due import Done, Due
from entregent.records.undo import Recording

MESSAGE_OF: Final[Mapping[str, str]] = {
    "ask_whether_met": "ask_met",
    "ask_what_came": "ask_came",
    "ask_after": "ask_after",
}
"""Duties that a question does; the others are done by the event of their own."""
PAIR: Final = "pair-"
"""How the occasion of a chance begins that two could be introduced."""
WORDLESS: Final = frozenset({"take_silence"})
"""Duties that the page of the introduction shows, and nobody is written to for."""


class Step(NamedTuple):
    """What comes next: a code, what its message does, whose side, since when, whether it is raised today."""

    code: str
    practice: str
    event: str
    side: str
    since: dt.date
    from_: dt.date
    raised: bool
    time: int = 1


def next_steps(shown: Shown, on: dt.date) -> list[Step]:
    """What is due now, the longest due first; the other one is asked as soon as one has said yes."""
    found = [
        Step(one.code, one.practice, MESSAGE_OF.get(one.code, one.event), one.side, one.since, one.from_,
             one.raised, one.time)
        for one in shown.standing.due(on)
    ]  # fmt: skip
    return [*found, *_other_one(shown, on)]


def _other_one(shown: Shown, on: dt.date) -> Iterator[Step]:
    if shown.row.asked_for or shown.standing.stage != "one_asked":
        return
    for side, other in zip(SIDES, reversed(SIDES), strict=True):
        since = shown.standing.day_of("agree", other)
        if shown.standing.side(side) == "unasked" and since is not None:
            one = due(ASK_OTHER, since, on, side)
            if one is not None:
                yield Step(one.code, one.practice, one.event, side, since, since, one.raised, one.time)


ASK_OTHER: Final = Duty("ask_other", "E1", ("one_asked",), "ask", (0, 10), lasts=True)
"""Once one has said yes, the other is asked."""


def provide(owner: Owner, on: dt.date, person: uuid.UUID | None = None) -> Iterator[Due]:
    """Lines for the day: steps that are raised now, each with the words for it; or those with one person."""
    raised = [
        (one, step)
        for one in under_way(owner, person)
        for step in next_steps(one, on)
        if step.raised and step.code not in WORDLESS
    ]
    people = Person.objects.select_related("met_through")
    prefetch_related_objects(
        [one.row for one, _step in raised], Prefetch("first", people), Prefetch("second", people)
    )
    held = works({pk for one, _step in raised for pk in (one.row.first_id, one.row.second_id) if pk})
    for one, step in raised:
        message = writing(one.row, step.event, step.side, held)
        if message is not None:
            yield _due(one.row, step, message)


def _due(row: Introduction, step: Step, message: Writing) -> Due:
    values: dict[str, Any] = {"other": _other(message), "since": step.since}
    kind: planning.DutyKind = "thanks" if message.action.startswith("thanks:") else "step"
    reason = planning.Reason(f"introduction_{step.code}", values)
    occasion = id_of(row.pk, step.event, step.side, step.time)
    duty = planning.Duty(
        kind, str(message.person.pk), occasion, step.practice, reason, step.from_, message.purpose
    )
    return Due(duty, facts(message, f"{row.pk}"))


def _other(message: Writing) -> str:
    return message.matters.get("second") or message.matters.get("target", "")


def settle(owner: Owner, done: Done, record: Recording) -> None:
    """A line that was done moves its introduction; one that asks how things stand moves nothing."""
    named = read_id(done.id)
    if named is None or named[1] in MOVES_NOTHING:
        return
    pk, event, side = named
    row = Introduction.objects.filter(owner=owner, pk=pk).select_related("first", "second").first()
    if row is None:
        return
    try:
        verbs.carry(owner, row, event, done.on, record, Said(side, exchange=done.exchange))
    except NotPossible:
        return  # another tab, or the page of the introduction, was quicker
    if event == "introduce" and row.second is not None and done.exchange is not None:
        _to_both(owner, row, done, record)


def take(owner: Owner, done: Done, record: Recording) -> None:
    """A chance to introduce two was taken: the first has been asked, and the introduction is on record."""
    people = [_living(owner, done.person), _living(owner, done.id.removeprefix(PAIR))]
    one, other = people
    if not done.id.startswith(PAIR) or one is None or other is None:
        return
    found = chances.find(owner, done.on, planning.key_of("chance", done.person, done.id))
    said = offering.matters(owner, found.chance, one, other) if found else {}
    gains = (said.get("gain", ""), said.get("gain_other", ""))
    row = verbs.begin(owner, (one, other), gains, done.on, record)
    if row is not None:
        with suppress(NotPossible):  # one of them is in too many already: it is considered, no more
            verbs.carry(owner, row, "ask", done.on, record, Said("first", exchange=done.exchange))


def _living(owner: Owner, key: str) -> Person | None:
    try:
        pk = uuid.UUID(key)
    except ValueError:
        return None
    return Person.objects.living().filter(owner=owner, pk=pk, is_self=False).first()


def _to_both(owner: Owner, row: Introduction, done: Done, record: Recording) -> None:
    """The one message that goes to two is an exchange with both."""
    if done.exchange is None or row.second is None:
        return
    there = set(done.exchange.participations.values_list("person_id", flat=True))
    missing = [person for person in (row.first, row.second) if person.pk not in there]
    exchanges.take_part(done.exchange, missing)
    record.creates(done.exchange.participations.filter(person__in=missing))
    refresh(owner, [person.pk for person in missing], with_words=False)
