"""What was given and received as documents: for the command line and other programs."""

from typing import Any

from entregent.core.balance import Balance
from entregent.records.giving.chances import Cared, Offered
from entregent.records.giving.loops import loop_of
from entregent.records.giving.year import Year
from entregent.records.models import Favour, Introduction, Person
from entregent.records.queries.favours import is_open

type Document = dict[str, Any]


def favour(row: Favour) -> Document:
    """Something that passed; `loop` is where it stands, null where it opens none."""
    opens = is_open(row) or bool(row.told_on or row.let_go_on)
    return {
        "id": row.pk,
        "person": _who(row.person),
        "about": _who(row.about) if row.about else None,
        **{name: getattr(row, name) for name in ("given", "kind", "what", "on", "outcome")},
        "loop": loop_of(row).stage if opens else None,
    }


def loop(row: Favour) -> Document:
    """A loop with its days."""
    days = ("used", "used_on", "outcome_on", "told_on", "let_go_on")
    return {**favour(row), **{name: getattr(row, name) for name in days}}


def balance(found: Balance) -> Document:
    """What passed, in codes: no sums, for nothing is to be paid back."""
    sides = {"given": found.given, "received": found.received}
    return {
        "leaning": found.leaning,
        **{
            name: {"often": one.often, "kinds": list(one.kinds), "last": one.last}
            for name, one in sides.items()
        },
    }


def chance(one: Offered, why: str) -> Document:
    """Something that could be done, with why in words and in values."""
    found = one.chance
    return {
        "key": found.key,
        "kind": found.kind,
        "person": _who(one.person),
        "other": _who(one.other) if one.other else None,
        "practice": found.practice,
        "why": why,
        "evidence": {"code": found.reason.code, **found.reason.values},
    }


def cared(one: Cared, why: str) -> Document:
    """Somebody who would care about something read."""
    evidence = {"code": one.care.code, "what": one.care.what, "word": one.care.word}
    return {"person": _who(one.person), "practice": "E2", "why": why, "evidence": evidence}


def year(found: Year) -> Document:
    """A year, as the look back tells it."""
    return {
        "year": found.year,
        "practice": "P8",
        "balance": balance(found.balance),
        "helped": [
            {"person": _who(one.person), "favours": [favour(row) for row in one.favours]}
            for one in found.helped
        ],
        "outcomes": [favour(row) for row in found.outcomes],
        "introductions": [_introduction(one) for one in found.introductions],
        "told": [favour(row) for row in found.told],
        "begun": [_who(one) for one in found.begun],
        "woken": [{"person": _who(one.person), "last": one.last} for one in found.woken],
    }


def _introduction(one: Introduction) -> Document:
    second = _who(one.second) if one.second else None
    return {"id": one.pk, "first": _who(one.first), "second": second, "outcome": one.outcome}


def _who(person: Person) -> Document:
    return {"id": person.pk, "name": person.name}
