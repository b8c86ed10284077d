"""One hurried line is read, shown, corrected, and only then written down, once."""

import datetime as dt
import uuid

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records.models import Exchange, Owner, Participation, Person, Promise, Tie
from entregent.records.people import adding, conversations
from entregent.records.people.conversations import Told

ENGLISH = {"accept-language": "en"}


def person_of(owner: Owner, name: str) -> Person:
    return adding.add(owner, name).person


def sent(**values: object) -> dict[str, object]:
    """What the page of what was understood sends back."""
    return {
        "token": str(uuid.uuid4()), "on": "2026-03-01", "channel": "lunch", "direction": "both",
        "note": "a word", **values,
    }  # fmt: skip


def test_nothing_is_kept_before_it_is_shown(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "Awa Diallo")
    line = "lunch with Awa yesterday, I will send her the article on Tuesday"
    page = signed_in.post(reverse("log"), {"line": line}, headers=ENGLISH)
    assert page.context["who"].people == [person]
    assert page.context["form"].initial["channel"] == "lunch"
    assert "article" in page.context["promises"][0].what
    assert not Exchange.objects.exists()


def test_two_who_fit_are_asked_about(owner: Owner, signed_in: Client) -> None:
    two = {person_of(owner, name) for name in ("Awa Diallo", "Awa Traoré")}
    page = signed_in.post(reverse("log"), {"line": "lunch with Awa yesterday"}, headers=ENGLISH)
    assert page.context["who"].people == []
    assert set(page.context["who"].asked[0].candidates) == two
    assert "Which Awa?" in page.content.decode()


def test_somebody_unknown_is_offered_as_new(owner: Owner, signed_in: Client) -> None:
    page = signed_in.post(reverse("log"), {"line": "Lunch with Bineta Sarr yesterday"}, headers=ENGLISH)
    assert "Bineta Sarr" in page.context["who"].strangers
    signed_in.post(reverse("log_save"), sent(new="Bineta Sarr", stranger="Bineta Sarr"))
    assert Participation.objects.get().person.name == "Bineta Sarr"


@pytest.mark.parametrize("text", [",", "+33 6 12 34 56 78", "https://example.org/nobody"])
def test_what_names_nobody_makes_nobody(owner: Owner, signed_in: Client, text: str) -> None:
    person = person_of(owner, "Awa Diallo")
    signed_in.post(reverse("log_save"), sent(person=str(person.pk), new=text))
    asked = {"asked-0": text, "answer-0": "new"}
    page = signed_in.post(reverse("log_save"), sent(person=str(person.pk), **asked))
    assert (page.status_code, page.context["who"].settled) == (200, False)
    assert [part.person for part in Participation.objects.all()] == [person]
    assert Person.objects.count() == 1


def test_the_person_of_a_page_is_there_from_the_start(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "Awa Diallo")
    assert "Awa Diallo" in signed_in.get(reverse("log"), {"person": str(person.pk)}).content.decode()
    page = signed_in.post(reverse("log"), {"line": "call yesterday", "person": str(person.pk)})
    assert page.context["who"].people == [person]


def test_a_double_click_writes_once(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "Awa Diallo")
    data = sent(
        person=str(person.pk), new="Bineta Sarr",
        **{"promise-0-what": "the article", "promise-0-by": "me", "promise-0-due": "2026-03-03",
           "promise-0-keep": "1"},
    )  # fmt: skip
    for _ in range(2):
        assert signed_in.post(reverse("log_save"), data)["Location"] == reverse("person", args=[person.pk])
    assert (Exchange.objects.count(), Promise.objects.count(), Person.objects.count()) == (1, 1, 2)
    promise = Promise.objects.get()
    assert (promise.person, promise.due, promise.exchange) == (
        person,
        dt.date(2026, 3, 3),
        Exchange.objects.get(),
    )
    assert Tie.objects.get(person=person).last_on == dt.date(2026, 3, 1)


def test_a_promise_struck_out_is_not_kept(owner: Owner, signed_in: Client) -> None:
    person = person_of(owner, "Awa Diallo")
    signed_in.post(reverse("log_save"), sent(person=str(person.pk), **{"promise-0-what": "the article"}))
    assert Exchange.objects.count() == 1
    assert not Promise.objects.exists()


def test_an_unanswered_question_is_asked_again(owner: Owner, signed_in: Client) -> None:
    awa, other = person_of(owner, "Awa Diallo"), person_of(owner, "Awa Traoré")
    question = {"asked-0": "Awa", "candidate-0": [str(awa.pk), str(other.pk)]}
    page = signed_in.post(reverse("log_save"), sent(**question), headers=ENGLISH)
    assert "Please choose" in page.content.decode()
    assert not Exchange.objects.exists()
    signed_in.post(reverse("log_save"), sent(**question, **{"answer-0": str(other.pk)}))
    assert Participation.objects.get().person == other


def test_a_name_typed_beside_is_found_or_asked_about(owner: Owner, signed_in: Client) -> None:
    awa, leo = person_of(owner, "Awa Diallo"), person_of(owner, "Léo Roy")
    signed_in.post(reverse("log_save"), sent(person=str(awa.pk), others="leo"))
    assert set(Participation.objects.values_list("person", flat=True)) == {awa.pk, leo.pk}
    page = signed_in.post(
        reverse("log_save"), sent(person=str(awa.pk), others="Unknown Name"), headers=ENGLISH
    )
    assert page.context["who"].strangers == ["Unknown Name"]
    assert Exchange.objects.count() == 1


@pytest.mark.parametrize(
    "wrong", [{"on": ""}, {"on": "nonsense"}, {"channel": "pigeon"}, {"direction": "up"}, {"person": ""}]
)
def test_what_cannot_be_writes_nothing(owner: Owner, signed_in: Client, wrong: dict[str, str]) -> None:
    person = person_of(owner, "Awa Diallo")
    answer = signed_in.post(reverse("log_save"), {**sent(person=str(person.pk)), **wrong})
    assert answer.status_code == 200
    assert not Exchange.objects.exists()


def test_people_of_others_cannot_be_logged(owner: Owner, stranger: Owner, signed_in: Client) -> None:
    theirs = person_of(stranger, "Awa Diallo")
    assert signed_in.post(reverse("log_save"), sent(person=str(theirs.pk))).status_code == 200
    assert not Exchange.objects.exists()
    page = signed_in.post(reverse("log"), {"line": "lunch with Awa Diallo yesterday"}, headers=ENGLISH)
    assert page.context["who"].people == []


def test_an_empty_line_is_asked_for_again(signed_in: Client) -> None:
    page = signed_in.post(reverse("log"), {"line": " \0 "}, headers=ENGLISH)
    assert "a few words" in page.content.decode()


def test_an_exchange_is_corrected_and_deleted(owner: Owner, signed_in: Client) -> None:
    awa, leo = person_of(owner, "Awa Diallo"), person_of(owner, "Léo Roy")
    exchange, _ = conversations.log(owner, Told([awa], "call", dt.date(2026, 1, 1)), "t")
    address = reverse("exchange", args=[exchange.pk])
    signed_in.post(address, sent(person=str(awa.pk), others="leo roy", channel="coffee"))
    exchange.refresh_from_db()
    assert (exchange.channel, exchange.note, exchange.people.count()) == ("coffee", "a word", 2)
    assert signed_in.post(address, sent(others="Nobody Known")).status_code == 200
    assert signed_in.post(address, sent()).status_code == 200
    assert set(exchange.people.all()) == {awa, leo}
    signed_in.post(reverse("exchange_delete", args=[exchange.pk]))
    assert not Exchange.objects.exists()
