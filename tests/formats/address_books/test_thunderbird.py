"""Thunderbird's tables are read in their languages, charsets and delimiters."""

import pytest

from entregent.formats.address_books import read, recognise
from entregent.formats.contacts import Day, Other, Postal, Way, Work
from tests.formats.address_books.making import emails, only, reasons, table, ways

ENGLISH = [
    "First Name", "Last Name", "Display Name", "Nickname", "Primary Email", "Secondary Email", "Screen Name",
    "Work Phone", "Home Phone", "Fax Number", "Pager Number", "Mobile Number", "Home Address",
    "Home Address 2",
    "Home City", "Home State", "Home ZipCode", "Home Country", "Work Address", "Work Address 2", "Work City",
    "Work State", "Work ZipCode", "Work Country", "Job Title", "Department", "Organization", "Web Page 1",
    "Web Page 2", "Birth Year", "Birth Month", "Birth Day", "Custom 1", "Custom 2", "Custom 3", "Custom 4",
    "Notes",
]  # fmt: skip
ROW = [
    "Noor", "Halim", "Noor Halim", "Noo", "noor@example.org", "n.halim@example.com", "noor_chat", "10",
    "20", "30",
    "40", "50", "1 Mill Lane", "Flat 2", "Delft", "Zuid", "2600", "NL", "2 Dyke", "", "Leiden", "", "2300",
    "NL",
    "Dyke warden", "Water", "Polder Board", "https://work.example", "https://home.example", "1984", "2", "29",
    "likes herring", "", "", "", "from the ferry",
]  # fmt: skip
GERMAN = [
    "Vorname", "Nachname", "Anzeigename", "Spitzname", "Primäre E-Mail-Adresse", "Sekundäre E-Mail-Adresse",
    "Messenger-Name", "Tel. dienstlich", "Tel. privat", "Fax-Nummer", "Pager-Nummer", "Mobil-Tel.-Nr.",
    "Privat: Adresse", "Privat: Adresse 2", "Privat: Ort", "Privat: Bundesland", "Privat: PLZ",
    "Privat: Land",
    "Dienstlich: Adresse", "Dienstlich: Adresse 2", "Dienstlich: Ort", "Dienstlich: Bundesland",
    "Dienstlich: PLZ", "Dienstlich: Land", "Arbeitstitel", "Abteilung", "Organisation", "Webseite 1",
    "Webseite 2", "Geburtsjahr", "Geburtsmonat", "Geburtstag", "Benutzerdef. 1", "Benutzerdef. 2",
    "Benutzerdef. 3", "Benutzerdef. 4", "Notizen",
]  # fmt: skip
FRENCH = [
    "Prénom", "Nom de famille", "Nom à afficher", "Surnom", "Adresse électronique principale",
    "Adresse électronique secondaire", "Nom de l’écran", "Tél. professionnel", "Tél. personnel", "Fax",
    "Pager",
    "Portable", "Adresse privée", "Adresse privée 2", "Ville", "Pays/État", "Code postal", "Région",
    "Adresse professionnelle", "Adresse professionnelle 2", "Ville", "Pays/État", "Code postal", "Région",
    "Profession", "Service", "Société", "Site web 1", "Site web 2", "Année de naissance", "Mois", "Jour",
    "Divers 1", "Divers 2", "Divers 3", "Divers 4", "Notes",
]  # fmt: skip
JAPANESE = [
    "名", "姓", "表示名", "ニックネーム", "メールアドレス", "別のメールアドレス", "スクリーンネーム",
    "勤務先の電話番号",
    "自宅の電話番号", "FAX 番号", "ポケットベル番号", "携帯電話番号", "番地 (自宅)", "番地 (自宅) 2",
    "市区町村 (自宅)",
    "都道府県 (自宅)", "郵便番号 (自宅)", "国 (自宅)", "番地 (勤務先)", "番地 (勤務先) 2",
    "市区町村 (勤務先)",
    "都道府県 (勤務先)", "郵便番号 (勤務先)", "国 (勤務先)", "役職", "部門", "組織", "Web ページ 1",
    "Web ページ 2", "誕生年",
    "誕生月", "誕生日", "追加情報 1", "追加情報 2", "追加情報 3", "追加情報 4", "メモ",
]  # fmt: skip


@pytest.mark.parametrize("header", [ENGLISH, GERMAN, FRENCH, JAPANESE], ids=["en", "de", "fr", "ja"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_language_says_the_same(header: list[str], delimiter: str) -> None:
    data = table(header, ROW, delimiter=delimiter, encoding="utf-16")
    assert recognise(data) == "thunderbird"
    contact = only(data)
    assert (contact.typed, contact.given, contact.family, contact.nickname) == (
        "Noor Halim",
        "Noor",
        "Halim",
        "Noo",
    )
    assert emails(contact) == ["noor@example.org", "n.halim@example.com"]
    assert contact.birthday == Day(1984, 2, 29)
    assert contact.works == (Work("Polder Board", "Water", "Dyke warden"),)
    assert contact.note == "from the ferry"
    assert [other.value for other in contact.others] == ["likes herring"]
    assert contact.addresses == (
        Postal(
            street="1 Mill Lane\nFlat 2", city="Delft", region="Zuid", code="2600", country="NL", label="home"
        ),
        Postal(street="2 Dyke", city="Leiden", code="2300", country="NL", label="work"),
    )


def test_ways_are_labelled() -> None:
    contact = only(table(ENGLISH, ROW))
    assert contact.ways[0] == Way("email", "noor@example.org", preferred=True)
    assert ways(contact)[2:] == [
        ("messenger", "noor_chat", ""), ("phone", "10", "work"), ("phone", "20", "home"), ("phone", "30",
        "fax"),
        ("phone", "40", "pager"), ("phone", "50", "mobile"), ("website", "https://work.example", ""),
        ("website", "https://home.example", ""),
    ]  # fmt: skip


def test_japanese_of_old_is_read_under_english_and_japanese_names() -> None:
    row = ["花子", "山川", "山川花子", "", "hanako@example.org", *[""] * 32]
    for header in (ENGLISH, JAPANESE):
        contact = only(table(header, row, encoding="cp932"))
        assert (contact.given, contact.family, contact.typed) == ("花子", "山川", "山川花子")


def test_a_company_alone_is_one() -> None:
    row = ["", "", "Polder Board", "", "", "", "", "015 000 00 00", *[""] * 18, "Polder Board", *[""] * 10]
    assert only(table(ENGLISH, row)).kind == "organisation"


def test_a_birthday_without_its_year_stays_so_and_a_broken_one_is_told() -> None:
    births = [*[""] * 29, "0000", "4", "5", *[""] * 5]
    births[0], births[1] = "Noor", "Halim"
    assert only(table(ENGLISH, births)).birthday == Day(month=4, day=5)
    births[30] = "13"
    found = read(table(ENGLISH, births))
    assert reasons(found) == [(2, "birthday", False)]
    assert found.contacts[0].birthday == Day(text="0000-13-5")


def test_custom_fields_keep_their_names() -> None:
    row = ["Noor", *[""] * 31, "one", "two", "", "four", ""]
    assert only(table(ENGLISH, row)).others == (
        Other("Custom 1", "one"), Other("Custom 2", "two"), Other("Custom 4", "four"),
    )  # fmt: skip
