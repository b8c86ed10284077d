"""What leaves by the pages: everything of the owner, in files that are written as they go."""

import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from entregent.formats import address_books
from entregent.formats.vcard import read_contacts
from entregent.records import exchanges
from entregent.records.models import Owner, Person
from entregent.records.people import adding
from tests.records.leaving.test_everything import DAY


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody with an address."""
    return adding.add(owner, "Awa Diallo, curator, Acme, awa@acme.example").person


def downloaded(client: Client, name: str, **values: Any) -> tuple[str, bytes]:
    """What a file is called, and what is in it."""
    response: Any = client.get(reverse(name, kwargs=values))
    assert response.status_code == 200
    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Content-Type-Options"] == "nosniff"
    content = b"".join(response) if response.streaming else response.content
    disposition = str(response["Content-Disposition"])
    assert disposition.startswith('attachment; filename="')
    return disposition.split('"')[1], content


def test_the_page_leads_to_every_file(signed_in: Client, awa: Person) -> None:
    page = signed_in.get(reverse("leaving")).content.decode()
    for address in ("record.json", "people-4.vcf", "people-3.vcf", "people.csv"):
        assert f'href="/settings/leaving/{address}"' in page
    assert reverse("leaving") in signed_in.get(reverse("settings")).content.decode()


def test_an_empty_record_says_so(signed_in: Client) -> None:
    response = signed_in.get(reverse("leaving"), headers={"accept-language": "en"})
    assert "Nobody is on record yet" in response.content.decode()


def test_every_file_holds_what_it_says(signed_in: Client, owner: Owner, stranger: Owner, awa: Person) -> None:
    adding.add(stranger, "Not Yours, not@yours.example")
    day = exchanges.today(owner).isoformat()
    name, record = downloaded(signed_in, "leaving_record")
    assert name == f"entregent-{day}.json"
    assert [row["name"] for row in json.loads(record)["tables"]["person"]] == ["Awa Diallo"]
    for version in ("3", "4"):
        name, cards = downloaded(signed_in, "leaving_cards", version=version)
        assert name == f"entregent-{day}.vcf"
        assert f"VERSION:{version}.0".encode() in cards
        (found,) = read_contacts(cards).contacts
        assert (found.typed, found.ways[0].value) == ("Awa Diallo", "awa@acme.example")
    name, table = downloaded(signed_in, "leaving_table")
    assert name == f"entregent-{day}.csv"
    (found,) = address_books.read(table).contacts
    assert (found.typed, found.ways[0].value) == ("Awa Diallo", "awa@acme.example")
    assert b"yours" not in record + cards + table


def test_the_table_speaks_the_language_of_the_page(signed_in: Client, owner: Owner, awa: Person) -> None:
    for language, title in (("fr", "Nom complet"), ("en", "Full name")):
        owner.preferences.language = language
        owner.preferences.save()
        assert title in downloaded(signed_in, "leaving_table")[1].decode()


def test_everything_on_one_person_is_two_files(signed_in: Client, owner: Owner, awa: Person) -> None:
    exchanges.log(
        owner, [awa], channel="lunch", on=DAY, words=exchanges.Words(words="<script>alert(1)</script>")
    )
    assert (
        reverse("person_everything", args=[awa.pk])
        in signed_in.get(reverse("person", args=[awa.pk])).content.decode()
    )
    page = signed_in.get(reverse("person_everything", args=[awa.pk])).content.decode()
    assert f"/people/{awa.pk}/everything.html" in page
    assert f"/people/{awa.pk}/everything.json" in page
    name, text = downloaded(signed_in, "person_everything_file", pk=awa.pk, kind="html")
    assert name == "awa-diallo.html"
    assert b"&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert b"<script" not in text
    name, text = downloaded(signed_in, "person_everything_file", pk=awa.pk, kind="json")
    assert name == "awa-diallo.json"
    assert json.loads(text)["person"]["name"] == "Awa Diallo"


def test_a_name_without_latin_letters_gives_a_file_too(signed_in: Client, owner: Owner) -> None:
    person = Person.objects.create(owner=owner, name='أحمد "\r\nX-Evil: 1')
    name, _text = downloaded(signed_in, "person_everything_file", pk=person.pk, kind="html")
    assert name in ("person.html", "x-evil-1.html")


@pytest.mark.parametrize("address", ["people-2.vcf", "people-5.vcf", "people.xls", "record.xml"])
def test_other_kinds_are_not_there(signed_in: Client, address: str) -> None:
    assert signed_in.get(f"/settings/leaving/{address}").status_code == 404


def test_somebody_deleted_is_not_found(signed_in: Client, owner: Owner, awa: Person) -> None:
    Person.objects.update(deleted_at=owner.date_joined)
    for name, values in (("person_everything", {}), ("person_everything_file", {"kind": "html"})):
        assert signed_in.get(reverse(name, kwargs={"pk": awa.pk, **values})).status_code == 404
