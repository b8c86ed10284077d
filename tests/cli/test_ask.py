"""`ask --check` judges a scenario from a file or stdin, and refuses one that cannot be."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from entregent.records.models import Exchange, Owner, Person
from tests.cli.calling import call

type Capsys = pytest.CaptureFixture[str]

SCENARIO: dict[str, Any] = {
    "person": {
        "circle": "weak",
        "first_contact": "2026-05-25",
        "last_exchange": "2026-05-28",
        "exchanges": 2,
        "friend": False,
        "worked_together": False,
        "responsiveness": 0.5,
    },
    "given": [],
    "received": [],
    "ask": {"size": "medium", "text": "Could you introduce me to your choir master?", "lang": "en"},
    "today": "2026-06-01",
}


def typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    class Typed:
        buffer = io.BytesIO(data)

    monkeypatch.setattr(sys, "stdin", Typed())


def test_the_answer_is_the_promised_document(
    capsys: Capsys, owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, json.dumps(SCENARIO).encode("utf-8-sig"))
    people = Person.objects.count()
    answer = call(capsys, "ask", "--check", "--json", "--lang", "en")
    assert (answer.code, answer.err) == (0, "")
    assert answer.document == {
        "verdict": "not_yet",
        "practices": ["H2", "H1", "E6"],
        "from": "2026-09-25",
        "first": [
            {
                "do": "let_time",
                "practice": "H2",
                "words": "Let time pass, until 25 September 2026, and keep in touch without asking anything.",
            },
            {
                "do": "give",
                "practice": "E6",
                "words": "Give first, and expect nothing: an article or news of use to them, an "
                "introduction, or your help with something you know well.",
            },
        ],
    }
    assert (Person.objects.count(), Exchange.objects.count()) == (people, 0)


def test_a_yes_has_nothing_to_do_first(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "scenario.json"
    person = SCENARIO["person"] | {"friend": True}
    path.write_text(json.dumps(SCENARIO | {"person": person, "given": [{"kind": "support"}]}), "utf-8")
    document = call(capsys, "ask", path, "--check", "--json").document
    assert (document["verdict"], document["from"], document["first"]) == ("yes", None, [])
    assert "H3" in document["practices"]


def test_it_is_said_in_words_with_the_reasons(
    capsys: Capsys, owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, json.dumps(SCENARIO).encode())
    said = call(capsys, "ask", "--check", "--lang", "fr").out
    assert "Pas encore. Pas avant le 25 septembre 2026, et une fois le reste fait." in said
    assert "Vous ne lui avez encore rien donné. (H1)" in said
    assert "D’abord\u00a0:" in said


def test_the_day_of_the_scenario_comes_before_that_of_the_call(
    capsys: Capsys, owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = ("--on", "2027-01-01", "--json")
    typed(monkeypatch, json.dumps(SCENARIO).encode())
    assert call(capsys, "ask", "--check", *later).document["from"] == "2026-09-25"
    typed(monkeypatch, json.dumps(SCENARIO | {"today": None}).encode())
    assert call(capsys, "ask", "--check", *later).document["from"] is None


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"{", "This is not JSON: line 1, column 2."),
        (b"\xff\xfe\x00", "This is not JSON: its encoding, a number or its depth."),
        (b'{"person": {"exchanges": ' + b"9" * 5_000 + b"}}", "This is not JSON: its encoding, a number or"),
        (b"[" * 200_000, "This is not JSON"),
        (b"[]", "The scenario must be a JSON object, and is []."),
        (
            b'{"person": {"circle": "inner"}}',
            "person.circle must be one of close, wider, weak, and is inner.",
        ),
        (
            b'{"person": {"first_contact": "2026-05-02", "last_exchange": "2026-05-01"}, '
            b'"today": "2026-06-01"}',
            "person.last_exchange is 2026-05-01, before the first contact (2026-05-02).",
        ),
    ],
)
def test_what_cannot_be_is_one_clear_line(
    capsys: Capsys, owner: Owner, monkeypatch: pytest.MonkeyPatch, data: bytes, line: str
) -> None:
    typed(monkeypatch, data)
    answer = call(capsys, "ask", "--check", "--json", "--lang", "en")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"entregent: {line}")
    assert answer.err.count("\n") == 1


def test_it_is_called_with_check_and_a_file_that_is_there(
    capsys: Capsys, owner: Owner, tmp_path: Path
) -> None:
    assert call(capsys, "ask", "one", "two", "--check", "--lang", "en").code == 2
    missing = call(capsys, "ask", tmp_path / "nothing.json", "--check", "--lang", "en")
    assert missing.code == 1
    assert "nothing.json cannot be read" in missing.err
