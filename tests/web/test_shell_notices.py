"""Notices say what was done, and offer to take it back only while it can be taken back."""

import pytest
from django.contrib.messages.storage.base import Message
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone

from entregent.records.models import Owner, Undo
from entregent.web.shell import notices

type Answer = dict[str, str]


@pytest.fixture
def act(owner: Owner) -> Undo:
    """Something that was done."""
    return Undo.objects.create(owner=owner, act="person.changed", values={"name": "Awa"})


def _message(address: str) -> Message:
    return Message(25, "<b>Moved", extra_tags=address)


def _address(act: Undo) -> str:
    return reverse("undo", args=[act.pk])


@pytest.mark.parametrize("before", ["//elsewhere.example", "https://elsewhere.example"])
def test_an_undo_stays_here(owner: Owner, act: Undo, before: str) -> None:
    assert notices.undo_address(_message(f"undo:{_address(act)}?next=/people/"), owner)
    assert notices.undo_address(_message(f"undo:{before}{_address(act)}"), owner) == ""
    assert notices.undo_address(_message(_address(act)), owner) == ""
    assert notices.undo_address(_message(""), owner) == ""
    assert notices.undo_address(_message("undo:/nowhere/"), owner) == ""


def test_what_was_taken_back_or_is_somebody_elses_is_not_offered(
    owner: Owner, stranger: Owner, act: Undo
) -> None:
    message = _message(f"undo:{_address(act)}")
    assert notices.undo_address(message, stranger) == ""
    Undo.objects.update(undone_at=timezone.now())
    assert notices.undo_address(message, owner) == ""


def test_the_undo_is_a_post_that_leads_back(owner: Owner, act: Undo) -> None:
    request = RequestFactory().get("/people/?q=a&b=c")
    request.user = owner
    context = {"messages": [_message(f"undo:{_address(act)}")], "request": request}
    html = render_to_string("shell/messages.html", context, request)
    assert f'<form method="post" action="{_address(act)}"' in html
    assert 'value="/people/?q=a&amp;b=c"' in html
    assert "&lt;b&gt;Moved" in html
    assert "csrfmiddlewaretoken" in html


def test_a_page_that_told_of_an_act_is_asked_for_anew(owner: Owner, signed_in: Client) -> None:
    answer = signed_in.post(
        reverse("settings_change", args=["reminders"]), {"reminders-archive_reminder": "on"}, follow=True
    )
    assert answer["Cache-Control"] == "private, no-store"
    assert "data-undone" in answer.content.decode()
    again = signed_in.get(reverse("settings"))
    assert again["Cache-Control"] == "private, no-cache"
    assert "data-undone" not in again.content.decode()


def test_an_undo_pressed_twice_says_so(owner: Owner, signed_in: Client, act: Undo) -> None:
    english: Answer = {"accept-language": "en"}
    signed_in.post(_address(act), headers=english)
    page = signed_in.post(_address(act), headers=english, follow=True).content.decode()
    assert "This was taken back already." in page
