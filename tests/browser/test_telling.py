"""Telling news, promises, publications and viewpoints in a browser: no barrier, and one act after another."""

import datetime as dt

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from entregent.records import exchanges
from entregent.records.demo import building
from entregent.records.models import News, Owner, Person, Publication, Reaction
from entregent.records.telling import news
from tests.browser.barriers import COMBINATIONS, met
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


def pages(owner: Owner) -> list[str]:
    """The pages of telling on a record that holds something."""
    today = exchanges.today(owner)
    person = Person.objects.living().filter(owner=owner, tie__circle="close").order_by("name")[0]
    told, undo = news.add(owner, "J’ouvre un atelier de scénographie à Nantes en mai", today, "a")
    assert undo is not None
    sells, _undo = news.add(owner, "Réservez vite, les places sont limitées, -20 % sur tout", today, "b")
    news.close(owner, sells, today)
    wishes, _undo = news.add(owner, "Vœux", dt.date(today.year, 12, 20), "c", kind=news.WISHES)
    shown = Publication.objects.create(
        owner=owner, kind="article", title="Petits musées, grandes idées", place="Le Quai", on=today
    )
    Reaction.objects.create(
        owner=owner, publication=shown, person=person, kind="question", words="Et les enfants ?", on=today
    )
    return [
        "/news/",
        f"/news/{told.pk}/",
        f"/news/{sells.pk}/",
        f"/news/{wishes.pk}/",
        f"/news/{told.pk}/change/",
        f"/people/{person.pk}/write/?purpose=news&action={news.key_of(told, str(person.pk))}",
        "/published/",
        f"/published/{shown.pk}/",
        f"/published/{shown.pk}/change/",
        "/views/",
        "/views/?q=Comment+éclairer+une+exposition+dans+un+musée+%3F",
        "/promises/",
        "/promises/?side=theirs",
        "/promises/?state=kept",
    ]


@pytest.mark.parametrize(("language", "width", "scheme"), COMBINATIONS)
def test_nothing_stands_in_the_way(
    open_page: Open, owner: Owner, language: str, width: int, scheme: str
) -> None:
    building.build(owner, timezone.localdate())
    page = open_page("/news/", language=language, width=width, scheme=scheme)
    assert met(page, ["/published/", *pages(owner)]) == []


@pytest.mark.parametrize("script", [True, False], ids=["scripts", "no scripts"])
def test_news_is_told_to_one_and_taken_back(open_page: Open, owner: Owner, script: bool) -> None:
    building.build(owner, timezone.localdate())
    page = open_page("/news/", language="en", width=360, script=script)
    page.get_by_label("What is new").fill("Book now, places are limited, 20% off before Sunday")
    if script:
        expect(page.locator("#advice .notice-warning")).to_be_visible()
    page.get_by_label("What is new").fill("I am opening a workshop for exhibitions")
    page.get_by_role("button", name="See who would care").click()
    expect(page.get_by_role("heading", name="Whom to tell")).to_be_visible()
    rows = page.locator(".telling-row")
    expect(rows).to_have_count(3)
    first = rows.first.locator("a.name").inner_text()
    page.get_by_role("button", name=f"I told them {first}").click()
    expect(page.locator(".telling-row")).to_have_count(2)
    page.get_by_role("button", name="Undo").first.click()
    expect(page.locator(".telling-row")).to_have_count(3)
    assert News.objects.get(owner=owner, text__startswith="I am opening").closed_on is None


def test_a_promise_is_noted_by_a_line(open_page: Open, owner: Owner) -> None:
    Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop")
    page = open_page("/promises/", language="fr", width=360)
    page.get_by_label("Une promesse, en une ligne").fill("envoyer l’article à Awa vendredi")
    page.get_by_role("button", name="Lire").click()
    expect(page.get_by_role("checkbox", name="Awa Diop")).to_be_checked()
    page.get_by_role("button", name="Noter").click()
    expect(page.locator(".telling-row")).to_contain_text("article")
