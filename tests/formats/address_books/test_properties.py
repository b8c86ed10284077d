"""Whatever the bytes, they are read or refused; whatever the contact, it comes back from every layout."""

import base64

from hypothesis import given
from hypothesis import strategies as st

from entregent.formats.address_books import (
    TARGETS,
    Column,
    Mapping,
    Table,
    guess,
    mapping_key,
    open_table,
    read,
    read_ldif,
    read_mapped,
    recognise,
)
from entregent.formats.contacts import Contact
from entregent.formats.tables import Row
from tests.formats.address_books.making import table
from tests.formats.address_books.test_outlook import FRENCH
from tests.formats.address_books.test_thunderbird import ENGLISH, GERMAN, JAPANESE

WORD = st.text(
    st.characters(codec="utf-8", categories=["L", "N"], exclude_characters="\u0640"), min_size=1, max_size=12
)
NAME = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
EMAIL = st.builds(
    "{}@{}.example".format, *[st.from_regex(r"[a-z][a-z0-9.+_-]{0,8}[a-z0-9]", fullmatch=True)] * 2
)
LINES = st.lists(NAME, min_size=1, max_size=4).map("\n".join)
SIGNS = st.text(st.sampled_from(" ,;:|\"'\t\r\n@*=+-/.()0189abéЖ花\ufeff\x00\u2028"), max_size=200)
PERSON = st.fixed_dictionaries({
    "given": NAME, "family": NAME, "email": EMAIL,
    "phone": st.from_regex(r"\+[1-9][0-9]{6,12}", fullmatch=True),
    "company": NAME, "note": LINES,
})  # fmt: skip
GOOGLE_OLD = {
    "given": "Given Name", "family": "Family Name", "email": "E-mail 1 - Value", "phone": "Phone 1 - Value",
    "company": "Organization 1 - Name", "note": "Notes",
}  # fmt: skip
GOOGLE_NEW = GOOGLE_OLD | {"given": "First Name", "family": "Last Name", "company": "Organization Name"}
OUTLOOK_FR = {
    "given": "Prénom", "family": "Nom", "email": "Adresse de messagerie", "phone": "Tél. mobile",
    "company": "Société", "note": "Notes",
}  # fmt: skip
THUNDERBIRD = {
    "given": "First Name", "family": "Last Name", "email": "Primary Email", "phone": "Mobile Number",
    "company": "Organization", "note": "Notes",
}  # fmt: skip
LAYOUTS = [
    (list(GOOGLE_OLD.values()), GOOGLE_OLD, ","), (list(GOOGLE_NEW.values()), GOOGLE_NEW, ","),
    (FRENCH, OUTLOOK_FR, ";"), (ENGLISH, THUNDERBIRD, ","),
    (GERMAN, {key: GERMAN[ENGLISH.index(name)] for key, name in THUNDERBIRD.items()}, "\t"),
    (JAPANESE, {key: JAPANESE[ENGLISH.index(name)] for key, name in THUNDERBIRD.items()}, ","),
    (["Voornaam", "Achternaam", "E-mail", "Mobiel", "Bedrijf", "Opmerkingen"],
     dict(zip(GOOGLE_OLD, ["Voornaam", "Achternaam", "E-mail", "Mobiel", "Bedrijf",
     "Opmerkingen"], strict=True)), ";"),
]  # fmt: skip


@given(
    st.sampled_from(LAYOUTS),
    st.lists(PERSON, min_size=1, max_size=4),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_a_contact_comes_back_from_every_layout(
    layout: tuple[list[str], dict[str, str], str], people: list[dict[str, str]], encoding: str
) -> None:
    header, names, delimiter = layout
    # Google's books take ":::" for a sign of their own, and no name is made of it here
    rows = [
        [{names[key]: text for key, text in person.items()}.get(name, "") for name in header]
        for person in people
    ]
    found = read(table(header, *rows, delimiter=delimiter, encoding=encoding))
    assert found.left == ()
    assert [_plain(contact) for contact in found.contacts] == people


@given(st.lists(PERSON, min_size=1, max_size=4), st.booleans())
def test_a_contact_comes_back_from_ldif(people: list[dict[str, str]], fold: bool) -> None:
    attributes = {
        "given": "givenName", "family": "sn", "email": "mail", "phone": "mobile", "company": "o",
        "note": "description",
    }  # fmt: skip
    entries = []
    for person in people:
        lines = [
            f"{attributes[key]}:: {base64.b64encode(text.encode()).decode()}" for key, text in person.items()
        ]
        entries.append("\n".join(["dn: cn=x", *lines]))
    text = "\n\n".join(entries)
    if fold:
        text = "\n".join(
            "\n ".join(line[at : at + 20] for at in range(0, len(line), 20)) for line in text.split("\n")
        )
    found = read(text.encode())
    assert found.left == ()
    assert [_plain(contact) for contact in found.contacts] == people


def _plain(contact: Contact) -> dict[str, str]:
    ways = {way.kind: way.value for way in contact.ways}
    return {
        "given": contact.given, "family": contact.family, "email": ways["email"], "phone": ways["phone"],
        "company": contact.works[0].company, "note": contact.note,
    }  # fmt: skip


@given(st.binary(max_size=4000) | SIGNS.map(str.encode) | SIGNS.map(lambda text: text.encode("utf-16")))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    recognise(data, "x")
    found = read(data)
    assert all(left.line >= 0 and len(left.snippet) <= 300 for left in found.left)
    assert found == read(data)


@given(
    SIGNS,
    st.sampled_from(["Name,E-mail 1 - Value,Birthday\n", "dn: cn=x\ncn: y\n", "Nom;Anniversaire;Courriel\n"]),
)
def test_any_words_after_a_good_beginning_are_accounted_for(text: str, head: str) -> None:
    found = read((head + text).encode())
    assert [contact.line for contact in found.contacts] == sorted(
        {contact.line for contact in found.contacts}
    )


@given(
    st.lists(SIGNS | WORD, min_size=1, max_size=6),
    st.lists(st.lists(SIGNS, min_size=6, max_size=6), max_size=3),
    st.data(),
)
def test_any_mapping_reads_every_row(names: list[str], rows: list[list[str]], data: st.DataObject) -> None:
    """A row is a contact or is left; nothing of a row that becomes one is lost but what is not wanted."""
    targets = data.draw(st.lists(st.sampled_from(TARGETS), min_size=len(names), max_size=len(names)))
    columns = tuple(Column(name, target) for name, target in zip(names, targets, strict=True))
    # A row in several lines may be several rows, of which one had an open quote
    rows = [[cell.replace("\n", " ") for cell in row] for row in rows]
    records = tuple(Row(line, row[: len(names)]) for line, row in enumerate(rows, 2))
    found = read_mapped(Table(tuple(names), records), Mapping(columns))
    whole = [left for left in found.left if left.whole]
    assert len(found.contacts) + len(whole) == len(rows)


@given(st.lists(WORD, max_size=6))
def test_a_key_is_the_same_for_the_same_names(names: list[str]) -> None:
    assert mapping_key(names) == mapping_key([f"  {name.casefold()} " for name in names])


@given(
    st.lists(NAME, min_size=1, max_size=5),
    st.lists(st.lists(NAME, min_size=5, max_size=5), min_size=1, max_size=3),
)
def test_every_word_of_a_row_is_somewhere(names: list[str], rows: list[list[str]]) -> None:
    found = open_table(table(names, *(row[: len(names)] for row in rows)))
    assert isinstance(found, Table)
    read_ = read_mapped(found, guess(found.header, found.rows))
    for contact in read_.contacts:
        row = next(row for row in found.rows if row.line == contact.line)
        assert isinstance(row, Row)
        said = repr(contact)
        missing = [cell for cell in row.cells if cell and repr(cell)[1:-1] not in said]
        assert all(_is_a_day(cell) for cell in missing), (missing, contact)


def _is_a_day(cell: str) -> bool:
    """Days are kept as days, not as they were written."""
    return any(sign.isdigit() for sign in cell)


def test_ldif_of_nothing_is_nothing() -> None:
    assert read_ldif(b"") == read_ldif(b"\n\n# only a comment\n")
