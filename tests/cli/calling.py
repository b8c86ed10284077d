"""Calls the command line as a user would, in this process."""

import json
from typing import Any, NamedTuple

import pytest

from entregent.cli import main
from entregent.cli.frame import words


class Answer(NamedTuple):
    """How a call ended, and what it printed where."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """What `--json` printed."""
        return json.loads(self.out)


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> Answer:
    """Runs `entregent` with `arguments`; the words are those of `--lang`, else English."""
    capsys.readouterr()
    given = [str(argument) for argument in arguments]
    words.speak(words.asked(given or ["--help"]) or "en")
    code = main.ended(given)
    printed = capsys.readouterr()
    return Answer(code, printed.out, printed.err)
