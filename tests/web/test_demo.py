"""The pages of the demo: it comes with one tap, says what goes, and leaves."""

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.urls import reverse

from entregent.records.models import Owner, Person
from entregent.records.people import adding

COME, LEAVE = "demo", "demo_leave"


@pytest.fixture(autouse=True)
def english(owner: Owner) -> None:
    """The owner reads English."""
    owner.preferences.language = "en"
    owner.preferences.save()


def people(owner: Owner) -> int:
    """How many people are on record."""
    return Person.objects.living().filter(owner=owner).count()


def banner(owner: Owner) -> str:
    """What pages show of the demo."""
    request = RequestFactory().get("/")
    request.user = Owner.objects.get(pk=owner.pk)
    return render_to_string("demo/banner.html", {"request": request})


def test_it_comes_with_one_tap(signed_in: Client, owner: Owner) -> None:
    response = signed_in.post(reverse(COME))
    assert response["Location"] == reverse("today")
    assert people(owner) > 140
    assert reverse(LEAVE) in banner(owner)


def test_every_page_says_that_the_network_is_made_up_and_leads_out(signed_in: Client, owner: Owner) -> None:
    signed_in.post(reverse(COME))
    for page in (reverse("today"), reverse("people"), reverse("groups")):
        assert f'href="{reverse(LEAVE)}"' in signed_in.get(page).content.decode()


def test_it_is_refused_on_a_record_with_people(signed_in: Client, owner: Owner) -> None:
    adding.add(owner, "Ada Byron")
    page = signed_in.post(reverse(COME), follow=True).content.decode()
    assert "only for an empty one" in page
    assert people(owner) == 1
    assert banner(owner).strip() == ""


def test_leaving_says_what_goes_and_then_goes(signed_in: Client, owner: Owner) -> None:
    signed_in.post(reverse(COME))
    page = signed_in.get(reverse(LEAVE)).content.decode()
    assert "This cannot be taken back" in page
    assert people(owner) > 140
    assert signed_in.post(reverse(LEAVE))["Location"] == reverse("today")
    assert people(owner) == 0
    assert banner(owner).strip() == ""


def test_without_a_demo_there_is_nothing_to_leave(signed_in: Client, owner: Owner) -> None:
    adding.add(owner, "Ada Byron")
    for response in (signed_in.get(reverse(LEAVE)), signed_in.post(reverse(LEAVE))):
        assert response["Location"] == reverse("today")
    assert people(owner) == 1


def test_signed_out(client: Client, owner: Owner) -> None:
    for name in (COME, LEAVE):
        assert client.post(reverse(name)).status_code == 302
    assert people(owner) == 0


def test_wrong_methods(signed_in: Client) -> None:
    assert signed_in.get(reverse(COME)).status_code == 405
    assert signed_in.put(reverse(LEAVE)).status_code == 405
