"""The day, and the short ways to plan it, that the tests of planning share."""

from dataclasses import replace
from datetime import date, timedelta

from entregent.core.planning import Budget, Decision, Line, Situation, Tie, plan

TODAY = date(2026, 3, 18)


def ago(days: int) -> date:
    """That many days before today."""
    return TODAY - timedelta(days=days)


def tie(person: str, **more: object) -> Tie:
    """Somebody one was in touch with ten days ago."""
    return replace(Tie(person, last_exchange=ago(10), exchanges=5), **more)  # type: ignore[arg-type]


def lines(situation: Situation, budget: Budget | None = None, *decisions: Decision) -> list[Line]:
    """The lines of the day's plan."""
    return list(plan(situation, budget or Budget(), decisions, TODAY).lines)


def shown(situation: Situation, budget: Budget | None = None, *decisions: Decision) -> list[tuple[str, str]]:
    """The kind and the person of each line."""
    return [(line.kind, line.person) for line in lines(situation, budget, *decisions)]


def done(line: Line, on: date = TODAY) -> Decision:
    """The decision that a line was done."""
    return Decision(line.key, line.person, "done", on, minutes=line.minutes)
