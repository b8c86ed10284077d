"""Help in the user's language: typer words its own part of it in English alone."""

import re
from collections.abc import Sequence
from typing import Any, Final

import typer

from entregent.cli.frame.words import _

_Formatter: Any = typer.Context.formatter_class


class Formatter(_Formatter):  # type: ignore[misc]  # typer's own, wherever it keeps it
    """Writes help as typer does, with every word of typer's put into the language spoken now."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """How the command is called."""
        shown = _DOUBLED.sub(r"[\1]", _BRACED.sub(r"\1", args)).replace("...", "…")
        shown = shown.replace("COMMAND [ARGS]…", _("COMMAND [ARGUMENTS]…"))
        super().write_usage(prog, _dotted(placed(shown)), prefix or _("Usage: "))

    def write_heading(self, heading: str) -> None:
        """Above a list of arguments, options or commands."""
        said = {"Arguments": _("Arguments:"), "Options": _("Options:"), "Commands": _("Commands:")}
        self.write(f"{'':>{self.current_indent}}{said.get(heading, f'{heading}:')}\n")

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Such a list."""
        super().write_dl([(_named(name), _told(text)) for name, text in rows], col_max, col_spacing)


class _Context(typer.Context):
    """A call whose help is written so."""

    formatter_class = Formatter


def worded(command: Any) -> Any:
    """The command, and all beneath it, with help in the user's language."""
    command.context_class = _Context
    command.short_help = command.short_help or command.help  # whole: typer cuts the help short in lists
    for each in getattr(command, "commands", {}).values():
        worded(each)
    return command


def placed(text: str) -> str:
    """The same, with the words that stand for what is to be given (PERSON, FILE) in the user's language."""
    words = {
        "AUDIENCE": _("AUDIENCE"),
        "EFFECT": _("EFFECT"),
        "EVENT": _("EVENT"),
        "FIELD": _("FIELD"),
        "FILE": _("FILE"),
        "HOLDS": _("HOLDS"),
        "KEEP": _("KEEP"),
        "KIND": _("KIND"),
        "LINE": _("LINE"),
        "MARK": _("MARK"),
        "MOVE": _("MOVE"),
        "NAME": _("NAME"),
        "OTHER": _("OTHER"),
        "PERSON": _("PERSON"),
        "PURPOSE": _("PURPOSE"),
        "QUERY": _("QUERY"),
        "SIDE": _("SIDE"),
        "TEXT": _("TEXT"),
        "TITLE": _("TITLE"),
        "VALUE": _("VALUE"),
        "WORDS": _("WORDS"),
        "YEAR": _("YEAR"),
    }
    return _PLACE.sub(lambda found: words.get(found[0], found[0]), text)


def _named(name: str) -> str:
    """The name of an option or argument, and what kind of value it wants."""
    kinds = dict.fromkeys(("int", "int range", "float"), _("<number>"))
    kinds |= {"str": _("<text>"), "path": _("<file>"), "%Y-%m-%d": _("<YYYY-MM-DD>")}
    shown = _dotted(placed(_DOUBLED.sub(r"[\1]", name)))
    return _VALUE.sub(lambda found: kinds[found[1] or found[2]], shown)


def _dotted(text: str) -> str:
    """Each "and more of them" said once."""
    return text.replace("…]…", "]…").replace("……", "…")


def _told(text: str) -> str:
    """What an option is for; at its end, in brackets, stands what typer adds of its own."""
    sentences = {
        "Show this message and exit.": _("Show this help."),
        "Install completion for the current shell.": _("Install completion for this terminal."),
        "Show completion for the current shell, to copy it or customize the installation.": _(
            "Show the completion for this terminal, to copy or adapt it."
        ),
    }
    return _EXTRA.sub(lambda found: f"  [{_extra(found[1])}]", sentences.get(text, text))


def _extra(text: str) -> str:
    return "; ".join(map(_part, text.split("; ")))


def _part(text: str) -> str:
    """One of the things that typer says in brackets."""
    name, colon, value = text.partition(": ")
    if colon:
        return {"env var": _("variable {value}"), "default": _("default: {value}")}[name].format(value=value)
    if text == "required":
        return _("required")
    low, _within, high = text.split("<=")
    return _("from {low} to {high}").format(low=low, high=high)


_PLACE: Final = re.compile(r"(?<![\w-])[A-Z]{4,}(?!\w)")
_BRACED: Final = re.compile(r"\{([^{}]+)\}")
_DOUBLED: Final = re.compile(r"\[\[([^\[\]]+)\]\]")
_VALUE: Final = re.compile(r"<(?:(str|path|int(?: range)?|float|%Y-%m-%d)|list\[(str|int|float)\])>")
_EXTRA: Final = re.compile(r" *\[((?:(?:(?:env var|default): [^\];]*|required|\d+<=x<=\d+)(?:; )?)+)\]$")
