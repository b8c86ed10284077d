"""The page of what gets answers, and two subjects compared from there and on the desk."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entregent.records.models import Message, Owner, Person, Reach, Trial
from entregent.records.writing import trials

ENGLISH = {"accept-language": "en"}
PAIR = {"purpose": "thanks", "language": "en", "subject_a": "Your bees", "subject_b": "A quick question"}


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody with an address."""
    person = Person.objects.create(owner=owner, name="Awa Diop", given="Awa", language="en")
    mail = "awa@example.org"
    Reach.objects.create(owner=owner, person=person, kind="email", value=mail, key=mail)
    return person


def sent(owner: Owner, person: Person, many: int, answered: int, **values: str) -> None:
    """So many messages of last month, some of them answered."""
    at = timezone.now() - dt.timedelta(days=30)
    words = {"purpose": "thanks", "subject": "Bees", "body": "Thank you", **values}
    for number in range(many):
        answer = at if number < answered else None
        Message.objects.create(owner=owner, person=person, sent_at=at, answered_at=answer, **words)


def opened(client: Client) -> str:
    """The page in English."""
    return client.get(reverse("answers"), headers=ENGLISH).text


def test_under_twenty_messages_no_share_is_told(signed_in: Client, owner: Owner, awa: Person) -> None:
    assert "From 20 messages" in opened(signed_in)
    sent(owner, awa, 19, 10)
    page = opened(signed_in)
    assert "19 messages have had their time" in page
    assert "in 100" not in page
    assert "no invisible image" in page


def test_from_twenty_on_shares_are_told_with_their_doubt_and_practice(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    sent(owner, awa, 20, 10)
    sent(owner, awa, 3, 0, purpose="ask", subject="A room on Tuesday?")
    page = opened(signed_in)
    assert "10 answered of 23 sent: about 43 in 100, between 26 and 63." in page
    assert "about 50 in 100, between 30 and 70" in page
    assert "17 messages more to tell" in page
    rows = page.count('role="rowheader"')
    assert rows == 2 + 2 + 1 + 1
    assert page.count(reverse("practice", args=["D2"])) == rows + 1


def test_the_list_of_messages_leads_there(signed_in: Client) -> None:
    assert reverse("answers") in signed_in.get(reverse("messages"), headers=ENGLISH).text


def test_a_comparison_is_begun_ended_and_undone(signed_in: Client, owner: Owner) -> None:
    begun = signed_in.post(reverse("trial_begin"), PAIR, headers=ENGLISH, follow=True)
    assert "Two subjects are being compared: “Your bees” and “A quick question”." in begun.text
    trial = Trial.objects.get()
    assert (trial.purpose, trial.language, trial.ended_on) == ("thanks", "en", None)
    again = signed_in.post(reverse("trial_begin"), PAIR, headers=ENGLISH)
    assert "end that first" in again.text
    assert Trial.objects.count() == 1
    ended = signed_in.post(reverse("trial_end", args=[trial.pk]), headers=ENGLISH, follow=True)
    assert "is over" in ended.text
    assert "Compared before" in ended.text
    assert "End this comparison" not in ended.text


@pytest.mark.parametrize(
    "wrong",
    [
        {"subject_b": "your BEES"},
        {"subject_a": ""},
        {"subject_b": "x" * 201},
        {"purpose": "contact_request"},
        {"language": "de"},
    ],
)
def test_what_cannot_be_compared_is_told_beside_its_field(signed_in: Client, wrong: dict[str, str]) -> None:
    answer = signed_in.post(reverse("trial_begin"), {**PAIR, **wrong}, headers=ENGLISH)
    assert answer.status_code == 200
    assert answer.context["form"].errors
    assert not Trial.objects.exists()


def test_the_desk_proposes_a_subject_and_knows_when_it_is_changed(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    trials.begin(owner, "thanks", "en", ("Your bees", "A quick question"))
    desk = reverse("write", args=[awa.pk])
    first = signed_in.get(desk, {"purpose": "thanks"}, headers=ENGLISH)
    message = first.context["message"]
    assert message.subject in ("Your bees", "A quick question")
    assert "Change it, and this message is left out" in first.text
    reloaded = signed_in.get(desk, {"purpose": "thanks"}, headers=ENGLISH).context["message"]
    assert (reloaded.subject, reloaded.arm) == (message.subject, message.arm)
    values = {"person": str(awa.pk), "purpose": "thanks", "language": "en", "channel": "email"}
    values |= {"subject": message.subject, "arm": message.arm, "body": "Thank you"}
    address = reverse("message", args=[message.pk])
    signed_in.post(address, values)
    assert Message.objects.get().arm == message.arm
    assert "left out of the comparison" in signed_in.get(address, headers=ENGLISH).text
    signed_in.post(address, {**values, "subject": "Mine"})
    assert (Message.objects.get().trial, Message.objects.get().arm) == (None, "")


def test_other_purposes_and_people_without_an_address_keep_the_subject_of_the_draft(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    trials.begin(owner, "thanks", "en", ("Your bees", "A quick question"))
    desk = reverse("write", args=[awa.pk])
    assert signed_in.get(desk, {"purpose": "news"}).context["message"].arm == ""
    Reach.objects.all().delete()
    assert signed_in.get(desk, {"purpose": "thanks"}).context["message"].arm == ""


def test_words_begun_on_the_letter_of_the_day_take_their_turn(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    trials.begin(owner, "keep_in_touch", "en", ("Your bees", "A quick question"))
    values = {"purpose": "keep_in_touch", "language": "en", "subject": "News", "body": "Hello"}
    signed_in.post(reverse("write", args=[awa.pk]), values)
    kept = Message.objects.get()
    assert (kept.subject in ("Your bees", "A quick question"), kept.trial) == (True, Trial.objects.get())


def test_a_page_of_many_asks_the_database_as_often(
    signed_in: Client, owner: Owner, awa: Person, django_assert_max_num_queries: object
) -> None:
    sent(owner, awa, 60, 20)
    for purpose in ("thanks", "ask", "news"):
        trials.begin(owner, purpose, "en", ("Your bees", "A quick question"))
    with django_assert_max_num_queries(9):  # type: ignore[operator]
        assert signed_in.get(reverse("answers"), headers=ENGLISH).status_code == 200
