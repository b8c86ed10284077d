"""A message that came out well becomes a way to write, which is filled for the next person."""

import uuid

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records.models import Message, OwnDraft, Owner, Person, Undo
from entregent.records.writing import own

ENGLISH = {"accept-language": "en"}
BODY = "Dear Awa,\n\nThe bees thank you, Awa. See you soon.\n\nCamille"


@pytest.fixture
def awa(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop", language="en")


@pytest.fixture
def bao(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Bao Lin", given="Bao", family="Lin", language="en")


def keep(client: Client, awa: Person, **values: str) -> OwnDraft:
    said = {"person": str(awa.pk), "purpose": "thanks", "language": "en", "subject": "For Awa", "body": BODY}
    client.post(reverse("message_own", args=[uuid.uuid4()]), {**said, "own_name": "Bees", **values})
    return OwnDraft.objects.get()


def test_names_become_places_and_the_message_is_kept_too(signed_in: Client, awa: Person) -> None:
    made = keep(signed_in, awa)
    assert (made.name, made.purpose, made.language, made.subject) == ("Bees", "thanks", "en", "For {given}")
    assert made.body.startswith("Dear {given},")
    assert "Awa" not in made.body
    assert Message.objects.get().body == BODY


def test_a_second_click_makes_no_second_one_and_no_words_make_none(signed_in: Client, awa: Person) -> None:
    made = keep(signed_in, awa)
    assert keep(signed_in, awa) == made
    assert Undo.objects.filter(act="own.kept").count() == 1
    made.delete()
    with pytest.raises(OwnDraft.DoesNotExist):
        keep(signed_in, awa, body="  \n")


def test_reworded_to_nothing_it_stays_as_it_was(signed_in: Client, awa: Person) -> None:
    made = keep(signed_in, awa)
    signed_in.post(reverse("own_way", args=[made.pk]), {"own_name": "Bees", "body": " "})
    assert OwnDraft.objects.get().body == made.body


def test_it_is_offered_first_and_filled_for_somebody_else(
    signed_in: Client, awa: Person, bao: Person
) -> None:
    made = keep(signed_in, awa)
    address = reverse("write", args=[bao.pk])
    page = signed_in.get(address, {"purpose": "thanks"}, headers=ENGLISH)
    assert page.context["approaches"][0].label == "Your own: Bees"
    filled = signed_in.get(page.context["approaches"][0].href, headers=ENGLISH)
    assert filled.context["message"].body.startswith("Dear Bao,\n\nThe bees thank you, Bao.")
    assert filled.context["approaches"][0].current
    other = signed_in.get(address, {"purpose": "reply"}, headers=ENGLISH)
    assert not any(str(made.pk) in one.href for one in other.context["approaches"])


def test_it_is_reworded_and_taken_away_and_each_is_undone(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    made = keep(signed_in, awa)
    address = reverse("own_way", args=[made.pk])
    signed_in.post(address, {"own_name": "Honey", "subject": "", "body": "Hi {given}"})
    made.refresh_from_db()
    assert (made.name, made.subject, made.body) == ("Honey", "", "Hi {given}")
    page = signed_in.post(address, {"act": "remove"}, headers=ENGLISH, follow=True)
    assert "taken away" in page.text
    assert not OwnDraft.objects.exists()
    signed_in.post(reverse("undo", args=[Undo.objects.get(owner=owner, act="own.removed").pk]))
    assert OwnDraft.objects.get().name == "Honey"


def test_there_are_only_so_many(signed_in: Client, owner: Owner, awa: Person) -> None:
    one = {"purpose": "thanks", "language": "en", "body": "Hi"}
    OwnDraft.objects.bulk_create(OwnDraft(owner=owner, name=str(at), **one) for at in range(own.MOST))
    said = {"person": str(awa.pk), "body": BODY}
    page = signed_in.post(reverse("message_own", args=[uuid.uuid4()]), said, headers=ENGLISH, follow=True)
    assert "as many ways to write as can be kept" in page.text
    assert OwnDraft.objects.count() == own.MOST
