"""Ways to reach somebody, with their kinds, labels and preferences."""

import pytest

from entregent.formats.contentlines import Parameter
from entregent.formats.vcard import Address, Handle, Marks, Organisation, Profile, plain_label
from tests.formats.vcard.making import card, plain


@pytest.mark.parametrize(
    ("header", "kinds", "preferred"),
    [
        ("TEL;HOME;VOICE", ("home", "voice"), None),
        ("TEL;TYPE=WORK,pref", ("work",), 1),
        ("TEL;type=CELL;type=VOICE;type=pref", ("cell", "voice"), 1),
        ('TEL;TYPE="voice,home"', ("voice", "home"), None),
        ("TEL;PREF=20;TYPE=x-own", ("x-own",), 20),
        ("TEL;PREF=0", (), None),
        ("TEL;PREF=101", (), None),
    ],
)
def test_kinds_and_preference(header: str, kinds: tuple[str, ...], preferred: int | None) -> None:
    (phone,) = card(f"{header}:+33 1 99 00 00 00").phones
    assert (phone.marks.kinds, phone.marks.preferred) == (kinds, preferred)


def test_numbers_and_addresses_lose_the_scheme_only() -> None:
    found = card("TEL;VALUE=uri:tel:+33-1-99-00-00-00;ext=5", "EMAIL;TYPE=INTERNET:mailto:ada@example.org")
    assert plain(found.phones) == ["+33-1-99-00-00-00;ext=5"]
    assert found.emails[0].value == "ada@example.org"
    assert found.emails[0].marks == Marks()


def test_other_parameters_and_labels_are_kept() -> None:
    found = card("item1.EMAIL;X-SLOT=1:a@example.org", "item1.X-ABLabel:Le bureau", "URL:http\\://a.example")
    assert found.emails[0].marks == Marks(label="Le bureau", params=(Parameter("X-SLOT", ("1",)),))
    assert found.emails[0].marks.group == "item1"
    assert plain(found.urls) == ["http://a.example"]
    assert found.extras == ()


def test_empty_values_say_nothing() -> None:
    found = card("TEL;HOME:", "EMAIL:", "URL: ", "ADR:;;;;;;", "ORG:;", "TITLE:", "NOTE:", version="2.1")
    assert found == card()


@pytest.mark.parametrize(
    ("line", "handle"),
    [
        ("X-AIM:ada", Handle("aim", "ada", "aim")),
        ("X-SKYPE-USERNAME:ada", Handle("skype", "ada", "skype")),
        ("X-JABBER:ada@example.org", Handle("xmpp", "ada@example.org", "xmpp")),
        ("X-GOOGLE-TALK:ada@example.org", Handle("google-talk", "ada@example.org", "xmpp")),
        ("X-SIP:sip:ada@example.org", Handle("sip", "ada@example.org", "sip")),
        ("X-MS-IMADDRESS:ada@example.org", Handle("", "ada@example.org")),
        ("X-messaging/xmpp-All:ada@example.org", Handle("xmpp", "ada@example.org", "xmpp")),
        ("IMPP:xmpp:ada@example.org", Handle("xmpp", "ada@example.org", "xmpp")),
        ("IMPP;X-SERVICE-TYPE=Facebook:xmpp:ada", Handle("facebook", "ada", "xmpp")),
        ("IMPP;SERVICE-TYPE=Signal:ada", Handle("signal", "ada")),
    ],
)
def test_names_in_services(line: str, handle: Handle) -> None:
    assert card(line).handles == (handle,)


@pytest.mark.parametrize(
    ("line", "profile"),
    [
        ("X-SOCIALPROFILE;type=twitter:https://t.example/ada", Profile("twitter", "https://t.example/ada")),
        (
            "X-SOCIALPROFILE;type=home,flickr;x-user=ada:http://f.example",
            Profile("flickr", "http://f.example", "ada", Marks(("home",))),
        ),
        ("X-SOCIALPROFILE;type=myspace:x-apple:ada", Profile("myspace", "", "ada")),
        (
            "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://m.example/@ada",
            Profile("mastodon", "https://m.example/@ada"),
        ),
        ("SOCIALPROFILE;SERVICE-TYPE=Mastodon;VALUE=text:@ada", Profile("mastodon", "", "@ada")),
        ("X-TWITTER:ada", Profile("twitter", "", "ada")),
        ("X-LINKEDIN:https://l.example/in/ada", Profile("linkedin", "https://l.example/in/ada")),
    ],
)
def test_social_profiles(line: str, profile: Profile) -> None:
    assert card(line).profiles == (profile,)


def test_addresses_have_seven_parts_and_maybe_more() -> None:
    found = card(r"ADR;TYPE=home:BP 1;Bât. A;1\, rue X;Lyon;ARA;69001;France;;12;;", version="4.0")
    assert found.addresses == (
        Address(
            "BP 1", "Bât. A", "1, rue X", "Lyon", "ARA", "69001", "France", ("", "12"), "", Marks(("home",))
        ),
    )


def test_a_comma_that_nobody_escaped_stays_in_the_street() -> None:
    assert card("ADR:;;12 Allée, 5,;Lyon").addresses[0].street == "12 Allée, 5,"


def test_labels_of_addresses_find_theirs() -> None:
    found = card(
        "LABEL;WORK;QUOTED-PRINTABLE:Bureau=0D=0ALyon", "ADR;HOME:;;1 rue X", "ADR;WORK:;;2 rue Y",
        "LABEL;HOME:Chez moi", "LABEL;DOM:Ailleurs", version="2.1",
    )  # fmt: skip
    assert [(one.street, one.label) for one in found.addresses] == [
        ("2 rue Y", "Bureau\nLyon"), ("1 rue X", "Chez moi"), ("", "Ailleurs"),
    ]  # fmt: skip
    new = card('ADR;LABEL="Chez moi^n1 rue X":;;1 rue X', version="4.0")
    assert new.addresses[0].label == "Chez moi\n1 rue X"


def test_organisations_and_their_units() -> None:
    found = card(r"ORG;SORT-AS=Atelier:L\, Atelier;Nord;;Cour", "TITLE:Architecte", "ROLE:Dessin")
    assert found.organisations == (Organisation("L, Atelier", ("Nord", "Cour"), ("Atelier",)),)
    assert (plain(found.titles), plain(found.roles)) == (["Architecte"], ["Dessin"])


def test_categories_and_members() -> None:
    found = card("CATEGORIES:Amis,Voisins\\, vieux", "CATEGORIES:Club", "MEMBER:mailto:a@example.org")
    assert found.categories == ("Amis", "Voisins, vieux", "Club")
    assert found.members == ("mailto:a@example.org",)
    assert card("X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1").members == ("urn:uuid:1",)


def test_labels_in_plain_words() -> None:
    assert plain_label("_$!<HomePage>!$_") == "HomePage"
    assert plain_label("Le bureau") == "Le bureau"
    assert plain_label("_$!<>!$_") == "_$!<>!$_"
