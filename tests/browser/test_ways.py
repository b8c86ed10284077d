"""One's own way is said, looked at and put back with a keyboard, scripts on or off."""

import pytest
from playwright.sync_api import expect

from entregent.records import ways
from entregent.records.models import Owner, Preferences
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("script", [True, False], ids=["scripts", "no scripts"])
def test_a_mode_is_chosen_and_one_effect_otherwise(open_page: Open, owner: Owner, script: bool) -> None:
    page = open_page("/settings/ways/", language="en", width=360, script=script)
    page.get_by_label("Company tires me").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="That is me").focus()
    page.keyboard.press("Enter")
    effect = page.locator("#effect-rest_days")
    expect(effect).to_contain_text("no day")
    expect(effect).to_contain_text("one day")
    effect.get_by_role("combobox").select_option("2")
    effect.get_by_role("button", name="Choose").click()
    expect(page.locator("#effect-rest_days")).to_contain_text("chosen by you")
    page.locator("#effect-rest_days").get_by_role("button", name="Put back: one day").click()
    expect(page.locator("#effect-rest_days")).to_contain_text("by “one person at a time”")
    page.get_by_role("button", name="Undo").first.click()
    expect(page.locator("#effect-rest_days")).to_contain_text("two days")
    assert ways.value(Preferences.objects.get(owner=owner), "rest_days") == 2
