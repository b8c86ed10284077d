"""Monica's JSON gives its people and all that happened with them."""

import json
from datetime import UTC, date, datetime

from entregent.formats.contacts import Day, Other, Postal, Relation, Way, Work
from entregent.formats.monica import Refused, read_export
from tests.formats.monica.making import block, day, in_json, read, record

ANA = {
    **record(
        "a",
        first_name="Ana",
        middle_name="Rosa",
        last_name="Lopes",
        nickname="Aninha",
        description="From the choir",
        is_starred=True,
        is_partial=False,
        is_active=True,
        is_dead=False,
        job="Architect",
        company="Studio Example",
        food_preferences="No nuts",
        tags=["choir", "lyon"],
        birthdate=day("1991-04-15T00:00:00Z", is_year_unknown=True),
        first_met_date=day("2011-09-01T00:00:00Z"),
        first_met_through="b",
    ),
    "data": [
        block(
            "contact_fields",
            record("f", data="ana@example.org", type="t1"),
            record("f2", data="ana.l", type="t2"),
        ),
        block(
            "addresses",
            record("o", name="Home", street="1 rue Haute", city="Lyon", postal_code="69001", country="FR"),
        ),
        block("pets", record("p", name="Mia", category="cat")),
        block("calls", record("c", called_at="2024-01-05T14:00:00Z", content="News", contact_called=True)),
        block(
            "conversations",
            record(
                "v",
                happened_at="2024-01-06T08:00:00Z",
                contact_field_type="t1",
                messages=[
                    record("m1", content="Hello?", written_at="2024-01-06T08:00:00Z", written_by_me=True),
                    record("m2", content="Odd", written_at="", written_by_me=False),
                ],
            ),
        ),
        block(
            "reminders",
            record("r", initial_date="2024-05-15", title="Wishes", frequency_type="year", frequency_number=1),
        ),
        block(
            "gifts",
            record("g", name="A book", status="offered", amount=35.90, date="2023-12-25"),
            record("g2", name="A plant", status="idea", date=None),
        ),
        block("debts", record("e", amount=50.0, currency="EUR", status="inprogress", in_debt=True)),
        block(
            "life_events",
            record("l", name="New post", note="", happened_at="2023-08-15T00:00:00Z", type="lt"),
        ),
        block("notes", record("n", body="Likes fugues", is_favorite=True), record("n2", body=" ")),
        block("tasks", record("k", title="Send the score", completed=False)),
        block("activities", "x"),
        block("photos", "ph"),
    ],
}
BEN = record("b", first_name="Ben", is_partial=True, is_active=False, is_dead=True)
ACCOUNT = in_json(
    block("contacts", ANA, BEN, record("z", first_name="", last_name=None)),
    block(
        "relationships",
        record("s", type="spouse", contact_is="b", of_contact="a"),
        record("s2", type="friend", contact_is="gone", of_contact="a"),
    ),
    block(
        "activities",
        record("x", summary="Concert", description="Bach", happened_at="2024-01-03T18:00:00Z", type="at"),
    ),
    block("photos", record("ph", original_filename="ana.png", dataUrl="data:image/png;base64,AAAA")),
    contact_field_types=[
        record("t1", name="Email", protocol="mailto:", type="email"),
        record("t2", name="Telegram", protocol="telegram:", type=None),
    ],
    activity_types=[record("at", name="Went out")],
    life_event_types=[record("lt", name="New job")],
    genders=[record("ge", name="Woman")],
)


def test_a_contact_has_all_that_is_said_of_it() -> None:
    ana, ben = read(ACCOUNT).contacts
    assert (ana.uid, ana.typed, ana.nickname, ana.note) == ("a", "Ana Rosa Lopes", "Aninha", "From the choir")
    assert ana.ways == (Way("email", "ana@example.org", "Email"), Way("messenger", "ana.l", "Telegram"))
    assert ana.addresses == (
        Postal(street="1 rue Haute", city="Lyon", code="69001", country="FR", label="Home"),
    )
    assert (ana.works, ana.groups) == ((Work("Studio Example", "", "Architect"),), ("choir", "lyon"))
    assert (ana.birthday, ana.relations) == (Day(None, 4, 15), (Relation("Ben", "spouse"),))
    assert ana.met is not None
    assert (ana.met.on, ana.met.through) == (date(2011, 9, 1), "Ben")
    assert Other("food_preferences", "No nuts") in ana.others
    assert Other("pet", "Mia, cat") in ana.others
    assert ben.others == (Other("is_dead", "1"), Other("is_active", "0"))


def test_what_happened_is_read() -> None:
    export = read(ACCOUNT)
    assert export.partial == {"b"}
    (call,), (talk,), (activity,) = export.calls, export.conversations, export.activities
    assert (call.who, call.direction, call.at) == ("a", "in", datetime(2024, 1, 5, 14, tzinfo=UTC))
    assert (talk.channel, [(said.by_me, said.text) for said in talk.messages]) == (
        "Email",
        [(True, "Hello?")],
    )
    assert (activity.who, activity.kind, activity.on) == (("a",), "Went out", date(2024, 1, 3))
    assert [(gift.name, gift.favour, gift.amount) for gift in export.gifts] == [
        ("A book", "given", "35.9"), ("A plant", "", ""),
    ]  # fmt: skip
    assert [(debt.favour, debt.amount, debt.currency, debt.settled) for debt in export.debts] == [
        ("received", "50.0", "EUR", False),
    ]  # fmt: skip
    assert [(event.name, event.kind) for event in export.life_events] == [("New post", "New job")]
    assert [(r.title, r.every, r.number, r.active) for r in export.reminders] == [("Wishes", "year", 1, True)]
    assert [(note.text, note.favourite) for note in export.notes] == [("Likes fugues", True)]
    assert [(task.title, task.done) for task in export.tasks] == [("Send the score", False)]
    assert [(each.name, each.who) for each in export.attachments] == [("ana.png", ("a",))]
    assert [(tie.who, tie.of, tie.kind) for tie in export.relationships] == [("b", "a", "spouse")]


def test_every_row_is_accounted_for() -> None:
    export = read(ACCOUNT)
    assert sorted((left.table, left.reason, left.skipped) for left in export.left) == [
        ("contacts", "nameless", False), ("genders", "setting", True), ("messages", "date", False),
        ("notes", "empty", True), ("relationships", "orphan", False),
    ]  # fmt: skip
    assert all(c.read == c.taken + c.skipped + c.rejected for c in export.counts.values())
    assert export.counts["contacts"] == (3, 2, 0, 1)


def test_an_age_tells_the_year_alone() -> None:
    export = read(
        in_json(
            block("contacts", record("a", first_name="A", birthdate=day("1980-01-01", is_age_based=True)))
        )
    )
    assert export.contacts[0].birthday == Day(1980)


def test_what_is_not_monicas_is_refused() -> None:
    for content in (
        b"{",
        b'{"account": 1}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"account": {"a": ' + b"9" * 9999,
    ):
        assert isinstance(read_export(content), Refused)
    assert read_export(b"Dear Ana") == Refused("not_monica")


def test_odd_shapes_stop_nothing() -> None:
    odd = {
        "account": {
            "data": [
                1,
                {
                    "type": "contacts",
                    "values": [
                        None,
                        7,
                        "x",
                        {"properties": []},
                        {"uuid": "a", "properties": {"first_name": "A\ud800", "tags": "no", "birthdate": 3}},
                    ],
                },
            ]
        }
    }
    export = read(json.dumps(odd).encode())
    assert [contact.given for contact in export.contacts] == ["A\ufffd"]
    assert export.counts["contacts"].read == 5
