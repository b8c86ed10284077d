"""Monica's SQL is read as text, never run, and gives the same account."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entregent.formats.contacts import Day, Meeting, Other, Relation, Way, Work
from entregent.formats.monica import Refused, read_export
from entregent.formats.monica.sql import read_inserts
from entregent.formats.monica.values import Left, Row
from tests.formats.monica.making import insert, read

SLOWLY = settings(deadline=None, suppress_health_check=list(HealthCheck))

CONTACTS = insert(
    "contacts",
    "id uuid first_name last_name description is_partial birthday_special_date_id first_met_where "
    "first_met_additional_info first_met_through_contact_id job",
    r"1,'u-1','Ana','O\'Neil','Two\\n lines; (here)',0,5,'Lyon','At a concert',2,NULL",
    "2,'u-2',1984,NULL,NULL,1,NULL,NULL,NULL,NULL,'Baker'",
)
HEAD = "# dump of data\nSET FOREIGN_KEY_CHECKS=0;\n"
DUMP = (
    HEAD
    + insert("users", "id email me_contact_id", "1,'me@example.org',2")
    + CONTACTS
    + insert("special_dates", "id contact_id is_age_based is_year_unknown date", "5,1,0,0,'1985-04-15'")
    + insert(
        "contact_field_types",
        "id name protocol type",
        "1,'Phone','tel:','phone'",
        "2,'Email','mailto:','email'",
    )
    + insert(
        "contact_fields",
        "id contact_id contact_field_type_id data",
        "1,1,1,+33600000000",
        "2,1,1,0600000000",
        "3,9,2,'x'",
    )
    + insert("tags", "id name", "1,2024")
    + insert("contact_tag", "contact_id tag_id", "1,1")
    + insert("relationship_types", "id name", "3,'boss'")
    + insert("relationships", "id relationship_type_id contact_is of_contact", "1,3,2,1")
    + insert(
        "activities",
        "id summary description happened_at activity_type_id",
        "7,'Lunch',NULL,'2024-01-03',NULL",
    )
    + insert("activity_contact", "activity_id contact_id", "7,1", "7,2")
    + insert("conversations", "id contact_id contact_field_type_id created_at", "4,1,2,'2024-01-07 10:00:00'")
    + insert(
        "messages",
        "id contact_id conversation_id content written_at written_by_me",
        "1,1,4,'So?','2024-01-06 09:00:00',0",
    )
    + insert("debts", "id contact_id in_debt status amount reason", "1,1,'no','complete',12.50,'Tickets'")
    + insert("companies", "id name", "1,'Example Works'")
    + insert("occupations", "id contact_id company_id title", "1,1,1,'Engineer'")
    + insert(
        "notes",
        "id contact_id body created_at",
        "1,1,'INSERT INTO `x` (`a`) VALUES (1);','2024-01-01 00:00:00'",
        "2,1",
    )
)


def test_the_account_is_read() -> None:
    export = read(DUMP.encode())
    ana, baker = export.contacts
    assert (ana.uid, ana.typed, ana.note) == ("u-1", "Ana O'Neil", "Two\\n lines; (here)")
    assert ana.ways == (Way("phone", "+33600000000", "Phone"), Way("phone", "0600000000", "Phone"))
    assert (ana.groups, ana.relations) == (("2024",), (Relation("1984", "boss"),))
    assert ana.met == Meeting(how="At a concert", where="Lyon", through="1984")
    assert (ana.birthday, ana.works) == (Day(1985, 4, 15), (Work("Example Works", "", "Engineer"),))
    assert (baker.given, baker.works) == ("1984", (Work("", "", "Baker"),))
    assert (set(export.partial), export.me) == ({"u-2"}, "u-2")


def test_what_happened_is_tied_to_its_people() -> None:
    export = read(DUMP.encode())
    assert [(each.who, each.summary) for each in export.activities] == [(("u-1", "u-2"), "Lunch")]
    assert [(each.channel, each.on, each.messages[0].by_me) for each in export.conversations] == [
        ("Email", date(2024, 1, 6), False),
    ]  # fmt: skip
    assert [(each.favour, each.amount, each.settled) for each in export.debts] == [("given", "12.50", True)]
    assert [note.text for note in export.notes] == ["INSERT INTO `x` (`a`) VALUES (1);"]


def test_every_row_is_accounted_for() -> None:
    export = read(DUMP.encode())
    assert [(left.table, left.reason) for left in export.left] == [
        ("users", "setting"), ("contact_fields", "orphan"), ("notes", "columns"),
    ]  # fmt: skip
    assert all(c.read == c.taken + c.skipped + c.rejected for c in export.counts.values())
    assert sum(c.read for c in export.counts.values()) == 23


def test_a_pet_without_a_name_keeps_its_category() -> None:
    export = read(
        (
            CONTACTS + insert("pets", "id contact_id pet_category_id name", "1,1,4,NULL", "2,1,3,'Mia'")
        ).encode()
    )
    assert export.contacts[0].others == (Other("pet_category_id", "4"), Other("pet", "Mia"))


def test_a_prefix_of_the_tables_is_seen_through() -> None:
    assert len(read(CONTACTS.replace("`contacts`", "`home`.`crm_contacts`").encode()).contacts) == 2


def test_lines_are_counted() -> None:
    rows = list(read_inserts("\n\n" + insert("tags", "id name", "1,'a\nb'", "2,'c'")))
    assert [row.line for row in rows] == [4, 6]


def test_a_string_that_never_ends_ends_the_reading() -> None:
    rows = list(read_inserts(insert("tags", "id name", "1,'a'", "2,'b")))
    assert isinstance(rows[0], Row)
    assert rows[1:] == [Left(3, "tags", "unclosed", skipped=False)]


@given(value=st.text(max_size=30))
@SLOWLY
def test_any_text_comes_back(value: str) -> None:
    escaped = value.replace("\\", "\\\\").replace("'", "\\'").replace('"', '\\"').replace("\0", "\\0")
    (row,) = read_inserts(insert("tags", "id name", f"1,'{escaped}'"))
    assert isinstance(row, Row)
    assert row.fields == {"id": "1", "name": value}


PIECES = st.sampled_from(
    [
        "INSERT INTO ",
        "`contacts`",
        " (",
        "`id`",
        "`first_name`",
        ",",
        ") VALUES",
        "(",
        ")",
        "'",
        "\\",
        "1",
        "NULL",
        ";",
        "\n",
        "a",
        "_binary ",
        "{",
        '"account"',
        ":",
        "}",
    ]
)


@given(
    data=st.binary(max_size=200) | st.lists(PIECES, max_size=60).map(lambda pieces: "".join(pieces).encode())
)
@SLOWLY
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert isinstance(read_export(data), Refused) or data
    export = read(CONTACTS.encode() + data)
    assert len(export.contacts) >= 2
    assert all(c.read == c.taken + c.skipped + c.rejected for c in export.counts.values())


@pytest.mark.parametrize(
    "text", ["INSERT INTO `contacts`", "INSERT INTO `contacts` VALUES (1,2);", "DROP TABLE contacts;"]
)
def test_other_statements_are_no_account(text: str) -> None:
    assert read_export(text.encode()) == Refused("not_monica")
