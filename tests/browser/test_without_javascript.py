"""The whole first loop with JavaScript off: the password, an archive, one word on somebody, the letter."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from entregent.records import jobs
from entregent.records.models import Decision, Exchange, Owner, Person
from tests.browser.conftest import PASSWORD

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
import made_linkedin

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """A page of a phone whose reader keeps scripts off."""
    context = browser.new_context(
        base_url=live_server.url,
        locale="en-GB",
        viewport={"width": 360, "height": 800},
        java_script_enabled=False,
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A small archive of a made-up member."""
    path = tmp_path / "Basic_LinkedInDataExport.zip"
    made_linkedin.write(path, connections=12, messages=40, seed=3)
    return path


def test_from_the_sign_in_to_a_line_done_and_undone(page: Page, owner: Owner, archive: Path) -> None:
    _sign_in(page, owner)
    _import(page, archive)
    _place_somebody(page)
    _do_and_undo(page)


def _sign_in(page: Page, owner: Owner) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_label("Email address").fill(str(owner.email))
    page.get_by_label("Password").fill(PASSWORD)
    page.locator("main form.form").get_by_role("button").first.click()
    expect(page.get_by_role("heading", name="Welcome, Camille.")).to_be_visible()


def _import(page: Page, archive: Path) -> None:
    page.get_by_role("link", name="Bring your LinkedIn archive").click()
    page.get_by_label("The file, or several").set_input_files(archive)
    page.get_by_role("button", name="See what is in it").click()
    expect(page.get_by_role("heading", name="Reading what you brought")).to_be_visible()
    jobs.run_all()
    page.get_by_role("link", name="Look again").click()
    expect(page.get_by_role("heading", name="This is what would come in")).to_be_visible()
    assert not Person.objects.living().exists()
    page.get_by_role("button", name="Import", exact=True).click()
    jobs.run_all()
    page.get_by_role("link", name="Look again").click()
    expect(page.get_by_role("heading", name="It is in")).to_be_visible()
    assert Person.objects.living().count() >= 10
    expect(page.locator(".tally")).to_contain_text("new people")
    expect(page.get_by_role("rowheader", name="Messages messages.csv")).to_be_visible()


def _place_somebody(page: Page) -> None:
    page.get_by_role("link", name="Next: who are they to you?").click()
    name = page.get_by_role("heading", level=1).inner_text()
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text(name)
    assert Person.objects.get(triage="close").name == name
    page.get_by_role("button", name="Stop here").click()
    expect(page.get_by_text("One person placed, and close to you.")).to_be_visible()


def _do_and_undo(page: Page) -> None:
    page.get_by_role("link", name="See today’s letter").click()
    before = Exchange.objects.count()
    acts = page.get_by_role("button", name="Done").count()
    page.get_by_role("button", name="Done").first.click()
    expect(page.get_by_text("is on record.")).to_be_visible()
    assert (Exchange.objects.count(), Decision.objects.count()) == (before + 1, 1)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back: all is as it was.")).to_be_visible()
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    expect(page.get_by_role("button", name="Done")).to_have_count(acts)
    assert (Exchange.objects.count(), Decision.objects.count()) == (before, 0)
