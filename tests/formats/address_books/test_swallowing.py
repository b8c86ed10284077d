"""A quote left open costs the rows after it nothing, even where the number of cells stays right."""

from entregent.formats.address_books import read
from tests.formats.address_books.making import emails, only, reasons, table


def test_rows_swallowed_by_an_open_quote_are_freed() -> None:
    found = read(
        b"Name,Email,Note\n"
        b'Ann,"ann@example.org,likes tea\n'
        b'Bo,"bo@example.org","likes rain"\n'
        b"Cy,cy@example.org,\n"
    )
    assert [(contact.line, contact.typed) for contact in found.contacts] == [(2, "Ann"), (3, "Bo"), (4, "Cy")]
    assert [emails(contact) for contact in found.contacts][1:] == [["bo@example.org"], ["cy@example.org"]]


def test_an_open_quote_in_a_note_is_told() -> None:
    found = read(b'Name,Email,Note\nAnn,ann@example.org,"likes tea\nBo,bo@example.org,"likes rain"\n')
    assert [(each.typed, each.note) for each in found.contacts] == [
        ("Ann", "likes tea"),
        ("Bo", "likes rain"),
    ]
    assert reasons(found) == [(2, "unclosed", False)]


def test_a_note_of_many_lines_stays_one() -> None:
    note = "Bo said, twice:\nwrite to bo@example.org, please, soon\nand then, well"
    assert only(table(["Name", "Email", "Note"], ["Ann", "ann@example.org", note])).note == note


def test_addresses_on_lines_of_their_own_stay_with_their_row() -> None:
    contact = only(table(["Name", "Email"], ["Ann", "ann@example.org\na@example.com, an@example.net"]))
    assert len(emails(contact)) == 3
