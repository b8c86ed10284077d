"""Everything on one person is there, with where it came from, and nothing that is only about others."""

import datetime as dt
import json
from html.parser import HTMLParser
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from entregent.records import exchanges, ties
from entregent.records.leaving import everything
from entregent.records.leaving.tables import tables
from entregent.records.models import Fact, Favour, ImportRun, Owner, Person, Portrait, Promise, Reach, Tie
from entregent.wording import everything as wording
from tests.records.leaving.filled import HARD, fill

NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
DAY = dt.date(2026, 3, 1)


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody with whom much passed, and somebody else."""
    awa = Person.objects.create(owner=owner, name="Awa Diop", birth_day=15, birth_month=4, note="Likes bees")
    leo = Person.objects.create(owner=owner, name="Léo Roy", note="A friend of Awa Diop; keeps a secret")
    run = ImportRun.objects.create(owner=owner, kind="linkedin", name="archive.zip", state="done")
    Fact.objects.create(
        owner=owner, person=awa, kind="interest", text="keeps bees", source="linkedin", run=run
    )
    Fact.objects.create(owner=owner, person=leo, kind="told", text="only about Léo")
    Promise.objects.create(owner=owner, person=awa, what="send the article", by="me", made_on=DAY)
    Favour.objects.create(owner=owner, person=leo, about=awa, kind="referral", what="named her", on=DAY)
    passed = exchanges.log(
        owner, [awa, leo], channel="lunch", on=DAY, words=exchanges.Words(words="Talked of honey")
    )
    passed.note = "So glad\nto see you"
    passed.save()
    exchanges.log(owner, [leo], channel="call", on=DAY, words=exchanges.Words(words="Between Léo and me"))
    ties.recompute(owner, DAY)
    return awa


def found(awa: Person) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(everything.text(everything.document(awa.owner, awa, NOW)))
    return whole


def test_all_that_hangs_on_them_is_there_with_its_source(awa: Person) -> None:
    whole = found(awa)
    assert whole["person"]["name"] == "Awa Diop"
    assert whole["person"]["source"] == {"kind": "", "import": None}
    (fact,) = whole["tables"]["fact"]
    assert (fact["text"], fact["source"]["kind"]) == ("keeps bees", "linkedin")
    assert fact["source"]["import"]["name"] == "archive.zip"
    (passed,) = whole["tables"]["exchange"]
    assert (passed["note"], passed["words"]) == ("So glad\nto see you", "Talked of honey")
    assert passed["people"] == ["Léo Roy"]
    assert whole["tables"]["promise"][0]["what"] == "send the article"
    assert whole["tables"]["favour"][0]["person"]["name"] == "Léo Roy"
    assert whole["tie"]["exchanges"] == Tie.objects.get(person=awa).exchanges == 1
    assert whole["mentions"] == {"notes": 1}


def test_nothing_that_is_only_about_others_is_there(awa: Person, stranger: Owner) -> None:
    Person.objects.create(owner=stranger, name="Awa Diop", note="Not yours")
    text = everything.text(everything.document(awa.owner, awa, NOW))
    assert not [
        words for words in ("only about Léo", "Between Léo", "keeps a secret", "Not yours") if words in text
    ]


def test_every_table_that_points_to_people_is_looked_at(owner: Owner) -> None:
    fill(owner)
    person = Person.objects.filter(owner=owner, is_self=False).first()
    assert person is not None
    pointing = {
        table.name
        for table in tables()
        if any(reference.related_model is Person for reference in table.references)
    }
    missing = pointing - set(everything.document(owner, person, NOW)["tables"])
    assert missing == {"person", "participation"}
    assert apps.get_model("records", "participation")


def test_the_number_of_queries_does_not_grow(awa: Person) -> None:
    with CaptureQueriesContext(connection) as few:
        found(awa)
    for number in range(30):
        exchanges.log(awa.owner, [awa], channel="call", on=DAY, words=exchanges.Words(words=f"Call {number}"))
        Reach.objects.create(owner=awa.owner, person=awa, kind="phone", value=str(number), key=str(number))
    with CaptureQueriesContext(connection) as many:
        found(awa)
    assert len(many) == len(few)


class Shown(HTMLParser):
    """The tags of a page, their addresses, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keeps a tag."""
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action")]
        assert not [name for name, _value in attrs if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        """Keeps words."""
        self.words.append(data)


def page(awa: Person, language: str) -> str:
    with translation.override(language):
        return wording.page(everything.document(awa.owner, awa, NOW), awa.owner.name, language)


def test_the_page_says_it_in_words_of_either_language(awa: Person) -> None:
    english = " ".join(Shown(page(awa, "en")).words)
    french = " ".join(Shown(page(awa, "fr")).words)
    for text in (english, french):
        assert all(
            words in text for words in ("keeps bees", "So glad\nto see you", "Talked of honey", "archive.zip")
        )
    assert "Everything on record about Awa Diop" in english
    assert "linkedin, imported on" in english
    assert "noted by Camille Martin on" in english
    assert "15 April" in english
    assert "Tout ce qui est noté sur Awa Diop" in french
    assert "15 avril" in french
    assert "Ce nom figure aussi dans 1 texte" in french
    assert "déjeuner" in french


def test_the_page_stands_alone_whatever_is_in_it(awa: Person) -> None:
    Portrait.objects.create(owner=awa.owner, person=awa, image=b"\x00\x01", media_type="image/webp")
    for number, text in enumerate(HARD):
        Fact.objects.create(owner=awa.owner, person=awa, kind="told", text=text[:1000])
        Reach.objects.create(owner=awa.owner, person=awa, kind="other", value=text[:500], key=str(number))
    whole = page(awa, "en")
    shown = Shown(whole)
    assert not shown.tags & {"script", "link", "iframe", "object", "form", "base"}
    assert [address[:23] for address in shown.addresses] == ["data:image/webp;base64,"]
    assert "default-src 'none'" in whole
    words = " ".join(shown.words)
    assert all(text[:500].strip() in words for text in HARD if "\r" not in text)
