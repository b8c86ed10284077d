"""An introduction in the browser, in French: both asked first, a no told with care, a yes to a happy end."""

import pytest
from playwright.sync_api import Page, expect

from entregent.records import search
from entregent.records.models import Decision, Exchange, Favour, Introduction, Owner, Person
from tests.browser.barriers import COMBINATIONS, met
from tests.browser.conftest import Open
from tests.records.introducing.conftest import person
from tests.records.introducing.made import every

pytestmark = pytest.mark.browser


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Two who could meet."""
    made = person(owner, "Awa Diop"), person(owner, "Léo Brun")
    search.refresh(owner, [one.pk for one in made])
    return made


def considered(open_page: Open, two: tuple[Person, Person]) -> Page:
    """From the page of one of them to an introduction of both."""
    page = open_page(f"/people/{two[0].pk}/")
    page.get_by_text("Plus", exact=True).click()
    page.get_by_role("link", name="Présenter à quelqu’un").click()
    page.get_by_role("searchbox").fill("Léo")
    page.get_by_role("button", name="Chercher").click()
    page.get_by_role("link", name="Léo Brun").click()
    page.get_by_label("Ce qu’y gagnerait Awa Diop").fill("des chantiers en Bretagne")
    page.get_by_label("Ce qu’y gagnerait Léo Brun").fill("un regard sur la soufflerie")
    page.get_by_role("button", name="Garder cette mise en relation").click()
    expect(page.locator("h1")).to_have_text("Awa Diop · Léo Brun")
    return page


def sent(page: Page, step: str, *words: str) -> None:
    """Takes a step by its message: from the page to the desk, and back once it is sent."""
    address = page.url
    page.get_by_role("link", name=step).click()
    for said in words:
        expect(page.locator("#body")).to_contain_text(said)
    page.get_by_role("button", name="Je l’ai envoyé").click()
    expect(page.locator("h1")).to_contain_text("Envoyé à")
    page.goto(address)


def noted(page: Page, answer: str, words: str = "") -> None:
    """Notes what happened."""
    if words:
        page.get_by_label("En quelques mots").fill(words)
    page.get_by_role("button", name=answer, exact=True).click()


def test_one_says_no_and_the_other_is_told_no_more_than_needed(
    open_page: Open, two: tuple[Person, Person]
) -> None:
    page = considered(open_page, two)
    sent(page, "Demander à Awa Diop", "Léo Brun", "des chantiers en Bretagne")
    sent(page, "Demander à Léo Brun", "Awa Diop", "un regard sur la soufflerie")
    noted(page, "Awa Diop dit oui")
    noted(page, "Léo Brun dit non")
    expect(page.locator(".lead")).to_contain_text("Cela ne se fera pas, et ne coûte rien.")
    expect(page.get_by_role("link", name="Faire les présentations")).to_have_count(0)
    sent(page, "Dire d’un mot à Awa Diop que cela ne se fera pas", "Elle ne se fera pas")
    noted(page, "Ne jamais mettre en relation : Awa Diop et Léo Brun")
    row = Introduction.objects.get()
    assert (row.state, row.closed_on is not None) == ("vetoed", True)
    assert not Favour.objects.exists()
    assert Decision.objects.filter(kind="apart").count() == 1
    page.goto("/introductions/")
    expect(page.get_by_role("heading", name="Terminées")).to_be_visible()


def test_both_say_yes_and_what_came_of_it_stands_in_the_ledger(
    open_page: Open, two: tuple[Person, Person]
) -> None:
    page = considered(open_page, two)
    sent(page, "Demander à Léo Brun", "Awa Diop")
    noted(page, "Léo Brun dit oui")
    sent(page, "Demander à Awa Diop", "Léo Brun")
    noted(page, "Awa Diop dit oui")
    expect(page.locator("#both")).to_have_text("awa@example.org, léo@example.org")
    sent(page, "Faire les présentations", "Awa", "Léo", "des chantiers en Bretagne")
    assert set(Exchange.objects.get(words__contains="chantiers", people=two[1]).people.all()) >= {two[1]}
    noted(page, "La rencontre a eu lieu : Awa Diop et Léo Brun")
    noted(page, "Ce que cela a donné pour Awa Diop et Léo Brun est noté", "un chantier commun à Brest")
    expect(page.locator("header.page-head")).to_contain_text("un chantier commun à Brest")
    rows = Favour.objects.filter(kind="introduction", given=True)
    assert {(row.person, row.about, row.outcome) for row in rows} == {
        (*two, "un chantier commun à Brest"),
        (*reversed(two), "un chantier commun à Brest"),
    }
    page.goto("/giving/")
    expect(page.locator("main")).to_contain_text("des chantiers en Bretagne")


def test_one_asked_for_is_followed_to_the_thanks(open_page: Open, two: tuple[Person, Person]) -> None:
    page = open_page(f"/introductions/new/?kind=asked&through={two[0].pk}")
    page.get_by_label("Un nom, et son lieu de travail").fill("Mona Riou")
    page.get_by_role("button", name="Continuer").click()
    page.get_by_label("Pourquoi cette personne").fill("elle a ouvert un atelier partagé")
    page.get_by_role("button", name="Garder cette mise en relation").click()
    sent(page, "Demander à Awa Diop", "Mona Riou", "un atelier partagé")
    noted(page, "Awa Diop dit oui")
    sent(page, "Envoyer à Awa Diop le message à transmettre", "Mona Riou")
    noted(page, "Awa Diop a transmis le message")
    sent(page, "Remercier Awa Diop", "Merci")
    noted(page, "Vous êtes en contact, Mona Riou et vous")
    sent(page, "Dire à Awa Diop que vous êtes en contact", "Mona Riou")
    noted(page, "Vous vous êtes rencontrés, Mona Riou et vous")
    sent(page, "Raconter à Awa Diop ce que cela a donné", "Mona Riou")
    row = Introduction.objects.get()
    assert (row.state, Favour.objects.get().told_on is not None) == ("done", True)


def test_a_step_is_taken_by_the_keyboard_alone_and_undone(
    open_page: Open, owner: Owner, two: tuple[Person, Person]
) -> None:
    page = considered(open_page, two)
    page.get_by_role("button", name="La question est posée à Awa Diop").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".lead")).to_contain_text("La question est posée à l’une")
    page.get_by_role("button", name="Annuler").click()
    expect(page.locator(".lead")).to_contain_text("Personne n’a encore reçu la question")


@pytest.mark.parametrize(("language", "width", "scheme"), COMBINATIONS)
def test_no_page_of_introductions_stands_in_anybodys_way(
    open_page: Open, owner: Owner, two: tuple[Person, Person], language: str, width: int, scheme: str
) -> None:
    paths = every(owner, two)
    assert met(open_page("/", language=language, width=width, scheme=scheme), paths) == []
