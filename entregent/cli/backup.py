"""`entregent backup`: everything of every account in one file, while the program goes on."""

from pathlib import Path
from typing import Annotated

import typer

from entregent.cli.frame import Call, Refused, command, outgoing
from entregent.cli.frame.words import _, grouped, ngettext


def register(app: typer.Typer) -> None:
    """Adds `backup`."""
    app.command("backup", help=_("Copies everything into one file, while the program goes on."))(
        command(backup, needs="database")
    )


def backup(
    call: Call,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_("The file, or the folder it goes into."))],
) -> None:
    """Writes a backup, whole or not at all."""
    from django.utils import timezone

    from entregent.records.backups.manifest import Unfit
    from entregent.records.backups.taking import take

    path = outgoing.place(file, call.on or timezone.localdate(), "backup")
    try:
        with outgoing.plainly(path):
            made = take(path)
            size = path.stat().st_size
    except Unfit:
        raise Refused(
            _("The database is damaged: entregent doctor tells more. No backup was made.")
        ) from None
    document = {
        "file": path, "bytes": size, "database": made.database, "made_at": made.made_at,
        "accounts": made.accounts, "people": made.people, "exchanges": made.exchanges,
    }  # fmt: skip
    line = ngettext("{count} person in {file}", "{count} people in {file}", made.people)
    call.answer(document, lambda out: out.print(line.format(count=grouped(made.people), file=path)))
