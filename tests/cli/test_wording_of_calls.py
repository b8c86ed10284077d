"""How calls are read and told: options before the command, the language of errors, numbers in figures."""

from pathlib import Path

import pytest

from entregent.cli.frame import words
from entregent.records.models import Owner
from tests.cli.calling import call

N = "\N{NO-BREAK SPACE}"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "arguments",
    [
        ("--lang", "fr", "mode"),
        ("--lang=fr", "mode"),
        ("mode", "--lang", "fr"),
        ("--on", "2026-03-31", "--lang", "fr", "mode"),
    ],
)
def test_what_every_command_takes_may_stand_before_it(
    capsys: pytest.CaptureFixture[str], owner: Owner, arguments: tuple[str, ...]
) -> None:
    answer = call(capsys, *arguments)
    assert (answer.code, answer.out.splitlines()[0]) == (
        0,
        f"Aucun mode{N}: tout est comme pour tout le monde.",
    )


@pytest.mark.django_db
def test_options_before_a_group_reach_the_command_within(
    capsys: pytest.CaptureFixture[str], owner: Owner
) -> None:
    answer = call(capsys, "--json", "--lang", "fr", "account", "list")
    assert [one["id"] for one in answer.document["accounts"]] == [str(owner.pk)]


def test_before_the_help_of_the_whole_they_choose_its_language(capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, "--lang", "fr", "--help")
    assert answer.code == 0
    assert "Revient sur une année" in answer.out


@pytest.mark.parametrize("arguments", [("--lang", "xx", "mode"), ("--lang", "fr", "--nothing", "mode")])
def test_a_wrong_option_before_the_command_is_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    answer = call(capsys, *arguments)
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("today", "--on", "never"), "une date s’écrit comme 2026-03-31."),
        (("pitch", "Fair", "--lang-of", "zz"), f"--lang-of{N}: au choix{N}: fr, en."),
        (("people", "--limit", "x"), f"--limit{N}: il faut un nombre entier."),
    ],
)
def test_a_wrong_call_is_told_in_the_owners_language(
    capsys: pytest.CaptureFixture[str], owner: Owner, arguments: tuple[str, ...], said: str
) -> None:
    owner.preferences.language = "fr"
    owner.preferences.save()
    answer = call(capsys, *arguments)
    assert answer.code == 2
    assert said in answer.err
    assert "Pour en savoir plus" in answer.err
    assert "More:" in call(capsys, *arguments, "--lang", "en").err


@pytest.mark.django_db
def test_what_the_system_says_of_a_file_is_said_in_french(
    capsys: pytest.CaptureFixture[str], owner: Owner, tmp_path: Path
) -> None:
    missing = call(capsys, "lint", tmp_path / "none.txt", "--lang", "fr")
    assert missing.err.endswith(f"ne peut pas être lu{N}: ce fichier n’existe pas.\n")
    assert "c’est un dossier" in call(capsys, "lint", tmp_path, "--lang", "fr").err
    assert "there is no such file" in call(capsys, "lint", tmp_path / "none.txt", "--lang", "en").err


@pytest.mark.parametrize(("language", "said"), [("fr", "12\u202f500"), ("en", "12,500")])
def test_numbers_are_grouped_as_the_language_does(language: str, said: str) -> None:
    words.speak(language)
    assert [words.grouped(12_500), words.grouped(999)] == [said, "999"]
    words.speak("en")
