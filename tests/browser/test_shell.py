"""What every page does by itself: the theme, single keys, the count of a selection, a form sent once."""

import re

import pytest
from playwright.sync_api import Page, expect

from entregent.records.models import Owner, Person
from entregent.web.shell.appearance import KEYS_COOKIE, THEME_COOKIE
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


@pytest.fixture
def three(owner: Owner) -> list[Person]:
    """Three people."""
    names = ("Awa Diop", "Léo Marchetti", "Zofia Nowak")
    return [Person.objects.create(owner=owner, name=name, sort_name=name.lower()) for name in names]


def paper(page: Page) -> str:
    """The colour behind the page."""
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_night_and_day_by_choice(open_page: Open, script: bool) -> None:
    page = open_page("/people/", script=script)
    page.get_by_role("button", name="Nuit").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.wait_for_load_state("networkidle")
    assert page.url.endswith("/people/")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page.get_by_role("button", name="Jour")).to_be_visible()
    assert {cookie["name"] for cookie in page.context.cookies()} >= {THEME_COOKIE}


def test_the_system_chooses_until_the_reader_does(open_page: Open) -> None:
    day, night = open_page("/people/"), open_page("/people/", scheme="dark")
    assert paper(day) != paper(night)
    night.get_by_role("button", name="Jour").click()
    assert paper(night) == paper(day)


def test_a_key_acts_and_typing_does_not(open_page: Open, three: list[Person]) -> None:
    page = open_page("/people/")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("searchbox")).not_to_be_focused()
    page.keyboard.press("/")
    page.keyboard.type("a/")
    expect(page.get_by_role("searchbox")).to_have_value("a/")
    expect(page).to_have_url(re.compile("/people/.*q=a%2F"))


def test_keys_that_are_silenced_do_nothing(open_page: Open, three: list[Person]) -> None:
    page = open_page("/people/")
    page.context.add_cookies([{"name": KEYS_COOKIE, "value": "off", "url": page.url}])
    page.reload()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).not_to_be_focused()


def test_a_selection_is_counted(open_page: Open, three: list[Person]) -> None:
    page = open_page("/people/", language="en")
    said = page.locator("[data-selection-count]")
    expect(said).to_have_text("Nobody selected")
    page.get_by_role("checkbox", name="Select Awa Diop").check()
    expect(said).to_have_text("1 person selected")
    everyone = page.get_by_role("checkbox", name="All on this page")
    assert everyone.evaluate("box => box.indeterminate") is True
    everyone.check()
    expect(said).to_have_text("3 people selected")
    page.get_by_role("checkbox", name="Select Zofia Nowak").uncheck()
    expect(said).to_have_text("2 people selected")


def test_a_form_pressed_twice_is_sent_once(open_page: Open) -> None:
    page = open_page("/people/")
    page.evaluate(
        """() => {
            window.sent = 0;
            const form = document.createElement("form");
            form.method = "post";
            form.innerHTML = "<button name=verb value=go>Send</button>";
            form.addEventListener("submit", () => { window.sent += 1; });
            document.querySelector("main").append(form);
            document.addEventListener("submit", (event) => {
                window.stopped = event.defaultPrevented;
                event.preventDefault();
            });
        }"""
    )
    button = page.get_by_role("button", name="Send")
    button.click()
    expect(button).to_have_attribute("aria-disabled", "true")
    assert page.evaluate("window.stopped") is False
    button.dispatch_event("click")
    assert page.evaluate("[window.sent, window.stopped]") == [2, True]


def test_a_menu_closes_on_escape_and_gives_the_focus_back(open_page: Open, three: list[Person]) -> None:
    page = open_page("/people/", language="en")
    menu = page.locator("details.menu").first
    menu.locator("summary").click()
    expect(menu).to_have_attribute("open", "")
    page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")
    expect(menu.locator("summary")).to_be_focused()
    menu.locator("summary").click()
    page.locator("h1").click()
    expect(menu).not_to_have_attribute("open", "")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_first_tab_skips_to_the_page(open_page: Open, width: int) -> None:
    page = open_page("/people/", language="en", width=width)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the page")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_bar_of_a_phone_holds_every_place(open_page: Open, language: str) -> None:
    page = open_page("/people/", language=language, width=360)
    links = page.get_by_role("navigation").first.get_by_role("link").all()
    boxes = [link.bounding_box() for link in links]
    assert len(boxes) == 5
    assert all(box and box["width"] >= 44 and box["height"] >= 44 for box in boxes)
    assert all(box and box["x"] >= 0 and box["x"] + box["width"] <= 360 for box in boxes)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
