"""Address books in the record: who is joined to whom, what is kept, what a second import changes."""

import struct
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.utils import timezone

from entregent.formats.vcard import read_contacts
from entregent.records import importing
from entregent.records.leaving import cards, document
from entregent.records.models import (
    Detail,
    Exchange,
    Group,
    Identity,
    ImportChange,
    Membership,
    Owner,
    Person,
    Position,
    Reach,
    Relation,
)
from entregent.records.people import erasing, groups
from tests.records.importing import bring, counts, reasons

GOOGLE = (
    "First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Relation 1 - Label,Relation 1 - Value"
)
NOA = (
    "Noa,,Berthelin,Les Quatre Saisons,Cheffe,1984-03-05,Aime le thé,Chorale ::: * myContacts,"
    "Work,noa@example.org,Mobile,+33 6 00 00 00 01,Spouse,Ilan Roche"
)
ILAN = "Ilan,,Roche,,,,,* myContacts,Home,ilan@example.org,Mobile,+33 6 00 00 00 01,,"
CARD = """BEGIN:VCARD
VERSION:3.0
UID:c0ffee
FN:Noa Berthelin
N:Berthelin;Noa;;;
EMAIL;TYPE=HOME:noa.perso@example.org
TEL;TYPE=CELL:+33600000001
X-FAVOURITE-TEA:Lapsang
END:VCARD
"""


def book(place: Path, name: str, *lines: str) -> Path:
    """A file of these lines."""
    path = place / name
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture
def google(tmp_path: Path) -> Path:
    """An address book of two who share a telephone."""
    return book(tmp_path, "contacts.csv", GOOGLE, NOA, ILAN)


def test_a_google_address_book_comes_in_whole(owner: Owner, google: Path) -> None:
    run = bring(owner, google)
    assert (run.kind, counts(run, "contacts.csv")) == ("google", (2, 0, 0, 0, 0))
    noa, ilan = Person.objects.living().filter(owner=owner).order_by("family")
    assert (noa.name, noa.given, noa.family, noa.note) == ("Noa Berthelin", "Noa", "Berthelin", "Aime le thé")
    assert (noa.birth_day, noa.birth_month, noa.birth_year) == (5, 3, 1984)
    assert set(noa.reaches.values_list("kind", "value", "label")) == {
        ("email", "noa@example.org", "work"), ("phone", "+33 6 00 00 00 01", "mobile"),
    }  # fmt: skip
    position = Position.objects.get(person=noa)
    assert (str(position.organisation), position.title) == ("Les Quatre Saisons", "Cheffe")
    assert list(noa.groups.values_list("name", flat=True)) == ["Chorale"]
    relation = Relation.objects.get()
    assert (relation.name, relation.kind.lower(), relation.other) == ("Ilan Roche", "spouse", ilan)


def test_a_second_import_changes_nothing(owner: Owner, google: Path) -> None:
    bring(owner, google)
    tables = (Person, Reach, Relation, Detail, Group, Membership, Position, Identity)
    before = [list(table._default_manager.order_by("pk").values()) for table in tables]
    run = bring(owner, google)
    assert counts(run, "contacts.csv") == (0, 0, 2, 0, 0)
    assert [list(table._default_manager.order_by("pk").values()) for table in tables] == before
    assert not ImportChange.objects.filter(run=run).exists()


def test_a_card_joins_who_has_the_number_and_the_name(owner: Owner, google: Path, tmp_path: Path) -> None:
    bring(owner, google)
    run = bring(owner, book(tmp_path, "noa.vcf", CARD))
    assert (run.kind, counts(run, "noa.vcf")) == ("vcard", (0, 1, 0, 0, 0))
    noa = Person.objects.get(family="Berthelin")
    assert noa.reaches.filter(kind="email").count() == 2
    assert Detail.objects.get().person == noa
    assert "Lapsang" in Detail.objects.get().text


def test_what_has_no_place_goes_back_out(owner: Owner, tmp_path: Path) -> None:
    more = (
        "N:Berthelin;Noa;Anne;Dr;", "X-PHONETIC-FIRST-NAME:No-a", "ORG:Les Quatre Saisons;Cuisine",
        "ANNIVERSARY:2010-06-05", "item1.X-ABDATE:2011-01-02", "item1.X-ABLabel:Nuit blanche",
    )  # fmt: skip
    card = CARD.replace("N:Berthelin;Noa;;;", "\n".join(more))
    bring(owner, book(tmp_path, "noa.vcf", card))
    [before] = read_contacts(card.encode()).contacts
    [after] = read_contacts(b"".join(cards.write(owner, "4.0"))).contacts
    for name in ("typed", "prefix", "given", "additional", "family", "phonetic_given", "works", "others"):
        assert getattr(after, name) == getattr(before, name)
    assert set(after.occasions) == set(before.occasions)


def test_who_shares_a_number_is_not_the_same(owner: Owner, google: Path, tmp_path: Path) -> None:
    bring(owner, google)
    other = (
        CARD.replace("Noa", "Zoé").replace("Berthelin", "Quint").replace("noa.", "zoe.").replace("c0", "d0")
    )
    assert counts(bring(owner, book(tmp_path, "zoe.vcf", other)), "zoe.vcf") == (1, 0, 0, 0, 0)


def test_two_entries_of_one_name_are_two_people(owner: Owner, tmp_path: Path) -> None:
    rows = ("Name,Email", "Ana Lopes,ana1@example.org", "Ana Lopes,ana2@example.org")
    path = book(tmp_path, "people.csv", *rows)
    assert counts(bring(owner, path), "people.csv") == (2, 0, 0, 0, 0)
    assert counts(bring(owner, path), "people.csv") == (0, 0, 2, 0, 0)


def test_what_the_user_typed_stands(owner: Owner, google: Path) -> None:
    bring(owner, google)
    Person.objects.filter(family="Berthelin").update(note="À moi", typed=["note"], nickname="No")
    bring(owner, google)
    noa = Person.objects.get(family="Berthelin")
    assert (noa.note, noa.nickname) == ("À moi", "No")
    assert Detail.objects.get(person=noa, kind="note").text == "Aime le thé"


def test_who_was_deleted_or_forgotten_stays_away(owner: Owner, google: Path) -> None:
    bring(owner, google)
    noa, ilan = Person.objects.living().filter(owner=owner).order_by("family")
    Person.objects.filter(pk=noa.pk).update(deleted_at=timezone.now())
    erasing.erase(owner, [ilan.pk])
    run = bring(owner, google)
    assert counts(run, "contacts.csv") == (0, 0, 0, 2, 0)
    assert {reason for _file, _line, reason in reasons(run)} == {"deleted", "erased"}


def test_who_was_taken_out_of_a_group_stays_out(owner: Owner, google: Path) -> None:
    bring(owner, google)
    noa = Person.objects.get(family="Berthelin")
    groups.take_out(owner, Group.objects.get(), [noa.pk])
    bring(owner, google)
    assert not Membership.objects.exists()


def test_the_user_is_nobody_of_the_address_book(owner: Owner, tmp_path: Path) -> None:
    path = book(tmp_path, "people.csv", "Name,Email", "Camille Martin,user@example.org")
    run = bring(owner, path)
    assert reasons(run) == [("people.csv", 2, "member")]


def test_a_bad_row_leaves_its_neighbours(owner: Owner, tmp_path: Path) -> None:
    sister = CARD.replace("c0ffee", "d0").replace("Noa", "Mia").replace("noa.", "mia.")
    empty = "BEGIN:VCARD\nVERSION:3.0\nNOTE:nobody\nEND:VCARD\n"
    run = bring(owner, book(tmp_path, "all.vcf", CARD + empty + sister))
    assert counts(run, "all.vcf") == (2, 0, 0, 1, 0)
    assert [reason for _file, _line, reason in reasons(run)] == ["nameless"]


def test_a_takeout_archive_gives_its_contacts(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "takeout.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("Takeout/Contacts/All Contacts/All Contacts.vcf", CARD)
        archive.writestr("Takeout/Contacts/My Contacts/My Contacts.vcf", CARD)
        archive.writestr("Takeout/Contacts/All Contacts/Noa.jpg", b"\xff\xd8\xff")
        archive.writestr("Takeout/archive_browser.html", "<!doctype html><p>nothing</p>")
    run = bring(owner, path)
    assert run.kind == "takeout"
    assert counts(run, "Takeout/Contacts/All Contacts/All Contacts.vcf") == (1, 0, 0, 0, 0)
    assert counts(run, "Takeout/Contacts/My Contacts/My Contacts.vcf") == (0, 0, 1, 0, 0)
    assert Person.objects.living().filter(owner=owner).count() == 1


def test_the_other_products_of_a_takeout_stay_closed(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "takeout.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("Takeout/Contacts/All Contacts/All Contacts.vcf", CARD)
        archive.writestr("Takeout/Mail/All mail.mbox", b"\0" * 30_000_000)
        archive.writestr("Takeout/Drive/friends.csv", "Name,Email\nIda Strand,ida@example.org\n")
        archive.writestr("Takeout/Location History/Records.json", "{}")
    whole = path.read_bytes()
    at = whole.rindex(b"PK\x01\x02", 0, whole.index(b"All mail.mbox", whole.index(b"PK\x01\x02"))) + 24
    path.write_bytes(whole[:at] + struct.pack("<L", 4_000_000_000) + whole[at + 4 :])
    run = bring(owner, path)
    assert [person.name for person in Person.objects.living()] == ["Noa Berthelin"]
    assert dict(run.files.values_list("name", "reason"))["Takeout/Mail/All mail.mbox"] == "other_table"


def test_the_day_of_a_last_exchange_is_an_exchange(owner: Owner, tmp_path: Path) -> None:
    rows = ("First Name,Last Name,Email,Last Interaction", "Ana,Lopes,ana@example.org,2026-05-04")
    bring(owner, book(tmp_path, "dex.csv", *rows))
    exchange = Exchange.objects.get()
    assert (exchange.timed, exchange.channel, exchange.at.date().isoformat()) == (
        False,
        "other",
        "2026-05-04",
    )


def test_a_kind_that_does_not_fit_is_refused(owner: Owner, google: Path) -> None:
    with pytest.raises(importing.Refused) as refused:
        importing.begin(owner, google, google.name, kind="vcard")
    assert refused.value.code == "other_kind"


def test_what_nobody_can_read_is_refused(owner: Owner, tmp_path: Path) -> None:
    with pytest.raises(importing.Refused) as refused:
        importing.begin(owner, book(tmp_path, "a.txt", "nothing at all"), "a.txt")
    assert refused.value.code == "nothing"


def test_a_whole_record_says_where_it_is_taken_back(owner: Owner, google: Path, tmp_path: Path) -> None:
    bring(owner, google)
    path = tmp_path / "record.json"
    path.write_bytes(b"".join(document.write(owner, timezone.now())))
    with pytest.raises(importing.Refused) as refused:
        importing.begin(owner, path, path.name)
    assert refused.value.code == "whole_record"


HOSTILE = {
    "long": "A" * 10_000,
    "script": "<script>alert(1)</script>",
    "from right to left": "\u202eאבגד\u202c",
    "four bytes": "🦊" * 300,
    "formula": "=HYPERLINK(1)",
}


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_whatever_stands_beside_comes_in_as_text(owner: Owner, tmp_path: Path, words: str) -> None:
    card = CARD.replace("END:VCARD", f"RELATED;TYPE=friend;VALUE=text:{words}\nX-TEA:{words}\nEND:VCARD")
    run = bring(owner, book(tmp_path, "cards.vcf", card))
    assert counts(run, "cards.vcf") == (1, 0, 0, 0, 0)
    assert Relation.objects.get().name == words[:400]
    assert words in Detail.objects.values_list("text", flat=True)
    assert counts(bring(owner, book(tmp_path, "again.vcf", card)), "again.vcf") == (0, 0, 1, 0, 0)


def test_a_birthday_gets_its_year(owner: Owner, google: Path, tmp_path: Path) -> None:
    bring(owner, book(tmp_path, "noa.vcf", CARD.replace("X-FAV", "BDAY:--0305\nX-FAV")))
    assert counts(bring(owner, google), "contacts.csv") == (1, 1, 0, 0, 0)
    noa = Person.objects.get(family="Berthelin")
    assert (noa.birth_day, noa.birth_month, noa.birth_year) == (5, 3, 1984)


def test_a_column_that_is_not_there_is_told(owner: Owner, google: Path) -> None:
    with importing.opened(google, google.name, options={"named": {"Tel": "phone"}}) as source:
        problem = source.problem(owner)
    assert problem is not None
    assert (problem["code"], problem["values"]["column"]) == ("no_column", "Tel")
