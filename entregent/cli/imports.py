"""`entregent imports`: what was brought before, and how a whole import is taken back."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Refused, command
from entregent.cli.frame.words import _, grouped, ngettext

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from entregent.records.models import ImportRun

LATEST = "last"
_LOOKED_AT = 200


def register(app: typer.Typer) -> None:
    """Adds `imports` with its verbs."""
    imports = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    imports.command("list", help=_("Lists what was brought, the latest first."))(command(show))
    imports.command("undo", help=_("Takes a whole import back, with nothing else touched."))(command(undo))
    app.add_typer(imports, name="imports", help=_("Former imports, and how to take one back."))


def show(call: Call) -> None:
    """Lists every import."""
    from entregent.records.queries import imports

    rows = [_document(run) for run in imports.former(call.owner)]
    call.answer({"imports": rows}, lambda out: out.print("\n".join(map(_line, rows))))


def _document(run: "ImportRun") -> dict[str, Any]:
    names = ("read", "created", "updated", "unchanged", "skipped", "rejected")
    counts = {name: getattr(run, f"total_{name}") for name in names}
    return {
        "id": run.pk,
        "name": run.name,
        "kind": run.kind,
        "state": run.state,
        "at": run.created_at,
        **counts,
    }


def _line(row: dict[str, Any]) -> str:
    from entregent.wording.imports import STATES

    state = str(STATES.get(row["state"], row["state"]))
    new = ngettext("{count} new row", "{count} new rows", row["created"]).format(
        count=grouped(row["created"])
    )
    return f"{row['id']}  {_day(row['at'])}  {row['name']}  {state}, {new}"


def _day(at: dt.datetime) -> str:
    from django.utils import formats, timezone

    return str(formats.date_format(timezone.localtime(at), "SHORT_DATE_FORMAT"))


def undo(
    call: Call,
    which: Annotated[str, typer.Argument(metavar="ID", help=_("The id of an import, or last."))],
    yes: Annotated[bool, typer.Option("--yes", help=_("Do not ask."))] = False,
) -> None:
    """Takes an import back; one that was broken off goes on."""
    from entregent.cli.import_ import takings_back

    run = _chosen(call, which)
    if run.state not in ("undoing", "undone"):
        if not yes:
            _confirm(run)
        takings_back.begin(call, run)
    document = takings_back.finish(call, run)
    call.answer(document, lambda out: takings_back.say(out, document))


def _chosen(call: Call, which: str) -> "ImportRun":
    from entregent.records.queries import imports

    runs = imports.former(call.owner).select_related("owner__preferences")
    if which == LATEST:
        run = _latest(runs.exclude(started_at=None).exclude(state="undone").order_by("-started_at"))
    else:
        run = runs.filter(pk__in=_as_id(which)).first()
    if run is None:
        raise Refused(_("There is no such import. List them with: entregent imports list"))
    return run


def _latest(runs: "QuerySet[ImportRun]") -> "ImportRun | None":
    """The latest that brought anything: the same file once more brings nothing to be taken back."""
    done = [run for run in runs[:_LOOKED_AT] if _document(run)["created"] or _document(run)["updated"]]
    return next(iter(done), runs.first())


def _as_id(text: str) -> list[uuid.UUID]:
    try:
        return [uuid.UUID(text)]
    except ValueError:
        return []


def _confirm(run: "ImportRun") -> None:
    from entregent.cli.import_ import takings_back

    question = takings_back.question(run)
    if not typer.confirm(question, err=True):
        raise Refused(_("Nothing was changed."))
