"""The account in a real browser: passkeys work, axe finds nothing, and the strict policy refuses nothing."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from entregent.records import accounts, entry_links
from tests.browser.barriers import found

pytestmark = pytest.mark.browser

PASSWORD = "three words together"
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def refusals() -> list[str]:
    """What the browser's console complained of."""
    return []


@pytest.fixture
def page(browser: Browser, transactional_db: None, refusals: list[str]) -> Iterator[Page]:
    """A page whose reader speaks English and has a passkey at hand."""
    context = browser.new_context(locale="en-GB")
    made = context.new_page()
    made.on("console", lambda said: refusals.append(said.text) if said.type == "error" else None)
    made.on("pageerror", lambda error: refusals.append(str(error)))
    devtools = context.new_cdp_session(made)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    yield made
    context.close()


@pytest.fixture
def base(live_server: LiveServer) -> str:
    """The address of the program, by name: passkeys want no number."""
    return str(live_server.url).replace("127.0.0.1", "localhost")


def begin(page: Page, base: str) -> None:
    """Makes the place somebody's, by the first link."""
    page.goto(base + entry_links.path(accounts.ensure_owner()))
    page.fill("#id_name", "Camille Martin")
    page.fill("#id_email", "camille@example.org")
    page.fill("#id_password", PASSWORD)
    page.get_by_text("Show the password").click()
    assert page.get_attribute("#id_password", "type") == "text"
    page.click("main form button:not([type])")
    page.wait_for_url(f"{base}/")


def enter(page: Page, base: str) -> None:
    """Signs in with the password."""
    page.goto(f"{base}/account/login/")
    page.fill("#id_login", "camille@example.org")
    page.fill("#id_password", PASSWORD)
    page.click("main form.form button:not([type])")


def leave(page: Page, base: str) -> None:
    """Signs out."""
    page.goto(f"{base}/account/logout/")
    page.click("main form button")
    page.wait_for_url(f"{base}/account/login/")


def add_key(page: Page, base: str) -> None:
    """Adds a passkey that signs in alone; the password is asked once more before."""
    page.goto(f"{base}/account/security/keys/new/")
    page.fill("#id_password", PASSWORD)
    page.click("main form button:not([type])")
    page.check("#id_passwordless")
    page.click("#mfa_webauthn_add")
    page.wait_for_url(f"{base}/account/security/codes/")


def test_a_passkey_is_added_signs_in_alone_and_is_a_second_step(
    page: Page, base: str, refusals: list[str]
) -> None:
    begin(page, base)
    refusals.clear()
    add_key(page, base)
    leave(page, base)
    page.click("#passkey_login")
    page.wait_for_url(f"{base}/")
    leave(page, base)
    enter(page, base)
    page.wait_for_url(f"{base}/account/security/step/")
    page.click("#mfa_webauthn_authenticate")
    page.wait_for_url(f"{base}/")
    assert not [line for line in refusals if "Content Security Policy" in line]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_pages_of_the_account_are_for_everybody(
    page: Page, base: str, refusals: list[str], theme: Any, width: int
) -> None:
    begin(page, base)
    add_key(page, base)
    refusals.clear()
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size({"width": width, "height": 800})
    for path in (
        "account/address", "account/password", "account/security", "account/security/keys",
        "account/security/codes", "account/security/application/on", "account/forgotten",
        "account/new", "account/logout", "settings", "practices", "practices/F3",
    ):  # fmt: skip
        page.goto(f"{base}/{path}/")
        assert refusals == [], path
        assert found(page) == [], path
        refusals.clear()
