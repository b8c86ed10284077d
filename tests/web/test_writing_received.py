"""A message that came in is read, and what is chosen of it is kept once, and can be taken back."""

import datetime as dt
import uuid

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import exchanges
from entregent.records.models import Exchange, Fact, LifeEvent, Owner, Person, Promise, Undo

ENGLISH = {"accept-language": "en"}
WORDS = """Hi Camille,

I have just moved to Lyon. My exam is on 4 June. I’ll send you the slides by Friday. Are you free in May?

Awa"""


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody who writes."""
    return Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop")


def found(client: Client, awa: Person, **values: str) -> dict[str, str]:
    """What the page proposes of the message, as its form sends it."""
    page = client.post(reverse("received", args=[awa.pk]), {"words": WORDS, **values}, headers=ENGLISH)
    sent = {"token": str(page.context["token"]), "words": WORDS, "log": "yes", "channel": "message"}
    for at, item in enumerate(page.context["items"]):
        told = item._asdict() | {"keep": "yes" if item.keep else ""}
        sent |= {f"item-{at}-{name}": str(value) for name, value in told.items()}
    return sent


def test_nothing_is_kept_before_it_is_shown(signed_in: Client, awa: Person) -> None:
    assert "Paste the message" in signed_in.get(reverse("received", args=[awa.pk]), headers=ENGLISH).text
    empty = signed_in.post(reverse("received", args=[awa.pk]), {"words": " "}, headers=ENGLISH)
    assert "Please paste the message." in empty.text
    values = found(signed_in, awa)
    assert {values[f"item-{at}-kind"] for at in range(4)} == {"ask", "promise", "news", "told"}
    assert not (Exchange.objects.exists() or Promise.objects.exists() or Fact.objects.exists())
    assert not LifeEvent.objects.exists()


def test_what_is_chosen_is_kept_once_and_taken_back_whole(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    values = found(signed_in, awa)
    for _click in range(2):
        answer = signed_in.post(reverse("received_keep", args=[awa.pk]), values, headers=ENGLISH)
        assert answer["Location"] == reverse("person", args=[awa.pk])
    exchange, promise, fact = Exchange.objects.get(), Promise.objects.get(), Fact.objects.get()
    event = LifeEvent.objects.get()
    assert (exchange.direction, exchange.channel, exchange.words) == ("in", "message", WORDS)
    assert (promise.by, promise.exchange, promise.due and promise.due.weekday()) == ("them", exchange, 4)
    assert (fact.kind, fact.text, fact.exchange) == ("told", "My exam is on 4 June.", exchange)
    assert (event.person, event.kind, event.text) == (awa, "move", "I have just moved to Lyon.")
    page = signed_in.get(reverse("person", args=[awa.pk]), headers=ENGLISH)
    assert "Kept from what Awa Diop wrote." in page.text
    signed_in.post(reverse("undo", args=[Undo.objects.get(owner=owner, act="message.read").pk]))
    assert not (Exchange.objects.exists() or Promise.objects.exists() or Fact.objects.exists())
    assert not LifeEvent.objects.exists()


def test_news_alone_are_kept_once_as_of_the_day_of_the_message(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    words = exchanges.Words("", "Léo est né mardi.")
    passed = exchanges.log(owner, [awa], channel="email", on=dt.date(2026, 3, 9), direction="in", words=words)
    page = signed_in.get(f"{reverse('received', args=[awa.pk])}?exchange={passed.pk}", headers=ENGLISH)
    (item,) = page.context["items"]
    assert (item.kind, item.event, item.due, item.keep) == ("news", "family", "2026-03-03", True)
    values = {"token": str(uuid.uuid4()), "exchange": str(passed.pk)}
    values |= {f"item-0-{name}": str(value) for name, value in item._asdict().items()}
    values["item-0-keep"] = "yes"
    for _click in range(2):
        signed_in.post(reverse("received_keep", args=[awa.pk]), values)
    event = LifeEvent.objects.get()
    assert (event.on, event.kind, event.text) == (dt.date(2026, 3, 3), "family", "Léo est né mardi.")


def test_only_what_is_sure_is_ticked_and_an_ask_has_its_day(signed_in: Client, awa: Person) -> None:
    words = "Je finis la maquette vendredi. Peux-tu m’envoyer le devis avant le 30/11/2126 ?"
    page = signed_in.post(reverse("received", args=[awa.pk]), {"words": words})
    ask, vow = page.context["items"]
    assert (ask.kind, ask.due, ask.keep) == ("ask", "2126-11-30", False)
    assert (vow.kind, vow.keep) == ("promise", False)


def test_a_question_becomes_a_promise_of_ones_own_only_where_ticked(signed_in: Client, awa: Person) -> None:
    values = found(signed_in, awa)
    values = {name: "" if name.endswith("-keep") else value for name, value in values.items()} | {"log": ""}
    signed_in.post(reverse("received_keep", args=[awa.pk]), values)
    assert not (Exchange.objects.exists() or Promise.objects.exists() or Fact.objects.exists())
    ask = next(at for at in range(4) if values[f"item-{at}-kind"] == "ask")
    signed_in.post(reverse("received_keep", args=[awa.pk]), {**values, f"item-{ask}-keep": "yes"})
    assert (Promise.objects.get().by, Promise.objects.get().what) == ("me", "Are you free in May?")


def test_a_message_on_record_is_read_and_not_logged_twice(
    signed_in: Client, owner: Owner, awa: Person
) -> None:
    day = dt.date(2026, 3, 9)
    words = exchanges.Words("", WORDS)
    passed = exchanges.log(owner, [awa], channel="email", on=day, direction="in", words=words)
    address = f"{reverse('received', args=[awa.pk])}?exchange={passed.pk}"
    page = signed_in.get(address, headers=ENGLISH)
    assert page.context["exchange"] == passed
    assert "I have just moved to Lyon." in page.text
    values = {
        "token": str(uuid.uuid4()), "exchange": str(passed.pk), "item-0-kind": "told",
        "item-0-text": "moved to Lyon", "item-0-keep": "yes",
    }  # fmt: skip
    signed_in.post(reverse("received_keep", args=[awa.pk]), values)
    assert Fact.objects.get().exchange == passed
    assert Exchange.objects.count() == 1


def test_the_exchange_of_somebody_else_is_not_read(signed_in: Client, awa: Person) -> None:
    other = Owner.objects.create_user("other@example.org")
    theirs = Person.objects.create(owner=other, name="Bao")
    words = exchanges.Words("", "a secret told")
    passed = exchanges.log(other, [theirs], channel="email", on=dt.date(2026, 3, 9), words=words)
    page = signed_in.get(f"{reverse('received', args=[awa.pk])}?exchange={passed.pk}", headers=ENGLISH)
    assert "secret" not in page.text
