"""An account of Monica, made up, written as its JSON."""

from pathlib import Path
from typing import Any

from tests.formats.monica.making import block, day, in_json, record

ANA, BEN, LIV, IDA, ME = "u-ana", "u-ben", "u-liv", "u-ida", "u-me"

TYPES: dict[str, list[Any]] = {
    "contact_field_types": [
        record("t-mail", name="Email", protocol="mailto:", type="email"),
        record("t-wa", name="WhatsApp", protocol="", type=None),
    ],
    "activity_types": [
        record("a-ate", name="Ate at a restaurant"),
        record("a-sport", name="Did sport together"),
    ],
    "life_event_types": [record("l-job", name="New job"), record("l-loss", name="Loss of a loved one")],
    "genders": [record("g", name="Woman")],
}


def person(key: str, name: str, *data: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A contact; what hangs on it follows its name."""
    first, _, last = name.partition(" ")
    return {**record(key, first_name=first, last_name=last, **more), "data": list(data)}


def said(text: str, at: str, *, by_me: bool) -> dict[str, Any]:
    """A message of a conversation."""
    return record(f"m-{text}", content=text, written_at=at, written_by_me=by_me)


LONG = " ".join(f"w{number:03}" for number in range(300))
ANA_SAYS = (
    block("contact_fields", record("f", data="ana@example.org", type="t-mail")),
    block("pets", record("p", name="Mia", category="cat")),
    block(
        "calls",
        record("c1", called_at="2024-01-05T14:00:00Z", content="About the choir", contact_called=True),
        record("c2", called_at="2024-02-05T00:00:00Z", content="Missed call", contact_called=True),
    ),
    block(
        "conversations",
        record(
            "v",
            happened_at="2024-01-06T08:00:00Z",
            contact_field_type="t-wa",
            messages=[
                said("Hello", "2024-01-06T08:00:00Z", by_me=True),
                said("Hi there", "2024-01-06T09:00:00Z", by_me=False),
                said("Any news?", "2024-01-09T09:00:00Z", by_me=True),
            ],
        ),
    ),
    block(
        "reminders",
        record("r1", initial_date="2027-03-01", title="Send the score", frequency_type="one_time"),
        record("r2", initial_date="2020-03-01", title="Long over", frequency_type="one_time"),
        record("r3", initial_date="2020-04-15", title="Wish Ana well", frequency_type="year",
               frequency_number=1),
        record("r4", initial_date="2020-06-21", title="Anniversaire de mariage", frequency_type="year",
               frequency_number=1),
        record("r5", initial_date="2020-06-21", title="Ring her", frequency_type="week", frequency_number=2),
    ),
    block(
        "gifts",
        record("g1", name="A book", comment="On fugues", status="offered", date="2023-12-25"),
        record("g2", name="A scarf", status="received", date="2022-12-25"),
        record("g3", name="A plant", status="idea"),
    ),
    block(
        "debts",
        record("d1", amount=50.5, currency="EUR", reason="Tickets", status="complete", in_debt=True),
        record("d2", amount=20, currency="EUR", status="inprogress", in_debt=False),
    ),
    block(
        "life_events",
        record("e1", name="Head of the studio", happened_at="2020-08-15T00:00:00Z", type="l-job"),
        record("e2", name="Her aunt", happened_at="2026-11-20T00:00:00Z", type="l-loss"),
    ),
    block("notes", record("n1", body="Knows every alley of Lisbon"), record("n2", body=LONG)),
    block(
        "tasks",
        record("k1", title="Lend her the atlas", completed=False),
        record("k2", title="Return the tent", completed=True, completed_at="2024-02-03T00:00:00Z"),
    ),
    block("activities", "x1", "x2"),
    block("photos", "ph"),
)  # fmt: skip
CONTACTS = (
    person(
        ANA, "Ana Lopes", *ANA_SAYS, tags=["choir"], birthdate=day("1991-04-15T00:00:00Z"),
        first_met_date=day("2011-09-01T00:00:00Z"), first_met_through=BEN, food_preferences="No nuts",
        is_starred=True, description="From the choir", last_talked_to="2024-01-05",
    ),
    person(BEN, "Ben Ferro", block("activities", "x1")),
    person(LIV, "Liv Lopes", is_partial=True, birthdate=day("2015-05-06T00:00:00Z")),
    person(IDA, "Ida Strand", block("tasks", record("k3", title="Visit her")), is_dead=True,
           deceased_date=day("2021-02-03T00:00:00Z"),
           birthdate=day("1940-11-22T00:00:00Z")),
    person(ME, "Camille Martin"),
    person("u-none", ""),
)  # fmt: skip


def account(*more: Any, contacts: tuple[Any, ...] = CONTACTS) -> bytes:
    """The whole account, with more of its own blocks."""
    ties = (
        record("s1", type="spouse", contact_is=BEN, of_contact=ANA),
        record("s2", type="spouse", contact_is=ANA, of_contact=BEN),
        record("s3", type="child", contact_is=LIV, of_contact=ANA),
        record("s4", type="parent", contact_is=ANA, of_contact=LIV),
        record("s5", type="friend", contact_is="u-gone", of_contact=ANA),
    )
    did = (
        record("x1", summary="Pizza", description="Her treat", happened_at="2024-01-03T18:00:00Z",
               type="a-ate"),
        record("x2", summary="", happened_at="2024-03-03T18:00:00Z", type="a-sport"),
    )  # fmt: skip
    picture = record("ph", original_filename="ana.png", dataUrl="data:image/png;base64,AAAA")
    content = in_json(
        block("contacts", *contacts),
        block("relationships", *ties),
        block("activities", *did),
        block("photos", picture),
        block("users", record("us", me_contact=ME)),
        *more,
        **TYPES,
    )
    return content.replace(b'"account"', b'"app_version": "4.1.2", "account"', 1)


def written(place: Path, content: bytes, name: str = "monica.json") -> Path:
    """The account as a file."""
    path = place / name
    path.write_bytes(content)
    return path
