"""What a draft says to one of two: never the other’s answer, notes or private facts, nor who else is told."""

import datetime as dt
import html
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import exchanges, search, ties
from entregent.records.exchanges import Words
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing.introductions import Said, Wish
from entregent.records.models import Fact, Favour, Introduction, LifeEvent, News, Owner, Person, Promise
from entregent.records.today.day import day
from tests.records.introducing.conftest import person

_BODY = re.compile(r"<textarea[^>]*name=\"body\"[^>]*>(.*?)</textarea>", re.DOTALL)
_SUBJECT = re.compile(r"<input[^>]*name=\"subject\"[^>]*>")


def private(owner: Owner, one: Person, mark: str) -> None:
    """All that the user knows of somebody and that is nobody else’s business, each with a mark.

    What they can do is none of it: by that one is presented.
    """
    on = exchanges.today(owner) - dt.timedelta(20)
    Person.objects.filter(pk=one.pk).update(note=f"{mark}note", met_how=f"{mark}met")
    for kind in ("interest", "family", "told", "need"):
        text = f"{mark}{kind}"
        Fact.objects.create(owner=owner, person=one, kind=kind, text=text, folded=text.lower())
    Promise.objects.create(owner=owner, person=one, by="them", what=f"{mark}promise", made_on=on)
    LifeEvent.objects.create(
        owner=owner, person=one, kind="family", text=f"{mark}event", on=on, noticed_on=on
    )
    Favour.objects.create(owner=owner, person=one, given=False, kind="advice", what=f"{mark}advice", on=on)
    said = Words(f"{mark}subject", f"{mark}words", f"{mark}exchange")
    exchanges.log(owner, [one], channel="email", on=on, direction="in", words=said)


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Each with secrets of their own: those of the first begin with XA, of the second with XB."""
    both = person(owner, "Awa Diop"), person(owner, "Léo Brun")
    for one, mark in zip(both, ("XA", "XB"), strict=True):
        private(owner, one, mark)
    return both


def drafts(client: Client, row: Introduction) -> list[tuple[str, str]]:
    """The words that wait behind each next step, each with the key of its line."""
    page = client.get(reverse("introduction", args=[row.pk])).text
    hrefs = {html.unescape(one) for one in re.findall(r'href="([^"]*\?[^"]*purpose=[^"]*)"', page)}
    return [(_line(one), _words(client, one)) for one in sorted(hrefs)]


def _line(href: str) -> str:
    """The key of the line that it does: whom it is for, and which step."""
    return parse_qs(urlsplit(href).query)["action"][0]


def _words(client: Client, href: str) -> str:
    page = client.get(href, follow=True).text
    found = _BODY.search(page)
    assert found, href
    return html.unescape(found[1] + " ".join(_SUBJECT.findall(page)))


def of_the_day(owner: Owner, on: dt.date) -> list[tuple[str, str]]:
    entries = day(owner, on, minutes=120).entries
    return [
        (one.line.key, f"{one.draft.subject} {one.draft.body}")
        for one in entries
        if ":introduction:" in one.line.key
    ]


WALKS = (
    ("ask:first",),
    ("ask:first", "agree:first"),
    ("ask:first", "ask:second", "agree:first", "agree:second"),
    ("ask:first", "ask:second", "agree:first", "agree:second", "introduce"),
    ("ask:first", "ask:second", "agree:first", "agree:second", "introduce", "meet"),
    ("ask:first", "ask:second", "agree:first", "decline:second"),
    ("ask:first", "ask:second", "agree:second", "decline:first"),
    ("ask:first", "ask:second", "lapse:first"),
    ("ask:first", "ask:second", "drop"),
    ("ask:first", "veto"),
)
_ANSWERS = re.compile(
    r"\b(refus|déclin|declin|said no|a dit non|a dit oui|said yes|turned (it|you) down)", re.IGNORECASE
)


@pytest.mark.parametrize("walk", WALKS)
def test_words_to_one_side_say_nothing_of_the_other(
    signed_in: Client, owner: Owner, two: tuple[Person, Person], walk: tuple[str, ...]
) -> None:
    on = exchanges.today(owner)
    row = verbs.consider(owner, *two, ("a stage", "a choir"), on, "one")[0]
    for one in walk:
        event, _colon, side = one.partition(":")
        verbs.move(owner, row, event, on, Said(side, f"X{'B' if side == 'second' else 'A'}answer"))
    ties.recompute(owner)
    search.recompute(owner)
    later = [found for days in (0, 11, 22, 61) for found in of_the_day(owner, on + dt.timedelta(days))]
    seen = [*drafts(signed_in, row), *later]
    assert seen or walk[-1] == "veto"
    for key, words in seen:
        to, step = key.split(":")[1], key.split(":")[4]
        other = "XB" if to == str(two[0].pk) else "XA"
        assert other not in words, words
        assert step != "introduce" or not re.search("X[AB]", words), "it goes to both"
        assert "answer" not in words
        if "introduce" not in walk and not ("agree:first" in walk and "agree:second" in walk):
            assert not _ANSWERS.search(words), words


@pytest.mark.parametrize("walk", [(), ("ask",), ("ask", "agree"), ("ask", "agree", "hand_over")])
def test_words_to_pass_on_hold_nothing_private_of_the_introducer(
    signed_in: Client, owner: Owner, two: tuple[Person, Person], walk: tuple[str, ...]
) -> None:
    on = exchanges.today(owner)
    wish = Wish(person=two[1], why="a stage in Brest")
    row = verbs.wish(owner, two[0], wish, on, "one")[0]
    for event in walk:
        verbs.move(owner, row, event, on, Said(note="XAanswer"))
    asked = {"purpose": "forwardable", "target": two[1].name, "target_why": "a stage in Brest"}
    href = f"{reverse('write', args=[two[0].pk])}?purpose={asked['purpose']}&target={asked['target']}"
    for words in [_words(signed_in, href), *(words for _key, words in drafts(signed_in, row))]:
        assert "XB" not in words
        assert "answer" not in words
    assert "XA" not in _words(signed_in, href)


def test_words_of_news_name_nobody_else(signed_in: Client, owner: Owner, two: tuple[Person, Person]) -> None:
    piece = News.objects.create(
        owner=owner, text="I am opening a bindery in Nantes", on=exchanges.today(owner)
    )
    names = {str(one.pk): one for one in two}
    for key, one in names.items():
        (other,) = [each for each in two if each != one]
        href = f"{reverse('write', args=[key])}?purpose=news&action=news:{key}:{piece.pk}"
        words = _words(signed_in, href)
        assert other.given not in words
        assert other.family not in words
        assert ("XB" if one == two[0] else "XA") not in words
