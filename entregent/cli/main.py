"""The command `entregent`: finds the commands beside it and runs the one that was called.

How a command is written is told in entregent/cli/frame/__init__.py.
"""

import importlib
import pkgutil
import sys
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

import entregent
import entregent.cli
from entregent.cli.frame import helping, language, usage, words
from entregent.cli.frame.words import _

_FRAME = frozenset({"main", "frame"})


def run() -> None:
    """The entry of the command line."""
    words.speak(words.asked() or words.of_environment())
    raise SystemExit(ended())


def ended(arguments: Sequence[str] | None = None) -> int:
    """Runs the command that was called, and says how it ended; wrong usage is told in one line."""
    given = usage.in_order(sys.argv[1:] if arguments is None else arguments)
    try:
        command = helping.worded(typer.main.get_command(application()))
        return command(given, prog_name="entregent", standalone_mode=False) or 0
    except typer.Abort:
        return 1
    except typer.TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            error.show()  # type: ignore[attr-defined]  # the help itself
        else:
            words.speak(words.asked(given or ["-"]) or language.of_owner(given) or words.spoken())
            typer.echo(f"entregent: {usage.wrong_usage(error)}", err=True)
        return 2


def application() -> typer.Typer:
    """The whole command line, in the language spoken now."""
    app = typer.Typer(
        name="entregent",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
        help=_("Entregent: the good habits of people who care about relationships, made easy."),
    )
    app.callback()(_start())
    for name in command_modules():
        importlib.import_module(f"entregent.cli.{name}").register(app)
    return app


def command_modules() -> list[str]:
    """The names of the files beside this one that hold commands."""
    found = (module.name for module in pkgutil.iter_modules(entregent.cli.__path__))
    return sorted(name for name in found if name not in _FRAME)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"entregent {entregent.__version__}")
        raise typer.Exit


def _start() -> Callable[..., None]:
    option = typer.Option("--version", callback=_version, is_eager=True, help=_("Say the version."))

    def start(*, version: Annotated[bool, option] = False) -> None:  # its callback answers
        """Holds the options that stand before a command."""

    return start


if __name__ == "__main__":
    run()
