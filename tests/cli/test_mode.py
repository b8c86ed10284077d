"""`entregent mode` shows and changes the modes; `today` obeys them."""

import datetime as dt

import pytest

from entregent.core.planning import Habit
from entregent.records import aims, exchanges, ties, ways
from entregent.records.models import Decision, Owner, Person, Preferences, Reach
from tests.cli.calling import call

pytestmark = pytest.mark.django_db

Capsys = pytest.CaptureFixture[str]


def test_what_is_chosen_is_told(capsys: Capsys, owner: Owner) -> None:
    answer = call(capsys, "mode", "introvert", "senior", "--json")
    assert answer.code == 0
    assert set(answer.document) == {
        "modes", "effects", "minutes_a_day", "purposes", "aims", "quiet_day", "habits",
    }  # fmt: skip
    assert answer.document["modes"] == ["introvert", "senior"]
    effects = {one["effect"]: one for one in answer.document["effects"]}
    assert effects["rest_days"] == {
        "effect": "rest_days", "practice": "C13", "value": 1, "without": 0, "by": "introvert",
        "overridden": False,
    }  # fmt: skip
    assert effects["replies"]["by"] == "senior"
    assert call(capsys, "mode", "--json").document == answer.document
    assert call(capsys, "mode", "none", "--json").document["modes"] == []


def test_an_effect_is_set_and_put_back(capsys: Capsys, owner: Owner) -> None:
    found = call(capsys, "mode", "junior", "--set", "weak_ties=0", "--set", "people_a_week=9", "--json")
    effects = {one["effect"]: one for one in found.document["effects"]}
    assert (effects["weak_ties"]["value"], effects["weak_ties"]["overridden"]) == (0, True)
    assert effects["people_a_week"]["value"] == 9
    back = call(capsys, "mode", "--set", "weak_ties=", "--json").document["effects"]
    assert next(one for one in back if one["effect"] == "weak_ties")["value"] == 4


@pytest.mark.parametrize(
    "arguments",
    [["wizard"], ["none", "junior"], ["--set", "fame=1"], ["--set", "weak_ties"], ["--set", "weak_ties=7"]],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    capsys: Capsys, owner: Owner, arguments: list[str]
) -> None:
    before = Preferences.objects.values().get(owner=owner)
    answer = call(capsys, "mode", "introvert", *arguments)
    assert answer.code == 2
    assert len(answer.err.splitlines()) == 1
    assert Preferences.objects.values().get(owner=owner) == before


def test_in_words_only_what_is_changed_is_said(capsys: Capsys, owner: Owner) -> None:
    first, *offered, how = call(capsys, "mode").out.splitlines()
    assert first == "No mode: all is as it is for everybody."
    assert [line.split(":")[0].strip() for line in offered] == ["introvert", "junior", "senior"]
    assert "one person at a time" in offered[0]
    assert how == "Choose any of them together: entregent mode junior senior"
    ways.give_time(owner, 15, 3, 6)
    aims.add(owner, "A workshop with north light", "", None)
    out = call(capsys, "mode", "introvert", "--lang", "fr").out
    assert "une personne à la fois" in out
    assert "Personnes proposées par semaine [people_a_week]: trois personnes → deux personnes" in out
    assert "Jour calme\u00a0: dimanche" in out
    assert "→ A workshop with north light" in out
    assert "replies" not in out


def test_the_quiet_day_is_quiet_until_one_asks(capsys: Capsys, owner: Owner) -> None:
    ways.give_time(owner, 15, 3, 6)
    sunday = call(capsys, "today", "--on", "2026-03-22", "--json").document
    assert (sunday["rest"], sunday["actions"]) == ("quiet_day", [])
    assert call(capsys, "today", "--on", "2026-03-22", "--anyway", "--json").document["rest"] is None
    assert "quiet day" in call(capsys, "today", "--on", "2026-03-22", "--lang", "en").out


def test_today_tells_the_habit_and_the_invitation_of_a_line(capsys: Capsys, owner: Owner) -> None:
    person = Person.objects.create(owner=owner, name="Bo Lind", given="Bo", pinned_circle="close")
    Reach.objects.create(owner=owner, person=person, kind="email", value="bo@example.org", key="bo")
    exchanges.log(owner, [person], channel="lunch", on=dt.date(2026, 1, 5))
    for number in range(3):
        Decision.objects.create(
            owner=owner, key=f"first_step:x:{number}", verdict="done", kind="first_step",
            on=dt.date(2026, 1, 12),
        )  # fmt: skip
    ties.recompute(owner, dt.date(2026, 3, 24))
    ways.keep_habits(owner, [Habit("Train home", None, 20, "write"), Habit("Lunch", 4, 60, "lunch")])
    line = call(capsys, "today", "--on", "2026-03-24", "--json").document["actions"][0]
    assert line["habit"] == "Train home"
    assert line["invitation"] == {"format": "lunch", "practice": "C11", "on": "2026-03-27"}
    out = call(capsys, "today", "--on", "2026-03-24", "--lang", "en").out
    assert "Train home · You have not spoken with Bo" in out
    assert "And if you asked Bo to join you on Friday 27 March (Lunch)?" in out
