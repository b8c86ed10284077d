"""From a LinkedIn archive to the first drafts, reading nothing but the screen."""

import re
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from entregent.records import jobs
from entregent.records.models import Decision, Exchange, Owner, Person
from tests.browser.conftest import Open

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
import made_linkedin

pytestmark = pytest.mark.browser


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """What LinkedIn gave the user."""
    path = tmp_path / "Complete_LinkedInDataExport.zip"
    made_linkedin.write(path, connections=60, messages=200, seed=7)
    return path


def test_from_the_archive_to_three_drafts(open_page: Open, owner: Owner, archive: Path) -> None:
    page = open_page("/")
    page.get_by_role("link", name="Apporter votre archive LinkedIn").click()
    _import(page, archive)
    people = Person.objects.living().filter(owner=owner).count()
    assert people >= 50
    assert Exchange.objects.filter(owner=owner).exists()
    page.get_by_role("link", name=re.compile("Ensuite")).click()
    _tell_three_apart(page)
    assert Person.objects.filter(owner=owner, triage="close").count() == 2
    page.get_by_role("link", name=re.compile("lettre")).click()
    _read_and_do(page)
    decision = Decision.objects.get()
    assert (decision.verdict, decision.exchange is not None) == ("done", True)


def _import(page: Page, archive: Path) -> None:
    page.get_by_label("Le fichier, ou plusieurs").set_input_files(archive)
    page.get_by_role("button", name="Voir ce qu’il contient").click()
    jobs.run_all()
    expect(page.get_by_role("heading", name="Voici ce qui entrerait")).to_be_visible()
    page.get_by_role("button", name="Importer").click()
    jobs.run_all()
    expect(page.get_by_role("heading", name="C’est importé")).to_be_visible()


def _tell_three_apart(page: Page) -> None:
    for key in ("1", "p", "3"):
        name = page.get_by_role("heading", level=1).inner_text()
        page.wait_for_timeout(350)  # a card just shown takes no answer: nobody can have read it
        page.keyboard.press(key)
        expect(page.get_by_role("heading", level=1)).not_to_have_text(name)
    page.keyboard.press("s")


def _read_and_do(page: Page) -> None:
    drafts = page.get_by_role("textbox")
    expect(drafts).to_have_count(3)
    for draft in drafts.all():
        words = draft.inner_text()
        assert words.startswith(("Bonjour", "Salut", "Cher", "Chère", "Hello", "Hi", "Dear"))
        assert not re.search(r"None|\{|\}", words)
    page.get_by_role("button", name="C’est fait").first.click()
    expect(page.get_by_role("status").get_by_text("est noté")).to_be_visible()
