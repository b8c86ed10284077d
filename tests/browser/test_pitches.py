"""Words to introduce oneself are timed while they are written, and by a button where scripts are off."""

import pytest
from playwright.sync_api import expect

from entregent.records import pitches
from entregent.records.models import Owner, Pitch
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


def test_the_time_follows_the_words(open_page: Open) -> None:
    page = open_page("/pitches/new/?language=en", language="en")
    expect(page.locator("#said")).to_contain_text("Under thirty seconds")
    page.get_by_label("Your words").fill("We leverage synergies. " + "I bind books in Nantes. " * 40)
    expect(page.locator("#said")).to_contain_text("203 words as spoken")
    expect(page.locator("#said")).to_contain_text("Longer than thirty seconds")
    expect(page.locator("#said")).to_contain_text("Would a neighbour know")
    page.get_by_label("In French").check()
    expect(page.locator("#said")).to_contain_text("between 65 and 88 seconds")
    assert not Pitch.objects.exists()


def test_without_scripts_a_button_times_them_and_another_keeps_them(open_page: Open, owner: Owner) -> None:
    page = open_page("/pitches/new/?language=en", language="en", script=False)
    page.get_by_label("For whom").fill("Book fair")
    page.get_by_label("Your words").fill("I bind books in Nantes. " * 4)
    page.get_by_role("button", name="How long is it?").click()
    expect(page.locator("#said")).to_contain_text("20 words as spoken")
    assert not Pitch.objects.exists()
    page.get_by_role("button", name="Keep these words").click()
    expect(page.get_by_role("link", name="Book fair", exact=True)).to_be_visible()
    assert [one.audience for one in pitches.pitches(owner)] == ["Book fair"]
