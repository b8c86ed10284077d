"""`lint` advises on a message from a file or stdin, and answers with the document it promises."""

import datetime as dt
import io
import sys
from pathlib import Path

import pytest

from entregent.records.models import Owner
from entregent.records.people import adding
from tests.cli.calling import call

type Capsys = pytest.CaptureFixture[str]

ASK = """Bonjour Awa,

J’ai une énorme faveur à vous demander : relisez ma lettre ce soir.

Paul Roy
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "letter.txt"
    path.write_bytes(text.encode())
    return path


def test_findings_have_their_place_and_their_practice(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    document = call(
        capsys, "lint", written(tmp_path, ASK), "--purpose", "ask", "--lang", "en", "--json"
    ).document
    assert set(document) == {"words", "questions", "language", "blanks", "findings"}
    assert (document["words"], document["questions"], document["language"]) == (14, 0, "fr")
    found = {finding["rule"]: finding for finding in document["findings"]}
    big = found["big_favour"]
    assert set(big) == {
        "rule", "practice", "severity", "start", "end", "message", "suggestion", "part",
    }  # fmt: skip
    assert (big["practice"], big["severity"], big["part"]) == ("D10", "think", "body")
    assert ASK[big["start"] : big["end"]] == "énorme faveur"
    assert big["message"].startswith("Announcing how big")
    assert found["way_out"]["practice"] == "H5"


def test_advice_comes_in_the_language_asked_for(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    path = written(tmp_path, ASK)
    french = call(capsys, "lint", path, "--purpose", "ask", "--lang", "fr")
    assert "Annoncer la taille du service" in french.out
    assert "«\u00a0énorme faveur\u00a0»" in french.out
    english = call(capsys, "lint", path, "--purpose", "ask", "--lang", "en")
    assert "Announcing how big" in english.out
    assert "(D10)" in english.out


def test_a_message_is_read_from_stdin(capsys: Capsys, owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    class Typed:
        buffer = io.BytesIO("Merci pour hier, à bientôt !".encode("latin-1"))

    monkeypatch.setattr(sys, "stdin", Typed())
    answer = call(capsys, "lint", "-", "--lang", "en")
    assert answer.code == 0
    assert "Nothing to say" in answer.out


def test_the_record_of_the_person_counts(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    person = adding.add(owner, "Awa Diallo").person
    call(capsys, "log", person.pk, "--channel", "coffee", "--on", "2026-03-01")
    path = written(tmp_path, "Bonjour,\n\nPourriez-vous transmettre mon CV ? Sinon, sans souci.\n\nPaul")
    asked = ("lint", path, "--purpose", "ask", "--to", "awa", "--json", "--on")
    soon = call(capsys, *asked, "2026-03-09").document
    later = call(capsys, *asked, dt.date(2026, 9, 9)).document
    rules = [{finding["rule"] for finding in document["findings"]} for document in (soon, later)]
    assert ["favour_soon" in found for found in rules] == [True, False]


def rules(capsys: Capsys, path: Path, purpose: str) -> dict[str, str]:
    asked = call(capsys, "lint", path, "--purpose", purpose, "--to", "awa", "--lang", "en", "--json")
    return {finding["rule"]: finding["message"] for finding in asked.document["findings"]}


def test_nobody_on_record_is_written_to_as_a_stranger(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    person = adding.add(owner, "Awa Diallo").person
    path = written(tmp_path, "Hello Awa,\n\nWe have never met. I keep bees in Ludlow. Do you?\n\nPaul")
    assert "known_already" not in rules(capsys, path, "first_contact")
    call(capsys, "log", person.pk, "--channel", "email", "--direction", "in", "--on", "2024-03-01")
    assert rules(capsys, path, "first_contact")["known_already"].startswith("This would be no first message")
    assert "since 2024" in rules(capsys, path, "first_contact")["known_already"]
    call(capsys, "log", person.pk, "--channel", "coffee", "--on", "2025-03-01")
    assert rules(capsys, path, "reconnect")["known_already"].startswith("Your record keeps a meeting")


def test_no_answer_is_taken_for_given(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    person = adding.add(owner, "Awa Diallo").person
    path = written(tmp_path, "Hello Awa,\n\nWhich flour do you use?\n\nPaul")
    call(capsys, "log", person.pk, "--channel", "email", "--direction", "out", "--on", "2026-03-01")
    assert "reply_gives_back" not in rules(capsys, path, "reply")
    call(capsys, "log", person.pk, "--channel", "email", "--direction", "in", "--on", "2026-03-02")
    assert "Somebody took the time" in rules(capsys, path, "reply")["reply_gives_back"]


GERMAN = """Sehr geehrte Frau Roy,

ich habe Ihren Artikel gelesen und er hat mir sehr gefallen. Wir haben eine Mühle und ich suche Holz für die
Räder. Welches nehmen Sie?

Mit freundlichen Grüßen
Paul
"""


def test_a_text_in_another_language_is_said_to_be_so(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    path = written(tmp_path, GERMAN)
    answer = call(capsys, "lint", path, "--purpose", "first_contact", "--lang", "en")
    assert "seems to be in German" in answer.out
    assert "Nothing to say" not in answer.out
    assert "en allemand\u00a0:" in call(capsys, "lint", path, "--lang", "fr").out
    document = call(capsys, "lint", path, "--purpose", "first_contact", "--json").document
    assert (document["language"], document["questions"], document["findings"]) == ("de", 1, [])


@pytest.mark.parametrize("text", ["", " \n\n", "> Hello?\n"])
def test_of_an_empty_text_it_says_that_there_is_none(
    capsys: Capsys, owner: Owner, tmp_path: Path, text: str
) -> None:
    answer = call(capsys, "lint", written(tmp_path, text), "--lang", "en")
    assert (answer.code, "There is no text to read." in answer.out) == (0, True)
    assert "Nothing to say" not in answer.out
    document = call(capsys, "lint", written(tmp_path, text), "--json").document
    assert (document["words"], document["findings"]) == (0, [])


def test_the_blanks_of_a_draft_are_told_once(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    path = written(tmp_path, "Hi Ada,\n\nThank you for [what?]. See you [when?].\n\nTom")
    document = call(capsys, "lint", path, "--purpose", "thanks", "--json").document
    assert document["blanks"] == [{"start": 23, "end": 30}, {"start": 40, "end": 47}]
    assert [(one["rule"], one["start"]) for one in document["findings"]] == [("open_blank", 23)]


def test_a_subject_left_out_is_told_and_a_note_has_none(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    path = written(tmp_path, ASK)
    empty = call(capsys, "lint", path, "--subject", "", "--json").document["findings"]
    assert [finding["rule"] for finding in empty if finding["part"] == "subject"] == ["subject_missing"]
    note = call(capsys, "lint", path, "--json").document["findings"]
    assert all(finding["part"] == "body" for finding in note)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("nowhere.txt",), 1),
        ((".",), 1),
        (("letter.txt", "--purpose", "conquest"), 2),
        (("letter.txt", "--to", "Nobody Atall"), 1),
        ((), 2),
    ],
)
def test_what_cannot_be_advised_on_is_refused_in_one_line(
    capsys: Capsys,
    owner: Owner,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    code: int,
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path, ASK)
    answer = call(capsys, "lint", *arguments)
    assert answer.code == code
    assert answer.out == ""


def test_a_file_too_long_for_a_message_is_refused(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    answer = call(capsys, "lint", written(tmp_path, "a" * 4_000_001), "--lang", "en")
    assert (answer.code, answer.out) == (1, "")
    assert "too long" in answer.err


def test_a_long_passage_is_shown_by_its_beginning(capsys: Capsys, owner: Owner, tmp_path: Path) -> None:
    words = "The market opens at eight. " * 60
    answer = call(capsys, "lint", written(tmp_path, f"Hi Ada,\n\n{words}\n\nPaul"), "--lang", "en")
    shown = [line for line in answer.out.splitlines() if "The market" in line]
    assert shown
    assert all(len(line) < 130 and line.endswith("…”") for line in shown)
