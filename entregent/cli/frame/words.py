"""The words of the command line in the user's language, without waiting for Django."""

import errno
import gettext
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("fr", "en")
LOCALE: Final = Path(__file__).resolve().parent.parent / "locale"

_spoken: gettext.NullTranslations = gettext.NullTranslations()
_group = ","


def speak(language: str) -> None:
    """From now on the words come in `language`; English where it is not French."""
    global _spoken, _group  # one call of the program speaks one language
    _group = "\u202f" if language == "fr" else ","
    _spoken = gettext.translation("django", LOCALE, languages=[language], fallback=True)


def spoken() -> str:
    """The language that is spoken now."""
    return "en" if _group == "," else "fr"


def _(message: str) -> str:
    """The words for an English message."""
    return _spoken.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """The words for a count, singular or plural."""
    return _spoken.ngettext(one, many, count)


def grouped(number: int) -> str:
    """A number in figures as the language groups them: "12,500", in French "12 500"."""
    return f"{number:,}".replace(",", _group)


def headed(head: str, text: str) -> str:
    """A head and what it says, with the colon of the language: "Awa: advice", « Awa : conseil »."""
    return f"{head}\u00a0: {text}" if spoken() == "fr" else f"{head}: {text}"


def asked(arguments: Iterable[str] = ()) -> str:
    """The language that `--lang` asks for, else empty: help is worded before the arguments are read."""
    given = value_of("--lang", list(arguments or sys.argv[1:]))
    return given if given in LANGUAGES else ""


def value_of(option: str, arguments: Sequence[str]) -> str:
    """The value that an option is given, before anything else is read; empty where it is not."""
    for place, word in enumerate(arguments):
        name, equals, value = word.partition("=")
        if name == option:
            return value if equals else "".join(arguments[place + 1 : place + 2])
    return ""


def fault(error: OSError) -> str:
    """What is wrong with a file or a port; the system says it in English alone."""
    return {
        errno.ENOENT: _("there is no such file"),
        errno.EACCES: _("it may not be opened"),
        errno.EPERM: _("it may not be opened"),
        errno.EISDIR: _("it is a folder"),
        errno.ENOTDIR: _("there is no such folder"),
        errno.EADDRNOTAVAIL: _("this machine has no such address"),
        errno.ENAMETOOLONG: _("its name is too long"),
    }.get(error.errno or 0, error.strerror or type(error).__name__)


def of_environment(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the terminal: French where it says so, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"
