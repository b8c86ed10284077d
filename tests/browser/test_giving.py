"""Giving in the browser: a line is noted and taken back, or asked about; a loop goes to its end."""

import datetime as dt
import re

import pytest
from playwright.sync_api import expect

from entregent.records import exchanges
from entregent.records.demo import building
from entregent.records.models import Favour, Owner, Person
from tests.browser.barriers import COMBINATIONS, found, met
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


@pytest.fixture
def awa(owner: Owner) -> Person:
    return Person.objects.create(
        owner=owner, name="Awa Diop", given="Awa", family="Diop", sort_name="diop awa"
    )


@pytest.mark.parametrize("script", [True, False])
def test_a_line_is_noted_and_taken_back(open_page: Open, awa: Person, script: bool) -> None:
    page = open_page("/giving/", language="en", script=script)
    page.get_by_label("What did you give, or receive?").fill("advice from Awa on the jury, yesterday")
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("Noted: Advice from Awa Diop, yesterday.")).to_be_visible()
    assert Favour.objects.get().person == awa
    page.get_by_role("button", name="Undo").first.click()
    expect(page.get_by_text("Nothing is noted yet.")).to_be_visible()
    assert not Favour.objects.exists()


@pytest.mark.parametrize(("language", "width", "scheme"), COMBINATIONS)
def test_a_line_in_doubt_is_asked_about(
    open_page: Open, awa: Person, language: str, width: int, scheme: str
) -> None:
    page = open_page("/giving/", language=language, width=width, scheme=scheme)
    page.locator("#line").fill("Awa, Zoé Machin, 3 mars")
    page.locator("form.line button").click()
    page.wait_for_selector("input[name=way]")
    assert found(page) == []
    assert not Favour.objects.exists()


def test_a_loop_goes_to_its_end(open_page: Open, owner: Owner, awa: Person) -> None:
    day = exchanges.today(owner) - dt.timedelta(40)
    said = {"given": False, "kind": "advice", "what": "slow down", "on": day}
    row = Favour.objects.create(owner=owner, person=awa, **said)
    page = open_page("/giving/loops/", language="en")
    page.get_by_label("What did you do with it, or what came of it?").fill("The jury said yes")
    page.get_by_role("button", name="This came of it").click()
    page.get_by_role("link", name="Write to Awa Diop").click()
    expect(page.locator("textarea[name=body]")).to_have_value(re.compile("jury said yes"))
    page.goto("/giving/loops/")
    page.get_by_role("button", name="They know already").click()
    expect(page.get_by_text("Awa Diop knows what came of it.")).to_be_visible()
    row.refresh_from_db()
    assert row.told_on is not None


@pytest.mark.parametrize(("language", "width", "scheme"), COMBINATIONS)
@pytest.mark.parametrize("full", [False, True])
def test_no_page_of_giving_stands_in_anybodys_way(
    open_page: Open, owner: Owner, full: bool, language: str, width: int, scheme: str
) -> None:
    paths = ["/giving/loops/", "/giving/year/", "/giving/read/?text=sailing", "/giving/?side=received"]
    if full:
        building.build(owner, exchanges.today(owner))
        paths.append(f"/giving/favours/{Favour.objects.filter(owner=owner)[0].pk}/")
    assert met(open_page("/", language=language, width=width, scheme=scheme), paths) == []
