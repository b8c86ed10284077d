"""Every page, as most people will see it: no barrier, no sideways scroll, in both languages and lights."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from entregent.records import exchanges
from entregent.records.demo import building
from entregent.records.models import Exchange, Group, Owner, Person, Promise
from tests.browser.conftest import sign_in

pytestmark = pytest.mark.browser

EMPTY = (
    "/",
    "/people/",
    "/people/add/",
    "/log/",
    "/groups/",
    "/undo/",
    "/import/",
    "/triage/",
    "/settings/",
    "/practices/",
)


def _full(owner: Owner) -> list[str]:
    """The pages of a record that holds something."""
    person = Person.objects.living().filter(owner=owner, tie__exchanges__gt=5).order_by("name")[0]
    group = Group.objects.filter(owner=owner)[0]
    exchange = Exchange.objects.filter(owner=owner, people=person)[0]
    promise = Promise.objects.filter(owner=owner)[0]
    return [
        *EMPTY,
        "/people/?q=a",
        f"/people/{person.pk}/",
        f"/people/{person.pk}/edit/",
        f"/people/{person.pk}/delete/",
        f"/people/{person.pk}/forget/",
        f"/people/{person.pk}/fact/",
        f"/groups/{group.pk}/",
        f"/exchanges/{exchange.pk}/",
        f"/details/promise/{promise.pk}/",
        "/log/?line=déj avec quelqu’un hier",
        "/import/waiting/",
        "/practices/F3/",
    ]  # fmt: skip


def _look(page: Page, paths: list[str]) -> list[str]:
    """What is wrong with the pages: barriers that axe finds, sideways scroll, pages that are not there."""
    wrong = []
    for path in paths:
        answer = page.goto(path)
        if answer is None or answer.status != 200:
            wrong.append(f"{path}: {answer and answer.status}")
            continue
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{path}: scrolls sideways")
        found = Axe().run(page).response["violations"]
        wrong += [f"{path}: {one['id']} {one['nodes'][0]['html'][:120]}" for one in found]
    return wrong


@pytest.mark.parametrize("full", [False, True], ids=["empty", "full"])
@pytest.mark.parametrize(
    ("language", "width", "scheme"),
    [("fr", 360, "light"), ("fr", 1280, "dark"), ("en", 1280, "light"), ("en", 360, "dark")],
)
def test_no_page_stands_in_anybodys_way(
    browser: Browser,
    live_server: LiveServer,
    owner: Owner,
    language: str,
    width: int,
    scheme: str,
    full: bool,
) -> None:
    if full:
        building.build(owner, exchanges.today(owner))
    context = browser.new_context(
        base_url=live_server.url, viewport={"width": width, "height": 800}, locale=language,
        color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce",
        bypass_csp=True,  # axe puts a style of its own into the page
    )  # fmt: skip
    sign_in(context, owner, live_server.url)
    assert _look(context.new_page(), _full(owner) if full else list(EMPTY)) == []
    context.close()
