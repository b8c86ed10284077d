"""The message of each step of an introduction: to whom, for what, and about what."""

import uuid
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from entregent.core import drafting
from entregent.core.introducing.made import SIDES
from entregent.core.planning import DutyKind, key_of
from entregent.core.purposes import Written
from entregent.records.models import Introduction, Person
from entregent.records.queries.presenting import met_of

SUBJECT: Final = "introduction"
"""How the ids of its lines begin."""
OF_A_SIDE: Final[Mapping[str, Written]] = {
    "ask": "opt_in",
    "remind": "opt_in_reminder",
    "tell_other": "introduction_off",
}
OF_BOTH: Final[Mapping[str, Written]] = {
    "introduce": "introduction",
    "ask_met": "met_yet",
    "ask_came": "what_came",
}
ASKED_FOR: Final[Mapping[str, Written]] = {
    "ask": "intro_request",
    "ask_ideas": "ideas_request",
    "remind": "intro_reminder",
    "ask_after": "intro_reminder",
    "hand_over": "forwardable",
    "thank": "introducer_thanks",
    "say_in_touch": "introducer_in_touch",
    "say_met": "introducer_met",
    "say_turned_down": "introducer_declined",
    "say_what_came": "ideas_outcome",
}
MOVES_NOTHING: Final = frozenset({"ask_met", "ask_came", "ask_after"})
"""Messages that ask how things stand; the answer moves it."""
THANKING: Final = frozenset({"thank", "say_in_touch", "say_met", "say_turned_down", "say_what_came"})
"""What the user owes the introducer."""


class Writing(NamedTuple):
    """One message: to whom, for what purpose, what it is about, and the key of the line that it does."""

    person: Person
    purpose: Written
    matters: dict[str, str]
    action: str
    other: Person | None = None


def writing(row: Introduction, event: str, side: str, works: Mapping[uuid.UUID, str]) -> Writing | None:
    """The message of a step; None for a step that goes without words. `works` says what people do."""
    person, purpose = _to(row, event, side)
    if purpose is None:
        return None
    matters = _target(row) if row.asked_for else _second(row, person, works)
    other = None if row.asked_for else _other(row, person)
    return Writing(person, purpose, matters, action(row, person, event, side), other)


def _to(row: Introduction, event: str, side: str) -> tuple[Person, Written | None]:
    if row.asked_for:
        ideas = event == "thank" and bool(row.field)
        return row.first, "ideas_thanks" if ideas else ASKED_FOR.get(event)
    person = row.second if side == "second" and row.second else row.first
    return person, (OF_A_SIDE.get(event) if side and event in OF_A_SIDE else OF_BOTH.get(event))


def _target(row: Introduction) -> dict[str, str]:
    said = {"target": who(row), "target_why": row.reason, "outcome": row.outcome}
    return {name: value for name, value in said.items() if value}


def who(row: Introduction) -> str:
    """Whom the user would like to meet."""
    return row.second.name if row.second else row.target or row.field


def _second(row: Introduction, person: Person, works: Mapping[uuid.UUID, str]) -> dict[str, str]:
    other = _other(row, person)
    gains = (row.reason, row.second_reason)
    gain, gain_other = gains if person.pk == row.first_id else gains[::-1]
    who_they_are = works.get(other.pk, "")
    said = {"second": other.name, "second_who": who_they_are, "gain": gain, "gain_other": gain_other}
    return {name: value for name, value in said.items() if value}


def _other(row: Introduction, person: Person) -> Person:
    return row.first if row.second is None or person.pk == row.second_id else row.second


def facts(found: Writing, key: str) -> dict[str, Any]:
    """What a draft may speak of, as the facts that core writes from; those met through are fetched before."""
    said = found.matters
    if "second" in said:
        name = said["second"]
        gains = (said.get("gain", ""), said.get("gain_other", ""))
        given = (found.other.nickname or found.other.given) if found.other else ""
        met = met_of(found.other) if found.other else None
        second = drafting.Second(
            key, name, given or name.partition(" ")[0], said.get("second_who", ""), *gains, met
        )
        return {"second": second}
    return {
        "target": drafting.Target(
            key, said.get("target", ""), said.get("target_why", ""), said.get("outcome", "")
        )
    }


def action(row: Introduction, person: Person, event: str, side: str) -> str:
    """The key of the line of the day that a message does; the same from wherever it is written."""
    kind: DutyKind = "thanks" if row.asked_for and event in THANKING else "step"
    return key_of(kind, str(person.pk), id_of(row.pk, event, side))


def id_of(row: uuid.UUID, event: str, side: str, time: int = 1) -> str:
    """What a line is about: "introduction:ID:ask:first"; the second time that it is brought up, with ":2"."""
    if time > 1:
        return f"{SUBJECT}:{row}:{event}:{side}:{time}"
    return ":".join(filter(None, (SUBJECT, str(row), event, side)))


def read_id(text: str) -> tuple[uuid.UUID, str, str] | None:
    """The introduction, the event and the side that such an id names; None for any other."""
    subject, _, rest = text.partition(":")
    pk, _, moved = rest.partition(":")
    event, side, *_time = [*moved.split(":"), ""]
    try:
        found = uuid.UUID(pk)
    except ValueError:
        return None
    return (found, event, side) if subject == SUBJECT and side in ("", *SIDES) else None
