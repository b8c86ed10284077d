"""`entregent promises`: what was promised, by the user and to them: listed, noted by a line, kept, let go."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _, headed
from entregent.cli.person import chosen, settled

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.records.models import Person, Promise

MOST = 500


def register(app: typer.Typer) -> None:
    """Adds `promises`."""
    app.command("promises", help=_("Lists what was promised, notes a promise, says that one was kept."))(
        command(promises)
    )


def promises(
    call: Call,
    line: Annotated[
        str, typer.Argument(metavar="[LINE]", help=_("A promise in one line, to be noted."))
    ] = "",
    who: Annotated[
        str, typer.Option("--with", metavar="PERSON", help=_("With whom, where the line does not say."))
    ] = "",
    theirs: Annotated[bool, typer.Option("--theirs", help=_("What others promised you."))] = False,
    state: Annotated[Literal["open", "kept", "dropped"], typer.Option(help=_("Which of them."))] = "open",
    kept: Annotated[str, typer.Option(metavar="ID", help=_("This one was kept."))] = "",
    dropped: Annotated[str, typer.Option(metavar="ID", help=_("This one is let go."))] = "",
) -> None:
    """Notes one, settles one, or lists them."""
    if sum(map(bool, (line, kept, dropped))) > 1 or (who and not line):
        raise Misused(_("Give one line, or --kept, or --dropped."))
    if line:
        rows = _noted(call, line, who)
    elif kept or dropped:
        rows = [_settled(call, kept or dropped, "kept" if kept else "dropped")]
    else:
        rows = _listed(call, "theirs" if theirs else "mine", state)
    shown = [_document(one) for one in rows]
    call.answer({"promises": shown}, lambda out: _print(shown, call.today, out))


def _listed(call: Call, side: str, state: str) -> "list[Promise]":
    from entregent.records.telling import promises as records

    return list(records.promises(call.owner, side, state)[:MOST])


def _noted(call: Call, line: str, who: str) -> "list[Promise]":
    from entregent.records.people import naming
    from entregent.records.people.conversations import Vow
    from entregent.records.telling import promises as records

    text = naming.clean(line)
    if not text:
        raise Misused(_("Say what was promised."))
    reading, found = records.read(call.owner, text, call.lang, call.today)
    person = chosen(call.owner, who) if who else _one_of(call, reading)
    vows = [Vow(one.by, person, one.what, one.due) for one in found]
    made, _undo = records.add(call.owner, vows, call.today, str(uuid.uuid4()))
    return made


def _one_of(call: Call, reading: Any) -> "Person":
    """The one person of the line; refused where that is not sure, for nobody is there to be asked."""
    people = settled(call.owner, reading)
    if len(people) != 1:
        raise Refused(_("The line does not say with whom: add --with PERSON."))
    return people[0]


def _settled(call: Call, pk: str, how: str) -> "Promise":
    from entregent.records.models import Promise
    from entregent.records.people import details

    try:
        rows = Promise.objects.select_related("person")
        one = rows.get(owner=call.owner, pk=uuid.UUID(pk), person__deleted_at=None)
    except (ValueError, Promise.DoesNotExist):
        raise Refused(_("There is no such promise: `entregent promises` lists them.")) from None
    there = "kept" if one.kept_on else "dropped" if one.dropped_on else ""
    if there and there != how:
        said = {"kept": _("It was kept already; nothing was changed."),
                "dropped": _("It was dropped already; nothing was changed.")}  # fmt: skip
        raise Refused(said[there])
    if not there:
        details.settle(call.owner, one, how, call.today)
    return one


def _document(one: "Promise") -> dict[str, Any]:
    from entregent.records.queries import documents

    return {**documents.promise(one), "person": {"id": one.person_id, "name": one.person.name}}


def _print(rows: list[dict[str, Any]], today: dt.date, out: "Console") -> None:
    from entregent.wording.exchanges import SIDE_WORDS
    from entregent.wording.times import on_day

    for row in rows:
        due = f"  {on_day(row['due'], today)}" if row["due"] else ""
        side = str(SIDE_WORDS.get(row["by"], row["by"]))
        out.print(f"{row['person']['name']}  {headed(side, row['what'])}{due}  {row['id']}")
    if not rows:
        out.print(_("No promise."))
