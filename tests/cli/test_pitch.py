"""`entregent pitch` keeps words, and says how long they take and what could be better."""

import io

import pytest

from entregent.records.models import Owner, Pitch
from tests.cli.calling import call

type Capsys = pytest.CaptureFixture[str]

WORDS = "My name is Ada. I bind books in Nantes. I am looking for a workshop. And you?"


def test_words_are_kept_and_timed(capsys: Capsys, owner: Owner) -> None:
    answer = call(capsys, "pitch", "Book fair", "--text", WORDS, "--lang-of", "en", "--json")
    assert answer.code == 0
    (one,) = answer.document["pitches"]
    assert set(one) == {
        "id", "audience", "language", "text", "words", "seconds", "fit", "findings",
    }  # fmt: skip
    assert (one["audience"], one["language"], one["words"], one["fit"]) == ("Book fair", "en", 17, "under")
    assert one["seconds"] == {"from": 5, "to": 7}
    assert one["findings"] == []


def test_the_same_audience_and_language_are_changed_in_place(capsys: Capsys, owner: Owner) -> None:
    call(capsys, "pitch", "Book fair", "--text", WORDS, "--lang-of", "en")
    call(capsys, "pitch", "book FAIR", "--text", "I sing.")
    call(capsys, "pitch", "Book fair", "--text", "Je chante.", "--lang-of", "fr")
    kept = Pitch.objects.values_list("audience", "language", "text").order_by("language")
    assert list(kept) == [("Book fair", "en", "I sing."), ("Book fair", "fr", "Je chante.")]


def test_words_come_from_stdin(capsys: Capsys, owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Our leading solution.\n"))
    found = call(capsys, "pitch", "Investors", "--text", "-", "--lang-of", "en", "--json", "--lang", "en")
    (one,) = found.document["pitches"]
    assert one["text"] == "Our leading solution."
    assert [finding["rule"] for finding in one["findings"]] == ["pitch_selling"]
    assert one["words"] == 3


def test_all_are_listed_in_words(capsys: Capsys, owner: Owner) -> None:
    assert "There are no words yet" in call(capsys, "pitch").out
    call(capsys, "pitch", "Fair", "--text", "We are the leading provider of synergies.", "--lang-of", "en")
    out = call(capsys, "pitch", "--lang", "en").out
    assert "Fair · In English" in out
    assert "7 words as spoken, between 2 and 3 seconds. Under thirty seconds;" in out
    assert "C2 · This praises" in out
    assert "C4 · Would a neighbour know" in out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["Nobody"], 1), (["--text", "x"], 2), (["A", "--text", " "], 2), (["A", "--text", "x" * 4001], 2)],
)
def test_what_cannot_be_is_refused(capsys: Capsys, owner: Owner, arguments: list[str], code: int) -> None:
    answer = call(capsys, "pitch", *arguments)
    assert answer.code == code
    assert len(answer.err.splitlines()) == 1
    assert not Pitch.objects.exists()
