"""Promises on their page: noted by a line, settled, proposed, asked after; and who waits for an answer."""

import datetime as dt
import re

from django.test import Client
from django.utils import timezone

from entregent.records import exchanges
from entregent.records.models import Owner, Promise
from tests.records.telling.known import know


def english(client: Client, path: str) -> str:
    return client.get(path, headers={"accept-language": "en"}).content.decode()


def fields(page: str) -> dict[str, str]:
    """The hidden and text fields of the form, as a browser would send them back."""
    return dict(re.findall(r'name="([\w-]+)"[^>]*? value="([^"]*)"', page))


def test_a_line_is_read_shown_and_noted_once(signed_in: Client, owner: Owner) -> None:
    awa = know(owner, "Awa Diop")
    read = signed_in.post(
        "/promises/note/", {"line": "send Awa the article by Friday"}, headers={"accept-language": "en"}
    ).content.decode()
    assert not Promise.objects.exists()
    body = {**fields(read), "person": str(awa.pk), "promise-0-by": "me", "promise-0-keep": "1"}
    for _click in range(2):
        signed_in.post("/promises/keep/", body)
    made = Promise.objects.get()
    assert (made.person, made.by) == (awa, "me")
    assert "article" in made.what
    assert made.due is not None
    assert made.due.weekday() == 4


def test_nobody_named_is_asked_for(signed_in: Client, owner: Owner) -> None:
    page = signed_in.post("/promises/keep/", {"promise-0-what": "call", "promise-0-keep": "1"})
    assert 'role="alert"' in page.content.decode()
    assert not Promise.objects.exists()


def test_sides_and_states_and_a_gentle_question(signed_in: Client, owner: Owner) -> None:
    awa = know(owner, "Awa Diop")
    day = dt.date(2026, 3, 2)
    mine = Promise.objects.create(owner=owner, person=awa, what="send the article", made_on=day, due=day)
    Promise.objects.create(owner=owner, person=awa, by="them", what="lend the press", made_on=day)
    page = english(signed_in, "/promises/")
    assert "send the article" in page
    assert "it was for" in page
    assert "lend the press" not in page
    theirs = english(signed_in, "/promises/?side=theirs")
    assert "lend the press" in theirs
    assert f"/people/{awa.pk}/write/?purpose=ask&amp;ask=Where+are+you+with+this" in theirs
    signed_in.post(f"/promises/{mine.pk}/settle/", {"answer": "kept"})
    signed_in.post(f"/promises/{mine.pk}/settle/", {"answer": "kept"})
    assert "send the article" in english(signed_in, "/promises/?state=kept")
    mine.refresh_from_db()
    assert mine.kept_on is not None
    assert signed_in.post(f"/promises/{mine.pk}/settle/", {"answer": "x"}).status_code == 404


def test_who_waits_and_what_was_perhaps_promised(signed_in: Client, owner: Owner) -> None:
    awa = know(owner, "Awa Diop")
    today = timezone.localdate()
    words = exchanges.Words("The fair", "Could you tell me when the fair opens? I will send you the plan.")
    sent = exchanges.log(
        owner, [awa], channel="email", on=today - dt.timedelta(days=2), direction="in", words=words
    )
    awa.tie.last_in = awa.tie.last_on = sent.at.date()
    awa.tie.save()
    page = english(signed_in, "/promises/")
    assert "Waiting for your answer" in page
    assert f"purpose=reply&amp;action=reply%3A{awa.pk}%3A{sent.pk}" in page
    assert "Perhaps promised" not in page
    key = re.search(r'name="key" value="([^"]+)"', english(signed_in, "/promises/?side=theirs"))
    assert key is not None
    for _click in range(2):
        signed_in.post("/promises/found/", {"key": key[1], "verdict": "keep"})
    assert Promise.objects.get().by == "them"
    assert "Perhaps promised" not in english(signed_in, "/promises/?side=theirs")


def test_an_empty_page_says_how_to_begin(signed_in: Client) -> None:
    assert "can be noted above in a line" in english(signed_in, "/promises/")
