"""`entregent doctor`: looks at the installation and says what to do."""

import typer

from entregent.cli.doctor.check import Check, State
from entregent.cli.frame import Call, command
from entregent.cli.frame.words import _

_MARKS: dict[State, str] = {"fine": "✓", "warning": "!", "broken": "✗"}


def register(app: typer.Typer) -> None:
    """Adds `doctor`."""
    app.command("doctor", help=_("Looks at the installation and says what to do."))(
        command(examine, needs="nothing")
    )


def examine(call: Call) -> None:
    """Runs every check; ends with 1 where something is broken."""
    from entregent.cli.doctor import checks

    found = list(checks.every())
    whole = all(check.state != "broken" for check in found)
    document = {"fine": whole, "checks": [check._asdict() for check in found]}
    call.answer(document, lambda out: out.print("\n".join(map(_line, found))))
    if not whole:
        raise typer.Exit(1)


def _line(check: Check) -> str:
    line = f"{_MARKS[check.state]} {check.words}"
    return f"{line}\n  → {check.do}" if check.do else line
