"""What cards look like when they are written."""

from entregent.formats.vcard import (
    Card,
    Day,
    Entry,
    Extra,
    Handle,
    Marks,
    Name,
    Occasion,
    Picture,
    Profile,
    Relation,
    Version,
    write_card,
)
from tests.formats.vcard.making import card


def lines(card: Card, version: Version) -> list[str]:
    """The lines between VERSION and END, unfolded."""
    text = write_card(card, version).decode().replace("\r\n ", "")
    begin, said, *found, end, rest = text.split("\r\n")
    assert (begin, said, end, rest) == ("BEGIN:VCARD", f"VERSION:{version}", "END:VCARD", "")
    return found


ADA = Card(formatted=(Entry("Ada Martin"),), names=(Name(("Martin",), ("Ada",)),))


def test_a_name_in_both_versions() -> None:
    assert lines(ADA, "4.0") == lines(ADA, "3.0") == ["FN:Ada Martin", "N:Martin;Ada;;;"]


def test_both_versions_have_a_written_out_name_and_3_0_its_parts() -> None:
    nameless = Card(emails=(Entry("ada@example.org"),))
    assert lines(nameless, "4.0") == ["FN;DERIVED=true:ada@example.org", "EMAIL:ada@example.org"]
    assert lines(nameless, "3.0") == [
        "FN;DERIVED=true:ada@example.org", "N:;;;;", "EMAIL;TYPE=INTERNET:ada@example.org",
    ]  # fmt: skip
    assert lines(Card(), "4.0") == ["FN:"]


def test_preference_is_a_number_in_4_0_and_a_type_in_3_0() -> None:
    found = Card(
        formatted=(Entry("A"),), phones=(Entry("1", Marks(("home", "fax"), 1)), Entry("2", Marks((), 7)))
    )
    assert lines(found, "4.0")[1:] == ["TEL;TYPE=home,fax;PREF=1:1", "TEL;PREF=7:2"]
    assert lines(found, "3.0")[2:] == ["TEL;TYPE=home,fax,pref:1", "TEL;PREF=7:2"]


def test_labels_get_groups_that_nobody_has() -> None:
    found = Card(
        formatted=(Entry("A"),),
        phones=(
            Entry("1", Marks(label="Cave", group="item1")),
            Entry("2", Marks(label="Grenier", group="ITEM1")),
        ),
        urls=(Entry("https://a.example/", Marks(label="_$!<HomePage>!$_")),),
        extras=(Extra("item2", "X-Own", (), "x"),),
    )
    assert lines(found, "4.0")[1:] == [
        "item1.TEL:1", "item1.X-ABLabel:Cave", "item3.TEL:2", "item3.X-ABLabel:Grenier",
        "item4.URL:https://a.example/", "item4.X-ABLabel:_$!<HomePage>!$_", "item2.X-Own:x",
    ]  # fmt: skip


def test_days_without_a_year_as_apple_writes_them() -> None:
    found = Card(formatted=(Entry("A"),), occasions=(Occasion("birthday", Day(None, 4, 15)),))
    assert lines(found, "4.0")[1:] == ["BDAY:--0415"]
    assert lines(found, "3.0")[2:] == ["BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15"]


def test_anniversaries_and_relations_in_3_0_are_apple_s() -> None:
    found = Card(
        formatted=(Entry("A"),),
        occasions=(Occasion("anniversary", Day(2009, 8, 8)),),
        relations=(Relation("Awa", marks=Marks(("sister-in-law",))), Relation("urn:uuid:1", is_uri=True)),
    )
    assert lines(found, "4.0")[1:] == [
        "ANNIVERSARY:20090808", "RELATED;VALUE=text;TYPE=sister-in-law:Awa", "RELATED;VALUE=uri:urn:uuid:1",
    ]  # fmt: skip
    assert lines(found, "3.0")[2:] == [
        "item1.X-ABDATE:2009-08-08", "item1.X-ABLabel:_$!<Anniversary>!$_", "item2.X-ABRELATEDNAMES:Awa",
        "item2.X-ABLabel:_$!<SisterInLaw>!$_", "RELATED;VALUE=uri:urn:uuid:1",
    ]  # fmt: skip


def test_pictures_in_the_way_of_each_version() -> None:
    found = Card(
        formatted=(Entry("A"),),
        pictures=(Picture("photo", b"\0\1\2", "image/jpeg"), Picture("logo", uri="https://a.example/l.png")),
    )
    assert lines(found, "4.0")[1:] == [
        "PHOTO:data:image/jpeg;base64,AAEC",
        "LOGO;VALUE=uri:https://a.example/l.png",
    ]
    assert lines(found, "3.0")[2:] == [
        "PHOTO;ENCODING=b;TYPE=JPEG:AAEC",
        "LOGO;VALUE=uri:https://a.example/l.png",
    ]


def test_services_and_networks() -> None:
    found = Card(
        formatted=(Entry("A"),),
        handles=(Handle("skype", "ada", "skype"), Handle("facebook", "ada", "xmpp"), Handle("", "ada")),
        profiles=(Profile("twitter", "", "ada"), Profile("flickr", "https://f.example/", "ada")),
    )
    assert lines(found, "4.0")[1:4] == ["IMPP:skype:ada", "IMPP;X-SERVICE-TYPE=facebook:xmpp:ada", "IMPP:ada"]
    assert lines(found, "4.0")[4:] == [
        "SOCIALPROFILE;SERVICE-TYPE=twitter;VALUE=text:ada",
        "SOCIALPROFILE;SERVICE-TYPE=flickr;USERNAME=ada:https://f.example/",
    ]
    assert lines(found, "3.0")[5:] == [
        "X-SOCIALPROFILE;TYPE=twitter:x-apple:ada", "X-SOCIALPROFILE;TYPE=flickr;X-USER=ada:https://f.example/",
    ]  # fmt: skip


def test_organisations_and_lists_of_members() -> None:
    assert lines(Card(formatted=(Entry("A"),), kind="org"), "3.0")[0] == "X-ABShowAs:COMPANY"
    members = Card(formatted=(Entry("A"),), kind="group", members=("urn:uuid:1",))
    assert lines(members, "3.0")[0] == "X-ADDRESSBOOKSERVER-KIND:group"
    assert lines(members, "3.0")[-1] == "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1"
    assert lines(members, "4.0") == ["KIND:group", "FN:A", "MEMBER:urn:uuid:1"]


def test_envelopes_in_both_versions() -> None:
    found = card("ADR;TYPE=home:;;1 rue X;Lyon;;;", "LABEL;TYPE=home:Chez Ada\\nLyon", "FN:A")
    assert lines(found, "4.0")[1:] == ["ADR;LABEL=Chez Ada^nLyon;TYPE=home:;;1 rue X;Lyon;;;"]
    assert lines(found, "3.0")[2:] == ["ADR;TYPE=home:;;1 rue X;Lyon;;;", "LABEL;TYPE=home:Chez Ada\\nLyon"]


def test_formulas_scripts_and_odd_signs_are_only_text() -> None:
    texts = ["=1+1", "<script>alert(1)</script>", "\u202egauche", "👩🏽‍🚀", "BEGIN:VCARD", "a\nEND:VCARD\nb"]
    found = Card(formatted=(Entry("A"),), notes=tuple(Entry(text) for text in texts))
    assert lines(found, "3.0")[2:] == [f"NOTE:{text.replace(chr(10), chr(92) + 'n')}" for text in texts]


def test_a_key_is_in_base64_in_3_0_and_an_address_in_4_0() -> None:
    found = card("KEY;TYPE=X509;BASE64:AAEC", "FN:A", version="2.1")
    assert lines(found, "3.0")[2:] == ["KEY;TYPE=X509;ENCODING=b:AAEC"]
    assert lines(found, "4.0")[1:] == ["KEY;TYPE=X509:data:application/octet-stream;base64,AAEC"]
    assert card(*lines(found, "3.0")) == card(*lines(found, "4.0"), version="4.0") == found
