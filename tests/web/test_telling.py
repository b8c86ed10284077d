"""News, publications and viewpoints on their pages: one person at a time, once whatever is clicked."""

import datetime as dt
import re
import uuid

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from entregent.records.models import Decision, Message, News, Owner, Person, Publication, Reaction, Tie
from entregent.records.telling import news
from tests.records.telling.known import know, likes

TEXT = "I am opening a bindery in Nantes"


def friend(owner: Owner, name: str, circle: str = "close") -> Person:
    """Somebody near, spoken to this month."""
    person = know(owner, name, circle)
    Tie.objects.filter(person=person).update(last_on=timezone.localdate() - dt.timedelta(days=20))
    return person


def english(client: Client, path: str) -> str:
    return client.get(path, headers={"accept-language": "en"}).content.decode()


def test_news_is_written_once_and_leads_to_who_would_care(signed_in: Client, owner: Owner) -> None:
    awa = friend(owner, "Awa Diop")
    token = str(uuid.uuid4())
    for _click in range(2):
        answer = signed_in.post("/news/", {"text": TEXT, "token": token})
    made = News.objects.get()
    assert answer.headers["Location"] == f"/news/{made.pk}/"
    page = english(signed_in, f"/news/{made.pk}/")
    assert "Awa Diop" in page
    assert "They are close to you." in page
    assert f"/people/{awa.pk}/write/?purpose=news&amp;action=news%3A{awa.pk}%3A{made.pk}" in page


def test_the_desk_opens_with_the_news_in_it(signed_in: Client, owner: Owner) -> None:
    awa = friend(owner, "Awa Diop")
    Person.objects.filter(pk=awa.pk).update(language="en")
    one = News.objects.create(owner=owner, text=TEXT, on=dt.date(2026, 3, 2), link="https://example.org/b")
    News.objects.create(owner=owner, text="Something else, later", on=dt.date(2026, 4, 2))
    key = news.key_of(one, str(awa.pk))
    page = english(signed_in, f"/people/{awa.pk}/write/?purpose=news&action={key}")
    assert f"{TEXT}." in page
    assert "https://example.org/b" in page
    assert "Something else" not in page
    body = {"person": awa.pk, "action": key, "purpose": "news", "body": "Dear Awa"}
    pk = uuid.uuid4()
    signed_in.post(f"/messages/{pk}/", body)
    assert Message.objects.get(pk=pk).news == one


def test_a_selling_tone_is_said_while_it_is_written(signed_in: Client) -> None:
    answer = signed_in.post("/news/check/", {"text": "Book now, places are limited, 20% off before Sunday."})
    assert "notice-warning" in answer.content.decode()
    assert "notice-warning" not in signed_in.post("/news/check/", {"text": TEXT}).content.decode()


def test_there_is_no_way_to_tell_all(signed_in: Client, owner: Owner) -> None:
    people = [friend(owner, f"Friend {at}") for at in range(6)]
    one = News.objects.create(owner=owner, text=TEXT, on=timezone.localdate())
    page = english(signed_in, f"/news/{one.pk}/")
    assert len(re.findall('name="person"', page)) == 3
    assert "data-selection" not in page
    assert 'type="checkbox"' not in page
    signed_in.post(f"/news/{one.pk}/tell/", {"person": [one.pk for one in people], "verdict": "done"})
    assert Decision.objects.count() == 1


def test_told_twice_is_once_and_can_be_taken_back(signed_in: Client, owner: Owner) -> None:
    awa = friend(owner, "Awa Diop")
    one = News.objects.create(owner=owner, text=TEXT, on=timezone.localdate())
    for _click in range(2):
        signed_in.post(f"/news/{one.pk}/tell/", {"person": awa.pk, "verdict": "done"})
    assert Decision.objects.count() == 1
    page = english(signed_in, f"/news/{one.pk}/")
    assert "They know" in page
    undo = re.search(r"/undo/[^\"?]+", page)
    assert undo is not None
    signed_in.post(undo[0])
    assert not Decision.objects.exists()


@pytest.mark.parametrize("body", [{}, {"verdict": "done"}, {"person": "x", "verdict": "done"}])
def test_what_names_nobody_is_not_found(signed_in: Client, owner: Owner, body: dict[str, str]) -> None:
    one = News.objects.create(owner=owner, text=TEXT, on=timezone.localdate())
    assert signed_in.post(f"/news/{one.pk}/tell/", body).status_code == 404


def test_wishes_are_begun_once(signed_in: Client, owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    friend(owner, "Awa Diop")
    monkeypatch.setattr("entregent.records.exchanges.today", lambda _owner: dt.date(2026, 12, 20))
    assert "Begin the wishes" in english(signed_in, "/news/")
    for _click in range(2):
        signed_in.post("/news/wishes/")
    assert News.objects.get().kind == news.WISHES
    assert "Begin the wishes" not in english(signed_in, "/news/")
    assert "In January" in english(signed_in, f"/news/{News.objects.get().pk}/")


def test_the_wishes_on_the_desk_say_the_year(signed_in: Client, owner: Owner) -> None:
    awa = friend(owner, "Awa Diop")
    Person.objects.filter(pk=awa.pk).update(language="fr")
    one = News.objects.create(owner=owner, text="Vœux", kind=news.WISHES, on=dt.date(2026, 12, 20))
    page = signed_in.get(f"/people/{awa.pk}/write/?purpose=news&action={news.key_of(one, str(awa.pk))}")
    assert "2027" in page.content.decode()
    assert "Une nouvelle d’ici" not in page.content.decode()


def test_viewpoints_say_who_and_why(signed_in: Client, owner: Owner) -> None:
    likes(friend(owner, "Awa Diop"), "bookbinding", "skill")
    page = english(signed_in, "/views/?q=How+to+insure+bookbinding%3F")
    assert "Awa Diop" in page
    assert "They know about it: bookbinding." in page
    assert "purpose=advice_request&amp;ask=How+to+insure" in page
    assert "Nothing on record" in english(signed_in, "/views/?q=astronomy")


def test_who_reacted_is_read_off_a_line_asked_in_doubt_and_answered(signed_in: Client, owner: Owner) -> None:
    awa = friend(owner, "Awa Diop")
    twins = [friend(owner, "Léo Martin"), friend(owner, "Léo Roux")]
    shown = Publication.objects.create(
        owner=owner, kind="article", title="On bindings", on=timezone.localdate()
    )
    asked = signed_in.post(f"/published/{shown.pk}/reacted/", {"line": "Awa and Léo", "kind": "praise"})
    assert not Reaction.objects.exists()
    token = re.search(r'name="token" value="([^"]+)"', asked.content.decode())
    assert token is not None
    body = {
        "again": "yes", "token": token[1], "kind": "praise", "person": awa.pk,
        "asked-0": "Léo", "candidate-0": [one.pk for one in twins], "answer-0": twins[1].pk,
    }  # fmt: skip
    for _click in range(2):
        signed_in.post(f"/published/{shown.pk}/reacted/", body)
    assert sorted(Reaction.objects.values_list("person__name", flat=True)) == ["Awa Diop", "Léo Roux"]
    assert "A word back is due" in english(signed_in, "/published/")
    for one in Reaction.objects.all():
        signed_in.post(f"/reactions/{one.pk}/answer/", {"verdict": "done"})
    assert "A word back is due" not in english(signed_in, "/published/")


def test_a_name_of_nobody_makes_nobody(signed_in: Client, owner: Owner) -> None:
    shown = Publication.objects.create(owner=owner, kind="talk", title="On bindings", on=timezone.localdate())
    page = signed_in.post(f"/published/{shown.pk}/reacted/", {"line": "Zbigniew", "kind": "praise"})
    assert "Zbigniew" in page.content.decode()
    assert not Person.objects.filter(owner=owner, name="Zbigniew").exists()


@pytest.mark.parametrize("path", ["/news/", "/published/", "/promises/", "/views/?q=bookbinding"])
def test_pages_ask_the_same_number_of_questions_whatever_there_is(
    signed_in: Client, owner: Owner, path: str
) -> None:
    def fill(number: int) -> None:
        for at in range(number):
            person = friend(owner, f"Friend {at} of {number}")
            likes(person, "bookbinding", "skill")
            News.objects.create(owner=owner, text=f"{TEXT} {at}", on=timezone.localdate())
            shown = Publication.objects.create(owner=owner, kind="post", title="P", on=timezone.localdate())
            Reaction.objects.create(
                owner=owner, publication=shown, person=person, kind="praise", on=timezone.localdate()
            )

    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            assert signed_in.get(path).status_code == 200
        return len(seen)

    fill(2)
    few = queries()
    fill(9)
    assert queries() == few


def test_empty_pages_say_how_to_begin(signed_in: Client) -> None:
    assert "a sentence is enough" in english(signed_in, "/news/")
    assert "An article, a talk" in english(signed_in, "/published/")
