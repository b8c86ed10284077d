"""The scenario of an ask as the record has it: the person, what passed, what was asked before."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from django.utils import timezone

from entregent.core import asking, favours
from entregent.core.asking.topics import same_topic
from entregent.core.exchanges import CIRCLES
from entregent.core.lint.values import Language
from entregent.records import exchanges
from entregent.records.asking.spoken import spoken, steps_with
from entregent.records.models import Ask, Favour, Owner, Person, Step, Tie

KEY: Final = "ask:"
"""How the key of a favour begins that an ask brought; "ask:ID:return" is one given in return."""
_IDEAS: Final = "Auriez-vous une idée, une piste, ou le nom d’une personne à qui en parler ?"
"""What somebody is asked who is asked for ideas."""
THANKED: Final = ("thank", "let_go_thanks")
"""Steps after which no thanks are due."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user would like to ask: in which words, about what, how much; `ask` is the one on record.

    With `suggestions` it is ideas that are asked for (H9): that is judged, and not the thing itself.
    """

    text: str
    topic: str = ""
    size: str = ""
    language: str = ""
    ask: uuid.UUID | None = None
    suggestions: bool = False


class _Between(NamedTuple):
    """What passed between the user and some people, by person."""

    favours: Mapping[uuid.UUID, list[Favour]]
    asks: Mapping[uuid.UUID, list[Ask]]
    steps: Mapping[uuid.UUID, list[Step]]
    ties: Mapping[uuid.UUID, Tie]
    spoken: Mapping[uuid.UUID, set[dt.date]]
    zone: dt.tzinfo


def wanted_by(ask: Ask) -> Wanted:
    """What an ask on record is about."""
    return Wanted(ask.text, ask.topic, ask.size, ask.language, ask.pk, ask.suggestions)


def scenario(owner: Owner, person: Person, wanted: Wanted, on: dt.date) -> asking.Scenario:
    """What the readiness check is told, as of `on`, in a few queries."""
    return scenarios(owner, [(person, wanted)], on)[0]


def scenarios(owner: Owner, several: Iterable[tuple[Person, Wanted]], on: dt.date) -> list[asking.Scenario]:
    """The same for several asks, in as many queries as for one."""
    pairs = list(several)
    between = _between(owner, {person.pk for person, _wanted in pairs})
    return [_scenario(person, wanted, between, on) for person, wanted in pairs]


def _between(owner: Owner, people: set[uuid.UUID]) -> _Between:
    asked = list(Ask.objects.filter(owner=owner, person__in=people))
    steps, zone = steps_with(owner, people, asked), exchanges.zone(owner)
    passed = Favour.objects.filter(owner=owner, person__in=people).order_by("on", "pk")
    passed = passed.only("person", "given", "kind", "on", "told_on", "let_go_on", "key")
    ties = Tie.objects.filter(owner=owner, person__in=people)
    return _Between(
        _grouped((row.person_id, row) for row in passed),
        _grouped((row.person_id, row) for row in asked),
        _grouped((row.ask_id, row) for row in steps if row.ask_id),
        {tie.person_id: tie for tie in ties},
        spoken(steps, zone),
        zone,
    )


def _grouped[Row](pairs: Iterable[tuple[uuid.UUID, Row]]) -> dict[uuid.UUID, list[Row]]:
    found: dict[uuid.UUID, list[Row]] = defaultdict(list)
    for key, row in pairs:
        found[key].append(row)
    return found


def _scenario(person: Person, wanted: Wanted, between: _Between, on: dt.date) -> asking.Scenario:
    passed = [row for row in between.favours.get(person.pk, []) if row.on <= on]
    thanked = _thanked(between, person)
    others = [ask for ask in between.asks.get(person.pk, []) if ask.pk != wanted.ask]
    return asking.Scenario(
        today=on,
        person=_person(person, between, on),
        ask=_ask(wanted),
        given=tuple(asking.Favour(row.kind, row.on) for row in passed if row.given),
        received=tuple(_received(row, thanked, on) for row in passed if not row.given),
        refused=tuple(_refused(others, wanted, between, on)),
        open_asks=tuple(_waiting(others, between, on)),
    )


def _person(person: Person, between: _Between, on: dt.date) -> asking.Person:
    tie = between.ties.get(person.pk)
    spoken_on = _days(on, *between.spoken.get(person.pk, ()))
    first = _days(on, tie.first_on if tie else None, person.met_on, person.connected_on)
    last = _days(on, tie.last_on if tie else None)
    return asking.Person(
        circle=next((one for one in CIRCLES if tie and tie.circle == one), None),
        first_contact=min([*first, *spoken_on], default=None),
        last_exchange=max([*last, *spoken_on], default=None),
        exchanges=max(tie.exchanges if tie else 0, len(spoken_on)),
        friend=person.friend,
        worked_together=person.worked_together,
        responsiveness=tie.responsiveness if tie else None,
    )


def _days(on: dt.date, *days: dt.date | None) -> list[dt.date]:
    """Those that are known, and had come by then."""
    return [day for day in days if day is not None and day <= on]


def _received(row: Favour, thanked: Mapping[str, bool], on: dt.date) -> asking.Favour:
    """What was let go is not known to have been told, and is not held against the user."""
    told = row.told_on is not None and row.told_on <= on
    open_ = favours.opens(row.kind, given=False) and not row.let_go_on
    return asking.Favour(row.kind, row.on, True if told else False if open_ else None, thanked.get(row.key))


def _thanked(between: _Between, person: Person) -> dict[str, bool]:
    """By the key of the favour that an ask brought, whether the user thanked for it, or let it go."""
    return {
        f"{KEY}{ask.pk}": any(step.event in THANKED for step in between.steps.get(ask.pk, []))
        for ask in between.asks.get(person.pk, [])
    }


def _refused(others: list[Ask], wanted: Wanted, between: _Between, on: dt.date) -> Iterable[dt.date]:
    """The days on which they said no to the same."""
    for ask in others:
        if ask.state == "no" and same_topic(_about(ask.topic, ask.text), _about(wanted.topic, wanted.text)):
            yield from _days(on, _last(between, ask, "decline"))


def _about(topic: str, text: str) -> str:
    return topic.strip() or text


def _waiting(others: list[Ask], between: _Between, on: dt.date) -> Iterable[dt.date]:
    """The days on which something was asked that has not been answered yet."""
    for ask in others:
        if ask.state == "asked" and ask.closed_on is None:
            yield from _days(on, _last(between, ask, "ask"))


def _last(between: _Between, ask: Ask, event: str) -> dt.date | None:
    days = [
        timezone.localdate(step.at, between.zone)
        for step in between.steps.get(ask.pk, [])
        if step.event == event
    ]
    return max(days, default=None)


def size_of(wanted: Wanted) -> asking.Size:
    """How much is asked: as said, else as the words tell."""
    told = asking.Ask(None, wanted.text, _language(wanted.language))
    return _size(wanted.size) or asking.told_size(told)


def _ask(wanted: Wanted) -> asking.Ask:
    if wanted.suggestions:
        return asking.Ask("small", _IDEAS, "fr")
    return asking.Ask(_size(wanted.size), wanted.text, _language(wanted.language))


def _size(code: str) -> asking.Size | None:
    return next((size for size in asking.SIZES if size == code), None)


def _language(code: str) -> Language | None:
    return "fr" if code == "fr" else "en" if code == "en" else None
