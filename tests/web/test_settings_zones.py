"""Time zones are listed by region, in the words of the reader."""

import zoneinfo

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from entregent.records.models import Owner
from entregent.web.settings import zones


def _cities(found: zones.Choices, region: str) -> dict[str, str]:
    cities = dict(found)[region]
    assert isinstance(cities, list)
    return dict(cities)


@pytest.mark.parametrize(
    ("language", "region", "city"), [("fr", "Europe", "Londres"), ("en", "Europe", "London")]
)
def test_cities_are_called_as_the_reader_calls_them(language: str, region: str, city: str) -> None:
    with translation.override(language):
        names = list(_cities(zones.choices(), region).values())
    assert city in names
    assert "Europe/London" not in names
    assert len(names) == len(set(names))


def test_accents_do_not_send_a_city_to_the_end() -> None:
    with translation.override("fr"):
        names = list(_cities(zones.choices(), "Europe").values())
    assert names.index("Athènes") < names.index("Berlin") < names.index("Zurich")


def test_a_place_under_another_name_stays_chosen() -> None:
    assert "Asia/Calcutta" in dict(zones.choices("Asia/Calcutta"))
    assert "Asia/Calcutta" not in dict(zones.choices())
    assert sum(name == "Europe/Paris" for name, _words in zones.choices("Europe/Paris")) == 0


def test_every_place_has_its_words() -> None:
    with translation.override("fr"):
        shown = [zones.place(name) for name in zoneinfo.available_timezones()]
    assert all(shown)


def test_what_a_browser_says_is_kept(signed_in: Client, owner: Owner) -> None:
    answer = {"language-language": "fr", "language-timezone": "Asia/Calcutta"}
    signed_in.post(reverse("settings_change", args=["language"]), answer)
    owner.preferences.refresh_from_db()
    assert owner.preferences.timezone == "Asia/Calcutta"
    page = signed_in.get(reverse("settings"), headers={"accept-language": "fr"}).content.decode()
    assert '<option value="Asia/Calcutta" selected>' in page
    assert '<optgroup label="Océan Indien">' in page
