"""The writing desk in the hands of a person: typed, advised, interrupted, found again, sent."""

import re

import pytest
from playwright.sync_api import Page, expect

from entregent.records.models import Exchange, Message, Owner, Person, Reach, Version
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody with an address."""
    person = Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop")
    mail = "awa@example.org"
    Reach.objects.create(owner=owner, person=person, kind="email", value=mail, key=mail)
    return person


def desk(open_page: Open, awa: Person, **ways: object) -> Page:
    return open_page(f"/people/{awa.pk}/write/?purpose=thanks", **ways)


def typed(page: Page, words: str) -> None:
    page.locator("#body").fill(words)
    expect(page.locator("#sheet-state")).to_have_text("Enregistré")


def test_words_are_kept_at_every_pause_and_the_address_becomes_theirs(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    typed(page, "Bonjour Awa,\n\nMerci pour les abeilles 🐝.")
    message = Message.objects.get()
    expect(page).to_have_url(re.compile(f"/messages/{message.pk}/$"))
    assert message.body == "Bonjour Awa,\n\nMerci pour les abeilles 🐝."
    assert Version.objects.get(of_draft=True).body != message.body
    page.reload()
    expect(page.locator("#body")).to_have_value(message.body)
    expect(page.locator("#kept-here")).to_be_hidden()


def test_advice_stands_under_the_words_and_leads_to_them(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    typed(page, "😀 Bonjour Awa,\n\n" + "Je voulais vous dire encore une chose. " * 120)
    note = page.locator(".note").first
    expect(note).to_be_visible()
    assert page.locator("#marks").text_content() == page.locator("#body").input_value() + "\n"
    for quote in page.locator(".note-quote").all():
        quote.click()
        chosen = page.evaluate(
            "(d => d.value.slice(d.selectionStart, d.selectionEnd))(document.activeElement)"
        )
        assert " ".join(chosen.split()) == quote.text_content()


def test_a_lost_session_loses_no_word(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    typed(page, "Bonjour Awa")
    page.route("**/messages/**", lambda route: route.fulfill(status=200, body="<h1>Sign in</h1>"))
    page.locator("#body").fill("Bonjour Awa, des mots de plus")
    expect(page.locator("#sheet-state")).to_contain_text("Pas enregistré")
    assert Message.objects.get().body == "Bonjour Awa"
    page.unroute("**/messages/**")
    page.reload()
    page.get_by_role("button", name="Le remettre").click()
    expect(page.locator("#body")).to_have_value("Bonjour Awa, des mots de plus")
    expect(page.locator("#sheet-state")).to_have_text("Enregistré")
    assert Message.objects.get().body == "Bonjour Awa, des mots de plus"


@pytest.mark.parametrize("button", ["Enregistrer", "Je l’ai envoyé"])
def test_a_session_lost_before_a_click_loses_no_word(open_page: Open, awa: Person, button: str) -> None:
    page = desk(open_page, awa)
    typed(page, "Bonjour Awa")
    session = next(one for one in page.context.cookies() if one["name"] == "sessionid")
    page.context.clear_cookies(name="sessionid")
    page.locator("#body").fill("Bonjour Awa, des mots de plus")
    expect(page.locator("#sheet-state")).to_contain_text("Pas enregistré")
    page.get_by_role("button", name=button).first.click()
    page.wait_for_url("**/login/**")
    assert "%2Fsent" not in page.url
    page.context.add_cookies(
        [{"name": "sessionid", "value": session["value"], "domain": session["domain"], "path": "/"}]
    )
    page.goto(f"/messages/{Message.objects.get().pk}/")
    page.get_by_role("button", name="Le remettre").click()
    expect(page.locator("#sheet-state")).to_have_text("Enregistré")
    assert Message.objects.get().body == "Bonjour Awa, des mots de plus"


def test_a_tab_closed_before_the_first_pause_loses_no_word(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    page.locator("#body").fill("Fermé trop tôt")
    page.goto("/people/")
    if Message.objects.exists():
        return  # the pause had passed
    page.goto(f"/people/{awa.pk}/write/?purpose=thanks")
    page.get_by_role("button", name="Le remettre").click()
    expect(page.locator("#body")).to_have_value("Fermé trop tôt")


def test_sent_by_the_keyboard_alone_and_undone(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    typed(page, "Merci, Awa.")
    page.get_by_role("button", name="Je l’ai envoyé").focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Envoyé à Awa Diop")
    assert Exchange.objects.get().words == "Merci, Awa."
    page.get_by_role("button", name="Annuler").click()
    expect(page.locator("#body")).to_have_value("Merci, Awa.")
    assert not Exchange.objects.exists()


def test_the_link_to_the_mail_program_takes_the_words_as_they_stand(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    page.evaluate(
        "document.getElementById('mailto').addEventListener('click', (event) => event.preventDefault())"
    )
    page.locator("#subject").fill("Un & deux")
    page.locator("#body").fill("Ligne 1\nLigne 2 ?")
    page.locator("#mailto").click()
    link = page.locator("#mailto").get_attribute("href")
    assert link == "mailto:awa@example.org?subject=Un%20%26%20deux&body=Ligne%201%0D%0ALigne%202%20%3F"


def test_without_javascript_everything_works(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa, script=False)
    page.locator("#body").fill("Merci, Awa.")
    page.get_by_role("button", name="Enregistrer").click()
    expect(page.locator("#body")).to_have_value("Merci, Awa.")
    page.get_by_role("button", name="Je l’ai envoyé").click()
    expect(page.locator("h1")).to_have_text("Envoyé à Awa Diop")
    assert Exchange.objects.get().words == "Merci, Awa."


def _copies(page: Page) -> list[str]:
    found: list[str] = page.evaluate("Object.keys(localStorage)")
    return [one for one in found if one.startswith("entregent-words")]


def _lost(page: Page, words: str) -> None:
    """Words that could not be kept on record."""
    page.route("**/messages/**", lambda route: route.fulfill(status=200, body="<h1>Sign in</h1>"))
    page.locator("#body").fill(words)
    expect(page.locator("#sheet-state")).to_contain_text("Pas enregistré")
    page.unroute("**/messages/**")


def test_copies_put_back_are_copies_no_more(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    _lost(page, "Bonjour Awa, des mots perdus")
    assert len(_copies(page)) == 2
    page.reload()
    page.get_by_role("button", name="Le remettre").click()
    expect(page.locator("#sheet-state")).to_have_text("Enregistré")
    assert Message.objects.get().body == "Bonjour Awa, des mots perdus"
    assert not _copies(page)


def test_copies_thrown_away_are_gone_wherever_they_were(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    _lost(page, "Bonjour Awa, des mots perdus")
    page.reload()
    page.get_by_role("button", name="L’oublier").click()
    assert not _copies(page)


@pytest.mark.parametrize("button", ["Je l’ai envoyé", "Jeter ce message"])
def test_copies_of_what_was_sent_or_thrown_away_go(open_page: Open, awa: Person, button: str) -> None:
    page = desk(open_page, awa)
    typed(page, "Bonjour Awa")
    message = Message.objects.get()
    page.goto(f"/messages/{message.pk}/")
    for name in (message.pk, "other"):
        page.evaluate(f"localStorage.setItem('entregent-words:{name}', '{{}}')")
    page.get_by_role("button", name=button).click()
    expect(page.locator("[data-gone]")).to_have_count(1)
    page.wait_for_function("Object.keys(localStorage).length === 1")
    assert _copies(page) == ["entregent-words:other"]


def test_whoever_signs_out_leaves_no_words_in_the_browser(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    _lost(page, "Bonjour Awa, des mots perdus")
    page.goto("/settings/")
    page.get_by_role("button", name="Se déconnecter").click()
    page.wait_for_url("**/login/**")
    assert not _copies(page)


def test_a_second_tab_is_told_of_the_first(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    typed(page, "Bonjour Awa")
    message = Message.objects.get()
    other = page.context.new_page()
    other.goto(page.url)
    typed(other, "Bonjour Awa, de l’autre onglet")
    page.locator("#body").fill("Bonjour Awa, d’ici")
    notice = page.locator("#elsewhere")
    expect(notice).to_contain_text("modifié dans un autre onglet à")
    typed(page, "Bonjour Awa, d’ici encore")
    expect(notice).to_be_visible()
    page.get_by_role("button", name="Reprendre plutôt ces mots-là").click()
    expect(page.locator("#body")).to_have_value("Bonjour Awa, de l’autre onglet")
    kept = set(Version.objects.filter(message=message, of_draft=False).values_list("body", flat=True))
    assert kept == {"Bonjour Awa, de l’autre onglet", "Bonjour Awa, d’ici encore"}
    other.close()


def test_one_tab_alone_is_told_of_no_other(open_page: Open, awa: Person) -> None:
    page = desk(open_page, awa)
    for words in ("Bonjour", "Bonjour Awa", "Bonjour Awa, merci"):
        typed(page, words)
    page.get_by_role("button", name="Enregistrer").click()
    expect(page.get_by_text("Votre texte est enregistré.")).to_be_visible()
    expect(page.get_by_text("autre onglet")).to_have_count(0)
