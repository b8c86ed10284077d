"""The writing desk where something is in the way: nothing to answer, no words, a second tab, not sent."""

import datetime as dt
import uuid

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import exchanges
from entregent.records.models import Exchange, Message, Owner, Person, Reach, Version

ENGLISH = {"accept-language": "en"}


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody who reads English."""
    return Person.objects.create(owner=owner, name="Awa Diop", given="Awa", language="en")


def posted(person: Person, body: str, **values: str) -> dict[str, str]:
    return {"person": str(person.pk), "purpose": "thanks", "subject": "Bees", "body": body, **values}


def message(owner: Owner, person: Person) -> Message:
    return Message.objects.create(
        owner=owner, person=person, purpose="thanks", subject="Bees", body="Thank you"
    )


def test_an_answer_to_nothing_says_which_message_was_the_last(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    desk = reverse("write", args=[awa.pk])
    assert (
        "No message from Awa Diop is on record."
        in signed_in.get(desk, {"purpose": "reply"}, headers=ENGLISH).text
    )
    today = exchanges.today(owner)
    words = exchanges.Words("Tide tables", "Could you send them?", "")
    old = exchanges.log(
        owner, [awa], channel="email", on=today - dt.timedelta(days=700), direction="in", words=words
    )
    page = signed_in.get(desk, {"purpose": "reply"}, headers=ENGLISH).text
    assert "too long ago to be answered as if it were new. It was about “Tide tables”." in page
    action = f"reply:{awa.pk}:{old.pk}"
    named = signed_in.get(desk, {"purpose": "reply", "action": action}, headers=ENGLISH).text
    assert "too long ago" not in named
    exchanges.log(owner, [awa], channel="email", on=today, direction="in", words=words)
    assert "too long ago" not in signed_in.get(desk, {"purpose": "reply"}, headers=ENGLISH).text


def test_the_moment_of_a_version_is_said_as_french_says_it(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    kept = message(owner, awa)
    version = Version.objects.create(owner=owner, message=kept, body="Before")
    Version.objects.filter(pk=version.pk).update(created_at=dt.datetime(2026, 11, 22, 20, 23, tzinfo=dt.UTC))
    page = signed_in.get(reverse("message_versions", args=[kept.pk]), headers={"accept-language": "fr"}).text
    assert "22 novembre 2026 à 2" in page


def test_a_message_without_words_stays_on_the_desk(signed_in: Client, awa: Person) -> None:
    pk = uuid.uuid4()
    answer = signed_in.post(
        reverse("message_sent", args=[pk]), posted(awa, " "), headers=ENGLISH, follow=True
    )
    assert "there is nothing to send" in answer.text
    assert not Exchange.objects.exists()
    assert Message.objects.get().sent_at is None


def test_what_was_not_sent_after_all_is_on_the_desk_again(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    found = message(owner, awa)
    page, back = reverse("message", args=[found.pk]), reverse("message_unsent", args=[found.pk])
    assert "was not sent yet" in signed_in.post(back, headers=ENGLISH, follow=True).text
    signed_in.post(reverse("message_sent", args=[found.pk]))
    assert back in signed_in.get(page).text
    assert "open again" in signed_in.post(back, headers=ENGLISH, follow=True).text
    assert not Exchange.objects.exists()
    assert "I sent it" in signed_in.get(page, headers=ENGLISH).text
    signed_in.post(reverse("message_sent", args=[found.pk]))
    signed_in.post(reverse("message_answered", args=[found.pk]))
    assert back not in signed_in.get(page).text
    assert "was answered" in signed_in.post(back, headers=ENGLISH, follow=True).text
    assert Exchange.objects.count() == 2


def test_without_javascript_the_second_tab_is_told_too(signed_in: Client, owner: Owner, awa: Person) -> None:
    found = message(owner, awa)
    address, seen = reverse("message", args=[found.pk]), found.changed_at.isoformat()
    first = signed_in.post(address, posted(awa, "one", seen=seen), headers=ENGLISH, follow=True)
    assert "another tab" not in first.text
    second = signed_in.post(address, posted(awa, "two", seen=seen), headers=ENGLISH, follow=True)
    assert "This was changed in another tab at" in second.text
    assert reverse("message_versions", args=[found.pk]) in second.text
    sent = signed_in.post(
        reverse("message_sent", args=[found.pk]),
        posted(awa, "three", seen=seen),
        headers=ENGLISH,
        follow=True,
    )
    assert "This was changed in another tab at" in sent.text
    assert set(Version.objects.values_list("body", flat=True)) == {"one", "two"}


def test_a_letter_on_paper_goes_through_no_mail_program(signed_in: Client, owner: Owner, awa: Person) -> None:
    Reach.objects.create(
        owner=owner, person=awa, kind="email", value="awa@example.org", key="awa@example.org"
    )
    found = message(owner, awa)
    address = reverse("message", args=[found.pk])
    for channel, hidden in (("email", False), ("letter", True), ("message", True)):
        Message.objects.update(channel=channel)
        page = signed_in.get(address, headers=ENGLISH).text
        assert ('id="mailto" data-by-mail hidden' in page) is hidden
        assert ('for="subject"' in page) is not hidden
    signed_in.post(reverse("message_sent", args=[found.pk]), {"channel": "letter"})
    assert "Bees" not in signed_in.get(address, headers=ENGLISH).text


@pytest.mark.parametrize(("language", "shown"), [("en", False), ("fr", True)])
def test_tu_or_vous_is_asked_of_french_alone(
    signed_in: Client, awa: Person, language: str, shown: bool
) -> None:
    desk = reverse("write", args=[awa.pk])
    page = signed_in.get(desk, {"purpose": "thanks", "language": language}, headers=ENGLISH).text
    assert ("matter-register" in page) is shown


def test_what_stands_in_braces_is_said_in_the_readers_language(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    signed_in.post(reverse("message_own", args=[message(owner, awa).pk]), posted(awa, "Dear Awa"))
    page = signed_in.get(reverse("own_ways"), headers={"accept-language": "fr"}).text
    assert "<code>{given}</code>" in page
    assert "Son prénom\u202f?" in page
    assert "Their given name?" in signed_in.get(reverse("own_ways"), headers=ENGLISH).text
