"""The same form from two tabs, and two that contradict each other: one act, and always a clear answer."""

import datetime as dt
import html
import uuid
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records.models import (
    Exchange,
    Favour,
    Introduction,
    News,
    Owner,
    Promise,
    Publication,
    Reaction,
)
from tests.web import tried

ENGLISH = {"accept-language": "en"}
ALREADY = "It stood so already; nothing was changed."


def said(client: Client, name: str, pk: uuid.UUID, **body: Any) -> list[str]:
    """What the page says after a form was sent."""
    answer = client.post(reverse(name, args=[pk]), body, headers=ENGLISH, follow=True)
    assert answer.status_code == 200
    return [html.unescape(str(one)) for one in answer.context["messages"]]


def test_a_loop_told_twice_is_told_once(signed_in: Client, owner: Owner) -> None:
    favour = tried.favour(owner)
    assert len(said(signed_in, "loop", favour.pk, event="tell")) == 1
    assert said(signed_in, "loop", favour.pk, event="tell") == [ALREADY]
    assert said(signed_in, "loop", favour.pk, event="let_go") == [
        "That is closed already; open it again first."
    ]
    assert said(signed_in, "loop", favour.pk, event="open") != [ALREADY]
    assert said(signed_in, "loop", favour.pk, event="open") == [ALREADY]


def test_news_told_in_one_tab_is_not_put_aside_in_the_other(signed_in: Client, owner: Owner) -> None:
    piece, person = tried.news(owner), tried.person(owner)
    tell = {"person": str(person.pk), "verdict": "done"}
    assert len(said(signed_in, "news_tell", piece.pk, **tell)) == 1
    for verdict in ("done", "skip", "snooze"):
        assert said(signed_in, "news_tell", piece.pk, **tell | {"verdict": verdict}) == [ALREADY]
    assert Exchange.objects.count() == 1


def test_news_closed_twice_is_closed_once(signed_in: Client, owner: Owner) -> None:
    piece = tried.news(owner)
    assert said(signed_in, "news_close", piece.pk) != [ALREADY]
    assert said(signed_in, "news_close", piece.pk) == [ALREADY]
    assert said(signed_in, "news_close", piece.pk, open="yes") != [ALREADY]
    assert said(signed_in, "news_close", piece.pk, open="yes") == [ALREADY]
    assert News.objects.get().closed_on is None


def test_a_promise_kept_twice_and_then_given_up(signed_in: Client, owner: Owner) -> None:
    promise = tried.promise(owner)
    assert said(signed_in, "promise_settle", promise.pk, answer="kept") != [ALREADY]
    assert said(signed_in, "promise_settle", promise.pk, answer="kept") == [ALREADY]
    assert len(said(signed_in, "promise_settle", promise.pk, answer="dropped")) == 1
    now = Promise.objects.get()
    assert (now.kept_on, bool(now.dropped_on)) == (None, True)


def test_a_reaction_answered_in_both_is_one_exchange(signed_in: Client, owner: Owner) -> None:
    reaction = tried.reaction(owner)
    assert said(signed_in, "reaction_answer", reaction.pk, verdict="done") != [ALREADY]
    assert said(signed_in, "reaction_answer", reaction.pk, verdict="done") == [ALREADY]
    assert Exchange.objects.count() == 1


@pytest.mark.parametrize("name", ["publication", "reaction_add"])
def test_the_same_form_twice_writes_once(signed_in: Client, owner: Owner, name: str) -> None:
    token, on = str(uuid.uuid4()), dt.date(2026, 3, 2).isoformat()
    shown, person = tried.publication(owner), tried.person(owner)
    for _click in range(2):
        if name == "publication":
            body = {"title": "On paper", "kind": "talk", "on": on, "token": token}
            signed_in.post(reverse("published"), body)
        else:
            body = {"person": str(person.pk), "again": "1", "kind": "praise", "on": on, "token": token}
            signed_in.post(reverse("reaction_add", args=[shown.pk]), body)
    assert Publication.objects.count() == (2 if name == "publication" else 1)
    assert Reaction.objects.count() == (1 if name == "reaction_add" else 0)


@pytest.mark.parametrize(
    ("first", "second", "state"),
    [
        ("agree:first", "agree:first", "one_asked"),
        ("agree:first", "ask:first", "one_asked"),
        ("decline:first", "agree:first", "refused"),
        ("drop:", "agree:first", "dropped"),
        ("veto:", "veto:", "vetoed"),
    ],
)
def test_two_answers_to_one_introduction(
    signed_in: Client, owner: Owner, first: str, second: str, state: str
) -> None:
    row = tried.introduction(owner)
    said(signed_in, "introduction_move", row.pk, move="ask:first")
    assert len(said(signed_in, "introduction_move", row.pk, move=first)) == 1
    steps = row.steps.count()
    assert len(said(signed_in, "introduction_move", row.pk, move=second)) == 1
    row.refresh_from_db()
    assert (row.state, row.steps.count()) == (state, steps)


@pytest.mark.parametrize(
    ("first", "second", "state"),
    [("agree", "agree", "yes"), ("decline", "agree", "no"), ("drop", "agree", "dropped")],
)
def test_two_answers_to_one_ask(signed_in: Client, owner: Owner, first: str, second: str, state: str) -> None:
    row = tried.ask(owner)
    for event in ("ask", first, second):
        assert len(said(signed_in, "ask_move", row.pk, event=event)) == 1
    row.refresh_from_db()
    assert row.state == state


def test_a_request_done_in_one_tab_is_not_declined_in_the_other(signed_in: Client, owner: Owner) -> None:
    row = tried.request(owner)
    for event in ("accept", "help", "help", "decline", "close"):
        assert len(said(signed_in, "request_move", row.pk, event=event)) == 1
    row.refresh_from_db()
    assert (row.state, Favour.objects.count()) == ("done", 1)


def test_two_forms_about_the_same_two_make_one_introduction(signed_in: Client, owner: Owner) -> None:
    pair = tried.pair(owner)
    Introduction.objects.all().delete()
    for turned in (False, True):
        first, second = (pair["second"], pair["first"]) if turned else (pair["first"], pair["second"])
        body = {"first": first, "second": second, "token": str(uuid.uuid4())}
        signed_in.post(reverse("introduction_new"), body)
    assert Introduction.objects.count() == 1
