"""`entregent year`: the look back at whom the user helped, and what came of it."""

from typing import TYPE_CHECKING, Annotated

import typer

from entregent.cli.frame import Call, Misused, command
from entregent.cli.frame.words import _, headed

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.records.giving.year import Year
    from entregent.records.models import Introduction


def register(app: typer.Typer) -> None:
    """Adds `year`."""
    app.command("year", help=_("Looks back on a year: whom you helped, and what came of it."))(command(year))


def year(
    call: Call,
    wanted: Annotated[
        int | None, typer.Argument(metavar="YEAR", help=_("A past year; this one otherwise."))
    ] = None,
) -> None:
    """Tells the year."""
    from entregent.records.giving import year as look_back
    from entregent.records.queries import given

    chosen = call.today.year if wanted is None else wanted
    if not look_back.FIRST <= chosen <= call.today.year:
        raise Misused(_("The year is one that has begun."))
    found = look_back.year(call.owner, chosen)
    call.answer(given.year(found), lambda out: _print(found, out))


def _print(found: "Year", out: "Console") -> None:
    out.print(str(found.year), style="bold")
    for heading, lines in _parts(found):
        if lines:
            out.print(f"\n{heading}", style="bold")
            out.print("\n".join(f"  {line}" for line in lines))
    if found.empty:
        out.print(_("Nothing is noted of this year."))


def _parts(found: "Year") -> list[tuple[str, list[str]]]:
    from entregent.wording.giving import kinds, listed
    from entregent.wording.times import whole_day

    given = [(one.person.name, dict.fromkeys(row.kind for row in one.favours)) for one in found.helped]
    came = [headed(listed(_names(one)), one.outcome) for one in found.introductions]
    return [
        (_("Whom you helped"), [headed(name, kinds(codes)) for name, codes in given]),
        (_("What came of it"), [*came, *(headed(row.person.name, row.outcome) for row in found.outcomes)]),
        (_("Who heard what came of their help"), [headed(row.person.name, row.what) for row in found.told]),
        (_("Relations begun"), [one.name for one in found.begun]),
        (_("Relations woken"), [f"{one.person.name} ({whole_day(one.last)})" for one in found.woken]),
    ]


def _names(made: "Introduction") -> list[str]:
    """Of the two, or of whoever was asked and whom the user wished to meet."""
    other = made.second.name if made.second else made.target or made.field
    return [made.first.name, *filter(None, [other])]
