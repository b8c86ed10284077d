"""The pages of pitches: words with their time and advice, kept, changed, removed, each undoable."""

import html
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from entregent.records.models import Owner, Pitch, Undo

ENGLISH = {"Accept-Language": "en"}
WORDS = {"audience": "Book fair", "language": "en", "text": "My name is Ada. I bind books in Nantes."}


def page(client: Client, name: str, *args: Any, **query: str) -> str:
    """The page in English."""
    return html.unescape(client.get(reverse(name, args=args), query, headers=ENGLISH).text)


@pytest.fixture
def pitch(owner: Owner) -> Pitch:
    """Words for the fair."""
    return Pitch.objects.create(owner=owner, **WORDS)


def test_a_new_one_begins_with_what_is_known_and_is_kept(signed_in: Client, owner: Owner) -> None:
    owner.preferences.background = "Bookbinder in Nantes."
    owner.preferences.save()
    started = page(signed_in, "pitch_new", language="en")
    assert "My name is Camille Martin. Bookbinder in Nantes. [What are you looking for?]" in started
    assert "Under thirty seconds" in started
    kept = signed_in.post(reverse("pitch_new"), WORDS, headers=ENGLISH)
    assert kept["Location"] == reverse("pitches")
    assert Pitch.objects.get(owner=owner).text == WORDS["text"]
    shown = page(signed_in, "pitches")
    assert "Your words for “Book fair” are kept." in shown
    assert "9 words as spoken, " in shown
    assert reverse("practice", args=["C17"]) in shown


def test_the_time_and_the_advice_stand_beside_the_words(signed_in: Client, pitch: Pitch) -> None:
    shown = page(signed_in, "pitch", pitch.pk)
    assert "What are you looking for?" in shown
    assert reverse("practice", args=["H11"]) in shown
    assert "Then hand the word over" in shown


def test_advice_is_given_once_beside_all_its_words(signed_in: Client, owner: Owner) -> None:
    text = "I leverage synergies for KPIs. I am looking for a workshop. What do you do?"
    kept = Pitch.objects.create(owner=owner, audience="Fair", language="en", text=text)
    shown = page(signed_in, "pitch", kept.pk)
    assert shown.count("Would a neighbour know what this means?") == 1
    assert "<q>leverage</q>, <q>synergies</q>, <q>KPIs</q>" in shown


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("mot " * 40, "Moins de trente secondes"),
        ("mot " * 80, "à peu près"),
        ("mot " * 200, "Plus de trente"),
    ],
)
def test_a_text_is_timed_while_it_is_written_and_nothing_is_kept(
    signed_in: Client, text: str, said: str
) -> None:
    answer = signed_in.post(
        reverse("pitch_try"), {"language": "fr", "text": text}, headers={"Accept-Language": "fr"}
    )
    assert said in html.unescape(answer.text)
    assert "<html" not in answer.text
    assert not Pitch.objects.exists()


def test_without_a_script_a_button_times_it_and_keeps_nothing(signed_in: Client, pitch: Pitch) -> None:
    answer = signed_in.post(
        reverse("pitch", args=[pitch.pk]), {**WORDS, "text": "word " * 99, "try": "1"}, headers=ENGLISH
    )
    assert answer.status_code == 200
    assert "99 words as spoken" in answer.text
    assert Pitch.objects.get().text == WORDS["text"]


def test_one_is_changed_and_removed_and_comes_back(signed_in: Client, owner: Owner, pitch: Pitch) -> None:
    signed_in.post(reverse("pitch", args=[pitch.pk]), {**WORDS, "text": "I restore books."})
    assert Pitch.objects.get().text == "I restore books."
    signed_in.post(reverse("pitch_delete", args=[pitch.pk]))
    assert not Pitch.objects.exists()
    for expected in ("I restore books.", WORDS["text"]):
        act = Undo.objects.filter(owner=owner, undone_at=None).latest("created_at")
        signed_in.post(reverse("undo", args=[act.pk]))
        assert Pitch.objects.get().text == expected


@pytest.mark.parametrize(
    "wrong",
    [{"audience": ""}, {"text": " "}, {"language": "de"}, {"text": "x" * 4001}, {"audience": "x" * 101}],
)
def test_what_is_wrong_is_said_and_nothing_kept(signed_in: Client, wrong: dict[str, str]) -> None:
    answer = signed_in.post(reverse("pitch_new"), {**WORDS, **wrong})
    assert answer.status_code == 200
    assert "errorlist" in answer.text
    assert not Pitch.objects.exists()
    assert not Undo.objects.exists()


def test_there_is_one_for_an_audience_in_a_language(signed_in: Client, pitch: Pitch) -> None:
    answer = signed_in.post(reverse("pitch_new"), {**WORDS, "text": "Something else."}, headers=ENGLISH)
    assert "You have words for them in this language already." in answer.text
    assert "Something else." in answer.text
    assert Pitch.objects.count() == 1


def test_another_owners_words_are_not_found(signed_in: Client, stranger: Owner) -> None:
    other = Pitch.objects.create(owner=stranger, **WORDS)
    assert signed_in.get(reverse("pitch", args=[other.pk])).status_code == 404
    assert signed_in.post(reverse("pitch_delete", args=[other.pk])).status_code == 404
    assert "Book fair" not in page(signed_in, "pitches")
    assert Pitch.objects.count() == 1


def test_however_many_there_are_the_page_asks_as_often(
    signed_in: Client, owner: Owner, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    Pitch.objects.create(owner=owner, **WORDS)
    with CaptureQueriesContext(connection) as few:
        signed_in.get(reverse("pitches"))
    for number in range(5):
        Pitch.objects.create(owner=owner, **{**WORDS, "audience": f"Fair {number}"})
    with django_assert_num_queries(len(few)):
        signed_in.get(reverse("pitches"))
