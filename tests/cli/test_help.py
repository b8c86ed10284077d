"""Help speaks the user's language to the last word, whichever command it is about."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import typer

from entregent.cli import main
from entregent.cli.frame import helping, words

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = re.compile(
    r"\b(?:Usage|Show|Install|Commands?|required|default|completion|exit|str|int|float|list\[|Y-%m|env)\b|"
    r"\b(?:PERSON|WORDS|MOVE|FILE|PURPOSE|NAME|LINE|TEXT|OTHER|EVENT|KEEP|FIELD|SIDE|MARK|EFFECT|VALUE|QUERY|"
    r"TITLE|KIND|YEAR|HOLDS)\b|<path>"
)
DOUBTFUL = re.compile(r"[{}]|…\]?…|<path>|\[\[|\.\.\.$|<=|range>", re.MULTILINE)


def helps(language: str) -> list[str]:
    """The help of the whole, and of every command beneath it, as a program that has just begun says it."""
    code = f"from tests.cli import test_help; test_help.say({language!r})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    found: list[str] = json.loads(run.stdout)
    return found


def say(language: str) -> None:
    """Prints them all."""
    words.speak(language)
    whole = helping.worded(typer.main.get_command(main.application()))
    sys.stdout.write(json.dumps(_of(whole, "entregent", None)))


def _of(command: Any, name: str, above: Any) -> list[str]:
    context = command.context_class(command, info_name=name, parent=above)
    beneath = getattr(command, "commands", {}).items()
    return [command.get_help(context), *(text for name, each in beneath for text in _of(each, name, context))]


def test_no_word_of_help_is_left_in_english() -> None:
    texts = helps("fr")
    lines = [re.sub(r"--\S+", "", line) for text in texts for line in text.splitlines()]
    assert [line for line in lines if ENGLISH.search(line)] == []
    assert all(text.startswith("Utilisation\u00a0: entregent") for text in texts)


def test_help_is_written_plainly_in_english_too() -> None:
    texts = helps("en")
    assert len(texts) > 30
    assert [line for text in texts for line in text.splitlines() if DOUBTFUL.search(line)] == []
    assert all(text.startswith("Usage: entregent") for text in texts)


def test_a_list_of_commands_cuts_none_of_them_short() -> None:
    whole = " ".join(helps("en")[0].split())
    assert "Writes the whole record, or everybody as cards or as a table, into a file." in whole
    assert "Lists help whose outcome is to be told, or notes what came of it." in whole
