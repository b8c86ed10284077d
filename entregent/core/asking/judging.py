"""Is it fair to ask this, now? Yes; not yet, and what to do first and from when; or no (H1-H7, H10)."""

from collections.abc import Iterator

from entregent.core.asking.cooling import cooling
from entregent.core.asking.giving import balance, last_given, untold
from entregent.core.asking.measuring import reasonable, specific
from entregent.core.asking.relation import has_months, is_lifted, known_since, last_heard
from entregent.core.asking.resting import resting, waiting
from entregent.core.asking.silence import silence, unanswered
from entregent.core.asking.values import VERDICTS, Barrier, Judgement, Reason, Scenario
from entregent.core.asking.wanting import Wanted, wanted


def check(scenario: Scenario) -> Judgement:
    """Whether the ask is fair now, with the evidence.

    Everything that stands in the way is told, the gravest first, and the latest of its days; where nothing
    does, what speaks for asking. The scenario must be possible (`asking.read` sees to it): no day after
    `today`, no last exchange before the first contact. Source: PRACTICES H1-H7, H10, D4, D12, F9.
    """
    wants = wanted(scenario.ask)
    barriers = sorted(_barriers(scenario, wants), key=_gravest)
    if not barriers:
        return Judgement("yes", tuple(_supports(scenario, wants)))
    verdict = barriers[0].verdict
    reasons = tuple(barrier.reason for barrier in barriers)
    telling = [barrier for barrier in barriers if barrier.verdict == verdict]
    first = tuple(step for barrier in telling for step in barrier.first)
    days = [barrier.from_ for barrier in barriers if barrier.from_ is not None]
    return Judgement(verdict, reasons, max(days, default=None) if verdict == "not_yet" else None, first)


def _barriers(scenario: Scenario, wants: Wanted) -> Iterator[Barrier]:
    """Whatever stands in the way, in the order in which it is to be put right."""
    yield from resting(scenario, wants)
    yield from untold(scenario)
    yield from silence(scenario, wants)
    yield from unanswered(scenario, wants)
    yield from cooling(scenario, wants)
    yield from balance(scenario, wants)
    yield from waiting(scenario)
    yield from specific(wants)
    yield from reasonable(scenario, wants)


def _gravest(barrier: Barrier) -> int:
    return -VERDICTS.index(barrier.verdict)


def _supports(scenario: Scenario, wants: Wanted) -> Iterator[Reason]:
    """What speaks for the ask: what was given, what the two are to each other, how long, how lately."""
    person, gift = scenario.person, last_given(scenario)
    since, last = known_since(scenario), last_heard(scenario)
    if gift is not None:
        yield Reason("given", "H1", {"count": len(scenario.given), "kind": gift.kind, "on": gift.on})
    if is_lifted(scenario):
        yield Reason("friend" if person.friend else "worked_together", "H3", {})
    elif has_months(scenario):
        yield Reason("months_of_exchanges", "H1", {"exchanges": person.exchanges, "since": since})
    if wants.is_invitation:
        yield Reason("only_a_coffee", "C6", {})
    elif wants.is_question:
        yield Reason("only_a_question", "D4", {})
    elif since is not None and not is_lifted(scenario):
        yield Reason("long_enough", "H2", {"since": since, "days": (scenario.today - since).days})
    if last is not None:
        yield Reason("in_touch", "H10", {"last": last, "days": (scenario.today - last).days})
    if wants.size == "small":
        yield Reason("small", "H4", {})
