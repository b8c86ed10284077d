"""What becomes of a Monica account: people, what passed, what was given, what is to be done."""

import datetime as dt
import json
from collections import Counter
from pathlib import Path

import pytest
from django.db.models import Model

from entregent.records import importing
from entregent.records.models import (
    Detail,
    Exchange,
    Fact,
    Favour,
    ImportRun,
    LifeEvent,
    Membership,
    Owner,
    Participation,
    Person,
    Promise,
    Reach,
    Relation,
)
from entregent.records.people import details
from entregent.records.today.day import day
from tests.formats.monica.making import block, insert, record
from tests.records.importing import TODAY, bring, counts, reasons
from tests.records.monica.account import CONTACTS, account, person, written

TABLES: tuple[type[Model], ...] = (
    Person, Reach, Exchange, Participation, Fact, Favour, Promise, LifeEvent, Relation, Detail, Membership,
)  # fmt: skip


@pytest.fixture
def run(owner: Owner, tmp_path: Path) -> ImportRun:
    """The account, brought."""
    return bring(owner, written(tmp_path, account()))


def ana() -> Person:
    """The person of whom most is known."""
    return Person.objects.get(name="Ana Lopes")


def test_people_come_in_and_the_user_is_nobody_else(run: ImportRun, owner: Owner) -> None:
    assert run.kind == "monica"
    assert sorted(Person.objects.living().filter(owner=owner).values_list("name", flat=True)) == [
        "Ana Lopes", "Ben Ferro", "Ida Strand",
    ]  # fmt: skip
    her = ana()
    assert (her.note, her.met_on, her.met_through) == (
        "From the choir",
        dt.date(2011, 9, 1),
        Person.objects.get(name="Ben Ferro"),
    )
    assert (her.birth_day, her.birth_month, her.birth_year) == (15, 4, 1991)
    assert set(her.groups.values_list("name", flat=True)) == {"choir", "Favourites"}


def test_every_row_is_counted(run: ImportRun) -> None:
    created, updated, unchanged, skipped, rejected = counts(run, "monica.json")
    assert (created, updated, unchanged) == (25, 0, 0)
    assert Counter(reason for _file, _line, reason in reasons(run)) == {
        "setting": 2, "orphan": 1, "partial": 2, "member": 1, "nameless": 1, "past_reminder": 2,
        "known_birthday": 1, "photo": 1,
    }  # fmt: skip
    assert (skipped, rejected) == (9, 2)


def test_a_second_import_changes_nothing(run: ImportRun, owner: Owner, tmp_path: Path) -> None:
    def whole() -> list[object]:
        return [list(table._default_manager.order_by("pk").values()) for table in TABLES]

    before, first = whole(), counts(run, "monica.json")
    again = bring(owner, written(tmp_path, account()))
    assert counts(again, "monica.json") == (0, 0, first[0], *first[3:])
    assert whole() == before


@pytest.mark.usefixtures("run")
def test_who_is_near_is_tied_on_both_sides() -> None:
    rows = Relation.objects.values_list("person__name", "kind", "name", "other__name")
    assert set(rows) == {
        ("Ana Lopes", "spouse", "Ben Ferro", "Ben Ferro"),
        ("Ben Ferro", "spouse", "Ana Lopes", "Ana Lopes"),
        ("Ana Lopes", "child", "Liv Lopes", None),
    }
    birthday = Detail.objects.get(person=ana(), kind="birthday")
    assert (birthday.label, birthday.text) == ("Liv Lopes", "2015-05-06")


def test_of_whom_more_is_known_is_somebody(owner: Owner, tmp_path: Path) -> None:
    liv = person("u-liv", "Liv Lopes", is_partial=True, tags=["choir"])
    bring(owner, written(tmp_path, account(contacts=(CONTACTS[0], liv))))
    assert Relation.objects.get(kind="child").other == Person.objects.get(name="Liv Lopes")


@pytest.mark.usefixtures("run")
def test_what_passed_is_an_exchange_with_all_who_took_part() -> None:
    found = {
        (exchange.at.date().isoformat(), exchange.channel, exchange.direction): exchange
        for exchange in Exchange.objects.order_by("at")
    }
    assert set(found) == {
        ("2024-01-03", "lunch", "both"),
        ("2024-03-03", "meeting", "both"),
        ("2024-01-05", "call", "both"),
        ("2024-02-05", "call", "in"),
        ("2024-01-06", "message", "both"),
        ("2024-01-09", "message", "out"),
    }
    lunch = found["2024-01-03", "lunch", "both"]
    assert (lunch.subject, lunch.words) == ("Pizza", "Her treat")
    assert set(lunch.people.values_list("name", flat=True)) == {"Ana Lopes", "Ben Ferro"}
    assert found["2024-01-06", "message", "both"].words == "Me: Hello\nAna Lopes: Hi there"
    assert not found["2024-01-06", "message", "both"].timed
    assert found["2024-01-05", "call", "both"].timed


@pytest.mark.usefixtures("run")
def test_what_was_given_is_a_favour_and_an_idea_is_none() -> None:
    rows = Favour.objects.values_list("given", "kind", "what", "on", "outcome")
    made = dt.date(2024, 2, 1)
    assert set(rows) == {
        (True, "gift", "A book, On fugues", dt.date(2023, 12, 25), ""),
        (False, "gift", "A scarf", dt.date(2022, 12, 25), ""),
        (False, "loan", "50.5 EUR, Tickets", made, "Paid back"),
        (True, "loan", "20 EUR", made, ""),
    }
    idea = Detail.objects.get(kind="gift")
    assert (idea.label, idea.text) == ("idea", "A plant")


@pytest.mark.usefixtures("run")
def test_what_is_to_be_done_is_promised() -> None:
    rows = Promise.objects.values_list("what", "by", "made_on", "due", "kept_on")
    made = dt.date(2024, 2, 1)
    assert set(rows) == {
        ("Send the score", "me", made, dt.date(2027, 3, 1), None),
        ("Lend her the atlas", "me", made, None, None),
        ("Return the tent", "me", made, None, dt.date(2024, 2, 3)),
    }
    kept = Detail.objects.filter(kind__in=["occasion", "reminder"]).values_list("kind", "label", "text")
    assert set(kept) == {
        ("occasion", "Anniversaire de mariage", "--06-21"),
        ("reminder", "2 × week", "Ring her (2020-06-21)"),
    }


@pytest.mark.usefixtures("run")
def test_what_happened_is_noticed_on_its_day() -> None:
    rows = LifeEvent.objects.filter(person=ana()).values_list("kind", "text", "on", "noticed_on")
    old, late = dt.date(2020, 8, 15), dt.date(2026, 11, 20)
    assert set(rows) == {
        ("new_job", "Head of the studio", old, old),
        ("family", "Loss of a loved one: Her aunt", late, late),
    }


@pytest.mark.usefixtures("run")
def test_what_was_noted_is_told_of_its_day() -> None:
    told = {fact.text: fact for fact in Fact.objects.filter(person=ana())}
    assert {fact.kind for fact in told.values()} == {"told", "family"}
    assert told["Knows every alley of Lisbon"].on == dt.date(2024, 2, 1)
    assert {"Mia, cat", "Food: No nuts"} < told.keys()
    long = sorted((text for text in told if text.startswith("w")), key=lambda text: int(text[1:4]))
    assert len(long) == 2
    assert " ".join(long).split() == [f"w{number:03}" for number in range(300)]


@pytest.mark.usefixtures("run")
def test_what_was_deleted_by_hand_stays_away(owner: Owner, tmp_path: Path) -> None:
    details.remove(owner, Promise.objects.get(what="Lend her the atlas"))
    Person.objects.filter(name="Ben Ferro").update(deleted_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC))
    again = bring(owner, written(tmp_path, account()))
    assert not Promise.objects.filter(what="Lend her the atlas").exists()
    gone = Counter(reason for _file, _line, reason in reasons(again))
    assert (gone["removed"], gone["deleted"]) == (1, 3)


def test_a_longer_conversation_is_brought_up_to_date(owner: Owner, tmp_path: Path) -> None:
    short = account()
    late = {"content": "See you", "written_at": "2024-01-09T10:00:00Z", "written_by_me": False}
    start, end = short.split(b'"content": "Any news?"', 1)
    stop = end.index(b"}}") + 2
    more = json.dumps({"uuid": "m9", "properties": late}).encode()
    grown = start + b'"content": "Any news?"' + end[:stop] + b", " + more + end[stop:]
    bring(owner, written(tmp_path, short))
    again = bring(owner, written(tmp_path, grown))
    assert counts(again, "monica.json")[:2] == (0, 1)
    talk = Exchange.objects.get(at__date="2024-01-09")
    assert (talk.direction, talk.words) == ("both", "Me: Any news?\nAna Lopes: See you")
    assert set(talk.participations.values_list("direction", flat=True)) == {"both"}


def test_damage_is_told(owner: Owner, tmp_path: Path) -> None:
    whole = account()
    broken = written(tmp_path, whole[: len(whole) // 2])
    run = bring(owner, broken)
    assert reasons(run) == [("monica.json", 1, "unreadable")]


def test_another_json_is_none(owner: Owner, tmp_path: Path) -> None:
    with pytest.raises(importing.Refused):
        importing.begin(owner, written(tmp_path, b'{"account": "mine", "pages": []}'), "monica.json")


def test_nobody_is_asked_to_write_to_the_dead(run: ImportRun, owner: Owner) -> None:
    ida = Person.objects.get(name="Ida Strand")
    assert ida.triage == "never"
    assert LifeEvent.objects.get(person=ida).on == dt.date(2021, 2, 3)
    assert (ida.birth_day, ida.birth_month) == (TODAY.day, TODAY.month)
    assert run.state == "done"
    assert str(ida.pk) not in {line.person for line in day(owner, TODAY, minutes=120).plan.lines}
    Person.objects.filter(pk=ida.pk).update(triage="")
    assert str(ida.pk) in {line.person for line in day(owner, TODAY, minutes=120).plan.lines}


def test_sql_is_told_and_gives_the_same(owner: Owner, tmp_path: Path) -> None:
    dump = (
        "# dump of data\nSET FOREIGN_KEY_CHECKS=0;\n"
        + insert("activities", "id uuid summary happened_at", "7,'x9','Walk','2024-05-06 00:00:00'")
        + insert("activity_contact", "activity_id contact_id", "7,1")
        + insert("contact_field_types", "id name protocol type", "1,'Phone','tel:','phone'")
        + insert("contact_fields", "id contact_id contact_field_type_id data", "1,1,1,0600000001")
        + insert("contacts", "id uuid first_name last_name", "1,'u-ana','Ana','Lopes'", "2,'u-x',1984,'Fir'")
    )
    run = bring(owner, written(tmp_path, dump.encode(), "monica.sql"))
    assert (run.kind, counts(run, "monica.sql")) == ("monica", (3, 0, 0, 0, 0))
    assert set(Person.objects.living().values_list("name", flat=True)) == {"Ana Lopes", "1984 Fir"}
    assert Reach.objects.get(person=ana()).value == "0600000001"
    assert Exchange.objects.get().people.get() == ana()
    bring(owner, written(tmp_path, account()))
    assert Person.objects.filter(name="Ana Lopes").count() == 1


HOSTILE = ("a\0b", "\ud83d", "x" * 10_000, "\u202eevil", "👩‍👩‍👧 Ann", "=1+1", "<b>")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_stands_in_it_is_stored_once(owner: Owner, tmp_path: Path, text: str) -> None:
    data = (
        block("contact_fields", record("f", data=text, type="t-mail")),
        block("notes", record("n", body=text)),
        block("tasks", record("k", title=text)),
        block("gifts", record("g", name=text, status="offered"), record("g2", name=text, status=text)),
        block("debts", record("d", amount=text, reason=text)),
        block("pets", record("p", name=text)),
        block("life_events", record("e", name=text, happened_at="2020-01-02", type="l-job")),
        block("reminders", record("r", title=text, initial_date="2020-01-02", frequency_type=text)),
        block("calls", record("c", called_at="2020-01-02T03:04:05Z", content=text)),
    )
    odd = person(
        text, f"Odd {text}", *data, nickname=text, description=text, tags=[text], food_preferences=text,
        company=text,
    )  # fmt: skip
    path = written(tmp_path, account(contacts=(*CONTACTS, odd)))
    run = bring(owner, path)
    first = counts(run, "monica.json")
    left = Counter(reason for _file, _line, reason in reasons(run))
    assert (left["erased"], left["orphan"]) == (0, 1)
    assert Person.objects.filter(name__startswith="Odd").count() == 1
    again = counts(bring(owner, path), "monica.json")
    assert (again[0], again[1], again[2]) == (0, 0, first[0] + first[1] + first[2])
