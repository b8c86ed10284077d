"""The news that a hurried line tells: shown as understood, kept unless the tick is taken away."""

import datetime as dt
import html
import re
import uuid

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records.models import Exchange, LifeEvent, Owner, Person, Undo
from entregent.records.people import adding

ENGLISH = {"accept-language": "en"}
LINE = "lunch with Awa yesterday, she's moving to Leeds in the spring"


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Whom the line is about."""
    return adding.add(owner, "Awa Diallo").person


def _shown(client: Client, line: str) -> dict[str, str]:
    """The fields about news on the page of what was understood, as a browser would send them."""
    page = html.unescape(client.post(reverse("log"), {"line": line}, headers=ENGLISH).content.decode())
    fields = re.findall(r'<input[^>]*name="(news-[^"]*)"[^>]*value="([^"]*)"', page)
    chosen = re.findall(r'name="(news-\d-kind)">.*?<option value="(\w+)" selected', page)
    return dict([*fields, *chosen])


def _save(client: Client, *people: Person, **more: str) -> None:
    sent = {
        "token": str(uuid.uuid4()), "on": "2026-03-01", "channel": "lunch", "direction": "both",
        "note": LINE, "person": [str(person.pk) for person in people],
    }  # fmt: skip
    client.post(reverse("log_save"), {**sent, **more})


def test_news_is_shown_and_kept(signed_in: Client, awa: Person) -> None:
    shown = _shown(signed_in, LINE)
    assert not LifeEvent.objects.exists()
    assert (shown["news-0-kind"], shown["news-0-person"]) == ("move", str(awa.pk))
    _save(signed_in, awa, **shown)
    event = LifeEvent.objects.get()
    assert (event.person, event.kind, event.text) == (awa, "move", "she's moving to Leeds in the spring")
    assert (event.on.month, event.on.day, event.values["approximate"]) == (3, 20, True)
    signed_in.post(reverse("undo", args=[Undo.objects.get(act="exchange.logged").pk]))
    assert not LifeEvent.objects.exists()
    assert not Exchange.objects.exists()


def test_without_its_tick_it_is_left_out(signed_in: Client, awa: Person) -> None:
    shown = _shown(signed_in, LINE)
    del shown["news-0-keep"]
    _save(signed_in, awa, **shown)
    assert Exchange.objects.count() == 1
    assert not LifeEvent.objects.exists()


def test_it_may_be_corrected(signed_in: Client, awa: Person) -> None:
    shown = {**_shown(signed_in, LINE), "news-0-kind": "family", "news-0-on": "2026-04-02"}
    _save(signed_in, awa, **{**shown, "news-0-text": "a boy"})
    event = LifeEvent.objects.get()
    assert (event.kind, event.on, event.text) == ("family", dt.date(2026, 4, 2), "a boy")


def test_it_may_be_about_somebody_who_was_not_there(owner: Owner, signed_in: Client, awa: Person) -> None:
    guy = adding.add(owner, "Guy Firth").person
    shown = _shown(signed_in, "saw Awa, Guy is getting married in June")
    assert shown["news-0-person"] == str(guy.pk)
    _save(signed_in, awa, **shown)
    assert LifeEvent.objects.get().person == guy
    assert list(Exchange.objects.get().people.all()) == [awa]


@pytest.mark.parametrize(
    "wrong",
    [{"news-0-kind": "nonsense"}, {"news-0-on": "soon"}, {"news-0-person": "x"}, {"news-0-text": "x" * 900}],
)
def test_what_is_no_news_of_ours_is_made_so(
    signed_in: Client, awa: Person, stranger: Owner, wrong: dict[str, str]
) -> None:
    _save(signed_in, awa, **{**_shown(signed_in, LINE), **wrong})
    event = LifeEvent.objects.get()
    assert event.person == awa
    assert event.kind in ("move", "other")
    assert len(event.text) <= 500


def test_nobody_elses_people_have_news_here(signed_in: Client, awa: Person, stranger: Owner) -> None:
    theirs = adding.add(stranger, "Léo Roy").person
    _save(signed_in, awa, **{**_shown(signed_in, LINE), "news-0-person": str(theirs.pk)})
    assert LifeEvent.objects.get().person == awa


def test_it_stays_on_the_page_that_asks_again(signed_in: Client, awa: Person) -> None:
    sent = {**_shown(signed_in, LINE), "channel": "lunch", "on": "2026-03-01", "note": LINE}
    page = signed_in.post(reverse("log_save"), sent, headers=ENGLISH)
    assert [told.text for told in page.context["news"]] == ["she's moving to Leeds in the spring"]
    assert "Keep this news" in page.content.decode()
