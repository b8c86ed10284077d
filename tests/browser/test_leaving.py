"""What leaves, downloaded through the page in every format, and opened."""

import csv
import io
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from entregent.formats import cells
from entregent.formats.vcard import read_contacts
from entregent.records.models import Owner, Person
from entregent.records.people import adding
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser

FORMULA = '=HYPERLINK("http://evil.example","x")'
DANGEROUS = (FORMULA, "+1+cmd|' /C calc'!A0", "@SUM(1+1)", "-2+3", "\t=1+1")
NUMBER = "+33 6 00 00 00 01"


@pytest.fixture
def page(open_page: Open, owner: Owner) -> Page:
    """The page of a record of somebody ordinary and of people whose names a spreadsheet would compute."""
    adding.add(owner, f"Awa Diallo, curator, Acme, awa@acme.example, {NUMBER}")
    for name in DANGEROUS:
        Person.objects.create(owner=owner, name=name, note=name)
    return open_page("/settings/leaving/", language="en")


def _downloaded(page: Page, ending: str, folder: Path) -> bytes:
    """What the link to a file of that name brings; the page stays as it is."""
    with page.expect_download() as coming:
        page.locator(f"main a[href$='{ending}']").click()
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    assert page.url.endswith("/settings/leaving/")
    assert file.suffix == Path(ending).suffix
    return file.read_bytes()


def test_the_whole_record(page: Page, tmp_path: Path) -> None:
    tables = json.loads(_downloaded(page, "record.json", tmp_path))["tables"]
    assert {row["name"] for row in tables["person"]} == {"Awa Diallo", *DANGEROUS}


@pytest.mark.parametrize("version", [3, 4])
def test_cards(page: Page, tmp_path: Path, version: int) -> None:
    content = _downloaded(page, f"people-{version}.vcf", tmp_path)
    assert content.startswith(f"BEGIN:VCARD\r\nVERSION:{version}.0\r\n".encode())
    found = read_contacts(content)
    assert {one.typed for one in found.contacts} == {"Awa Diallo", *(name.strip() for name in DANGEROUS)}


def test_the_table_computes_nothing_in_a_spreadsheet(page: Page, tmp_path: Path) -> None:
    text = _downloaded(page, "people.csv", tmp_path).decode("utf-8-sig")
    found = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert NUMBER in found
    assert {cells.unguarded(cell) for cell in found} >= set(DANGEROUS)
    assert [cell for cell in found if cell.startswith(("=", "+", "-", "@", "\t"))] == [NUMBER]
