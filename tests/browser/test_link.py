"""The link that `entregent link` prints opens a signed-in page, once."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect
from pytest_django.live_server_helper import LiveServer

from entregent.cli.frame import serving
from entregent.records.models import Owner
from tests.cli.calling import call

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_printed_link_leads_to_a_signed_in_page(
    browser: Browser,
    live_server: LiveServer,
    owner: Owner,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    script: bool,
) -> None:
    monkeypatch.setattr(serving, "base", lambda: live_server.url)
    printed = call(capsys, "link", "--lang", "en")
    address = printed.out.strip()
    assert urlsplit(address).netloc == urlsplit(live_server.url).netloc
    context = browser.new_context(locale="en-GB", java_script_enabled=script)
    page = context.new_page()
    page.goto(address)
    expect(page.get_by_text(str(owner.email))).to_be_visible()
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Welcome, Camille.")).to_be_visible()
    page.goto(f"{live_server.url}/people/")
    expect(page.get_by_role("heading", name="People")).to_be_visible()
    page.goto(address)
    expect(page.get_by_role("button", name="Sign in")).to_have_count(0)
    context.close()
