"""A chat asks who the user is, by keyboard alone and without scripts too."""

from pathlib import Path

import pytest
from django.conf import LazySettings
from playwright.sync_api import Dialog, expect

from entregent.records import importing, jobs
from entregent.records.models import ImportRun, Owner
from tests.browser.barriers import found
from tests.browser.conftest import Open
from tests.browser.payloads import PAYLOADS
from tests.records.whatsapp.test_taking import ANA, ME, SHORT, chat

pytestmark = pytest.mark.browser


@pytest.fixture
def run(owner: Owner, tmp_path: Path, settings: LazySettings) -> ImportRun:
    """A chat that does not tell whose it is, read for its preview."""
    settings.UPLOADS = tmp_path / "uploads"
    path = chat(tmp_path, *[text.replace(ME, "Cam ☀") for text in SHORT], name="_chat.txt")
    run = importing.begin(owner, path, path.name)
    importing.ask_preview(run)
    jobs.run_all()
    return run


@pytest.mark.parametrize("script", [True, False])
def test_the_answer_is_one_choice(open_page: Open, run: ImportRun, script: bool) -> None:
    page = open_page(f"/import/{run.pk}/", width=360, script=script)
    expect(page.get_by_role("button", name="Importer")).to_have_count(0)
    page.get_by_role("radio", name="Cam ☀").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Le lire ainsi").press("Enter")
    page.wait_for_url("**/import/**")
    jobs.run_all()
    page.reload()
    expect(page.get_by_role("radio")).to_have_count(0)
    expect(page.get_by_role("button", name="Importer", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Garder aussi les mots")).to_be_visible()


@pytest.mark.parametrize(("language", "width", "scheme"), [("fr", 360, "dark"), ("en", 1280, "light")])
def test_the_question_stands_in_nobodys_way(
    open_page: Open, run: ImportRun, language: str, width: int, scheme: str
) -> None:
    assert found(open_page(f"/import/{run.pk}/", language=language, width=width, scheme=scheme)) == []


def test_no_name_of_a_chat_runs(
    open_page: Open, owner: Owner, tmp_path: Path, settings: LazySettings
) -> None:
    settings.UPLOADS = tmp_path / "uploads"
    names = [one for one in PAYLOADS if ":" not in one and "\n" not in one and 2 < len(one) < 90][:20]
    lines = [text.replace(ANA, name).replace(ME, f"Me {name}") for name in names for text in SHORT]
    run = importing.begin(owner, chat(tmp_path, *lines, name="_chat.txt"), "<img src=x onerror=alert(1)>.txt")
    importing.ask_preview(run)
    jobs.run_all()
    said: list[str] = []

    def told(dialog: Dialog) -> None:
        said.append(dialog.message)
        dialog.dismiss()

    page = open_page("/")
    page.on("dialog", told)
    page.goto(f"/import/{run.pk}/")
    assert page.get_by_role("radio").count() > len(names)
    assert said == []
