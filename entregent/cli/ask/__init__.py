"""`entregent ask`: whether it is fair to ask something of somebody now, and asks on record, step by step."""

import datetime as dt
from typing import Annotated, Literal

import typer

from entregent.cli.ask import record
from entregent.cli.ask.check import check as check_scenario
from entregent.cli.ask.refusing import as_id
from entregent.cli.frame import Call, Misused, command, incoming
from entregent.cli.frame.words import _


def register(app: typer.Typer) -> None:
    """Adds `ask`."""
    app.command("ask", help=_("Says whether it is fair to ask this now; lists asks, and moves them on."))(
        command(ask)
    )


_WORDS = typer.Argument(
    metavar="[PERSON WORDS | MOVE ID | ID]",
    help=_(
        "Whom and what; or an ask, and what happened before it: sent, reminded, yes, no, later, silent, "
        "helped, thanked, told, returned, no-thanks, no-result, no-return, anyway, drop."
    ),
)
_CHECK = typer.Option("--check", help=_("Judge a scenario as JSON; nothing is kept."))
_SIZE = typer.Option(help=_("What it would take them; without it the words tell."))
_TOPIC = typer.Option(help=_("What it is about, in a word or two."))
_IDEAS = typer.Option("--ideas", help=_("Ask for ideas instead."))
_KEEP = typer.Option("--keep", help=_("Keep the ask on record."))
_ANYWAY = typer.Option("--anyway", help=_("Keep it, to be asked all the same; that is remembered."))
_NOTE = typer.Option(help=_("With a move: in a few words."))
_KIND = typer.Option(
    help=_("With `helped` or `returned`: one of {kinds}.").format(kinds=", ".join(record.KINDS))
)
_UNTIL = typer.Option(formats=["%Y-%m-%d"], help=_("With `later`: from which day."))


def ask(
    call: Call,
    words: Annotated[list[str] | None, _WORDS] = None,
    check: Annotated[bool, _CHECK] = False,
    size: Annotated[Literal["small", "medium", "large", "outsized"] | None, _SIZE] = None,
    topic: Annotated[str, _TOPIC] = "",
    ideas: Annotated[bool, _IDEAS] = False,
    keep: Annotated[bool, _KEEP] = False,
    anyway: Annotated[bool, _ANYWAY] = False,
    note: Annotated[str, _NOTE] = "",
    kind: Annotated[str, _KIND] = "",
    until: Annotated[dt.datetime | None, _UNTIL] = None,
) -> None:
    """The judgement, the list, or the ask as it now stands."""
    said = words or []
    if check:
        if len(said) > 1:
            raise Misused(_("--check takes one file."))
        check_scenario(call, said[0] if said else incoming.STDIN)
    elif not said:
        record.listed(call)
    elif len(said) == 1:
        record.shown(call, said[0])
    elif len(said) == 2 and said[0] in record.VERBS and as_id(said[1]):
        told = record.Said(note, kind, until.date() if until else None)
        record.moved(call, record.VERBS[said[0]], said[1], told)
    else:
        wish = record.Wish(said[0], " ".join(said[1:]), size or "", topic, ideas=ideas)
        record.judged(call, wish, keep=keep, anyway=anyway)
