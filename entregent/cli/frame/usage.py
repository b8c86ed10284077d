"""Says in one line, in the user's language, what was wrong with how a command was called."""

import re
from collections.abc import Callable, Sequence
from typing import Any, Final

import typer

from entregent.cli.frame.helping import placed
from entregent.cli.frame.words import _

type Say = Callable[[re.Match[str]], str]


def wrong_usage(error: typer.TyperException) -> str:
    """What typer found wrong, in our words, and the help that tells more; typer speaks English alone."""
    context: Any = getattr(error, "ctx", None)
    said = _first(str(getattr(error, "format_message", error.__str__)()), _sayings())
    return f"{said} {_('More: {command} --help').format(command=context.command_path)}" if context else said


def in_order(arguments: Sequence[str]) -> list[str]:
    """The arguments with what every command takes (`--lang fr`, `--json`) put behind the command."""
    rest, before = list(arguments), list[str]()
    while rest and rest[0].partition("=")[0] in (*_WITH_VALUE, *_ALONE):
        taken = 2 if rest[0] in _WITH_VALUE else 1
        before, rest = [*before, *rest[:taken]], rest[taken:]
    if not rest or rest[0].startswith("-"):
        return rest  # the help of the whole, which takes none of them
    end = rest.index("--") if "--" in rest else len(rest)
    return [*rest[:end], *before, *rest[end:]]


_WITH_VALUE: Final = ("--lang", "--on", "--owner")
_ALONE: Final = ("--json",)


def _first(message: str, sayings: list[tuple[re.Pattern[str], Say]]) -> str:
    for pattern, say in sayings:
        if found := pattern.fullmatch(message):
            return say(found)
    return message


def _sayings() -> list[tuple[re.Pattern[str], Say]]:
    return [
        (
            _NO_OPTION,
            lambda found: _("There is no option {name}.").format(name=found["name"]) + _near(found["near"]),
        ),
        (_NO_COMMAND, lambda found: _("There is no command {name}.").format(name=found["name"])),
        (_EXTRA, lambda found: _("Too much was given: {words}.").format(words=found["words"])),
        (_MISSING, lambda found: _("{name} is missing.").format(name=placed(found["name"].rstrip("….")))),
        (_NO_VALUE, lambda found: _("{name} wants a value.").format(name=found["name"])),
        (_VALUE_TOO_MUCH, lambda found: _("{name} takes no value.").format(name=found["name"])),
        (
            _INVALID,
            lambda found: _("{name}: {why}").format(
                name=placed(found["name"]), why=_first(found["why"], _of_values())
            ),
        ),
    ]


def _of_values() -> list[tuple[re.Pattern[str], Say]]:
    return [
        (_NO_NUMBER, lambda _found: _("a whole number is wanted.")),
        (_LEAST, lambda found: _("at least {number}.").format(number=found["number"])),
        (_MOST, lambda found: _("at most {number}.").format(number=found["number"])),
        (_DAY, lambda _found: _("a day is written like 2026-03-31.")),
        (_YEAR, lambda found: _("a day of the years {first} to {last}.").format(**found.groupdict())),
        (_CHOICE, lambda found: _("it is one of: {names}.").format(names=found["names"].replace("'", ""))),
    ]


def _near(names: str | None) -> str:
    return " " + _("Did you mean {names}?").format(names=names) if names else ""


NO_DAY: Final = "a day is written like 2026-03-31."
NO_YEAR: Final = "a day of the years {first} to {last}."
"""Said in English, as typer says what it finds wrong; put into the user's words with the rest."""
_DAY: Final = re.compile(re.escape(NO_DAY))
_YEAR: Final = re.compile(r"a day of the years (?P<first>\d+) to (?P<last>\d+)\.")
_NO_OPTION: Final = re.compile(r"No such option: (?P<name>\S+)(?: \(Possible options: (?P<near>.*)\))?")
_NO_COMMAND: Final = re.compile(r"No such command '(?P<name>.*)'\.(?: .*)?")
_EXTRA: Final = re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((?P<words>.*)\)", re.DOTALL)
_MISSING: Final = re.compile(r"Missing \w+ '(?P<name>[^']*)'\.(?: .*)?", re.DOTALL)
_NO_VALUE: Final = re.compile(r"Option '(?P<name>[^']*)' requires an argument\.")
_VALUE_TOO_MUCH: Final = re.compile(r"Option '(?P<name>[^']*)' does not take a value\.")
_INVALID: Final = re.compile(r"Invalid value for '(?P<name>[^']*)'(?: \(.*?\))?: (?P<why>.*)", re.DOTALL)
_NO_NUMBER: Final = re.compile(r"Input should be a valid (?:integer|number).*", re.DOTALL)
_LEAST: Final = re.compile(r"Input should be greater than or equal to (?P<number>\S+)")
_MOST: Final = re.compile(r"Input should be less than or equal to (?P<number>\S+)")
_CHOICE: Final = re.compile(r"Value error, '.*' is not one of (?P<names>.*)\.", re.DOTALL)
