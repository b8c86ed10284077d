"""An import read over and taken back, with the keyboard alone, with a script or without, on any screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import Browser, Page, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from entregent.records import jobs
from entregent.records.models import ImportRun, Owner, Person
from tests.browser.conftest import Open, sign_in
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


@pytest.mark.parametrize(
    ("language", "width", "scheme"),
    [("fr", 360, "light"), ("fr", 1280, "dark"), ("en", 1280, "light"), ("en", 360, "dark")],
)
def test_its_pages_stand_in_nobodys_way(
    browser: Browser,
    live_server: LiveServer,
    owner: Owner,
    run: ImportRun,
    language: str,
    width: int,
    scheme: str,
) -> None:
    context = browser.new_context(
        base_url=live_server.url, viewport={"width": width, "height": 800}, locale=language,
        color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce",
        bypass_csp=True,  # axe puts a style of its own into the page
    )  # fmt: skip
    sign_in(context, owner, live_server.url)
    page = context.new_page()
    wrong = []
    first, second = reverse("import_run", args=[run.pk]), reverse("import_undo", args=[run.pk])
    for at, path in enumerate((first, second, f"{reverse('people')}?import={run.pk}", "undone")):
        if path == "undone":
            ImportRun.objects.filter(pk=run.pk).update(
                state="undone", options={"undone": {"said": 2, "import": 1}}
            )
        answer = page.goto(first if path == "undone" else path)
        assert answer is not None
        assert answer.status == 200
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{path}: scrolls sideways")
        found = Axe().run(page).response["violations"]
        wrong += [f"{path}: {one['id']} {one['nodes'][0]['html'][:120]}" for one in found]
        _keep(page, f"{language}-{width}-{scheme}-{['outcome', 'confirm', 'people', 'undone'][at]}")
    assert wrong == []
    context.close()


def _keep(page: Page, name: str) -> None:
    import os

    if "SHOTS" in os.environ:
        page.screenshot(path=f"{os.environ['SHOTS']}/{name}.png", full_page=True)
