"""What was given and received before the ask (H1), and what is still owed a word (H7): care, never a debt."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from entregent.core.asking.relation import has_months, in_regular_touch, is_lifted, is_near
from entregent.core.asking.values import Barrier, Favour, Reason, Scenario, Step
from entregent.core.asking.wanting import Wanted
from entregent.core.favours import OPENS

LIGHT: Final = ("information", "introduction", "expertise", "visibility", "support")
"""What may be given, the easiest to give to anybody first (E2, E1, E3, E4, E5)."""
MORE: Final = 3
NEAR_MORE: Final = 4
"""Favours received beyond those given, and twice as many, from which the scales hang to one side; among those
who are near one counts less."""
ALONE: Final = 2
NEAR_ALONE: Final = 3
"""Favours received where nothing at all was given."""
_TOLD_OF: Final = OPENS - {"information"}
RIPE_DAYS: Final = 14
"""Days after which a gift is no longer the first half of a trade."""
UNSAID_DAYS: Final = 21
"""Days after a help since which nothing was said: a word on it comes before the next ask."""
RESULT_DAYS: Final = 60
"""Days after a help that was thanked for: by then something has come of it, or one can say that nothing
has."""


def balance(scenario: Scenario, wants: Wanted) -> Iterator[Barrier]:
    """Nothing given yet where something should have been, or much more received than given."""
    given, received = len(scenario.given), len(scenario.received)
    if _received_more(given, received, near=is_near(scenario)):
        reason = Reason("received_more", "H1", {"given": given, "received": received})
        yield Barrier(reason, (_give(scenario, "H7"),))
    elif not given and _needs_giving(scenario, wants):
        reason = Reason("nothing_given", "H1", {"received": received})
        yield Barrier(reason, (_give(scenario, "H7" if received else "E6"),))
    elif given and wants.size != "small" and not is_lifted(scenario) and _needs_giving(scenario, wants):
        yield from _just_given(scenario)


def _just_given(scenario: Scenario) -> Iterator[Barrier]:
    """Whatever was given is of these very days: asked now, it would have been the price."""
    days = [favour.on for favour in scenario.given]
    known = [on for on in days if on is not None]
    if len(known) < len(days) or (scenario.today - min(known)).days >= RIPE_DAYS:
        return
    until = min(known) + timedelta(RIPE_DAYS)
    step = Step("let_time", "E6", {"until": until})
    yield Barrier(Reason("just_given", "E6", {"on": min(known)}), (step,), until)


def _received_more(given: int, received: int, *, near: bool) -> bool:
    if not given:
        return received >= (NEAR_ALONE if near else ALONE)
    return received - given >= (NEAR_MORE if near else MORE) and received >= 2 * given


def _needs_giving(scenario: Scenario, wants: Wanted) -> bool:
    """Whether an ask of this size wants something given before; friendship and months together are that."""
    near, person = is_near(scenario), scenario.person
    if wants.is_question or wants.is_invitation:
        return False
    if wants.size == "small":
        return not (near or is_lifted(scenario) or in_regular_touch(scenario))
    if wants.size == "medium":
        return not (person.friend or ((near or person.worked_together) and has_months(scenario)))
    return not (near and has_months(scenario))


def _give(scenario: Scenario, practice: str) -> Step:
    """What may be given: first what they have not had yet."""
    had = {favour.kind for favour in scenario.given}
    return Step("give", practice, {"kinds": tuple(sorted(LIGHT, key=had.__contains__))[:3]})


def untold(scenario: Scenario) -> Iterator[Barrier]:
    """Help received that was never thanked for, or whose result was never told: that comes first."""
    unthanked = [one for one in scenario.received if one.thanked is False]
    unreported = [
        one
        for one in scenario.received
        if _waits_for_result(one, scenario.today) or _nothing_since(one, scenario)
    ]
    if not unthanked and not unreported:
        return
    last = _latest([*unthanked, *unreported])
    values = {"kind": last.kind, "on": last.on}
    thanks = (Step("thank", "H7", values),) if unthanked else ()
    telling = (Step("tell_result", "F7", values),) if unreported else ()
    code = "result_untold" if unreported else "not_thanked"
    yield Barrier(Reason(code, "H7", values), thanks + telling)


def _waits_for_result(one: Favour, today: date) -> bool:
    """Whether its result was not told; thanked for, it has time until something may have come of it."""
    fresh = one.on is not None and (today - one.on).days < RESULT_DAYS
    return one.told is False and not (one.thanked and fresh)


def _nothing_since(one: Favour, scenario: Scenario) -> bool:
    """Whether not a word has passed since the help came: then nobody can have told what came of it."""
    last = scenario.person.last_exchange
    if one.told is not None or one.on is None or last is None or one.kind not in _TOLD_OF:
        return False
    return last <= one.on and (scenario.today - one.on).days >= UNSAID_DAYS


def _latest(favours: Sequence[Favour]) -> Favour:
    return max(favours, key=lambda one: one.on or date.min)


def last_given(scenario: Scenario) -> Favour | None:
    """The latest that was given."""
    return _latest(scenario.given) if scenario.given else None
