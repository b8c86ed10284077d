"""An import read over and taken back, with the keyboard alone, with a script or without, on any screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect
from pytest_django import Settings

from entregent.records import jobs
from entregent.records.models import ImportRun, Owner, Person
from tests.browser.barriers import COMBINATIONS, found, met
from tests.browser.conftest import Open
from tests.records.archives import archive, connection, connections, got, messages, sent, table
from tests.records.importing import bring

pytestmark = pytest.mark.browser

BOOK = ("FirstName", "LastName", "Companies", "Title", "Emails", "PhoneNumbers", "CreatedAt", "Birthday")


@pytest.fixture(autouse=True)
def _uploads(settings: Settings, tmp_path: Path) -> Iterator[None]:
    settings.UPLOADS = tmp_path / "uploads"
    yield


@pytest.fixture
def run(owner: Owner, tmp_path: Path) -> ImportRun:
    """Fifteen people, one name twice, a birthday that does not exist, and somebody who only wrote."""
    people = [
        connection(f"{given} Moreau", f"{given.lower()}-moreau", "Atelier du Port", "Charpentière")
        for given in "Alba Bilal Carmen Daoud Edda Farid Gisèle Hamid Iris Joris Katia Louise".split()
    ]
    people += [
        connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice"),
        connection("Awa Diop", "awa-diop-2", "Quai Nord", "Capitaine", on="09 Mar 2021"),
    ]
    talk = [
        sent("Alba Moreau", "alba-moreau", "Toujours d’accord pour vendredi ?"),
        got("Alba Moreau", "alba-moreau", "Oui, à midi."),
        got("Vendeur Pressé", "vendeur", "Achetez ceci."),
    ]
    book = table(BOOK, [("Zoé", "Blanc", "", "", "zoe@example.org", "", "", "1990-02-31")])
    path = archive(
        tmp_path / "archive.zip",
        Connections=connections(*people),
        messages=messages(*talk),
        ImportedContacts=book,
    )
    return bring(owner, path)


def _press_on(page: Page, name: str) -> None:
    """Tabs until something of this name has the focus, and presses it."""
    for _step in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == name:
            page.keyboard.press("Enter")
            return
    raise AssertionError(name)


def test_from_the_list_of_imports_to_nothing_with_the_keyboard(open_page: Open, run: ImportRun) -> None:
    page = open_page(reverse("import"), language="en")
    _press_on(page, "archive.zip")
    expect(page.get_by_role("heading", name="Who is new")).to_be_visible()
    expect(page.get_by_role("heading", name="The same name twice")).to_be_visible()
    expect(page.get_by_text("1 row taken in but for a part")).to_be_visible()
    _press_on(page, "See all 15 of them")
    expect(page.get_by_text("15 people", exact=True)).to_be_visible()
    page.go_back()
    _press_on(page, "Take this import back")
    expect(page.get_by_role("heading", name="Take this import back?")).to_be_visible()
    expect(page.get_by_text("15 people whom it brought")).to_be_visible()
    _press_on(page, "Take it back")
    expect(page.get_by_role("heading", name="The import is being taken back")).to_be_visible()
    jobs.run_all()
    expect(page.get_by_role("heading", name="This import is taken back")).to_be_visible()
    assert not Person.objects.living().exists()


def test_without_a_script(open_page: Open, run: ImportRun) -> None:
    Person.objects.filter(given="Iris").update(pinned_circle="close")
    page = open_page(reverse("import_run", args=[run.pk]), script=False)
    page.get_by_role("link", name="Annuler cet import").click()
    page.get_by_role("button", name="Annuler l’import").click()
    jobs.run_all()
    page.get_by_role("link", name="Regarder de nouveau").click()
    expect(page.get_by_role("heading", name="Cet import est annulé")).to_be_visible()
    page.get_by_role("link", name="Voir qui est resté").click()
    expect(page.get_by_role("link", name="Iris Moreau")).to_be_visible()
    page.get_by_role("link", name="Montrer aussi les autres").click()
    assert "import=" not in page.url


@pytest.mark.parametrize("script", [True, False])
def test_what_goes_of_a_large_import_is_counted_while_one_reads(
    open_page: Open, run: ImportRun, monkeypatch: pytest.MonkeyPatch, script: bool
) -> None:
    monkeypatch.setattr("entregent.web.importing.undoing.AT_ONCE", 3)
    page = open_page(reverse("import_undo", args=[run.pk]), script=script)
    if not script:
        page.get_by_role("link", name="Compter maintenant").click()
    expect(page.get_by_text("15 personnes")).to_be_visible()
    assert not script or found(page) == []


@pytest.mark.parametrize(("language", "width", "scheme"), COMBINATIONS)
def test_its_pages_stand_in_nobodys_way(
    open_page: Open, run: ImportRun, language: str, width: int, scheme: str
) -> None:
    about = reverse("import_run", args=[run.pk])
    page = open_page(about, language=language, width=width, scheme=scheme)
    assert found(page) == []
    assert met(page, [reverse("import_undo", args=[run.pk]), f"{reverse('people')}?import={run.pk}"]) == []
    ImportRun.objects.filter(pk=run.pk).update(state="undone", options={"undone": {"said": 2, "import": 1}})
    assert met(page, [about]) == []
