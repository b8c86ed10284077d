"""A table that a spreadsheet opens without computing anything, and an address book reads back."""

import csv
import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from entregent.core.folding import fold
from entregent.formats import address_books
from entregent.formats.contacts import Contact
from entregent.records.leaving import sheet
from entregent.records.models import Fact, Group, Organisation, Owner, Person, Position, Reach
from entregent.wording import leaving
from tests.records.leaving.filled import HARD

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def written(owner: Owner, language: str = "en") -> bytes:
    with translation.override(language):
        return b"".join(sheet.write(owner, leaving.words()))


def rows(owner: Owner, language: str = "en") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(owner, language).decode("utf-8-sig"), newline="")))


def contacts(owner: Owner, language: str) -> tuple[Contact, ...]:
    data = written(owner, language)
    assert address_books.recognise(data)
    read = address_books.read(data)
    assert read.left == ()
    return read.contacts


def way(person: Person, kind: str, value: str, **values: Any) -> None:
    Reach.objects.create(owner=person.owner, person=person, kind=kind, value=value, key=value, **values)


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody of whom much is known."""
    awa = Person.objects.create(
        owner=owner, name="Awa Diop", given="Awa", family="Diop", nickname="Wawa", place="Nantes",
        language="fr", birth_day=15, birth_month=4, birth_year=1985, note="Bees; \"honey\"\nand wax",
    )  # fmt: skip
    way(awa, "email", "bounced@example.org", status="bounced")
    way(awa, "email", "awa@example.org", preferred=True)
    way(awa, "email", "guess@example.org", status="guessed")
    way(awa, "phone", "+33612345678")
    way(awa, "phone", "+351 912 345 678")
    where = Organisation.objects.create(owner=owner, name="Acme, Ltd", folded=fold("Acme, Ltd"))
    Position.objects.create(owner=owner, person=awa, organisation=where, title="Curator")
    Position.objects.create(owner=owner, person=awa, title="Clerk", current=False)
    Fact.objects.create(owner=owner, person=awa, kind="interest", text="keeps bees")
    Group.objects.create(owner=owner, name="Choir").members.add(awa, through_defaults={"owner": owner})
    return awa


def test_one_row_a_person_with_what_is_known(awa: Person, owner: Owner) -> None:
    Person.objects.create(owner=owner, name="Zoé", sort_name="zoe")
    first, second = rows(owner)
    assert first == {
        "Full name": "Awa Diop", "First name": "Awa", "Last name": "Diop", "Nickname": "Wawa", "Suffix": "",
        "Company": "Acme, Ltd", "Job title": "Curator", "Email": "awa@example.org",
        "Email 2": "bounced@example.org", "Phone": "+33 6 12 34 56 78", "Phone 2": "(+351) 912 345 678",
        "Website": "", "Address": "", "Other": "", "Place": "Nantes", "Birthday": "15 April 1985",
        "Language": "fr", "Groups": "Choir", "Closeness": "distant tie", "Last exchange": "",
        "What you know of them": "keeps bees", "Notes": 'Bees; "honey"\nand wax',
    }  # fmt: skip
    assert (second["Full name"], second["Email"]) == ("Zoé", "")
    assert "Nom complet" in rows(owner, "fr")[0]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_address_book_finds_everything_again(language: str, awa: Person, owner: Owner) -> None:
    (found,) = contacts(owner, language)
    assert (found.typed, found.given, found.family) == ("Awa Diop", "Awa", "Diop")
    assert [(one.kind, one.value) for one in found.ways] == [
        ("email", "awa@example.org"), ("email", "bounced@example.org"),
        ("phone", "+33 6 12 34 56 78"), ("phone", "(+351) 912 345 678"),
    ]  # fmt: skip
    assert [(work.company, work.title) for work in found.works] == [("Acme, Ltd", "Curator")]
    assert found.birthday and found.birthday[:3] == (1985, 4, 15)
    assert (found.nickname, found.groups, found.note) == ("Wawa", ("Choir",), awa.note)


def test_who_has_many_ways_finds_the_others_together(awa: Person, owner: Owner) -> None:
    for number in range(7):
        way(awa, "email", f"awa{number}@example.org")
    row = rows(owner)[0]
    assert row["Email 5"].split("\n") == [f"awa{number}@example.org" for number in (3, 4, 5, 6)] + [
        "bounced@example.org"
    ]
    assert "Email 6" not in row


def test_no_cell_could_be_a_formula_and_names_are_read_back(owner: Owner) -> None:
    for number, text in enumerate((*HARD, "-Ada", "@home", "\tTab", "＝1", "+1+1")):
        name = text[:390]
        person = Person.objects.create(
            owner=owner, name=name, given=name[:190], note=text, sort_name=f"{number:02}"
        )
        way(person, "phone", "+33 6 12 34 56 78")
        way(person, "other", text[:400])
    found = list(csv.reader(io.StringIO(written(owner).decode("utf-8-sig"), newline="")))
    cells = [cell for row in found for cell in row]
    starting = {cell for cell in cells if cell[:1] in tuple("=+-@＝＋－＠\t\r")}
    assert starting == {"+33 6 12 34 56 78"}
    names = [one.typed for one in contacts(owner, "en")]
    assert names[0] == HARD[0]
    assert names[6:] == ["-Ada", "@home", "\tTab", "＝1", "+1+1"]


def test_as_many_queries_for_one_as_for_many(owner: Owner, awa: Person) -> None:
    with CaptureQueriesContext(connection) as one:
        written(owner)
    Person.objects.bulk_create(Person(owner=owner, name=f"P {n}", sort_name=f"{n:04}") for n in range(400))
    with CaptureQueriesContext(connection) as many:
        assert len(rows(owner)) == 401
    assert len(many) == len(one)


def test_the_deleted_the_user_and_others_stay(owner: Owner, stranger: Owner) -> None:
    Person.objects.create(owner=owner, name="Gone", deleted_at=owner.date_joined)
    Person.objects.create(owner=owner, name="Me", is_self=True)
    Person.objects.create(owner=stranger, name="Not yours")
    assert rows(owner) == []


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("locale", ["en-US", "fr-FR", "de-DE"])
def test_a_spreadsheet_opens_it_and_computes_nothing(
    locale: str, awa: Person, owner: Owner, tmp_path: Path
) -> None:
    for number, text in enumerate(HARD):
        Person.objects.create(owner=owner, name=text[:390], note=text, sort_name=f"z{number}")
    way(awa, "phone", "+1+1")
    formulas, texts = _opened(written(owner), locale, tmp_path)
    assert formulas == []
    assert {"+33 6 12 34 56 78", "(+351) 912 345 678", "'+1+1"} <= texts


def _opened(table: bytes, locale: str, folder: Path) -> tuple[list[str], set[str]]:
    """The formulas that LibreOffice sees in a table, and its cells of text."""
    source = folder / "people.csv"
    source.write_bytes(table)
    numbers = {"en-US": 1033, "fr-FR": 1036, "de-DE": 1031}
    reading = f"--infilter=CSV:44,34,76,1,,{numbers[locale]},false,true,false"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(OFFICE), "--headless", profile, reading, "--convert-to", "ods", "--outdir", str(folder)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=180)
    with zipfile.ZipFile(folder / "people.ods") as archive:
        content = ET.fromstring(archive.read("content.xml"))  # noqa: S314  # made by the test
    cells = list(content.iter(f"{_TABLE}table-cell"))
    formulas = [str(cell.get(f"{_TABLE}formula")) for cell in cells if cell.get(f"{_TABLE}formula")]
    typed = [cell for cell in cells if cell.get(f"{_OFFICE}value-type") == "string"]
    return formulas, {"".join(cell.itertext()) for cell in typed}
