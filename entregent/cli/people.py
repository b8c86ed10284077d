"""`entregent people`: who is on record, searched and filtered as on the page."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from entregent.cli.frame import Call, Misused, command
from entregent.cli.frame.words import _, grouped, ngettext

if TYPE_CHECKING:
    from rich.console import Console

MOST = 100_000


def register(app: typer.Typer) -> None:
    """Adds `people`."""
    app.command("people", help=_("Lists the people on record."))(command(people))


def people(
    call: Call,
    query: Annotated[str, typer.Argument(metavar="QUERY", help=_("Beginnings of words."))] = "",
    circle: Annotated[
        Literal["close", "wider", "weak"] | None, typer.Option(help=_("Only this circle."))
    ] = None,
    limit: Annotated[int, typer.Option(help=_("At most so many."))] = 50,
) -> None:
    """The people that fit, best first."""
    from django.db.models import prefetch_related_objects

    from entregent.records.queries import documents
    from entregent.records.queries import people as queries
    from entregent.records.queries.people import Filters

    if not 0 <= limit <= MOST:
        raise Misused(_("The limit goes from 0 to {most}.").format(most=MOST))
    found = queries.people(call.owner, Filters(text=query, circle=circle or ""), call.today)
    rows = queries.rows(found.ids(0, limit))
    prefetch_related_objects(rows, "reaches")
    document = {"people": [documents.line(person) for person in rows], "total": found.count()}
    call.answer(document, lambda out: _print(document, call.today, out))


def _print(document: dict[str, Any], today: dt.date, out: "Console") -> None:
    from entregent.wording.times import ago

    for row in document["people"]:
        work = ", ".join(part for part in (row["title"], row["organisation"]) if part)
        parts = (row["name"], work, ago(row["last_exchange"], today), str(row["id"]))
        out.print("  ".join(part for part in parts if part))
    total = document["total"]
    said = ngettext("{total} person", "{total} people", total).format(total=grouped(total))
    out.print(said if total else _("Nobody."))
