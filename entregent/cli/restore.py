"""`entregent restore`: puts a backup in the place of everything there is."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from entregent.cli.frame import Call, Refused, command, outgoing, words
from entregent.cli.frame.words import _, fault


def register(app: typer.Typer) -> None:
    """Adds `restore`."""
    app.command("restore", help=_("Puts a backup in the place of everything there is."))(
        command(restore, needs="django")
    )


def restore(
    call: Call, file: Annotated[Path, typer.Argument(metavar="FILE", help=_("What backup wrote."))]
) -> None:
    """Checks the backup from end to end, keeps what is there beside it, then replaces it at one stroke."""
    from django.utils import translation

    from entregent.cli.frame import database
    from entregent.records.backups import restoring
    from entregent.records.backups.manifest import Unfit
    from entregent.wording import backups

    translation.activate(call.lang or words.of_environment())
    path = file.expanduser()
    _there(path)
    _make_tables()
    try:
        with outgoing.plainly(Path(_home())), database.alone():
            done = restoring.restore(path, serving=_is_serving(), on_kept=lambda kept: _tell(call, kept))
    except Unfit as error:
        raise Refused(backups.unfit(error.code, {"file": path, **error.values})) from None
    database.bring_up_to_date()
    made = done.manifest
    document = {
        "restored": path, "made_at": made.made_at, "accounts": made.accounts, "people": made.people,
        "exchanges": made.exchanges, "kept": done.kept,
    }  # fmt: skip
    line = _("Everything is as it was on {moment}. Everybody signs in again.").format(
        moment=_said(made.made_at)
    )
    call.answer(document, lambda out: out.print(line))


def _said(moment: str) -> str:
    from django.utils import timezone

    return f"{timezone.localtime(dt.datetime.fromisoformat(moment)):%Y-%m-%d %H:%M}"


def _there(path: Path) -> None:
    try:
        with path.open("rb"):
            return
    except OSError as error:
        raise Refused(_("{file} cannot be read: {why}.").format(file=path, why=fault(error))) from None


def _make_tables() -> None:
    """PostgreSQL's are filled, SQLite's come with the file."""
    from django.db import connection

    from entregent.cli.frame import database

    if connection.vendor == "postgresql":
        try:
            database.bring_up_to_date()
        except database.TooNew:
            raise Refused(
                _("A later version of Entregent wrote this database: install that version, or a newer one.")
            ) from None


def _home() -> str:
    from django.conf import settings

    return str(settings.HOME)


def _is_serving() -> bool:
    from entregent.cli.frame import serving

    now = serving.noted()
    return (now is not None and serving.alive(now.pid)) or serving.alive(serving.worker())


def _tell(call: Call, kept: Path) -> None:
    call.say(_("What was there until now is kept in {file}.").format(file=kept))
