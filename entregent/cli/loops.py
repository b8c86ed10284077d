"""`entregent loops`: advice and help received, what came of it, and whether it was told."""

from typing import TYPE_CHECKING, Annotated

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _
from entregent.cli.give import chosen

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.records.models import Favour


def register(app: typer.Typer) -> None:
    """Adds `loops`."""
    app.command("loops", help=_("Lists help whose outcome is to be told, or notes what came of it."))(
        command(loops)
    )


def loops(
    call: Call,
    which: Annotated[str, typer.Argument(metavar="ID", help=_("The advice or help."))] = "",
    used: Annotated[str, typer.Option("--used", metavar="TEXT", help=_("What you did with it."))] = "",
    outcome: Annotated[str, typer.Option("--outcome", metavar="TEXT", help=_("What came of it."))] = "",
    told: Annotated[bool, typer.Option("--told", help=_("They have been told."))] = False,
    let_go: Annotated[bool, typer.Option("--let-go", help=_("Let it go."))] = False,
) -> None:
    """Notes what is said of one loop, in the order in which it happened; else lists."""
    said = [("use", used), ("come", outcome), ("tell", told), ("let_go", let_go)]
    events = [(event, words if isinstance(words, str) else "") for event, words in said if words]
    if bool(which) != bool(events) or (told and let_go):
        raise Misused(_("Name one with --used, --outcome, --told or --let-go; or nothing, to list them."))
    if which:
        _note(call, which, events)
    else:
        _list(call)


def _note(call: Call, which: str, events: list[tuple[str, str]]) -> None:
    from django.db import transaction

    from entregent.records.giving import loops as verbs
    from entregent.records.people import naming
    from entregent.records.queries import given

    row = chosen(call, which)
    try:
        with transaction.atomic():
            for event, words in events:
                verbs.move(call.owner, row, event, call.today, naming.clean(words))
    except verbs.NotPossible as refused:
        raise Refused(_why(refused.code)) from None
    row.refresh_from_db()
    call.answer(given.loop(row), lambda out: out.print(_said(call, row)))


def _why(code: str) -> str:
    if code == "no_loop":
        return _("This opens no loop: only advice and help received do.")
    return _("This was told or let go already.")


def _list(call: Call) -> None:
    from entregent.core.loops import to_tell
    from entregent.records.giving.loops import good_news, loop_of
    from entregent.records.queries import favours as queries
    from entregent.records.queries import given

    rows = {str(row.pk): row for row in queries.loops(call.owner)}
    order = to_tell(map(loop_of, rows.values()), good_news=good_news(call.owner, call.today))
    found = [rows[one.id] for one in order]

    def say(out: "Console") -> None:
        for row in found:
            out.print(_said(call, row))
        if not found:
            out.print(_("Nobody waits to hear what came of their help."))

    call.answer({"loops": [given.loop(row) for row in found]}, say)


def _said(call: Call, row: "Favour") -> str:
    from entregent.records.giving.loops import loop_of
    from entregent.wording.giving import LOOP_WORDS, headline
    from entregent.wording.times import ago

    said = headline(row.kind, row.person.name, given=False)
    stage = str(LOOP_WORDS[loop_of(row).stage])
    parts = (said, ago(row.on, call.today), row.what, row.outcome or row.used, stage, str(row.pk))
    return "  ".join(part for part in parts if part)
