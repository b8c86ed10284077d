"""Google Contacts, with the column names of both eras, is read whole."""

import pytest

from entregent.formats.address_books import read, recognise
from entregent.formats.contacts import Day, Occasion, Other, Postal, Relation, Way, Work
from tests.formats.address_books.making import emails, one_row, only, reasons, table, ways

OLD = {
    "Name": "Dr. Mona Okafor", "Given Name": "Mona", "Family Name": "Okafor", "Given Name Yomi": "もな",
    "Family Name Yomi": "おかふぉる", "Name Prefix": "Dr.", "Nickname": "Mo", "Birthday": " --04-15",
    "Gender": "", "Notes": "met in Lille\nsecond line",
    "Group Membership": "Choir ::: * My Contacts ::: * Starred",
    "E-mail 1 - Type": "* Work", "E-mail 1 - Value": "mona@example.org ::: mo@example.com",
    "E-mail 2 - Type": "Cottage", "E-mail 2 - Value": "cottage@example.org",
    "IM 1 - Type": "Other", "IM 1 - Service": "Jabber", "IM 1 - Value": "mona@chat.example",
    "Phone 1 - Type": "Mobile", "Phone 1 - Value": "+33 6 00 00 00 01 ::: +33 6 00 00 00 02",
    "Phone 2 - Type": "Work Fax", "Phone 2 - Value": "+33 1 00 00 00 03",
    "Organization 1 - Type": "", "Organization 1 - Name": "Tidal Pumps", "Organization 1 - Title": "Engineer",
    "Organization 1 - Department": "Valves", "Organization 2 - Name": "Choir of Lille",
    "Relation 1 - Type": "Spouse", "Relation 1 - Value": "Ida Okafor",
    "Website 1 - Type": "Profile", "Website 1 - Value": "https://www.linkedin.com/in/mona-example",
    "Event 1 - Type": "Anniversary", "Event 1 - Value": "2011-06-18",
    "Custom Field 1 - Type": "Shoe size", "Custom Field 1 - Value": "38",
}  # fmt: skip

NEW = {
    "First Name": "Mona", "Middle Name": "", "Last Name": "Okafor", "Phonetic First Name": "もな",
    "Phonetic Last Name": "おかふぉる", "Name Prefix": "Dr.", "Nickname": "Mo", "File As": "",
    "Organization Name": "Tidal Pumps", "Organization Title": "Engineer", "Organization Department": "Valves",
    "Birthday": "--04-15", "Notes": "met in Lille", "Photo": "", "Labels": "Choir ::: * myContacts",
    "E-mail 1 - Label": "* Work", "E-mail 1 - Value": "mona@example.org",
    "Phone 1 - Label": "Mobile", "Phone 1 - Value": "+33 6 00 00 00 01",
    "Address 1 - Label": "Home", "Address 1 - Formatted": "5 Quay\nLille 59000\nFR",
    "Address 1 - Street": "5 Quay", "Address 1 - City": "Lille", "Address 1 - PO Box": "",
    "Address 1 - Region": "", "Address 1 - Postal Code": "59000", "Address 1 - Country": "FR",
    "Address 1 - Extended Address": "", "Relation 1 - Label": "Cousin", "Relation 1 - Value": "Ida",
    "Event 1 - Label": "Anniversary", "Event 1 - Value": "2011-06-18",
    "Custom Field 1 - Label": "Shoe size", "Custom Field 1 - Value": "38",
}  # fmt: skip


def test_both_eras_are_recognised_with_a_byte_order_mark_too() -> None:
    for cells in (OLD, NEW):
        assert recognise(one_row(cells), "anything.txt") == "google"
        assert recognise(b"\xef\xbb\xbf" + one_row(cells), "") == "google"


def test_the_old_columns_are_read() -> None:
    contact = only(one_row(OLD))
    assert (contact.typed, contact.prefix, contact.given, contact.family, contact.nickname) == (
        "Dr. Mona Okafor", "Dr.", "Mona", "Okafor", "Mo",
    )  # fmt: skip
    assert (contact.phonetic_given, contact.phonetic_family) == ("もな", "おかふぉる")
    assert contact.birthday == Day(month=4, day=15)
    assert contact.groups == ("Choir", "Starred")
    assert contact.note == "met in Lille\nsecond line"
    assert contact.works == (Work("Tidal Pumps", "Valves", "Engineer"), Work("Choir of Lille"))
    assert contact.relations == (Relation("Ida Okafor", "spouse"),)
    assert contact.occasions == (Occasion("anniversary", Day(2011, 6, 18)),)
    assert contact.others == (Other("Shoe size", "38"),)


def test_lists_in_one_cell_and_marks_are_taken_apart() -> None:
    contact = only(one_row(OLD))
    assert contact.ways[0] == Way("email", "mona@example.org", "work", preferred=True)
    assert ways(contact)[1:] == [
        ("email", "mo@example.com", "work"), ("email", "cottage@example.org", "Cottage"),
        ("messenger", "mona@chat.example", "jabber"), ("phone", "+33 6 00 00 00 01", "mobile"),
        ("phone", "+33 6 00 00 00 02", "mobile"), ("phone", "+33 1 00 00 00 03", "work fax"),
        ("profile", "https://www.linkedin.com/in/mona-example", "linkedin"),
    ]  # fmt: skip


def test_the_new_columns_are_read() -> None:
    contact = only(one_row(NEW))
    assert contact.typed == "Mona Okafor"
    assert contact.addresses == (
        Postal(street="5 Quay", city="Lille", code="59000", country="FR", label="home"),
    )
    assert contact.groups == ("Choir",)
    assert contact.relations == (Relation("Ida", "Cousin"),)
    assert (contact.phonetic_given, contact.phonetic_family) == ("もな", "おかふぉる")
    assert contact.works == (Work("Tidal Pumps", "Valves", "Engineer"),)
    assert contact.others == (Other("Shoe size", "38"),)


def test_several_addresses_of_one_label_stay_apart() -> None:
    contact = only(
        one_row({
            "Name": "Ada Kim", "Address 1 - Type": "Home", "Address 1 - Street": "1 Rise ::: 2 Fall",
            "Address 1 - City": "Ghent ::: Bruges", "Address 1 - Postal Code": " ::: 8000",
        })
    )  # fmt: skip
    assert contact.addresses == (
        Postal(street="1 Rise", city="Ghent", label="home"),
        Postal(street="2 Fall", city="Bruges", code="8000", label="home"),
    )


def test_several_labels_in_one_cell_go_each_with_its_value() -> None:
    contact = only(
        one_row({
            "Name": "Ada Kim", "Address 1 - Type": "Home ::: Work", "Address 1 - Street": "1 Rise ::: 2 Fall",
            "Address 1 - City": "Ghent ::: Bruges", "Phone 1 - Type": "Mobile ::: * Work",
            "Phone 1 - Value": "+32 1 ::: +32 2",
        })
    )  # fmt: skip
    assert contact.addresses == (
        Postal(street="1 Rise", city="Ghent", label="home"),
        Postal(street="2 Fall", city="Bruges", label="work"),
    )  # fmt: skip
    assert contact.ways == (Way("phone", "+32 1", "mobile"), Way("phone", "+32 2", "work", preferred=True))


def test_an_address_without_parts_stays_whole() -> None:
    cells = {"First Name": "Ada", "Address 1 - Label": "Work", "Address 1 - Formatted": "9 Pier, Ostend"}
    assert only(one_row(cells)).addresses == (Postal(label="work", whole="9 Pier, Ostend"),)


@pytest.mark.parametrize(
    ("label", "value", "found"),
    [
        ("* mona@example.org", "", ["mona@example.org"]),
        ("mona@example.org", "mo@example.com", ["mona@example.org", "mo@example.com"]),
        ("Work ::: mona@example.org", "mo@example.com", ["mona@example.org", "mo@example.com"]),
    ],
)
def test_an_address_among_the_labels_is_put_right_and_told(label: str, value: str, found: list[str]) -> None:
    read_ = read(one_row({"First Name": "Mona", "E-mail 1 - Label": label, "E-mail 1 - Value": value}))
    assert emails(read_.contacts[0]) == found
    assert reasons(read_) == [(2, "address_leak", False)]
    assert "mona@example.org" in read_.left[0].snippet


def test_postal_addresses_and_numbers_among_the_labels_are_put_right() -> None:
    found = read(
        one_row({
            "First Name": "Mona", "Address 1 - Label": "7 Quay, Lille", "Address 1 - Formatted": "",
            "Phone 1 - Label": "+33 1 00 00 00 07", "Phone 1 - Value": "+33 1 00 00 00 08",
        })
    )  # fmt: skip
    (contact,) = found.contacts
    assert contact.addresses == (Postal(whole="7 Quay, Lille"),)
    assert [value for _kind, value, _label in ways(contact)] == ["+33 1 00 00 00 07", "+33 1 00 00 00 08"]
    assert [left.reason for left in found.left] == ["address_leak", "address_leak"]


def test_an_address_among_the_groups_is_put_right_and_told() -> None:
    found = read(
        one_row(
            {"First Name": "Mona", "File As": "", "Labels": "Choir ::: mona@example.org ::: * myContacts"}
        )
    )
    (contact,) = found.contacts
    assert (contact.groups, emails(contact)) == (("Choir",), ["mona@example.org"])
    assert reasons(found) == [(2, "address_leak", False)]


def test_a_label_alone_says_nothing_but_the_name_of_a_field_of_ones_own() -> None:
    cells = {"First Name": "Mona", "E-mail 1 - Label": "* ", "Phone 1 - Label": "Mobile"}
    contact = only(one_row(cells | {"Custom Field 1 - Label": "Left-handed", "Custom Field 1 - Value": ""}))
    assert contact.ways == ()
    assert contact.others == (Other("Custom Field 1 - Label", "Left-handed"),)


@pytest.mark.parametrize(
    ("header", "given", "family"),
    [
        (["Prénom", "Nom de famille", "E-mail 1 - Libellé", "E-mail 1 - Valeur", "Téléphone 1 - Libellé",
          "Téléphone 1 - Valeur"], "Léa", "Duroc"),
        (["Vorname", "Nachname", "E-Mail 1 - Typ", "E-Mail 1 - Wert", "Telefon 1 - Typ", "Telefon 1 - Wert"],
         "Lea", "Vogt"),
        (["Nombre de pila", "Apellidos", "Correo electrónico 1 - Etiqueta", "Correo electrónico 1 - Valor",
          "Teléfono 1 - Etiqueta", "Teléfono 1 - Valor"], "Lía", "Soto"),
    ],
)  # fmt: skip
def test_other_languages_are_read(header: list[str], given: str, family: str) -> None:
    data = table(header, [given, family, "* Work", "lea@example.org", "Mobile", "+32 470 00 00 09"])
    assert recognise(data) == "google"
    contact = only(data)
    assert (contact.given, contact.family) == (given, family)
    assert contact.ways == (
        Way("email", "lea@example.org", "work", preferred=True), Way("phone", "+32 470 00 00 09", "mobile"),
    )  # fmt: skip
