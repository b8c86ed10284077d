"""Cards become contacts, or the reason why they do not."""

import pytest

from entregent.formats.contacts import Contact, Day, Left, Occasion, Other, Photo, Postal, Relation, Way, Work
from entregent.formats.vcard import Marks, read_contacts
from entregent.formats.vcard.contacts import label_of


def contact(*lines: str) -> Contact:
    """The one contact of a card, of which nothing is left out."""
    read = read_contacts("\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD")).encode())
    assert read.left == ()
    (found,) = read.contacts
    return found


def left(*lines: str) -> tuple[Left, ...]:
    """What is left out of a card."""
    return read_contacts("\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD")).encode()).left


def test_who_somebody_is() -> None:
    found = contact(
        "FN:Dr Ada Martin", "N:Martin,Roy;Ada;Rose;Dr;PhD,Jr.", "NICKNAME:Dada,Didi", "LANG:fr", "UID:7",
        "X-PHONETIC-FIRST-NAME:Eida", "X-PHONETIC-LAST-NAME:Martain",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15", "CATEGORIES:Amis,Amis,Club", "NOTE:a", "NOTE:b",
    )  # fmt: skip
    assert found == Contact(
        line=1, uid="7", typed="Dr Ada Martin", prefix="Dr", given="Ada", additional="Rose",
        family="Martin Roy", suffix="PhD, Jr.", nickname="Dada", phonetic_given="Eida",
        phonetic_family="Martain", birthday=Day(None, 4, 15), groups=("Amis", "Club"), note="a\n\nb",
        language="fr", others=(Other("nickname", "Didi"),),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "typed", "kind"),
    [
        (["N:Martin;Ada"], "Ada Martin", "person"),
        (["NICKNAME:Ada"], "", "person"),
        (["EMAIL:ada@example.org"], "", "person"),
        (["X-SKYPE:ada"], "", "person"),
        (["ORG:Atelier"], "Atelier", "organisation"),
        (["FN:Atelier", "N:;;;;", "ORG:Atelier;"], "Atelier", "organisation"),
        (["FN:Atelier Nord", "X-ABShowAs:COMPANY"], "Atelier Nord", "organisation"),
        (["FN:Atelier", "ORG:Atelier", "KIND:individual"], "Atelier", "person"),
        (["FN:Ada", "ORG:Atelier"], "Ada", "person"),
    ],
)
def test_people_and_organisations(lines: list[str], typed: str, kind: str) -> None:
    found = contact(*lines)
    assert (found.typed, found.kind) == (typed, kind)


def test_how_they_are_reached() -> None:
    found = contact(
        "FN:Ada", "EMAIL;TYPE=work,pref:ada@example.org", "item1.TEL:+33 1 99 00 00 00",
        "item1.X-ABLabel:Atelier", "URL:https://a.example/", "X-SKYPE:ada", "X-TWITTER:ada",
        "X-MS-IMADDRESS;TYPE=home:ada@im.example", "TEL:+33 1 99 00 00 00",
    )  # fmt: skip
    assert found.ways == (
        Way("email", "ada@example.org", "work", preferred=True),
        Way("phone", "+33 1 99 00 00 00", "Atelier"),
        Way("phone", "+33 1 99 00 00 00"),
        Way("website", "https://a.example/"),
        Way("profile", "ada", "twitter"),
        Way("messenger", "ada", "skype"),
        Way("messenger", "ada@im.example", "home"),
    )


def test_a_name_before_an_address_is_no_part_of_it() -> None:
    assert contact('EMAIL:"Ada" <ada@example.org>', "EMAIL:<x>").ways == (
        Way("email", "ada@example.org"),
        Way("email", "<x>"),
    )


@pytest.mark.parametrize(
    ("marks", "label"),
    [
        (Marks(), ""),
        (Marks(("voice",)), ""),
        (Marks(("voice", "work")), "work"),
        (Marks(("cell", "voice", "home")), "home mobile"),
        (Marks(("fax", "business")), "work fax"),
        (Marks(("iphone", "cell")), "mobile"),
        (Marks(("x-aunt",)), "aunt"),
        (Marks(("work",), label="Ma ligne"), "Ma ligne"),
        (Marks(("work",), label="_$!<HomeFAX>!$_"), "home fax"),
    ],
)
def test_labels_are_the_user_s_words_or_standard_codes(marks: Marks, label: str) -> None:
    assert label_of(marks) == label


def test_addresses_in_parts_or_whole() -> None:
    found = contact(
        "FN:A", "ADR;TYPE=home:BP 1;Bât. A;1 rue X;Lyon;ARA;69001;France", "LABEL;TYPE=work:2 rue Y\\nNantes"
    )
    assert found.addresses == (
        Postal("1 rue X", "Bât. A", "BP 1", "Lyon", "ARA", "69001", "France", "home"),
        Postal(label="work", whole="2 rue Y\nNantes"),
    )


@pytest.mark.parametrize(
    ("lines", "works"),
    [
        (["ORG:Atelier;Nord;Est", "TITLE:Cheffe"], [Work("Atelier", "Nord, Est", "Cheffe")]),
        (["ORG:A", "TITLE:a", "ORG:B", "TITLE:b"], [Work("A", "", "a"), Work("B", "", "b")]),
        (["i1.ORG:A", "i2.ORG:B", "i2.TITLE:b", "i1.TITLE:a"], [Work("A", "", "a"), Work("B", "", "b")]),
        (["i1.ORG:A", "ORG:B", "TITLE:b", "i1.TITLE:a"], [Work("A", "", "a"), Work("B", "", "b")]),
        (["ROLE:Dessin"], [Work("", "", "Dessin")]),
        (["ORG:A", "ORG:B", "TITLE:x"], [Work("A", "", "x"), Work("B", "", "")]),
    ],
)
def test_where_they_work(lines: list[str], works: list[Work]) -> None:
    assert list(contact("FN:A", *lines).works) == works


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1985-04-12T00:00:00Z", Day(1985, 4, 12)),
        ("BDAY:12 April 1985", Day(1985, 4, 12)),
        ("BDAY:04/12/1985", Day(text="04/12/1985")),
        ("BDAY:au printemps", Day(text="au printemps")),
    ],
)
def test_a_birthday_in_words_is_read_where_it_leaves_no_doubt(line: str, day: Day) -> None:
    assert contact("FN:A", line).birthday == day


def test_days_relations_and_interests() -> None:
    found = contact(
        "FN:A", "X-SPOUSE:Awa", "RELATED;TYPE=friend:urn:uuid:1", "i.X-ABRELATEDNAMES:Eve",
        "i.X-ABLabel:Filleule", "ANNIVERSARY:20090808", "j.X-ABDATE:2010-06-01", "j.X-ABLabel:Diplôme",
        "HOBBY;LEVEL=high:Échecs", "INTEREST:Rugby\\, mais pas trop",
    )  # fmt: skip
    assert found.relations == (Relation("Awa", "spouse"), Relation("Eve", "Filleule"))
    assert found.occasions == (
        Occasion("anniversary", Day(2009, 8, 8)),
        Occasion("Diplôme", Day(2010, 6, 1)),
    )
    assert found.interests == ("Échecs", "Rugby, mais pas trop")
    assert found.others == (Other("related", "urn:uuid:1"),)


def test_what_is_for_people_is_kept_and_what_is_for_programs_is_not() -> None:
    found = contact(
        "FN:A", "X-MAIDENNAME:Roy", "BIRTHPLACE:Lomé", "PRONOUNS:elle", "GENDER:F", "PRODID:-//x//",
        "GEO:1;2", "KEY;ENCODING=b:AAAA", "item1.X-Own:a;b\\, c", "item1.X-ABLabel:Allergies", "X-Empty:",
    )  # fmt: skip
    assert found.others == (
        Other("pronouns", "elle"), Other("gender", "F"), Other("maidenname", "Roy"),
        Other("birthplace", "Lomé"), Other("Allergies", "a b, c"),
    )  # fmt: skip


def test_a_photo_comes_before_a_logo_and_an_address_is_none() -> None:
    lines = [
        "FN:A",
        "LOGO;ENCODING=b:AAAA",
        "PHOTO;VALUE=uri:https://a.example/",
        "PHOTO;ENCODING=b;TYPE=PNG:AAEC",
    ]
    assert contact(*lines).photo == Photo(b"\0\1\2", "image/png")
    assert contact(*lines[:3]).photo == Photo(b"\0\0\0")
    assert contact(*lines[:1]).photo is None


def test_who_is_in_a_list_has_its_name_among_their_groups() -> None:
    text = """BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Famille\nMEMBER:urn:uuid:A-1
MEMBER:mailto:Bob@example.org
END:VCARD\nBEGIN:VCARD\nFN:Ada\nUID:urn:uuid:a-1\nCATEGORIES:Club\nEND:VCARD
BEGIN:VCARD\nFN:Bob\nEMAIL:bob@example.org\nEND:VCARD\nBEGIN:VCARD\nFN:Eve\nEND:VCARD\n"""
    found = read_contacts(text.encode()).contacts
    assert [(one.kind, one.typed, one.groups) for one in found] == [
        ("list", "Famille", ()), ("person", "Ada", ("Club", "Famille")), ("person", "Bob", ("Famille",)),
        ("person", "Eve", ()),
    ]  # fmt: skip
    assert contact("FN:Famille", "X-ADDRESSBOOKSERVER-KIND:group").kind == "list"


def test_nobodies_are_left_out() -> None:
    assert left("NOTE:rien") == (Left(1, "nameless"),)


def test_a_page_on_linkedin_is_a_profile() -> None:
    found = contact("FN:A", "URL;TYPE=work:https://www.linkedin.com/in/ada-example")
    assert found.ways == (Way("profile", "https://www.linkedin.com/in/ada-example", "linkedin"),)


def test_parts_that_could_not_be_read_are_told_and_the_contact_stays() -> None:
    read = read_contacts(b"hello\nBEGIN:VCARD\nFN:A\nTITLE\nPHOTO;ENCODING=b:?")
    assert [found.typed for found in read.contacts] == ["A"]
    assert read.left == (
        Left(1, "unreadable", whole=False), Left(2, "unclosed", whole=False),
        Left(4, "unreadable", whole=False), Left(5, "unreadable", whole=False),
    )  # fmt: skip


def test_what_is_lost_whole_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entregent.formats.vcard.reading.MAX_CARDS", 2)
    read = read_contacts(b"BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 3)
    assert len(read.contacts) == 2
    assert read.left == (Left(7, "too_many"),)


@pytest.mark.parametrize("data", [b"", b"hello", b"\x89PNG\r\n"])
def test_what_is_no_address_book_is_left_once(data: bytes) -> None:
    assert read_contacts(data) == ((), (Left(1, "unreadable"),))
