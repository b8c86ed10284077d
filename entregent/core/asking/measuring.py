"""Whether an ask is specific, and of a size that the tie can carry (H4, H9)."""

from collections.abc import Iterator
from typing import Final

from entregent.core.asking.relation import circle_of, is_near
from entregent.core.asking.values import Barrier, Reason, Scenario, Step, Verdict
from entregent.core.asking.wanting import Wanted
from entregent.core.lint.message import Excess, Outsized

FORTUNE: Final = 5_000
"""An amount, of the order of euros, that nobody is asked for in passing, not even a friend."""
LENDABLE: Final = 1_000
"""Below it friends help each other out; above, and where no amount is named, one asks for less."""
REAL: Final = 3
"""Exchanges from which an acquaintance can be asked for much."""
_NEVER: Final[frozenset[Excess]] = frozenset({"crowd", "pledge", "money"})
"""Everybody one knows, one's signature, one's money: only those who are near are asked for these at all."""
_AMONG_FRIENDS: Final[frozenset[Excess]] = frozenset({"work", "job", "pledge"})
"""A Saturday’s work, a door opened, a signature: among those who are near these are large, not too much."""
_RATHER_IDEAS: Final[frozenset[Excess]] = frozenset({"job", "crowd"})
"""For these one asks for suggestions (H9): a name, an idea, whom to write to."""


def specific(wants: Wanted) -> Iterator[Barrier]:
    """A vague ask, or none at all: nothing but saying what exactly is in the way."""
    if wants.unsaid:
        yield Barrier(Reason("unsaid", "H4", {}), (Step("say_exactly", "H4", {"words": ""}),))
    elif wants.vague:
        step = Step("say_exactly", "H4", {"words": wants.vague})
        yield Barrier(Reason("vague", "H4", {"words": wants.vague}), (step,))


def reasonable(scenario: Scenario, wants: Wanted) -> Iterator[Barrier]:
    """An ask beyond any reason, or beyond what this tie can carry."""
    if wants.improper or any(one.kind == "improper" for one in wants.excess):
        reason = Reason("improper", "H4", {"words": wants.improper or wants.excess_words})
        yield Barrier(reason, (Step("do_without", "P7", {}),), None, "no")
    elif wants.size == "outsized":
        yield _too_much("no", wants)
    elif wants.excess:
        yield from _excessive(scenario, wants)
    elif wants.size == "large" and not _carries_much(scenario):
        values = {"circle": circle_of(scenario), "exchanges": scenario.person.exchanges}
        reason = Reason("large_for_tie", "H4", values)
        yield Barrier(reason, (Step("ask_less", "H4", {}), Step("grow_closer", "C12", {})))


def _carries_much(scenario: Scenario) -> bool:
    """Whether a large ask may be put to them at all: not to a distant acquaintance, unless one has worked
    with them; nor to somebody seen once or twice."""
    person = scenario.person
    if is_near(scenario) or person.worked_together:
        return True
    return circle_of(scenario) == "wider" and (person.exchanges is None or person.exchanges >= REAL)


def _excessive(scenario: Scenario, wants: Wanted) -> Iterator[Barrier]:
    """What the words ask for, kind by kind, held against how near the two are; the gravest alone is said."""
    verdicts = [verdict for one in wants.excess if (verdict := _verdict(scenario, one))]
    if verdicts:
        yield _too_much("no" if "no" in verdicts else "not_yet", wants)


def _verdict(scenario: Scenario, one: Outsized) -> Verdict | None:
    if one.kind == "money" and (one.amount or 0) >= FORTUNE:
        return "no"
    if is_near(scenario):
        return None if one.kind in _AMONG_FRIENDS or _is_lendable(one) else "not_yet"
    distant = circle_of(scenario) == "weak" and not scenario.person.worked_together
    if one.kind in _NEVER or (one.kind == "work" and distant):
        return "no"
    return "not_yet"


def _is_lendable(one: Outsized) -> bool:
    return one.kind == "money" and one.amount is not None and one.amount < LENDABLE


def _too_much(verdict: Verdict, wants: Wanted) -> Barrier:
    steps = [Step("ask_less", "H4", {})]
    if any(one.kind in _RATHER_IDEAS for one in wants.excess):
        steps.append(Step("ask_suggestions", "H9", {}))
    code = "beyond_reason" if verdict == "no" else "too_much"
    return Barrier(Reason(code, "H4", {"words": wants.excess_words}), tuple(steps), None, verdict)
