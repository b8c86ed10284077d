"""Beside a person, in a browser: their picture, who is near, what else is noted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from entregent.records.models import Detail, Owner, Person, Portrait, Reach, Relation
from entregent.records.people import adding, portraits
from tests.browser.barriers import COMBINATIONS, found
from tests.records import pictures

pytestmark = pytest.mark.browser

type Open = Callable[..., Page]
LONG = "Ségolène-Marguerite de La Rochefoucauld-Montmorency"


@pytest.fixture
def noa(owner: Owner) -> Person:
    """Noa, of whom an address book said much."""
    noa = adding.add(owner, "Noa Berthelin, archivist, Acme").person
    ilan = adding.add(owner, "Ilan Roche").person
    portraits.put(owner, noa, pictures.halves())
    for name, kind, other in (("Ilan", "spouse", ilan), (LONG, "goes sailing with her on Sundays", None),
                              ("\u202eאבגד", "neighbour", None)):  # fmt: skip
        Relation.objects.create(owner=owner, person=noa, name=name, kind=kind, other=other)
    rows = (("occasion", "anniversary", "2010-06-12"), ("phonetic_given", "", "Noah"),
            ("other", "X-" + "LONG" * 20, "a" * 400), ("note", "", "First line\nSecond line"))  # fmt: skip
    for kind, label, text in rows:
        Detail.objects.create(owner=owner, person=noa, kind=kind, label=label, text=text)
    ways = (("phone", "+33 6 00 00 00 01", "mobile", True), ("email", "noa@example.org", "work", False),
            ("address", "1 quai Neuf, 44000 Nantes, France", "home", False))  # fmt: skip
    for kind, value, label, first in ways:
        Reach.objects.create(
            owner=owner, person=noa, kind=kind, value=value, key=value, label=label, preferred=first
        )
    return noa


@pytest.mark.parametrize(("language", "width", "scheme"), COMBINATIONS)
def test_nothing_stands_in_anybodys_way(
    open_page: Open, noa: Person, language: str, width: int, scheme: str
) -> None:
    relation, detail = Relation.objects.latest("created_at"), Detail.objects.latest("created_at")
    page = open_page(f"/people/{noa.pk}/", language=language, width=width, scheme=scheme)
    for path in (
        f"/people/{noa.pk}/",
        f"/people/{noa.pk}/edit/",
        f"/people/{noa.pk}/relation/",
        f"/people/{noa.pk}/beside/",
        f"/details/relation/{relation.pk}/",
        f"/details/beside/{detail.pk}/",
    ):
        page.goto(path)
        page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)")
        assert found(page) == [], path


def test_a_picture_is_chosen_seen_and_taken_away(open_page: Open, owner: Owner, tmp_path: Path) -> None:
    ilan = adding.add(owner, "Ilan Roche").person
    file = tmp_path / "ilan.png"
    file.write_bytes(pictures.plain(900, 600, "PNG"))
    page = open_page(f"/people/{ilan.pk}/edit/", language="en")
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Use this picture").click()
    picture = page.get_by_role("img", name="Picture of Ilan Roche")
    picture.wait_for()
    assert picture.evaluate("img => img.decode().then(() => img.naturalWidth)") == 400
    page.get_by_role("link", name="Edit").click()
    page.get_by_role("button", name="Take the picture away").click()
    page.get_by_role("heading", name="Ilan Roche").wait_for()
    assert not Portrait.objects.exists()
    page.get_by_role("button", name="Undo").first.click()
    page.get_by_role("img", name="Picture of Ilan Roche").wait_for()


def test_somebody_near_is_noted_without_javascript(open_page: Open, owner: Owner, noa: Person) -> None:
    page = open_page(f"/people/{noa.pk}/relation/", language="en", script=False)
    page.get_by_label("Who", exact=False).first.fill("Ilan Roche")
    page.get_by_label("What they are to each other", exact=False).fill("colleague")
    page.get_by_role("button", name="Save").click()
    assert Relation.objects.get(kind="colleague").other == Person.objects.get(name="Ilan Roche")
