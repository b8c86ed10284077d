"""An ask the whole way, in French: too soon, something given, fair, sent, yes, thanked, result told."""

import datetime as dt
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from entregent.records import exchanges, search, ties
from entregent.records.models import Ask, Favour, Owner, Person, Reach, Request
from tests.browser.barriers import found
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser

ASKED = "Pourriez-vous relire mon dossier de douze pages avant la fin du mois ?"

type Pass = Callable[[int], dt.date]


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody met three weeks ago, once."""
    met = exchanges.today(owner) - dt.timedelta(days=21)
    person = Person.objects.create(
        owner=owner, name="Awa Diop", given="Awa", family="Diop", sort_name="diop awa", met_on=met,
        language="fr", register="vous",
    )  # fmt: skip
    Reach.objects.create(owner=owner, person=person, kind="email", value="awa@example.org", key="awa")
    exchanges.log(owner, [person], channel="event", on=met)
    ties.refresh(owner, [person.pk])
    search.refresh(owner, [person.pk])
    return person


@pytest.fixture
def days_pass(owner: Owner, monkeypatch: pytest.MonkeyPatch) -> Pass:
    """Lets so many days pass since the day the test began."""
    began = exchanges.today(owner)

    def passed(days: int) -> dt.date:
        day = began + dt.timedelta(days=days)
        monkeypatch.setattr(exchanges, "today", lambda _owner: day)
        return day

    return passed


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_an_ask_from_too_soon_to_the_result_told(
    open_page: Open, owner: Owner, awa: Person, days_pass: Pass
) -> None:
    page = open_page(f"/asks/new/?person={awa.pk}")
    _kept_until_it_is_fair(page)
    ask = Ask.objects.get()
    assert (ask.state, ask.judgement["verdict"]) == ("considered", "not_yet")
    _something_given(page)
    later = days_pass(150)
    exchanges.log(owner, [awa], channel="coffee", on=later - dt.timedelta(days=9))
    ties.refresh(owner, [awa.pk], later)
    _sent_once_it_is_fair(page)
    ask.refresh_from_db()
    assert (ask.state, ask.judgement["verdict"]) == ("asked", "yes")
    days_pass(155)
    page.goto(f"/asks/{ask.pk}/")
    _helped_and_thanked(page)
    days_pass(185)
    page.goto(f"/asks/{ask.pk}/")
    _told(page)
    got = Favour.objects.get(key=f"ask:{ask.pk}")
    assert (got.given, got.what, got.outcome) == (False, "Douze pages relues", "Le dossier est accepté.")
    assert got.told_on == later + dt.timedelta(days=35)
    events = [step.event for step in ask.steps.order_by("at")]
    assert events == ["consider", "ask", "agree", "help", "thank", "tell"]


def _kept_until_it_is_fair(page: Page) -> None:
    page.get_by_label("Que souhaitez-vous, précisément").fill(ASKED)
    page.get_by_label("une heure, ou son nom prêté").check()
    expect(page.get_by_text("Pas encore.")).to_be_visible()
    expect(page.get_by_text("il y a trois semaines")).to_be_visible()
    assert found(page) == []
    press(page, "Garder jusqu’au bon moment")


def _something_given(page: Page) -> None:
    page.goto("/giving/")
    page.locator("#line").fill("envoyé un article sur la reliure à Awa Diop")
    press(page, "Noter")
    assert Favour.objects.filter(person__name="Awa Diop", given=True).count() == 1


def _sent_once_it_is_fair(page: Page) -> None:
    page.goto("/asks/")
    expect(page.get_by_text("Vous pouvez demander.")).to_be_visible()
    page.get_by_role("link", name="Awa Diop").click()
    expect(page.get_by_text("Oui : cela peut se demander.")).to_be_visible()
    page.get_by_role("link", name="Écrire à Awa Diop").click()
    expect(page.locator("#body")).to_have_value(re.compile("dossier de douze pages"))
    press(page, "Je l’ai envoyé")


def _helped_and_thanked(page: Page) -> None:
    press(page, "Oui")
    expect(page.get_by_text("Awa Diop a dit oui")).to_be_visible()
    page.get_by_label("Ce qui a été fait pour vous").fill("Douze pages relues")
    press(page, "L’aide est venue")
    expect(page.get_by_text("un mot de merci d’abord")).to_be_visible()
    press(page, "J’ai remercié")


def _told(page: Page) -> None:
    page.get_by_label("Ce que cela a donné").fill("Le dossier est accepté.")
    press(page, "Je l’ai dit")
    expect(page.get_by_text("Awa Diop sait ce qui en est sorti")).to_be_visible()
    assert found(page) == []


def test_asking_all_the_same_takes_one_click_and_its_undo_another(open_page: Open, awa: Person) -> None:
    page = open_page(f"/asks/new/?person={awa.pk}", width=360, scheme="dark")
    page.get_by_label("Que souhaitez-vous, précisément").fill(ASKED)
    page.get_by_label("une heure, ou son nom prêté").check()
    press(page, "Je demande quand même")
    expect(page.locator("#body")).to_be_visible()
    expect(page.get_by_role("complementary").get_by_text("Pas encore")).to_be_visible()
    assert Ask.objects.get().overruled
    press(page, "Annuler")
    expect(page.get_by_text("tout est comme avant")).to_be_visible()
    assert not Ask.objects.exists()


def test_without_javascript_it_is_judged_and_kept_too(open_page: Open, awa: Person) -> None:
    page = open_page(f"/asks/new/?person={awa.pk}", script=False)
    page.get_by_label("Que souhaitez-vous, précisément").fill(ASKED)
    page.get_by_label("une heure, ou son nom prêté").check()
    press(page, "Voir si c’est le moment")
    expect(page.get_by_text("Pas encore.")).to_be_visible()
    press(page, "Garder jusqu’au bon moment")
    assert Ask.objects.get().text == ASKED


def test_a_request_from_one_line_to_a_yes_with_the_keyboard(open_page: Open, awa: Person) -> None:
    page = open_page("/requests/")
    page.locator("#line").focus()
    page.keyboard.type("Awa Diop demande une adresse à Brest, d’ici demain")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("une adresse à Brest", exact=True)).to_be_visible()
    assert found(page) == []
    page.get_by_role("button", name="J’ai dit oui").press("Enter")
    expect(page.get_by_text("vous avez dit oui à Awa Diop")).to_be_visible()
    assert Request.objects.get().state == "yes"
