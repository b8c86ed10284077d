"""`entregent views`: whose view would help on a question, and why."""

import uuid
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, command
from entregent.cli.frame.words import _

if TYPE_CHECKING:
    from rich.console import Console


def register(app: typer.Typer) -> None:
    """Adds `views`."""
    app.command("views", help=_("Says whose view would help on a question, and why."))(command(views))


def views(
    call: Call,
    question: Annotated[str, typer.Argument(metavar="QUESTION", help=_("In a sentence."))],
    limit: Annotated[int, typer.Option(min=1, max=30, help=_("At most so many."))] = 10,
) -> None:
    """Those who know or care about it, the closest and most trusted first."""
    from entregent.records.people import naming
    from entregent.records.queries.lines import lines
    from entregent.records.telling import views as records
    from entregent.wording import telling

    text = naming.clean(question)
    if not text:
        raise Misused(_("Say what it is about."))
    found = records.views(call.owner, text, call.today)[:limit]
    known = {str(line.id): line for line in lines(uuid.UUID(one.person) for one in found)}
    rows: list[dict[str, Any]] = [
        {
            "id": one.person,
            "name": known[one.person].name,
            "circle": known[one.person].circle,
            "reasons": [
                {"code": why.code, "practice": why.practice, "words": telling.because(why.code, why.values)}
                for why in one.reasons
            ],
            "care": one.care,
            "mind": telling.care(one.care),
        }
        for one in found
        if one.person in known
    ]
    call.answer({"question": text, "people": rows}, lambda out: _print(rows, out))


def _print(rows: list[dict[str, Any]], out: "Console") -> None:
    for row in rows:
        out.print(row["name"], style="bold")
        for why in row["reasons"]:
            out.print(f"  {why['words']}")
        if row["mind"]:
            out.print(f"  {row['mind']}")
        out.print(f"  {row['id']}")
    if not rows:
        out.print(_("Nothing on record says who knows about it."))
