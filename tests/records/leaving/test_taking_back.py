"""What is no whole record of this format is refused with its line, and nothing of it stays."""

import json
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import ids
from entregent.records.leaving import reading, taking_back
from entregent.records.leaving.reading import NotTaken, recognises
from entregent.records.leaving.tables import tables
from entregent.records.leaving.taking_back import is_empty, take_back
from entregent.records.models import Fact, Job, Owner, Person, Preferences
from tests.records.leaving.filled import fill, stripped
from tests.records.leaving.test_round_trip import document

type Change = Callable[[dict[str, Any]], object]
PERSON = ids.new_id()


@pytest.fixture
def newcomer(db: None) -> Owner:
    """An empty account."""
    return Owner.objects.create_user()


@pytest.fixture
def small(tmp_path: Path, owner: Owner) -> dict[str, Any]:
    """A record of two people and a fact, as a document; its account is gone."""
    Person.objects.create(id=PERSON, owner=owner, name="Awa Diop")
    other = Person.objects.create(owner=owner, name="Léo Roy", met_through_id=PERSON)
    Fact.objects.create(owner=owner, person=other, kind="interest", text="bees")
    whole: dict[str, Any] = json.loads(document(owner))
    owner.delete()
    return whole


def laid_out(whole: dict[str, Any]) -> str:
    """A document as it is written, one row a line."""
    tables = ",\n".join(
        f"{json.dumps(name)}: [" + ",".join(f"\n{json.dumps(row)}" for row in rows) + "]"
        for name, rows in whole["tables"].items()
    )
    head = f'{{"entregent": {json.dumps(whole["entregent"])},\n"owner": {json.dumps(whole["owner"])},\n'
    ways = json.dumps(whole["preferences"])
    return f'{head}"preferences": {ways},\n"tables": {{\n{tables}\n}},\n"rows": {whole["rows"]}}}\n'


def refusal(owner: Owner, path: Path, text: str | bytes) -> NotTaken:
    """How a document is refused; nothing of it may stay."""
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    before = Preferences.objects.values().get(owner=owner), Owner.objects.values().get(pk=owner.pk)
    with pytest.raises(NotTaken) as refused:
        take_back(owner, path)
    owner.refresh_from_db()
    assert is_empty(owner)
    assert not Job.objects.exists()
    assert before == (Preferences.objects.values().get(owner=owner), Owner.objects.values().get(pk=owner.pk))
    return refused.value


def _first(table: str, **values: Any) -> Change:
    return lambda whole: whole["tables"][table][0].update(values)


def _line_of(whole: dict[str, Any], table: str, number: int = 0) -> int:
    key = whole["tables"][table][number]["id"]
    return next(
        n for n, line in enumerate(laid_out(whole).split("\n"), 1) if line.startswith("{") and key in line
    )


WRONG: dict[str, tuple[Change, str, str]] = {
    "unknown field": (_first("person", colour="red"), "field", "colour"),
    "owner": (_first("person", owner=str(uuid.uuid4())), "field", "owner"),
    "no key": (lambda whole: whole["tables"]["person"][0].pop("id"), "missing", "id"),
    "no person": (lambda whole: whole["tables"]["fact"][0].pop("person"), "missing", "person"),
    "too long": (_first("person", name="x" * 401), "value", "name"),
    "number for text": (_first("person", name=7), "value", "name"),
    "text for number": (_first("person", birth_day="3"), "value", "birth_day"),
    "truth for number": (_first("person", birth_day=True), "value", "birth_day"),
    "negative": (_first("person", birth_day=-1), "value", "birth_day"),
    "far too large": (_first("person", birth_day=10**9), "value", "birth_day"),
    "number for truth": (_first("person", friend=1), "value", "friend"),
    "no such day": (_first("person", met_on="2026-02-30"), "value", "met_on"),
    "no zone": (_first("person", created_at="2026-02-03T10:00:00"), "value", "created_at"),
    "null": (_first("person", name=None), "value", "name"),
    "NUL": (_first("person", note="a\0b"), "value", "note"),
    "NUL deep down": (_first("person", typed=["a", {"b": "\0"}]), "value", "typed"),
    "no id": (_first("person", id="x"), "value", "id"),
    "an id in capitals": (_first("person", id=str(PERSON).upper()), "value", "id"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_row_that_no_table_can_hold_is_refused(
    name: str, small: dict[str, Any], newcomer: Owner, tmp_path: Path
) -> None:
    change, code, field = WRONG[name]
    table = "fact" if name == "no person" else "person"
    line = _line_of(small, table)
    change(small)
    refused = refusal(newcomer, tmp_path / "x.json", laid_out(small))
    assert (refused.code, refused.values["field"], refused.values["table"]) == (code, field, table)
    assert refused.values["line"] == line


def test_a_row_that_points_outside_is_refused_the_same_whatever_is_there(
    small: dict[str, Any], newcomer: Owner, stranger: Owner, tmp_path: Path
) -> None:
    theirs = Person.objects.create(owner=stranger, name="Not yours")
    told = []
    for target in (theirs.pk, uuid.uuid4()):
        small["tables"]["fact"][0]["person"] = str(target)
        refused = refusal(newcomer, tmp_path / "x.json", laid_out(small))
        told.append((refused.code, refused.values))
        assert refused.values == {"line": _line_of(small, "fact"), "table": "fact", "field": "person"}
    assert told[0] == told[1]


def test_ids_of_another_account_are_refused_and_its_rows_stay(
    small: dict[str, Any], newcomer: Owner, stranger: Owner, tmp_path: Path
) -> None:
    Person.objects.create(id=PERSON, owner=stranger, name="Not yours")
    line = next(n for n, row in enumerate(laid_out(small).split("\n"), 1) if f'"id": "{PERSON}"' in row)
    refused = refusal(newcomer, tmp_path / "x.json", laid_out(small))
    assert (refused.code, refused.values) == ("twice", {"line": line, "table": "person"})
    assert Person.objects.get().name == "Not yours"


def test_a_row_twice_in_the_file_is_told_the_same_way(
    small: dict[str, Any], newcomer: Owner, tmp_path: Path
) -> None:
    small["tables"]["person"].append(small["tables"]["person"][0])
    small["rows"] += 1
    assert refusal(newcomer, tmp_path / "x.json", laid_out(small)).code == "twice"


def test_the_record_of_another_account_is_refused(
    small: dict[str, Any], newcomer: Owner, stranger: Owner, tmp_path: Path
) -> None:
    small["owner"]["id"] = str(stranger.pk)
    assert refusal(newcomer, tmp_path / "x.json", laid_out(small)).code == "other_account"


def test_an_account_with_anything_on_record_takes_nothing(
    small: dict[str, Any], stranger: Owner, tmp_path: Path
) -> None:
    path = tmp_path / "x.json"
    path.write_text(laid_out(small))
    person = Person.objects.create(owner=stranger, name="Somebody", deleted_at=stranger.date_joined)
    with pytest.raises(NotTaken) as refused:
        take_back(stranger, path)
    assert refused.value.code == "not_empty"
    assert [*Person.objects.all()] == [person]


def _table(whole: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    return {**whole, "tables": {new if name == old else name: rows for name, rows in whole["tables"].items()}}


def test_other_shapes_are_refused(small: dict[str, Any], newcomer: Owner, tmp_path: Path) -> None:
    text, path = laid_out(small), tmp_path / "x.json"
    whole: dict[str, Any] = json.loads(text)
    backwards = {**whole, "tables": dict(reversed(whole["tables"].items()))}
    cases: list[tuple[str | bytes, str]] = [
        (laid_out(_table(whole, "fact", "secrets")), "table"),
        (laid_out(backwards), "order"),
        (laid_out({**whole, "rows": 7}), "count"),
        (laid_out({**whole, "entregent": {"format": 2}}), "newer"),
        (laid_out({**whole, "entregent": {"format": "1"}}), "unreadable"),
        (laid_out({**whole, "preferences": {"theme": 3}}), "value"),
        (laid_out({**whole, "owner": {"id": whole["owner"]["id"]}}), "missing"),
        (text + "x", "unreadable"),
        (text.replace('"rows"', '"lines"'), "unreadable"),
        (text.replace('"Awa Diop"', "NaN"), "unreadable"),
        (text.replace('"Awa Diop"', '"Awa", "name": "Diop"'), "unreadable"),
        (text.replace('"Awa Diop"', "[" * 200_000 + "]" * 200_000), "unreadable"),
        (text.replace('"typed": []', '"typed": ' + "[" * 60 + "]" * 60, 1), "value"),
        ('{"entregent": []}', "unreadable"),
        ("", "cut"),
        ("[]", "unreadable"),
        (b"\xff\xfe{", "encoding"),
    ]
    for number, (wrong, code) in enumerate(cases):
        assert refusal(newcomer, path, wrong).code == code, number


@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.9, 0.999])
def test_a_document_that_was_cut_is_refused(
    share: float, small: dict[str, Any], newcomer: Owner, tmp_path: Path
) -> None:
    text = laid_out(small).strip()
    assert refusal(newcomer, tmp_path / "x.json", text[: int(len(text) * share)]).code == "cut"


def test_wherever_it_is_cut_nothing_stays(small: dict[str, Any], newcomer: Owner, tmp_path: Path) -> None:
    text = laid_out(small).strip()
    for end in range(0, len(text), 97):
        refusal(newcomer, tmp_path / "x.json", text[:end])


def test_another_layout_and_small_pieces_are_read_the_same(
    owner: Owner, newcomer: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(owner)
    before = document(owner)
    owner.delete()
    path = tmp_path / "x.json"
    path.write_text("\ufeff\n" + json.dumps(json.loads(before), indent=3, ensure_ascii=True))
    assert recognises(path)
    monkeypatch.setattr(reading, "_BLOCK", 7)
    monkeypatch.setattr(taking_back, "AT_ONCE", 3)
    take_back(newcomer, path)
    assert stripped(document(newcomer)) == stripped(before)


def test_half_a_character_becomes_the_sign_of_a_lost_one(
    small: dict[str, Any], newcomer: Owner, tmp_path: Path
) -> None:
    small["tables"]["person"][0].update(name="A\ud83dB \ud83d\ude00")
    path = tmp_path / "x.json"
    path.write_text(laid_out(small))
    take_back(newcomer, path)
    assert Person.objects.filter(name="A\ufffdB 😀").exists()


def test_a_document_of_before_a_field_was_added_is_taken(
    small: dict[str, Any], newcomer: Owner, tmp_path: Path
) -> None:
    for row in small["tables"]["person"]:
        del row["worked_together"], row["typed"], row["note"], row["met_through"]
    del small["preferences"]["minutes_a_day"]
    path = tmp_path / "x.json"
    path.write_text(laid_out(small))
    take_back(newcomer, path)
    assert {one.worked_together for one in Person.objects.all()} == {False}
    assert Preferences.objects.get(owner=newcomer).minutes_a_day == 15


def test_a_dry_run_says_what_would_come_and_writes_nothing(
    small: dict[str, Any], newcomer: Owner, tmp_path: Path
) -> None:
    path, before = tmp_path / "x.json", newcomer.pk
    path.write_text(laid_out(small))
    taken = take_back(newcomer, path, dry_run=True)
    assert (taken.people, taken.exchanges, taken.rows) == (2, 0, 3)
    assert newcomer.pk == before
    assert is_empty(newcomer)
    assert not Job.objects.exists()


def test_the_account_becomes_the_one_that_left_and_signs_in_as_before(
    small: dict[str, Any], stranger: Owner, tmp_path: Path
) -> None:
    client = Client()
    client.force_login(stranger)
    path = tmp_path / "x.json"
    path.write_text(laid_out(small))
    take_back(stranger, path)
    assert str(stranger.pk) == small["owner"]["id"]
    assert [*Owner.objects.values_list("pk", "email")] == [(stranger.pk, "other@example.org")]
    assert Preferences.objects.get().owner_id == stranger.pk
    assert client.get(reverse("settings")).status_code == 302
    assert client.login(email="other@example.org", password="another long password")
    assert client.get(reverse("person", args=[PERSON])).status_code == 200


def test_files_of_other_kinds_are_not_taken_for_ours(tmp_path: Path) -> None:
    for text in ('{"account": {}}', '["entregent"]', "BEGIN:VCARD", "", '{"entregent"'):
        path = tmp_path / "x"
        path.write_text(text)
        assert not recognises(path), text
    assert not recognises(tmp_path / "nothing")
    assert not recognises(tmp_path)
    assert tables()
