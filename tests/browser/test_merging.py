"""Two records become one person with the keyboard alone, with and without JavaScript, on any screen."""

import re

import pytest
from playwright.sync_api import Page, expect

from entregent.records import exchanges
from entregent.records.models import Fact, Owner, Person, Reach
from tests.browser.barriers import found, met
from tests.browser.conftest import Open
from tests.records.merging.making import DAY, dump, person, reckon, talk

pytestmark = pytest.mark.browser


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Two records of one woman."""
    keep = person(owner, "Awa Diop", place="Lyon", note="Elle a des abeilles.", language="fr", origin="work")
    gone = person(owner, "A. Diop", place="Nantes, France", note="Chante dans un chœur.", birth_day=3)
    Person.objects.filter(pk=gone.pk).update(birth_month=5, met_how="au salon du livre")
    for one in (keep, gone):
        Reach.objects.create(
            owner=owner, person=one, kind="email", key="a@example.org", value="a@example.org"
        )
    Fact.objects.create(owner=owner, person=gone, kind="interest", text="Les phares")
    exchanges.log(owner, [keep], channel="lunch", on=DAY)
    talk(owner, [gone], 3)
    reckon(owner)
    return keep, gone


def _press(page: Page, key: str, *, until: str, most: int = 80) -> None:
    """Presses a key until what has the focus says this."""
    focused = (
        "() => { const e = document.activeElement;"
        " return (e.closest('label') || e).textContent.trim() + (e.placeholder || '') }"
    )
    for _ in range(most):
        page.keyboard.press(key)
        if until in page.evaluate(focused):
            return
    pytest.fail(f"{until} is not reached with {key}")


def test_the_keyboard_is_enough(open_page: Open, two: tuple[Person, Person]) -> None:
    page = open_page(f"/people/{two[0].pk}/")
    before = dump()
    _press(page, "Tab", until="Plus")
    page.keyboard.press("Enter")
    _press(page, "Tab", until="C’est la même personne que")
    page.keyboard.press("Enter")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("a dio")
    expect(page.locator("#found").get_by_role("link", name="A. Diop")).to_be_visible()
    _press(page, "Tab", until="A. Diop")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Une seule personne")
    _press(page, "Tab", until="Lyon")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#preview")).to_contain_text("Nantes, France")
    expect(page.locator("#preview")).not_to_contain_text("Lyon")
    expect(page.get_by_role("radio", name="Nantes, France")).to_be_focused()
    _press(page, "Tab", until="En faire une seule personne")
    page.keyboard.press("Enter")
    expect(page.get_by_text("A. Diop et Awa Diop ne font plus qu’une personne.")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Awa Diop")
    _press(page, "Tab", until="Annuler")
    page.keyboard.press("Enter")
    expect(page.get_by_text("tout est comme avant")).to_be_visible()
    assert dump() == before


def test_without_javascript_the_result_is_one_button_away(
    open_page: Open, two: tuple[Person, Person]
) -> None:
    keep, gone = two
    page = open_page(f"/people/{keep.pk}/same/?q=dio", language="en", script=False)
    page.get_by_role("link", name="A. Diop").click()
    page.get_by_role("radio", name="Nantes, France").check()
    page.get_by_role("button", name="Show the result").click()
    expect(page.locator("#preview")).to_contain_text("Nantes, France")
    expect(page.get_by_role("radio", name="Nantes, France")).to_be_checked()
    page.get_by_role("button", name="Make them one person").click()
    expect(page.get_by_text("A. Diop and Awa Diop are now one person.")).to_be_visible()
    page.goto(f"/people/{gone.pk}/")
    expect(page).to_have_url(re.compile(str(keep.pk)))


def test_two_of_the_list_are_compared_or_said_to_be_two(open_page: Open, two: tuple[Person, Person]) -> None:
    page = open_page("/people/", language="en")
    for name in ("Awa Diop", "A. Diop"):
        page.get_by_role("checkbox", name=f"Select {name}", exact=True).check()
    page.get_by_role("button", name="Merge").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("One person?")
    page.get_by_role("button", name="They are two people").click()
    expect(page.get_by_text("are two people.")).to_be_visible()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_everybody_can_read_it(
    open_page: Open, two: tuple[Person, Person], language: str, scheme: str, width: int
) -> None:
    keep, gone = two
    page = open_page(f"/people/{keep.pk}/same/", language=language, scheme=scheme, width=width)
    assert found(page) == []
    assert met(page, [f"/people/{keep.pk}/merge/{gone.pk}/"]) == []
