"""The letter in the hands of a person: tapped, copied, undone, with and without JavaScript."""

import datetime as dt

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from entregent.records import exchanges, ties
from entregent.records.models import Decision, Exchange, Owner, Person, Promise, Reach
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody with something due."""
    today = exchanges.today(owner)
    person = Person.objects.create(
        owner=owner, name="Awa Diop", given="Awa", family="Diop", sort_name="diop awa"
    )
    Reach.objects.create(
        owner=owner,
        person=person,
        kind="profile",
        value="https://example.org/in/awa",
        key="example.org/in/awa",
    )
    Promise.objects.create(
        owner=owner,
        person=person,
        what="envoyer la partition",
        made_on=today - dt.timedelta(days=3),
        due=today,
    )
    ties.recompute(owner)
    return person


def test_done_and_undone_without_leaving_the_page(open_page: Open, awa: Person) -> None:
    page = open_page("/")
    page.get_by_role("button", name="C’est fait").click()
    expect(page.get_by_text("l’échange avec Awa Diop est noté")).to_be_visible()
    assert Exchange.objects.count() == 1
    page.get_by_role("button", name="Annuler").click()
    expect(page.get_by_role("button", name="C’est fait")).to_be_visible()
    assert Exchange.objects.count() == Decision.objects.count() == 0


def test_later_from_the_menu_with_the_keyboard(open_page: Open, awa: Person) -> None:
    page = open_page("/")
    page.get_by_text("Plus tard").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Awa Diop : à revoir demain")).to_be_visible()
    assert Decision.objects.get().verdict == "snooze"


def test_the_draft_can_be_changed_and_copied(open_page: Open, awa: Person) -> None:
    page = open_page("/")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    words = page.get_by_role("textbox", name="Premiers mots pour Awa Diop")
    words.press("Control+End")
    words.press_sequentially(" Deux mots de plus.")
    page.get_by_role("button", name="Copier").click()
    expect(page.get_by_role("button", name="Copié")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "envoyer la partition" in copied
    assert copied.endswith("Deux mots de plus.")


def test_a_blank_left_open_is_said_when_copied_and_typed_over(open_page: Open, awa: Person) -> None:
    Promise.objects.all().delete()
    long_ago = timezone.now() - dt.timedelta(days=700)
    exchange = Exchange.objects.create(owner=awa.owner, at=long_ago, channel="message", direction="both")
    exchange.people.add(awa, through_defaults={"owner": awa.owner, "at": long_ago})
    ties.recompute(awa.owner)
    page = open_page("/")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    while "[" not in page.locator(".draft-body").inner_text():
        page.get_by_role("link", name="Une autre approche").click()
        page.wait_for_load_state("networkidle")
    page.get_by_role("button", name="Copier").click()
    expect(page.get_by_role("button", name="Copié\u202f; il reste un blanc à remplir")).to_be_visible()
    page.keyboard.type("je chante à nouveau.")
    expect(page.locator(".draft-body")).to_contain_text("je chante à nouveau.")
    expect(page.locator(".draft-body")).not_to_contain_text("[")


def test_without_javascript_each_choice_works_too(open_page: Open, awa: Person) -> None:
    page = open_page("/", script=False)
    page.get_by_role("button", name="Pas cette fois").click()
    expect(page.get_by_text("Awa Diop : pas cette fois.")).to_be_visible()
    page.get_by_role("button", name="Annuler").click()
    expect(page.get_by_role("button", name="C’est fait")).to_be_visible()
    assert not Decision.objects.exists()


def test_an_undo_done_is_not_offered_again_on_the_way_back(open_page: Open, awa: Person) -> None:
    page = open_page("/")
    page.get_by_role("button", name="C’est fait").click()
    expect(page.get_by_text("l’échange avec Awa Diop est noté")).to_be_visible()
    page.get_by_role("button", name="Annuler").click()
    expect(page.get_by_text("tout est comme avant")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("button", name="Annuler")).to_have_count(0)
