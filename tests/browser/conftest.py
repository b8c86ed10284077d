"""A real browser: signed in as the owner, watched for errors and for anything that the policy refused."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from entregent.records.models import Owner

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # playwright's loop runs in the tests' thread

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SAFE = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run", "--disable-quic",
]  # fmt: skip

PASSWORD = "a long enough password"

type Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser that ENTREGENT_BROWSER names, else the one on the path."""
    path = os.environ.get("ENTREGENT_BROWSER") or next(filter(None, map(shutil.which, BROWSERS)), None)
    assert path, "no Chromium found: `make test` installs one, or set ENTREGENT_BROWSER"
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=SAFE)
        yield found
        found.close()


@pytest.fixture
def owner(transactional_db: None) -> Owner:
    """The user, for the server and the test alike."""
    return Owner.objects.create_user("user@example.org", PASSWORD, name="Camille Martin")


@pytest.fixture
def open_page(browser: Browser, live_server: LiveServer, owner: Owner) -> Iterator[Open]:
    """Opens a page of the program: `open_page("/people/", language="fr", width=360, scheme="dark")`.

    At the end of the test nothing may have gone wrong in any page: no error, no refused script or style.
    """
    wrong: list[str] = []
    contexts = []

    def open_one(
        path: str, *, language: str = "fr", width: int = 1280, scheme: str = "light", script: bool = True
    ) -> Page:
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            locale=language,
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=script,
            reduced_motion="reduce",
        )
        contexts.append(context)
        sign_in(context, owner, live_server.url)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.goto(path)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert wrong == []


def sign_in(context: BrowserContext, owner: Owner, url: str) -> None:
    client = Client()
    client.force_login(owner)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": url}])
