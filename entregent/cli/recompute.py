"""`entregent recompute`: drops what is derived and computes it again."""

import typer

from entregent.cli.frame import Call, command
from entregent.cli.frame.words import _, grouped, ngettext


def register(app: typer.Typer) -> None:
    """Adds `recompute`."""
    app.command("recompute", help=_("Computes ties and search words again from the record."))(
        command(recompute)
    )


def recompute(call: Call) -> None:
    """Everything derived, for the day."""
    from entregent.records import search, ties

    count = ties.recompute(call.owner, call.today)
    search.recompute(call.owner)
    line = ngettext("{count} person.", "{count} people.", count).format(count=grouped(count))
    call.answer({"date": call.today, "people": count}, lambda out: out.print(line))
