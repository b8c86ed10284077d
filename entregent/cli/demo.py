"""`entregent demo`: fills an empty record with a made-up network, and takes it away again."""

from typing import Annotated

import typer

from entregent.cli.frame import Call, Refused, command
from entregent.cli.frame.words import _, grouped


def register(app: typer.Typer) -> None:
    """Adds `demo`."""
    app.command("demo", help=_("Fills an empty record with a made-up network to look around in."))(
        command(demo)
    )


def demo(
    call: Call,
    leave: Annotated[bool, typer.Option("--leave", help=_("Take the made-up network away again."))] = False,
    yes: Annotated[bool, typer.Option("--yes", help=_("Do not ask."))] = False,
) -> None:
    """The demo comes, or goes."""
    if leave:
        _leave(call, yes=yes)
    else:
        _build(call)


def _build(call: Call) -> None:
    from entregent.records.demo import building

    try:
        people = building.build(call.owner, call.today)
    except building.DemoThere:
        raise Refused(_("The demo is there already: leave it with --leave.")) from None
    except building.PeopleThere:
        raise Refused(_("There are people on record: the demo is only for an empty one.")) from None
    words = _("{people} made-up people are on record. Open the program with: entregent serve")
    call.answer({"people": people}, lambda out: out.print(words.format(people=grouped(people))))


def _leave(call: Call, *, yes: bool) -> None:
    from entregent.records.demo import leaving

    if not call.owner.preferences.demo:
        raise Refused(_("There is no demo to leave."))
    question = _("Remove the made-up people and whatever was noted about them, for good?")
    if not yes and not typer.confirm(question, err=True):
        raise Refused(_("Nothing was changed."))
    people = leaving.leave(call.owner)
    words = _("The made-up network is gone; {people} people left with it.").format(people=grouped(people))
    call.answer({"left": people}, lambda out: out.print(words))
