"""Steps of introductions keep the day that was said, and a form made before another step does nothing."""

import datetime as dt

import pytest
from django.utils import timezone

from entregent.records import exchanges, undo_effects
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing.introductions import Said
from entregent.records.models import Introduction, Owner
from entregent.records.refused import NotPossible
from entregent.records.steps import seen_of
from entregent.records.undo import NothingToUndo, Recording
from tests.records.introducing.conftest import TODAY, go

pytestmark = pytest.mark.django_db
FIRST, SECOND = Said("first"), Said("second")


def days(owner: Owner, row: Introduction) -> list[tuple[str, str, int]]:
    """Every step with its days from the one on which the introduction was kept."""
    zone = exchanges.zone(owner)
    return [
        (one.event, one.side, (timezone.localdate(one.at, zone) - TODAY).days)
        for one in row.steps.order_by("at")
    ]


def after(number: int) -> dt.date:
    return TODAY + dt.timedelta(number)


def test_what_came_before_it_was_kept_takes_the_first_thought_back_with_it(
    owner: Owner, pair: Introduction
) -> None:
    verbs.move(owner, pair, "ask", after(-18), FIRST)
    verbs.move(owner, pair, "agree", after(-16), FIRST)
    assert days(owner, pair) == [("consider", "", -18), ("ask", "first", -18), ("agree", "first", -16)]
    with pytest.raises(NotPossible):
        verbs.move(owner, pair, "introduce", after(-17))


def test_taking_it_back_leaves_the_first_thought_on_its_own_day(owner: Owner, pair: Introduction) -> None:
    act = verbs.move(owner, pair, "ask", after(-18), FIRST)
    undo_effects.take_back(owner, act.pk)
    assert days(owner, pair) == [("consider", "", 0)]


def test_one_side_may_be_noted_after_the_other_and_have_come_before(owner: Owner, pair: Introduction) -> None:
    go(owner, pair, "ask:first", "agree:first", on=after(8))
    verbs.move(owner, pair, "ask", after(2), SECOND)
    assert days(owner, pair) == [
        ("consider", "", 0), ("ask", "second", 2), ("ask", "first", 8), ("agree", "first", 9),
    ]  # fmt: skip
    pair.refresh_from_db()
    assert (pair.state, pair.first_side, pair.second_side) == ("both_asked", "yes", "asked")


def test_a_day_before_the_step_it_follows_is_refused_and_changes_nothing(
    owner: Owner, pair: Introduction
) -> None:
    go(owner, pair, "ask:first", "agree:first", "ask:second", "agree:second", on=after(7))
    before = days(owner, pair)
    with pytest.raises(NotPossible) as refused:
        verbs.move(owner, pair, "introduce", after(1))
    assert (refused.value.refusal.code, refused.value.values["day"]) == ("too_early", after(10))
    assert days(owner, pair) == before
    verbs.move(owner, pair, "introduce", after(10))
    assert days(owner, pair)[-1] == ("introduce", "", 10)


def test_a_message_that_moves_it_takes_the_first_day_that_can_be(owner: Owner, wished: Introduction) -> None:
    go(owner, wished, "ask", "agree", on=after(5))
    verbs.carry(owner, wished, "hand_over", after(1), Recording())
    assert days(owner, wished)[-1] == ("hand_over", "", 6)


def test_a_form_made_before_another_step_does_nothing(owner: Owner, pair: Introduction) -> None:
    go(owner, pair, "ask:first")
    seen = seen_of(pair.steps.all())
    verbs.move(owner, pair, "agree", after(1), FIRST, seen)
    for event, code in (("decline", "changed"), ("agree", "already")):
        with pytest.raises(NotPossible) as refused:
            verbs.move(owner, pair, event, after(2), FIRST, seen)
        assert (refused.value.refusal.code, refused.value.values["since"]) == (code, [("agree", "first")])
    pair.refresh_from_db()
    assert (pair.first_side, pair.steps.count()) == ("yes", 3)
    verbs.move(owner, pair, "decline", after(2), FIRST, seen_of(pair.steps.all()))
    pair.refresh_from_db()
    assert pair.first_side == "no"


def test_a_form_made_before_a_step_was_taken_back_does_nothing(owner: Owner, pair: Introduction) -> None:
    act = verbs.move(owner, pair, "ask", TODAY, FIRST)
    seen = seen_of(pair.steps.all())
    undo_effects.take_back(owner, act.pk)
    with pytest.raises(NotPossible) as refused:
        verbs.move(owner, pair, "ask", TODAY, SECOND, seen)
    assert (refused.value.refusal.code, refused.value.values["since"]) == ("changed", [])
    assert pair.steps.count() == 1


def test_a_step_noted_late_goes_back_before_those_noted_earlier(owner: Owner, pair: Introduction) -> None:
    verbs.move(owner, pair, "ask", after(8), FIRST)
    agreed = verbs.move(owner, pair, "agree", after(9), FIRST)
    late = verbs.move(owner, pair, "ask", after(2), SECOND)
    with pytest.raises(NothingToUndo):
        undo_effects.take_back(owner, agreed.pk)
    undo_effects.take_back(owner, late.pk)
    undo_effects.take_back(owner, agreed.pk)
    pair.refresh_from_db()
    assert (pair.state, pair.first_side, pair.second_side) == ("one_asked", "asked", "unasked")
