"""`entregent import`: brings an archive into the record, or only says what it would bring."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _

if TYPE_CHECKING:
    from entregent.cli.import_.sources import Source


def register(app: typer.Typer) -> None:
    """Adds `import`."""
    text = _("Brings in what you have: address books, a LinkedIn archive, exports of other programs.")
    app.command("import", help=text)(command(bring))


def bring(
    call: Call,
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help=_("ZIP, folder or tables."))],
    kind: Annotated[str, typer.Option(help=_("What it is; told by itself when left out."))] = "auto",
    column: Annotated[
        list[str] | None, typer.Option(metavar="NAME=HOLDS", help=_("What a column holds: Tel=phone."))
    ] = None,
    dates: Annotated[str, typer.Option(help=_("How days are written: dmy, mdy or ymd."))] = "",
    me: Annotated[
        str, typer.Option(help=_("Who you are in a chat: as it calls you, or - if you only read."))
    ] = "",
    words: Annotated[bool, typer.Option("--words", help=_("Keep the words of chats too."))] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_("Only say what would come in."))] = False,
    yes: Annotated[bool, typer.Option("--yes", help=_("Import somebody else's archive too."))] = False,
) -> None:
    """Every archive in turn; what was broken off before goes on where it stopped."""
    from entregent.cli.import_ import answers, reports, sources, takings, whole
    from entregent.records.importing import KINDS
    from entregent.records.importing import Refused as NotTaken

    documents: list[dict[str, Any]]
    if kind not in (*KINDS, whole.KIND):
        raise Misused(_("The kind is one of: {kinds}.").format(kinds=", ".join((*KINDS, whole.KIND))))
    if whole.is_meant(paths := _paths(files), kind):
        documents = whole.take(call, paths, dry_run=dry_run)
        document = reports.document(call.owner, documents)
        call.answer(document, lambda out: reports.say(out, document, dry_run))
        return
    options = answers.options(column or [], dates, me=me, words=words)
    chosen = takings.Chosen(kind, options, sure=yes)
    take = takings.foresee if dry_run else takings.take
    documents = []
    with sources.grouped(call.owner, paths) as found:
        for source in found:
            try:
                documents += _several(found, source, take(call, source, chosen))
            except NotTaken as error:
                raise Refused(reports.refusal(error.code, error.values)) from None
    document = reports.document(call.owner, documents)
    call.answer(document, lambda out: reports.say(out, document, dry_run, by_run=True))


def _paths(files: list[str]) -> list[Path]:
    paths = [Path(file).expanduser() for file in files]
    missing = next((path for path in paths if not path.exists()), None)
    if missing is not None:
        from entregent.cli.import_ import reports

        raise Refused(reports.refusal("not_found", {"name": missing}))
    return paths


def _several(
    found: "list[Source]", source: "Source", documents: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Where there are several archives, each file says in which it was."""
    return [{**one, "archive": source.name} for one in documents] if len(found) > 1 else documents
