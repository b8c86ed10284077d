"""`entregent export`: the whole record, or everybody as cards or as a table, in one file."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from entregent.cli.frame import Call, command, outgoing
from entregent.cli.frame.words import _, grouped, ngettext

if TYPE_CHECKING:
    from entregent.formats.vcard import Version

type Format = Literal["json", "vcard", "csv"]

_ENDINGS: Final = {"json": "json", "vcard": "vcf", "csv": "csv"}


def register(app: typer.Typer) -> None:
    """Adds `export`."""
    text = _("Writes the whole record, or everybody as cards or as a table, into a file.")
    app.command("export", help=text)(command(export))


def export(
    call: Call,
    dest: Annotated[Path, typer.Argument(metavar="DEST", help=_("The file, or the folder it goes into."))],
    format: Annotated[  # noqa: A002  # what the option is called
        Literal["json", "vcard", "csv"],
        typer.Option("--format", help=_("json holds everything; vcard and csv hold the people.")),
    ] = "json",
    version: Annotated[
        Literal["4.0", "3.0"], typer.Option("--version", help=_("The version of the cards."))
    ] = "4.0",
) -> None:
    """Writes the file whole, or not at all."""
    from entregent.records import files
    from entregent.records.models import Person

    path = outgoing.place(dest, call.today, _ENDINGS[format])
    people = Person.objects.living().filter(owner=call.owner).count()
    with outgoing.plainly(path):
        size = files.write(path, _pieces(call, format, version))
    document: dict[str, Any] = {"file": path, "format": format, "people": people, "bytes": size}
    document |= {"version": version} if format == "vcard" else {}
    line = ngettext("{count} person in {file}", "{count} people in {file}", people)
    call.answer(document, lambda out: out.print(line.format(count=grouped(people), file=path)))


def _pieces(call: Call, format: Format, version: "Version") -> Iterator[bytes]:  # noqa: A002
    from django.utils import timezone

    from entregent.records.leaving import cards, document, sheet
    from entregent.wording import leaving

    if format == "json":
        return document.write(call.owner, timezone.now())
    return cards.write(call.owner, version) if format == "vcard" else sheet.write(call.owner, leaving.words())
