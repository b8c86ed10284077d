"""The user's modes, overrides, time, habits and aims on record, each taken back as it was."""

import datetime as dt
from collections.abc import Callable

import pytest

from entregent.core.planning import Habit
from entregent.records import aims, exchanges, preferences, undo, ways
from entregent.records.models import Aim, Owner, Person, Preferences, Target, Undo
from entregent.records.today.situation import budget
from entregent.records.writing.first_words import addressee, first_words

TRAIN = Habit("In the train home", 1, 20, "write")
ON = dt.date(2026, 3, 18)


def of(owner: Owner) -> Preferences:
    """The preferences as they are on record."""
    return Preferences.objects.get(owner=owner)


@pytest.mark.parametrize(
    "modes",
    [
        (),
        ("introvert",),
        ("junior",),
        ("senior",),
        ("introvert", "senior"),
        ("introvert", "junior", "senior"),
    ],
)
def test_any_modes_go_together(owner: Owner, modes: tuple[str, ...]) -> None:
    ways.choose(owner, modes)
    assert ways.modes(of(owner)) == modes


def test_what_the_modes_change_is_what_the_plan_is_given(owner: Owner) -> None:
    ways.choose(owner, ["introvert"])
    ways.settle(owner, {"rest_days": 2})
    owner.refresh_from_db()
    given = budget(owner)
    assert (given.people, given.ways.weak_ties, given.ways.invitation) == (2, 1, "coffee")
    assert given.ways.rest_days == 2
    ways.settle(owner, {"rest_days": None})
    assert ways.value(of(owner), "rest_days") == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda owner: ways.choose(owner, ["junior"]),
        lambda owner: ways.settle(owner, {"peers": "first"}),
        lambda owner: ways.give_time(owner, 30, 7, 6),
        lambda owner: ways.keep_habits(owner, [TRAIN]),
        lambda owner: preferences.change(owner, {"purposes": ["change"]}),
    ],
    ids=["modes", "effect", "time", "habits", "purposes"],
)
def test_each_change_is_taken_back(owner: Owner, change: Callable[[Owner], Undo]) -> None:
    before = Preferences.objects.filter(owner=owner).values().get()
    act = change(owner)
    assert Preferences.objects.filter(owner=owner).values().get() != before
    undo.undo(owner, act.pk)
    assert Preferences.objects.filter(owner=owner).values().get() == before


def test_the_number_that_is_typed_holds(owner: Owner) -> None:
    ways.give_time(owner, 15, 6, None)
    assert (of(owner).people_a_week, of(owner).overrides) == (6, {})
    ways.choose(owner, ["introvert"])
    assert ways.value(of(owner), "people_a_week") == 4
    ways.give_time(owner, 20, 4, None)
    assert (of(owner).people_a_week, of(owner).overrides) == (6, {})
    ways.give_time(owner, 20, 9, None)
    assert ways.value(of(owner), "people_a_week") == 9
    ways.give_time(owner, 20, 4, None)
    assert of(owner).overrides == {}
    ways.choose(owner, [])
    assert ways.value(of(owner), "people_a_week") == 6


def test_a_number_chosen_instead_gives_way_to_one_that_is_typed(owner: Owner) -> None:
    ways.settle(owner, {"people_a_week": 9})
    ways.give_time(owner, 15, 5, None)
    assert (of(owner).people_a_week, of(owner).overrides) == (5, {})


def test_habits_come_back_as_they_were_kept(owner: Owner) -> None:
    lunch = Habit("Lunch", None, 60, "lunch")
    ways.keep_habits(owner, [TRAIN, lunch])
    assert ways.habits(of(owner)) == (TRAIN, lunch)
    owner.refresh_from_db()
    assert budget(owner).habits == (TRAIN, lunch)


@pytest.mark.parametrize(
    "odd",
    [
        "train", [3], [{}], [{"text": " ", "day": None, "minutes": 5, "format": "write"}],
        [{"text": "a", "day": 9, "minutes": 5, "format": "write"}],
        [{"text": "a", "day": None, "minutes": "5", "format": "write"}],
        [{"text": "a", "day": None, "minutes": 5, "format": "sing"}],
    ],
)  # fmt: skip
def test_what_is_no_habit_is_passed_over(owner: Owner, odd: object) -> None:
    Preferences.objects.filter(owner=owner).update(
        habits=odd, overrides=[1], stage="wizard", purposes=[{}, "fame", "job"]
    )
    assert aims.purposes(of(owner)) == ["job"]
    assert ways.habits(of(owner)) == ()
    assert ways.modes(of(owner)) == ()
    assert not any(one.overridden for one in ways.effects(of(owner)))


def test_the_quiet_day_is_that_of_the_week(owner: Owner) -> None:
    ways.give_time(owner, 15, 3, 2)
    owner.refresh_from_db()
    assert budget(owner).quiet_day == 2
    assert budget(owner, anyway=True).quiet_day is None


def test_aims_are_those_of_the_day(owner: Owner, stranger: Owner) -> None:
    aims.add(owner, "A workshop", "venture", None)
    aims.add(owner, "A stand at the fair", "sales", ON)
    aims.add(owner, "The thesis", "", ON - dt.timedelta(days=1))
    aims.add(stranger, "Anything", "", None)
    assert [aim.text for aim in aims.aims(owner, ON)] == ["A stand at the fair", "A workshop"]
    assert [aim.text for aim in aims.past(owner, ON)] == ["The thesis"]


def test_an_aim_is_changed_and_removed_and_all_of_it_comes_back(owner: Owner) -> None:
    added = aims.add(owner, "A workshop", "venture", None)
    aim = Aim.objects.get(owner=owner)
    target = Target.objects.create(owner=owner, aim=aim, name="a landlord")
    changed = aims.change(owner, aim, "A shop", "sales", ON)
    removed = aims.remove(owner, Aim.objects.get(owner=owner))
    assert Target.objects.get(pk=target.pk).aim is None
    undo.undo(owner, removed.pk)
    back = Aim.objects.get(owner=owner)
    assert (back.text, back.until) == ("A shop", ON)
    assert Target.objects.get(pk=target.pk).aim == back
    undo.undo(owner, changed.pk)
    assert Aim.objects.get(owner=owner).text == "A workshop"
    undo.undo(owner, added.pk)
    assert not Aim.objects.exists()


def test_first_words_on_the_desk_follow_the_modes_unless_it_is_chosen_otherwise(owner: Owner) -> None:
    person = Person.objects.create(owner=owner, name="Awa Diop", given="Awa", language="en")
    exchanges.log(owner, [person], channel="lunch", on=ON - dt.timedelta(days=60))

    def written() -> set[str]:
        me = Owner.objects.get(pk=owner.pk)
        to = addressee(me, person.pk, ON)
        first = first_words(me, to, "keep_in_touch", ON)
        every = range(first.draft.variants)
        return {first_words(me, to, "keep_in_touch", ON, variant=variant).draft.body for variant in every}

    usual = written()
    assert any(" call" in body for body in usual)
    ways.choose(owner, ["introvert"])
    assert not any(" call" in body for body in written())
    ways.settle(owner, {"draft_proposals": "any"})
    assert written() == usual
