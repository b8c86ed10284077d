"""A request on Today: which answer was given cannot be guessed, so it is asked; nothing is lost silently."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import exchanges, ties
from entregent.records.asking import requests
from entregent.records.models import Decision, Exchange, Message, Owner, Person, Request
from entregent.records.today import decisions
from entregent.records.today.day import day
from tests.cli.calling import call


@pytest.fixture
def asked(owner: Owner) -> Request:
    """Something asked four days ago, to which no answer was given."""
    leo = Person.objects.create(owner=owner, name="Léo Martin", given="Léo", family="Martin")
    said = requests.Asked("un nom de relieur", exchanges.today(owner) - dt.timedelta(days=4))
    request, _undo = requests.keep(owner, leo, said, "t")
    ties.recompute(owner)
    return request


def _key(owner: Owner) -> str:
    (entry,) = day(owner, exchanges.today(owner)).entries
    return entry.line.key


def test_the_letter_leads_to_the_answers(signed_in: Client, asked: Request) -> None:
    page = signed_in.get("/").text
    assert f'href="{reverse("request", args=[asked.pk])}#answering"' in page
    assert 'value="done"' not in page
    assert "J’ai répondu" in page


@pytest.mark.parametrize("htmx", [True, False])
def test_done_asks_which_answer_it_was(signed_in: Client, owner: Owner, asked: Request, htmx: bool) -> None:
    headers = {"HX-Request": "true"} if htmx else {}
    answer = signed_in.post(reverse("today_decide"), {"key": _key(owner), "verdict": "done"}, headers=headers)
    to = answer.headers["HX-Redirect"] if htmx else answer.headers["location"]
    assert to == reverse("request", args=[asked.pk])
    assert "Quelle réponse avez-vous donnée" in signed_in.get(to).text
    assert not Exchange.objects.exists()
    assert not Decision.objects.exists()


def test_an_answer_that_was_written_is_asked_for_too(signed_in: Client, owner: Owner, asked: Request) -> None:
    message = Message.objects.create(
        owner=owner, person=asked.person, purpose="reply", body="Bonjour Léo, oui.", action=_key(owner)
    )
    answer = signed_in.post(reverse("message_sent", args=[message.pk]))
    assert answer.headers["location"] == reverse("request", args=[asked.pk])
    page = signed_in.get(answer.headers["location"]).text
    assert "Quelle réponse avez-vous donnée" in page
    signed_in.post(reverse("request_move", args=[asked.pk]), {"event": "accept"})
    asked.refresh_from_db()
    assert asked.state == "yes"


def test_once_it_was_said_a_line_is_done_as_any_other(owner: Owner, asked: Request) -> None:
    key, today = _key(owner), exchanges.today(owner)
    requests.move(owner, asked, "accept", today)
    assert decisions.done(owner, key, today).decision.verdict == "done"


def test_the_command_line_says_how_to_tell_it(
    capsys: pytest.CaptureFixture[str], owner: Owner, asked: Request
) -> None:
    answer = call(capsys, "done", _key(owner), "--lang", "en")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "entregent: Say which answer you gave: "
        f"entregent requests yes {asked.pk} (or no, handed-over, done).\n"
    )
    assert not Decision.objects.exists()
