"""The settings: saved a section at a time, undoable, and nobody else's; the language of visitors."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import exchanges
from entregent.records.models import Owner, Person, Preferences, Tie, Undo
from entregent.web.settings.views import SECTIONS

RHYTHM = {
    "rhythm_close": 30,
    "rhythm_wider": 120,
    "rhythm_weak": 400,
    "card_days": 7,
}
YOU = {
    "background": "Bookbinder in Nantes, who sings.",
    "looking_for": "A workshop with north light.",
}
WORDS = {"register": "tu", "signature": "Camille"}
LANGUAGE = {"language": "en", "timezone": "America/Montreal"}
NEWS = {"news_a_day": 2, "news_a_year": 1}
REMINDERS: dict[str, Any] = {}


def post(client: Client, name: str, values: dict[str, Any]) -> Any:
    """Saves one section."""
    return client.post(reverse("settings_change", args=[name]), {f"{name}-{k}": v for k, v in values.items()})


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("rhythm", RHYTHM),
        ("you", YOU),
        ("news", NEWS),
        ("words", WORDS),
        ("language", LANGUAGE),
        ("reminders", REMINDERS),
    ],
)
def test_a_section_is_saved_and_can_be_taken_back(
    signed_in: Client, owner: Owner, name: str, values: dict[str, Any]
) -> None:
    before = Preferences.objects.filter(owner=owner).values().get()
    response = post(signed_in, name, values)
    assert response.status_code == 302
    assert response["Location"] == f"{reverse('settings')}#{name}"
    after: dict[str, Any] = dict(Preferences.objects.filter(owner=owner).values().get())
    assert {key: after[key] for key in values} == values
    assert after != before
    signed_in.post(reverse("undo", args=[Undo.objects.get(owner=owner).pk]))
    assert Preferences.objects.filter(owner=owner).values().get() == before


def test_every_section_is_tried_above_and_drawn(signed_in: Client) -> None:
    assert [section.name for section in SECTIONS] == [
        "you", "rhythm", "news", "words", "language", "reminders",
    ]  # fmt: skip
    page = signed_in.get(reverse("settings")).content.decode()
    for section in SECTIONS:
        assert f'id="{section.name}"' in page


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("rhythm", {**RHYTHM, "card_days": 61}),
        ("rhythm", {**RHYTHM, "rhythm_close": -3}),
        ("rhythm", {}),
        ("news", {**NEWS, "news_a_day": 0}),
        ("you", {**YOU, "background": "x" * 301}),
        ("words", {**WORDS, "register": "thou"}),
        ("language", {**LANGUAGE, "language": "de"}),
        ("language", {**LANGUAGE, "timezone": "Mars/Olympus"}),
    ],
)
def test_what_is_wrong_is_said_and_nothing_saved(
    signed_in: Client, owner: Owner, name: str, values: dict[str, Any]
) -> None:
    before = Preferences.objects.filter(owner=owner).values().get()
    response = post(signed_in, name, values)
    assert response.status_code == 200
    assert "errorlist" in response.content.decode()
    assert Preferences.objects.filter(owner=owner).values().get() == before
    assert not Undo.objects.exists()


def test_what_was_typed_wrongly_is_still_there(signed_in: Client) -> None:
    page = post(signed_in, "you", {**YOU, "looking_for": "x" * 301}).content.decode()
    assert "Bookbinder in Nantes, who sings." in page


def test_a_rhythm_moves_the_day_a_tie_is_due(signed_in: Client, owner: Owner) -> None:
    person = Person.objects.create(owner=owner, name="Awa Diop")
    last = dt.date(2026, 3, 2)
    exchanges.log(owner, [person], channel="lunch", on=last)
    Tie.objects.create(owner=owner, person=person, circle="close", last_on=last, computed_on=last)
    post(signed_in, "rhythm", RHYTHM)
    assert Tie.objects.get(person=person).due_on == dt.date(2026, 4, 1)


def test_another_owners_ties_keep_their_days(signed_in: Client, stranger: Owner) -> None:
    person = Person.objects.create(owner=stranger, name="Awa Diop")
    day = dt.date(2026, 3, 2)
    Tie.objects.create(
        owner=stranger, person=person, circle="close", last_on=day, computed_on=day, due_on=day
    )
    post(signed_in, "rhythm", RHYTHM)
    assert Tie.objects.get(person=person).due_on == day
    assert Preferences.objects.get(owner=stranger).rhythm_close == 42


def test_an_unknown_section_is_not_found(signed_in: Client) -> None:
    assert signed_in.post(reverse("settings_change", args=["fame"])).status_code == 404
    assert signed_in.get(reverse("settings_change", args=["rhythm"])).status_code == 405


def test_signed_out_nothing_is_shown_or_saved(client: Client, owner: Owner) -> None:
    assert client.get(reverse("settings")).status_code == 302
    assert post(client, "rhythm", RHYTHM)["Location"].startswith(reverse("account_login"))
    assert Preferences.objects.get(owner=owner).rhythm_close == 42


def test_a_visitor_reads_in_the_browsers_language_until_they_choose(client: Client, owner: Owner) -> None:
    login = reverse("account_login")
    assert '<html lang="fr"' in client.get(login, headers={"Accept-Language": "fr-CA"}).content.decode()
    english = {"Accept-Language": "en-GB"}
    assert '<html lang="en"' in client.get(login, headers=english).content.decode()
    response = client.post(reverse("set_language"), {"language": "fr", "next": login})
    assert response["Location"] == login
    assert '<html lang="fr"' in client.get(login, headers=english).content.decode()


def test_an_owners_choice_follows_them(signed_in: Client, owner: Owner) -> None:
    signed_in.post(reverse("set_language"), {"language": "fr"})
    owner.preferences.refresh_from_db()
    assert owner.preferences.language == "fr"
    elsewhere = Client()
    elsewhere.force_login(owner)
    page = elsewhere.get(reverse("settings"), headers={"Accept-Language": "en"}).content.decode()
    assert '<html lang="fr"' in page


@pytest.mark.django_db
def test_an_unknown_language_and_an_address_elsewhere_are_left_alone(client: Client) -> None:
    response = client.post(reverse("set_language"), {"language": "de", "next": "https://example.org/"})
    assert response["Location"] == "/"
    assert not response.cookies


@pytest.mark.django_db
def test_a_visitor_chooses_the_look(client: Client) -> None:
    response = client.post(reverse("appearance"), {"theme": "dark", "next": reverse("account_login")})
    assert response["Location"] == reverse("account_login")
    assert response.cookies["entregent_theme"].value == "dark"
