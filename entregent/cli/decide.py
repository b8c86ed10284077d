"""`entregent done`, `snooze` and `skip`: what is decided about a line of the day."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _
from entregent.formats.dates import YEARS

if TYPE_CHECKING:
    from entregent.records.models import Decision
    from entregent.records.today.decisions import Act

_ACTION = typer.Argument(metavar="ACTION")


def register(app: typer.Typer) -> None:
    """Adds `done`, `snooze` and `skip`."""
    app.command("done", help=_("Says that a line of today is done: the exchange goes on record."))(
        command(done)
    )
    app.command("snooze", help=_("Puts a line of today off until a day."))(command(snooze))
    app.command("skip", help=_("Leaves a line of today out this time."))(command(skip))


def done(call: Call, action: Annotated[str, _ACTION]) -> None:
    """Logs the exchange and starts the rhythm anew."""
    from entregent.records.today import decisions

    _answer(call, lambda: decisions.done(call.owner, action, call.today))


def snooze(
    call: Call,
    action: Annotated[str, _ACTION],
    until: Annotated[str, typer.Option(metavar="DATE", help=_("The day it comes back."))],
) -> None:
    """Later."""
    from entregent.records.today import decisions

    try:
        day = dt.date.fromisoformat(until)
    except ValueError:
        raise Misused(_("a day is written like 2026-03-31.")) from None
    if day.year not in YEARS:
        raise Misused(_("a day of the years {first} to {last}.").format(first=YEARS[0], last=YEARS[-1]))
    if day <= call.today:
        raise Misused(_("The day must come after {today}.").format(today=call.today))
    _answer(call, lambda: decisions.snooze(call.owner, action, call.today, day))


def skip(call: Call, action: Annotated[str, _ACTION]) -> None:
    """Not this time."""
    from entregent.records.today import decisions

    _answer(call, lambda: decisions.skip(call.owner, action, call.today))


def _answer(call: Call, decide: Any) -> None:
    from entregent.records.today.decisions import NoSuchLine, WhichAnswer

    try:
        act: Act = decide()
    except NoSuchLine:
        raise Refused(_("There is no such action: `entregent today` lists them.")) from None
    except WhichAnswer as which:
        line = _("Say which answer you gave: entregent requests yes {id} (or no, handed-over, done).")
        raise Refused(line.format(id=which.request)) from None
    decision = act.decision
    person = decision.person
    document = {
        "id": decision.key,
        "kind": decision.kind,
        "verdict": decision.verdict,
        "person": {"id": person.pk, "name": person.name} if person else None,
        "on": decision.on,
        "until": decision.until,
        "exchange": decision.exchange_id,
    }
    call.answer(document, lambda out: out.print(_said(call, decision)))


def _said(call: Call, decision: "Decision") -> str:
    from entregent.wording.times import on_day

    name = decision.person.name if decision.person else ""
    if decision.until:
        return _("Later: {name}, again {day}.").format(name=name, day=on_day(decision.until, call.today))
    words = {"done": _("Done: {name}."), "skip": _("Not this time: {name}.")}
    return words[decision.verdict].format(name=name)
