"""The words of the command line in the user's language, without waiting for Django."""

import gettext
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("fr", "en")
LOCALE: Final = Path(__file__).resolve().parent.parent / "locale"

_spoken: gettext.NullTranslations = gettext.NullTranslations()


def speak(language: str) -> None:
    """From now on the words come in `language`; English where it is not French."""
    global _spoken  # one call of the program speaks one language
    _spoken = gettext.translation("django", LOCALE, languages=[language], fallback=True)


def _(message: str) -> str:
    """The words for an English message."""
    return _spoken.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """The words for a count, singular or plural."""
    return _spoken.ngettext(one, many, count)


def asked(arguments: Iterable[str] = ()) -> str:
    """The language that `--lang` asks for, else empty: help is worded before the arguments are read."""
    words = list(arguments or sys.argv[1:])
    for place, word in enumerate(words):
        name, equals, value = word.partition("=")
        if name == "--lang":
            given = value if equals else "".join(words[place + 1 : place + 2])
            return given if given in LANGUAGES else ""
    return ""


def of_environment(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the terminal: French where it says so, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"
