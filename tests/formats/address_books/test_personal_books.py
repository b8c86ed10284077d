"""Dex, Clay, LinkedIn and Roundcube write tables of their own, and are known by them."""

from datetime import date

from entregent.formats.address_books import LAST_EXCHANGE, read, recognise
from entregent.formats.contacts import Day, Meeting, Other, Way, Work
from tests.formats.address_books.making import one_row, only, reasons

DEX = {
    "First Name": "Ivo", "Last Name": "Marsh", "Job Title": "Cooper", "Company": "Barrel House",
    "Emails": "ivo@example.org, ivo@example.com", "Phone Numbers": "+31 6 00 00 00 01",
    "LinkedIn": "ivo-example",
    "Twitter": "@ivo_example", "Website": "https://ivo.example", "Birthday": "1980-02-03",
    "Groups": "Choir, Rowers",
    "Starred": "true", "Last Seen At": "2024-03-05T10:11:12.000Z", "Next Reminder": "2024-09-01",
    "Keep In Touch": "Every 3 months", "Notes": "met on a barge", "Boat": "Heron",
}  # fmt: skip
CLAY = {
    "Full Name": "Ivo Marsh", "Headline": "Cooper at Barrel House", "Bio": "makes barrels",
    "Email": "ivo@example.org", "Phone": "+31 6 00 00 00 01", "Location": "Utrecht, NL",
    "Groups": "Choir;Rowers",
    "First Interaction": "2019-05-06", "Last Interaction": "March 5, 2024", "Notes": "met on a barge",
    "LinkedIn URL": "https://www.linkedin.com/in/ivo-example", "Boat": "Heron",
}  # fmt: skip


def test_dex_keeps_notes_groups_last_days_and_fields_of_ones_own() -> None:
    assert recognise(one_row(DEX)) == "dex"
    contact = only(one_row(DEX))
    assert (contact.given, contact.family, contact.note) == ("Ivo", "Marsh", "met on a barge")
    assert contact.groups == ("Choir", "Rowers")
    assert contact.birthday == Day(1980, 2, 3)
    assert contact.works == (Work("Barrel House", "", "Cooper"),)
    assert contact.ways == (
        Way("email", "ivo@example.org"), Way("email", "ivo@example.com"), Way("phone", "+31 6 00 00 00 01"),
        Way("profile", "ivo-example", "linkedin"), Way("profile", "@ivo_example", "twitter"),
        Way("website", "https://ivo.example"),
    )  # fmt: skip
    assert set(contact.others) == {
        Other("Starred", "true"), Other(LAST_EXCHANGE, "2024-03-05"), Other("Next Reminder", "2024-09-01"),
        Other("Keep In Touch", "Every 3 months"), Other("Boat", "Heron"),
    }  # fmt: skip


def test_clay_likewise() -> None:
    assert recognise(one_row(CLAY)) == "clay"
    contact = only(one_row(CLAY))
    assert (contact.typed, contact.note, contact.groups) == (
        "Ivo Marsh",
        "met on a barge",
        ("Choir", "Rowers"),
    )
    assert contact.addresses[0].whole == "Utrecht, NL"
    assert set(contact.others) == {
        Other("Headline", "Cooper at Barrel House"), Other("Bio", "makes barrels"), Other("Boat", "Heron"),
        Other("First Interaction", "2019-05-06"), Other(LAST_EXCHANGE, "2024-03-05"),
    }  # fmt: skip


def test_linkedin_s_connections_say_since_when() -> None:
    cells = {
        "First Name": "Ivo", "Last Name": "Marsh", "URL": "https://www.linkedin.com/in/ivo-example",
        "Email Address": "", "Company": "Barrel House", "Position": "Cooper", "Connected On": "05 Mar 2024",
    }  # fmt: skip
    assert recognise(one_row(cells)) == "linkedin"
    contact = only(one_row(cells))
    assert contact.met == Meeting(on=date(2024, 3, 5))
    assert contact.ways == (Way("profile", "https://www.linkedin.com/in/ivo-example", "linkedin"),)


def test_roundcube_has_a_column_for_every_messenger() -> None:
    cells = {
        "Display Name": "Ivo Marsh", "First Name": "Ivo", "Last Name": "Marsh",
        "Email Home": "ivo@example.org",
        "Email Work": "cooper@example.org", "Home Mobile": "1", "IM Jabber": "ivo@chat.example",
        "IM Skype": "ivo.sk",
        "IM Yahoo": "", "IM Icq": "77", "Anniversary": "2001-02-03", "Maiden Name": "Reed",
        "Categories": "Rowers",
    }  # fmt: skip
    assert recognise(one_row(cells)) == "roundcube"
    contact = only(one_row(cells))
    assert contact.ways == (
        Way("email", "ivo@example.org", "home"), Way("email", "cooper@example.org", "work"),
        Way("phone", "1", "home mobile"), Way("messenger", "ivo@chat.example", "jabber"),
        Way("messenger", "ivo.sk", "skype"), Way("messenger", "77", "icq"),
    )  # fmt: skip
    assert contact.others == (Other("Maiden Name", "Reed"),)


def test_no_exchange_is_invented_where_no_day_can_be_read() -> None:
    found = read(one_row(DEX | {"Last Seen At": "a while ago"}))
    assert reasons(found) == [(2, "date", False)]
    assert all(other.label != LAST_EXCHANGE for other in found.contacts[0].others)
