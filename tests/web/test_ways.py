"""The page of the user's ways: what is chosen there, what it says, and what can be put back."""

import html
import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from entregent.core.modes import EFFECTS
from entregent.records import ways
from entregent.records.models import Aim, Owner, Preferences, Undo

HABIT = {"habit-text": "In the train home", "habit-day": "1", "habit-minutes": "20", "habit-format": "write"}


def of(owner: Owner) -> Preferences:
    """The preferences as they are on record."""
    return Preferences.objects.get(owner=owner)


def text(client: Client) -> str:
    """The words of the page, tags left out."""
    page = client.get(reverse("ways"), headers={"Accept-Language": "en"}).content.decode()
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


def take_back(client: Client, owner: Owner) -> None:
    """Undoes the latest act."""
    client.post(reverse("undo", args=[Undo.objects.filter(owner=owner).latest("created_at").pk]))


def test_the_page_says_exactly_what_the_modes_change(signed_in: Client, owner: Owner) -> None:
    assert "Nothing: all is as it is for everybody." in text(signed_in)
    signed_in.post(reverse("ways_modes"), {"modes": ["introvert", "senior"]})
    assert ways.modes(of(owner)) == ("introvert", "senior")
    page = signed_in.get(reverse("ways")).content.decode()
    above, below = page.split('class="effects-more"')
    for one in ways.effects(of(owner)):
        place, other = (above, below) if one.value != one.without else (below, above)
        assert f'id="effect-{one.effect.code}"' in place
        assert f'id="effect-{one.effect.code}"' not in other
        assert reverse("practice", args=[one.effect.practice]) in place
    assert "three people → after: two people by “one person at a time”" in text(signed_in)
    take_back(signed_in, owner)
    assert ways.modes(of(owner)) == ()


@pytest.mark.parametrize("effect", [one for one in EFFECTS if not one.of_own], ids=lambda one: one.code)
def test_each_effect_is_chosen_and_put_back_on_the_page(signed_in: Client, owner: Owner, effect: Any) -> None:
    other = next(value for value in effect.options if value != effect.without)
    address = reverse("ways_effect", args=[effect.code])
    signed_in.post(address, {"value": str(other)})
    assert ways.value(of(owner), effect.code) == other
    assert "chosen by you" in text(signed_in)
    signed_in.post(address, {"value": ""})
    assert of(owner).overrides == {}
    take_back(signed_in, owner)
    assert ways.value(of(owner), effect.code) == other


@pytest.mark.parametrize(("code", "value"), [("fame", "1"), ("weak_ties", "7"), ("invitation", "feast")])
def test_what_is_no_effect_or_no_value_is_not_found(
    signed_in: Client, owner: Owner, code: str, value: str
) -> None:
    assert signed_in.post(reverse("ways_effect", args=[code]), {"value": value}).status_code == 404
    assert of(owner).overrides == {}


def test_time_people_and_the_quiet_day(signed_in: Client, owner: Owner) -> None:
    signed_in.post(reverse("ways_time"), {"minutes": "25", "people": "6", "quiet_day": "6"})
    found = of(owner)
    assert (found.minutes_a_day, found.people_a_week, found.quiet_day) == (25, 6, 6)
    signed_in.post(reverse("ways_time"), {"minutes": "25", "people": "6", "quiet_day": ""})
    assert of(owner).quiet_day is None
    take_back(signed_in, owner)
    assert of(owner).quiet_day == 6


@pytest.mark.parametrize(
    ("route", "values"),
    [
        ("ways_modes", {"modes": "wizard"}),
        ("ways_time", {"minutes": "0", "people": "3", "quiet_day": ""}),
        ("ways_time", {"minutes": "9", "people": "3", "quiet_day": "7"}),
        ("ways_purposes", {"purposes": "fame"}),
        ("habit_add", {**HABIT, "habit-text": " "}),
        ("habit_add", {**HABIT, "habit-minutes": "500"}),
        ("aim_add", {"aim-text": ""}),
        ("aim_add", {"aim-text": "a", "aim-until": "1066-01-01"}),
        ("aim_add", {"aim-text": "a", "aim-until": "2020-06-01"}),
    ],
)
def test_what_is_wrong_is_said_and_nothing_saved(
    signed_in: Client, owner: Owner, route: str, values: dict[str, str]
) -> None:
    before = Preferences.objects.filter(owner=owner).values().get()
    response = signed_in.post(reverse(route), values)
    assert response.status_code == 200
    assert "errorlist" in response.content.decode()
    assert Preferences.objects.filter(owner=owner).values().get() == before
    assert not Undo.objects.exists()
    assert not Aim.objects.exists()


def test_habits_are_added_changed_and_taken_away(signed_in: Client, owner: Owner) -> None:
    signed_in.post(reverse("habit_add"), HABIT)
    signed_in.post(reverse("habit_add"), {**HABIT, "habit-text": "Lunch", "habit-format": "lunch"})
    page = text(signed_in)
    assert "In the train home Tuesday, about 20 minutes, to write" in page
    changed = {"text": "On the walk", "day": "", "minutes": "30", "format": "call"}
    assert "In the train home" in signed_in.get(reverse("habit", args=[0])).content.decode()
    signed_in.post(reverse("habit", args=[0]), changed)
    assert [habit.text for habit in ways.habits(of(owner))] == ["On the walk", "Lunch"]
    signed_in.post(reverse("habit_delete", args=[0]))
    assert [habit.text for habit in ways.habits(of(owner))] == ["Lunch"]
    take_back(signed_in, owner)
    assert [habit.text for habit in ways.habits(of(owner))] == ["On the walk", "Lunch"]
    assert signed_in.get(reverse("habit", args=[2])).status_code == 404
    assert signed_in.post(reverse("habit_delete", args=[2])).status_code == 404


def test_what_it_is_for_in_codes_and_in_ones_own_words(signed_in: Client, owner: Owner) -> None:
    signed_in.post(reverse("ways_purposes"), {"purposes": ["change", "pleasure"]})
    assert of(owner).purposes == ["change", "pleasure"]
    signed_in.post(
        reverse("aim_add"), {"aim-text": "A workshop", "aim-kind": "venture", "aim-until": "2030-06-01"}
    )
    aim = Aim.objects.get(owner=owner)
    assert "A workshop starting something of my own, until 1 June 2030" in text(signed_in)
    past = {"text": "A shop", "kind": "", "until": "2020-06-01"}
    assert "errorlist" in signed_in.post(reverse("aim", args=[aim.pk]), past).text
    assert Aim.objects.get(owner=owner).text == "A workshop"
    Aim.objects.filter(pk=aim.pk).update(until="2020-06-01")  # it has ended since
    signed_in.post(reverse("aim", args=[aim.pk]), past)
    assert "What it was for before A shop until 1 June 2020" in text(signed_in)
    signed_in.post(reverse("aim_delete", args=[aim.pk]))
    assert not Aim.objects.exists()
    take_back(signed_in, owner)
    assert Aim.objects.get(owner=owner).text == "A shop"


def test_the_settings_lead_here_and_hold_none_of_it(signed_in: Client) -> None:
    page = signed_in.get(reverse("settings")).content.decode()
    assert f'href="{reverse("ways")}"' in page
    for name in ("introvert", "stage", "purposes", "minutes_a_day", "people_a_week"):
        assert f'name="you-{name}"' not in page
        assert f'name="time-{name}"' not in page


def test_another_owners_aim_and_effects_are_their_own(
    signed_in: Client, owner: Owner, stranger: Owner
) -> None:
    aim = Aim.objects.create(owner=stranger, text="Anything")
    assert signed_in.get(reverse("aim", args=[aim.pk])).status_code == 404
    assert signed_in.post(reverse("aim_delete", args=[aim.pk])).status_code == 404
    signed_in.post(reverse("ways_modes"), {"modes": ["introvert"]})
    assert ways.modes(of(stranger)) == ()


def test_however_many_aims_there_are_the_page_asks_as_often(
    signed_in: Client, owner: Owner, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with CaptureQueriesContext(connection) as few:
        signed_in.get(reverse("ways"))
    for number in range(5):
        Aim.objects.create(owner=owner, text=f"Shop {number}")
    with django_assert_num_queries(len(few)):
        signed_in.get(reverse("ways"))
