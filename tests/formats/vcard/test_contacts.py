"""Cards become people to import, or the reason why they do not."""

import pytest

from entregent.formats.vcard import Contact, Day, Post, Reject, Related, Skip, Way, read_contacts
from tests.formats.vcard.making import card as card_of


def contacts(*lines: str) -> list[Contact | Skip | Reject]:
    text = "\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"))
    return list(read_contacts(text.encode(), "book.vcf"))


def contact(*lines: str) -> Contact:
    (found,) = contacts(*lines)
    assert isinstance(found, Contact)
    return found


def test_who_somebody_is() -> None:
    found = contact(
        "FN:Dr Ada Martin", "N:Martin;Ada;Rose;Dr;PhD,Jr.", "NICKNAME:Dada,Dr Ada Martin", "LANG:fr", "UID:7",
        "PRONOUNS:elle", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15", "CATEGORIES:Amis,Amis,Club", "NOTE:a",
        "NOTE:b",
    )  # fmt: skip
    assert (found.name, found.given, found.family) == ("Dr Ada Martin", "Ada", "Martin")
    assert found.credentials == "PhD, Jr."
    assert (found.also, found.language, found.uid, found.pronouns) == (("Dada",), "fr", "7", "elle")
    assert (found.birthday, found.groups, found.notes) == (Day(None, 4, 15), ("Amis", "Club"), "a\n\nb")
    assert (found.line, found.is_organisation) == (1, False)


def test_how_they_are_reached() -> None:
    found = contact(
        "FN:Ada", "EMAIL;TYPE=work,pref:ada@example.org", "item1.TEL:+33 1 99 00 00 00",
        "item1.X-ABLabel:Atelier", "URL:https://a.example/", "X-SKYPE:ada", "X-TWITTER:ada",
        "X-MS-IMADDRESS:ada@im.example", "ADR;TYPE=home:;;1 rue X;Lyon;;69001;France", "TEL:+33 1 99 00 00 00",
    )  # fmt: skip
    assert found.ways == (
        Way("email", "ada@example.org", ("work",), "", preferred=True),
        Way("phone", "+33 1 99 00 00 00", (), "Atelier"),
        Way("phone", "+33 1 99 00 00 00"),
        Way("profile", "https://a.example/"),
        Way("other", "twitter:ada"),
        Way("other", "skype:ada"),
        Way("other", "ada@im.example"),
        Way("address", "1 rue X, 69001 Lyon, France", ("home",)),
    )
    assert found.place == "Lyon"


def test_the_town_is_that_of_the_preferred_address() -> None:
    assert contact("FN:A", "ADR:;;;Lyon", "ADR;TYPE=pref:;;;Nantes").place == "Nantes"
    assert contact("FN:A", "ADR:;;;;;;Togo").place == "Togo"
    assert contact("FN:A", "LABEL:1 rue X\\nLyon").ways == (Way("address", "1 rue X, Lyon"),)


@pytest.mark.parametrize(
    ("lines", "posts"),
    [
        (["ORG:Atelier;Nord;Est", "TITLE:Cheffe"], [Post("Atelier", "Nord, Est", "Cheffe")]),
        (["ORG:A", "TITLE:a", "ORG:B", "TITLE:b"], [Post("A", "", "a"), Post("B", "", "b")]),
        (["i1.ORG:A", "i2.ORG:B", "i2.TITLE:b", "i1.TITLE:a"], [Post("A", "", "a"), Post("B", "", "b")]),
        (["i1.ORG:A", "ORG:B", "TITLE:b", "i1.TITLE:a"], [Post("A", "", "a"), Post("B", "", "b")]),
        (["ROLE:Dessin"], [Post("", "", "Dessin")]),
        (["ORG:A", "ORG:B", "TITLE:x"], [Post("A", "", "x"), Post("B", "", "")]),
    ],
)
def test_where_they_work(lines: list[str], posts: list[Post]) -> None:
    assert list(contact("FN:A", *lines).posts) == posts


@pytest.mark.parametrize(
    ("line", "day"),
    [("BDAY:12 April 1985", Day(1985, 4, 12)), ("BDAY:04/12/1985", None), ("BDAY:au printemps", None)],
)
def test_a_birthday_in_words_is_read_where_it_leaves_no_doubt(line: str, day: Day | None) -> None:
    assert contact("FN:A", line).birthday == day


def test_whom_they_are_related_to() -> None:
    found = contact(
        "FN:A",
        "X-SPOUSE:Awa",
        "RELATED;TYPE=friend:urn:uuid:1",
        "i.X-ABRELATEDNAMES:Eve",
        "i.X-ABLabel:Filleule",
    )
    assert found.related == (Related("Awa", "spouse"), Related("Eve", "Filleule"))
    assert found.occasions == ()


def test_organisations_are_told_and_lists_are_skipped() -> None:
    assert contact("FN:Atelier", "X-ABShowAs:COMPANY").is_organisation
    assert contacts("FN:Famille", "X-ADDRESSBOOKSERVER-KIND:group") == [
        Skip("book.vcf", 1, "group", "Famille")
    ]
    assert contacts("NOTE:rien") == [Skip("book.vcf", 1, "nameless", "")]


def test_every_card_is_accounted_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entregent.formats.vcard.reading.MAX_CARDS", 2)
    text = "BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 3
    found = list(read_contacts(text.encode(), "book.vcf"))
    assert [type(one) for one in found] == [Contact, Contact, Reject]
    assert found[2] == Reject("book.vcf", 7, "too_many_cards")


@pytest.mark.parametrize("data", [b"", b"hello", b"\x89PNG\r\n"])
def test_what_is_no_address_book_is_rejected_once(data: bytes) -> None:
    assert list(read_contacts(data, "x")) == [Reject("x", 1, "no_card")]


def test_the_photo_is_the_first_one() -> None:
    found = contact("FN:A", "LOGO;ENCODING=b:AAAA", "PHOTO;ENCODING=b;TYPE=PNG:AAEC")
    assert found.photo == card_of("PHOTO;ENCODING=b;TYPE=PNG:AAEC").pictures[0]
