"""The next step on a person's page: what the day says of them, and what is open with them."""

import datetime as dt
import html

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import exchanges, ties
from entregent.records.asking import requests
from entregent.records.models import Ask, Message, Owner, Person, Reach
from entregent.records.people import adding
from entregent.records.today import decisions

WORDS = "Pouvez-vous m’envoyer la partition\u202f?"


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody close, well within the rhythm."""
    person = adding.add(owner, "Awa Diallo").person
    person.pinned_circle = "close"
    person.save()
    Reach.objects.create(owner=owner, person=person, kind="email", value="awa@example.org", key="a")
    _exchange(owner, person, 20, "lunch", "both", "")
    return person


def _exchange(owner: Owner, person: Person, ago: int, channel: str, direction: str, words: str) -> None:
    on = exchanges.today(owner) - dt.timedelta(days=ago)
    exchanges.log(
        owner, [person], channel=channel, on=on, direction=direction, words=exchanges.Words(words=words)
    )
    ties.recompute(owner)


def _step(client: Client, person: Person) -> str:
    page = html.unescape(client.get(reverse("person", args=[person.pk])).text)
    return page[page.index('id="next"') : page.index('id="promises"')]


def test_a_reply_owed_is_the_next_step(owner: Owner, signed_in: Client, awa: Person) -> None:
    _exchange(owner, awa, 1, "email", "in", WORDS)
    step = _step(signed_in, awa)
    assert "Awa vous a écrit hier et attend votre réponse." in step
    assert "Tout va bien" not in step
    assert f"{reverse('write', args=[awa.pk])}?purpose=reply&action=reply" in step


def test_a_reply_put_off_says_so(owner: Owner, signed_in: Client, awa: Person) -> None:
    _exchange(owner, awa, 1, "email", "in", WORDS)
    step = _step(signed_in, awa)
    key = step.partition("action=")[2].partition('"')[0].replace("%3A", ":")
    decisions.snooze(owner, key, exchanges.today(owner))
    assert "Vous l’avez remis à plus tard" in _step(signed_in, awa)


def test_a_request_opens_its_page(owner: Owner, signed_in: Client, awa: Person) -> None:
    asked = requests.Asked("un nom de relieur", exchanges.today(owner) - dt.timedelta(days=4))
    request, _undo = requests.keep(owner, awa, asked, "t")
    step = _step(signed_in, awa)
    assert "un nom de relieur" in step
    assert step.count(reverse("request", args=[request.pk])) == 1


def test_what_is_open_stands_there_and_is_not_called_well(
    owner: Owner, signed_in: Client, awa: Person
) -> None:
    message = Message.objects.create(owner=owner, person=awa, purpose="reply", body="Bonjour Awa,")
    ask = Ask.objects.create(owner=owner, person=awa, text="deux pages à relire")
    step = _step(signed_in, awa)
    assert reverse("message", args=[message.pk]) in step
    assert "vous attend\u00a0: une réponse" in step
    assert reverse("ask", args=[ask.pk]) in step
    assert "Tout va bien" not in step


def test_words_begun_for_the_step_are_gone_on_with(owner: Owner, signed_in: Client, awa: Person) -> None:
    _exchange(owner, awa, 1, "email", "in", WORDS)
    key = _step(signed_in, awa).partition("action=")[2].partition('"')[0].replace("%3A", ":")
    message = Message.objects.create(owner=owner, person=awa, purpose="reply", action=key)
    step = _step(signed_in, awa)
    assert "Reprendre vos mots" in step
    assert step.count(reverse("message", args=[message.pk])) == 1


def test_where_nothing_waits_all_is_well(signed_in: Client, awa: Person) -> None:
    assert "Tout va bien avec Awa" in _step(signed_in, awa)


def test_there_is_one_way_to_write(signed_in: Client, awa: Person) -> None:
    page = html.unescape(signed_in.get(reverse("person", args=[awa.pk])).text)
    head = page[page.index('<header class="person">') : page.index('id="beyond"')]
    assert head.count(">Écrire<") == 1
    assert "mailto:" not in head


def test_a_birthday_of_the_week_to_come_is_said(owner: Owner, signed_in: Client, awa: Person) -> None:
    on = exchanges.today(owner) + dt.timedelta(days=6)
    awa.birth_day, awa.birth_month = on.day, on.month
    awa.save()
    step = _step(signed_in, awa)
    assert "L’anniversaire d’Awa est le " in step
    assert "Tout va bien" not in step
    far = exchanges.today(owner) + dt.timedelta(days=20)
    awa.birth_day, awa.birth_month = far.day, far.month
    awa.save()
    assert "anniversaire" not in _step(signed_in, awa)
