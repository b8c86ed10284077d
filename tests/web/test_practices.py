"""The practices: all on one page by section, each on its own, in the reader's language."""

import pytest
from django.test import Client
from django.urls import reverse

from entregent.core.practices import PRACTICES
from entregent.records.models import Owner
from entregent.web.practices.views import SECTIONS


def test_every_practice_is_listed_and_leads_to_its_page(signed_in: Client) -> None:
    page = signed_in.get(reverse("practices"), headers={"Accept-Language": "en"}).content.decode()
    for practice in PRACTICES:
        assert f'href="{reverse("practice", args=[practice.id])}"' in page


def test_every_practice_has_a_section() -> None:
    assert {practice.id[0] for practice in PRACTICES} == set(SECTIONS)


@pytest.mark.parametrize("practice", PRACTICES, ids=lambda practice: practice.id)
def test_a_practice_is_there_in_full_in_both_languages(
    signed_in: Client, owner: Owner, practice: object
) -> None:
    assert practice in PRACTICES
    for language in ("fr", "en"):
        owner.preferences.language = language
        owner.preferences.save()
        words = next(found for found in PRACTICES if found is practice)
        page = signed_in.get(reverse("practice", args=[words.id])).content.decode()
        wording = words.wording(language)
        assert wording.title.replace("'", "&#x27;") in page
        assert wording.text.replace("'", "&#x27;").replace('"', "&quot;") in page


def test_the_first_and_the_last_have_one_neighbour(signed_in: Client) -> None:
    first = signed_in.get(reverse("practice", args=[PRACTICES[0].id])).content.decode()
    last = signed_in.get(reverse("practice", args=[PRACTICES[-1].id])).content.decode()
    assert 'rel="prev"' not in first
    assert 'rel="next"' in first
    assert 'rel="prev"' in last
    assert 'rel="next"' not in last


def test_an_unknown_practice_is_not_found(signed_in: Client) -> None:
    assert signed_in.get("/practices/Z9/").status_code == 404
    assert signed_in.get("/practices/f3/").status_code == 404
    assert signed_in.post(reverse("practices")).status_code == 405


@pytest.mark.django_db
def test_signed_out_they_ask_to_sign_in(client: Client) -> None:
    assert client.get(reverse("practices"))["Location"].startswith(reverse("account_login"))


def test_the_pages_ask_the_database_for_no_more_than_the_reader(
    signed_in: Client, django_assert_max_num_queries: object
) -> None:
    assert callable(django_assert_max_num_queries)
    with django_assert_max_num_queries(4):
        signed_in.get(reverse("practices"))
