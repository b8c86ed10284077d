"""LDIF is read record by record, in whatever charset, and its lists become groups."""

import base64

import pytest

from entregent.formats.address_books import read, read_ldif, recognise
from entregent.formats.contacts import Day, Other, Postal, Way, Work
from tests.formats.address_books.making import emails, reasons

PERSON = """dn: cn=Juno Vale,mail=juno@example.org
objectclass: top
objectclass: mozillaAbPersonAlpha
givenName: Juno
sn: Vale
cn: Juno Vale
mozillaNickname: Ju
mail: juno@example.org
mozillaSecondEmail: vale@example.com
mozillaHomeStreet: 1 Long Lane
mozillaHomeStreet2: Top floor
mozillaHomeLocalityName: Cork
mozillaHomePostalCode: T12
mozillaHomeCountryName: IE
street: 2 Dock
l: Cobh
telephoneNumber: 021 1
mobile: 085 2
fax: 021 3
o: Harbour Trust
ou: Locks
title: Lock keeper
mozillaWorkUrl: https://locks.example
birthyear: 1979
birthmonth: 12
birthday: 31
mozillaCustom1: plays bouzouki
customElement: kept
modifytimestamp: 0Z
description: a long note that
  is folded
"""


def test_a_person_is_read_whole() -> None:
    found = read(PERSON.encode())
    assert recognise(PERSON.encode(), "x.csv") == "thunderbird_ldif"
    assert found.left == ()
    (contact,) = found.contacts
    assert (contact.typed, contact.given, contact.family, contact.nickname) == (
        "Juno Vale",
        "Juno",
        "Vale",
        "Ju",
    )
    assert contact.ways[0] == Way("email", "juno@example.org", preferred=True)
    assert emails(contact) == ["juno@example.org", "vale@example.com"]
    assert contact.addresses == (
        Postal(street="1 Long Lane\nTop floor", city="Cork", code="T12", country="IE", label="home"),
        Postal(street="2 Dock", city="Cobh", label="work"),
    )
    assert contact.works == (Work("Harbour Trust", "Locks", "Lock keeper"),)
    assert contact.birthday == Day(1979, 12, 31)
    assert contact.note == "a long note that is folded"
    assert contact.others == (Other("mozillacustom1", "plays bouzouki"), Other("customelement", "kept"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp932"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_charset_and_ends_of_lines_make_no_difference(encoding: str, end: str) -> None:
    text = "version: 1\n\n# a comment\n# on two\n lines\ndn: cn=x\ncn: 山川花子の名前\nmail: h@example.org\n"
    data = text.replace("\n", end).encode(encoding)
    assert recognise(data) == "thunderbird_ldif"
    (contact,) = read_ldif(data).contacts
    assert (contact.typed, emails(contact)) == ("山川花子の名前", ["h@example.org"])


def test_base64_is_text_in_utf8_or_what_windows_writes() -> None:
    lines = ["dn: cn=a", *(f"{name}:: {base64.b64encode(raw).decode()}" for name, raw in [
        ("cn", "Zoé Ødegård".encode()), ("sn", "Bäcker".encode("cp1252")), ("description", b"one\r\ntwo"),
    ])]  # fmt: skip
    (contact,) = read_ldif("\n".join(lines).encode()).contacts
    assert (contact.typed, contact.family, contact.note) == ("Zoé Ødegård", "Bäcker", "one\ntwo")


def test_a_list_becomes_one_and_a_group_of_its_members() -> None:
    data = b"""dn: cn=Ann,mail=ann@example.org
cn: Ann
mail: ann@example.org

dn: cn=Book club
objectclass: groupOfNames
cn: Book club
member: cn=ANN, mail=ann@example.org
member: mail=ben@example.org

dn: cn=Ben Bo,mail=ben@example.org
cn: Ben Bo
mail: ben@example.org

dn: cn=Cy
cn: Cy
"""
    found = read_ldif(data)
    assert [(each.typed, each.kind, each.groups) for each in found.contacts] == [
        ("Ann", "person", ("Book club",)), ("Book club", "list", ()), ("Ben Bo", "person", ("Book club",)),
        ("Cy", "person", ()),
    ]  # fmt: skip


def test_a_picture_is_kept_and_an_address_of_one_never_fetched() -> None:
    raw = base64.b64encode(b"\xff\xd8\xff picture").decode()
    (contact,) = read_ldif(
        f"dn: cn=a\ncn: Ann\njpegPhoto:: {raw}\nlabeledURI:< file:///etc/hostname\n".encode()
    ).contacts
    assert contact.photo is not None
    assert contact.photo.data == b"\xff\xd8\xff picture"
    assert contact.ways == (Way("website", "file:///etc/hostname"),)


def test_what_cannot_be_read_costs_nothing_else() -> None:
    data = b"""dn: cn=Ann
cn: Ann
description:: not base64!
this is no attribute

dn: cn=nobody
objectclass: person

dn: cn=Ben
cn: Ben
birthyear: 1979
birthmonth: 2
birthday: 30
"""
    found = read_ldif(data)
    assert [contact.typed for contact in found.contacts] == ["Ann", "Ben"]
    assert sorted(reasons(found)) == [
        (3, "unreadable", False), (4, "unreadable", False), (6, "nameless", True), (9, "birthday", False),
    ]  # fmt: skip


def test_values_in_other_languages_are_values() -> None:
    (contact,) = read_ldif(b"dn: cn=a\ncn;lang-fr: Aude\ncn;lang-en: Audrey\n").contacts
    assert contact.typed == "Aude"
    assert Other("cn", "Audrey") in contact.others or Other("", "Audrey") in contact.others
