"""The modes: what each changes, how several go together, and what the user chose instead."""

import itertools

import pytest

from entregent.core.modes import BY_CODE, EFFECTS, MODES, Resolved, Ways, option, resolve, ways
from entregent.core.practices import BY_ID
from tests.core import test_modes_drafts
from tests.core.test_planning_ways import TestEffects as Obeyed


def held(*modes: str, overrides: dict[str, object] | None = None, people: int = 3) -> dict[str, Resolved]:
    """The effects as they hold, by code."""
    found = resolve(modes, overrides or {}, {"people_a_week": people})
    return {one.effect.code: one for one in found}


def changed(*modes: str) -> set[str]:
    """The effects that the modes change."""
    return {code for code, one in held(*modes).items() if one.value != one.without}


def test_without_a_mode_nothing_is_changed_and_the_plan_is_the_usual_one() -> None:
    assert changed() == set()
    assert ways(resolve([], {}, {})) == Ways()


def test_each_mode_changes_its_own_effects() -> None:
    assert changed("introvert") == {
        "people_a_week", "close_circle", "weak_ties", "invitation", "rest_days", "light_touches",
        "draft_proposals",
    }  # fmt: skip
    assert changed("junior") == {
        "people_a_week", "weak_ties", "peers", "follow_up", "invitation", "draft_offers",
    }  # fmt: skip
    assert changed("senior") == {"close_circle", "congratulations", "replies", "draft_doors"}


def test_every_effect_names_a_practice_and_is_changed_by_some_mode_into_one_of_its_options() -> None:
    for effect in EFFECTS:
        assert effect.practice in BY_ID
        assert effect.changes
        assert effect.without in effect.options
        assert all(value in effect.options for value in effect.changes.values())


def test_the_users_own_number_is_changed_by_thirds_and_never_to_nobody() -> None:
    assert [held("introvert", people=n)["people_a_week"].value for n in (1, 3, 6, 10)] == [1, 2, 4, 7]
    assert [held("junior", people=n)["people_a_week"].value for n in (1, 3, 6, 10)] == [1, 4, 8, 13]
    assert held("senior", people=7)["people_a_week"].value == 7


@pytest.mark.parametrize("others", [("junior",), ("senior",), ("junior", "senior")])
def test_an_introvert_gives_only_what_they_have(others: tuple[str, ...]) -> None:
    alone, together = held("introvert"), held(*others, "introvert")
    for code in changed("introvert"):
        assert (together[code].value, together[code].by) == (alone[code].value, "introvert")


def test_modes_go_together_in_whatever_order_they_are_named() -> None:
    for several in itertools.permutations(MODES):
        assert held(*several) == held(*MODES)
    assert changed(*MODES) == set(BY_CODE)


def test_junior_and_senior_never_change_the_same_effect() -> None:
    assert not changed("junior") & changed("senior")


def test_what_the_user_chose_holds_whatever_the_modes() -> None:
    for modes in ((), ("introvert",), MODES):
        found = held(*modes, overrides={"weak_ties": 0, "invitation": "call", "people_a_week": 12})
        assert (found["weak_ties"].value, found["weak_ties"].overridden) == (0, True)
        assert (found["invitation"].value, found["people_a_week"].value) == ("call", 12)
        assert not found["rest_days"].overridden
    assert held("introvert", overrides={"rest_days": 0})["rest_days"].proposed == 1


def test_a_choice_that_is_none_is_passed_over() -> None:
    odd: dict[str, object] = {
        "weak_ties": 7,
        "invitation": None,
        "people_a_week": 0,
        "rest_days": [1],
        "gone": "x",
    }
    assert held("junior", overrides=odd) == held("junior")
    assert held("wizard") == held()


def test_options_are_read_as_text_too() -> None:
    assert option(BY_CODE["weak_ties"], "4") == 4
    assert option(BY_CODE["weak_ties"], "three") is None
    assert option(BY_CODE["invitation"], "call") == "call"


def test_each_effect_has_a_test_that_it_is_obeyed() -> None:
    tests = {name for module in (Obeyed, test_modes_drafts) for name in dir(module)}
    assert {f"test_{effect.code}" for effect in EFFECTS} <= tests
