"""The writing desk: first words, kept as they grow, sent by the user's own hand, to one person."""

import email
import uuid
from email.policy import default

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entregent.core import drafting
from entregent.records import exchanges
from entregent.records.models import Exchange, Message, Owner, Person, Reach, Version

ENGLISH = {"accept-language": "en"}
HTMX = {**ENGLISH, "hx-request": "true"}


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody with an address."""
    person = Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop", language="en")
    mail = "awa@example.org"
    Reach.objects.create(owner=owner, person=person, kind="email", value=mail, key=mail)
    return person


def posted(person: Person, body: str = "Dear Awa,\r\nThank you.", **values: str) -> dict[str, str]:
    return {"person": str(person.pk), "purpose": "thanks", "subject": "Bees", "body": body, **values}


def message(owner: Owner, person: Person) -> Message:
    return Message.objects.create(
        owner=owner, person=person, purpose="thanks", subject="Bees", body="Thank you"
    )


def test_the_page_first_asks_what_for(signed_in: Client, awa: Person) -> None:
    page = signed_in.get(reverse("write", args=[awa.pk]), headers=ENGLISH).text
    assert "Write to Awa Diop" in page
    assert "?purpose=thanks" in page
    assert not Message.objects.exists()


@pytest.mark.parametrize("purpose", sorted(drafting.PRACTICE_OF))
def test_every_purpose_has_first_words_and_keeps_nothing_before_they_are_touched(
    signed_in: Client, awa: Person, purpose: str
) -> None:
    answer = signed_in.get(reverse("write", args=[awa.pk]), {"purpose": purpose}, headers=ENGLISH)
    assert answer.status_code == 200
    assert len(answer.context["message"].body) > 20
    assert not Message.objects.exists()


def test_what_is_typed_is_kept_and_answered_with_advice(signed_in: Client, owner: Owner, awa: Person) -> None:
    pk = uuid.uuid4()
    answer = signed_in.post(reverse("message", args=[pk]), posted(awa), headers=HTMX)
    kept = Message.objects.get()
    assert (kept.pk, kept.owner, kept.body) == (pk, owner, "Dear Awa,\nThank you.")
    assert answer["Entregent-Kept"] == kept.changed_at.isoformat()
    assert answer["HX-Replace-Url"] == reverse("message", args=[pk])
    assert 'id="advice"' in answer.text
    assert "<html" not in answer.text


def test_every_blank_is_marked_and_one_note_tells_of_them(signed_in: Client, awa: Person) -> None:
    asked = {"purpose": "thanks", "language": "en"}
    page = signed_in.get(reverse("write", args=[awa.pk]), asked, headers=ENGLISH)
    draft = page.context["draft"]
    marked = [piece.text for piece in page.context["marks"] if piece.severity == "stop"]
    assert len(draft.blanks) > 1
    assert marked == [f"[{blank.question}]" for blank in draft.blanks]
    assert [(note.finding.rule, note.finding.practice) for note in page.context["notes"]] == [
        ("open_blank", "P7")
    ]


def test_an_empty_text_does_not_read_well(signed_in: Client, awa: Person) -> None:
    answer = signed_in.post(reverse("message", args=[uuid.uuid4()]), posted(awa, body=""), headers=HTMX)
    assert "There is no text to read." in answer.text
    assert "it reads well" not in answer.text


def test_without_javascript_the_page_follows(signed_in: Client, awa: Person) -> None:
    address = reverse("message", args=[uuid.uuid4()])
    answer = signed_in.post(address, posted(awa), headers=ENGLISH, follow=True)
    assert answer.redirect_chain == [(address, 302)]
    assert "Your words are kept." in answer.text
    assert "Thank you." in answer.text


def test_an_empty_message_and_one_of_hostile_signs_are_shown_as_they_are(
    signed_in: Client, awa: Person
) -> None:
    words = "<script>alert(1)</script> \u202eabc 😀 " + "é" * 5000
    for body in ("", words):
        address = reverse("message", args=[uuid.uuid4()])
        page = signed_in.post(address, posted(awa, body), headers=ENGLISH, follow=True)
        assert page.status_code == 200
        assert "<script>alert" not in page.text
    assert Message.objects.filter(body=words).exists()


def test_two_tabs_lose_nothing(signed_in: Client, awa: Person) -> None:
    address = reverse("message", args=[uuid.uuid4()])
    seen = signed_in.post(address, posted(awa, "one"), headers=HTMX)["Entregent-Kept"]
    alone = signed_in.post(address, posted(awa, "one, two", seen=seen), headers=HTMX)
    assert 'id="elsewhere"' not in alone.text
    told = signed_in.post(address, posted(awa, "one, three", seen=seen), headers=HTMX)
    assert Message.objects.get().body == "one, three"
    assert Version.objects.get().body == "one, two"
    assert 'id="elsewhere"' in told.text
    assert "This was changed in another tab at" in told.text
    page = signed_in.get(reverse("message_versions", args=[Message.objects.get().pk]), headers=ENGLISH).text
    assert "one, two" in page
    signed_in.post(reverse("version_back", args=[Version.objects.get().pk]))
    assert Message.objects.get().body == "one, two"


def test_sent_keeps_the_last_words_and_is_an_exchange_once(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    pk = uuid.uuid4()
    for _click in range(2):
        signed_in.post(reverse("message_sent", args=[pk]), posted(awa, "The last words"))
    exchange = Exchange.objects.get()
    assert (exchange.words, exchange.direction, exchange.at.date()) == (
        "The last words", "out", exchanges.noon(owner, exchanges.today(owner)).date(),
    )  # fmt: skip
    page = signed_in.get(reverse("message", args=[pk]), headers=ENGLISH).text
    assert "Sent to Awa Diop" in page
    for _page in range(2):
        signed_in.post(reverse("message", args=[pk]), posted(awa, "Other words"))
    assert Message.objects.get().body == "The last words"
    assert Version.objects.get(of_draft=False).body == "Other words"
    assert signed_in.post(reverse("message_file", args=[pk]), posted(awa, "Other words")).status_code == 200


def test_an_answer_is_one_tap(signed_in: Client, owner: Owner, awa: Person) -> None:
    found = message(owner, awa)
    signed_in.post(reverse("message_sent", args=[found.pk]))
    signed_in.post(reverse("message_answered", args=[found.pk]))
    assert Exchange.objects.filter(direction="in").count() == 1
    listed = signed_in.get(reverse("messages"), {"state": "answered"}, headers=ENGLISH)
    assert [row.pk for row, _purpose in listed.context["rows"]] == [found.pk]


def test_the_page_of_somebody_merged_or_deleted_since_loses_no_words(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    other = Person.objects.create(owner=owner, name="Awa D")
    found = message(owner, awa)
    assert (
        signed_in.post(reverse("message", args=[found.pk]), posted(other, "More"), headers=HTMX).status_code
        == 200
    )
    assert (Message.objects.get().person, Message.objects.get().body) == (awa, "More")
    Person.objects.filter(pk=awa.pk).update(deleted_at=timezone.now())
    for name in ("message_sent", "message_answered", "message_file", "message_delete"):
        assert signed_in.post(reverse(name, args=[found.pk])).status_code == 404
    assert signed_in.get(reverse("message_versions", args=[found.pk])).status_code == 404


def test_no_answer_came_before_the_message_went(signed_in: Client, owner: Owner, awa: Person) -> None:
    found = message(owner, awa)
    signed_in.post(reverse("message_sent", args=[found.pk]))
    address = reverse("message_answered", args=[found.pk])
    refused = signed_in.post(address, {"on": "0001-01-01"}, headers=ENGLISH, follow=True)
    assert "On that day the message had not been sent yet." in refused.text
    assert not Exchange.objects.filter(direction="in").exists()


def test_an_address_that_no_mail_can_have_is_left_out(signed_in: Client, owner: Owner, awa: Person) -> None:
    found = message(owner, awa)
    for value in ('"', "a@[", "a\nb@example.org"):
        Reach.objects.update(value=value)
        assert signed_in.post(reverse("message_file", args=[found.pk])).status_code == 200


def test_the_file_is_a_draft_to_one_person(signed_in: Client, owner: Owner, awa: Person) -> None:
    found = message(owner, awa)
    Message.objects.update(subject="Ça\u2009va ?", body="Été\nà toi " + "long " * 300)
    answer = signed_in.post(reverse("message_file", args=[found.pk]))
    assert answer["Content-Disposition"] == 'attachment; filename="awa-diop.eml"'
    mail = email.message_from_bytes(answer.content, policy=default)
    assert (mail["To"], mail["X-Unsent"], mail["Cc"], mail["Bcc"]) == ("awa@example.org", "1", None, None)
    assert mail["Subject"] == "Ça\u2009va ?"
    assert mail.get_content().startswith("Été\r\nà toi long")


def test_a_message_thrown_away_can_be_taken_back(signed_in: Client, owner: Owner, awa: Person) -> None:
    found = message(owner, awa)
    answer = signed_in.post(reverse("message_delete", args=[found.pk]), headers=ENGLISH, follow=True)
    assert "The message to Awa Diop is thrown away." in answer.text
    assert not Message.objects.exists()


def test_words_begun_on_the_letter_of_the_day_are_found_again(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    values = {"purpose": "keep_in_touch", "action": f"rhythm:{awa.pk}:1", "subject": "", "body": "Hello"}
    first = signed_in.post(reverse("write", args=[awa.pk]), values)
    again = signed_in.post(reverse("write", args=[awa.pk]), {**values, "body": "Other"})
    assert first["Location"] == again["Location"] == reverse("message", args=[Message.objects.get().pk])
    assert Message.objects.get().body == "Hello"


def test_nobody_writes_for_somebody_elses_person(signed_in: Client, owner: Owner, awa: Person) -> None:
    other = Owner.objects.create_user("other@example.org")
    theirs = Person.objects.create(owner=other, name="Bao")
    address = reverse("message", args=[uuid.uuid4()])
    assert signed_in.post(address, posted(theirs)).status_code == 404
    assert signed_in.post(address, {"person": "nobody", "body": "x"}).status_code == 404
    mine = message(owner, awa)
    Message.objects.filter(pk=mine.pk).update(owner=other)
    assert signed_in.post(reverse("message", args=[mine.pk]), posted(awa)).status_code == 404
    assert Message.objects.get().body == "Thank you"


def test_lists_ask_the_database_as_often_for_many(
    signed_in: Client, owner: Owner, awa: Person, django_assert_max_num_queries: object
) -> None:
    for _number in range(60):
        message(owner, awa)
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        page = signed_in.get(reverse("messages"), headers=ENGLISH)
    assert len(page.context["rows"]) == 50
