"""`entregent give`: notes what was given or received, lists it, and says what could be given."""

import uuid
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _, grouped, ngettext
from entregent.cli.person import named

if TYPE_CHECKING:
    from datetime import date

    from rich.console import Console

    from entregent.core.reading.favours import FavourRead
    from entregent.records.giving.favours import Passed
    from entregent.records.models import Favour, Person

MOST: Final = 100_000
NAMES: Final = "introduction, information, expertise, visibility, support, advice, referral, help"
"""What `--kind` takes."""


def register(app: typer.Typer) -> None:
    """Adds `give`."""
    app.command("give", help=_("Notes what was given or received, lists it, or finds chances to give."))(
        command(give)
    )


def give(
    call: Call,
    line: Annotated[str | None, typer.Argument(metavar="LINE", help=_("What passed, in one line."))] = None,
    kind: Annotated[
        str,
        typer.Option(help=_("What it was, where the line does not say: one of {kinds}.").format(kinds=NAMES)),
    ] = "",
    way: Annotated[
        Literal["given", "received"] | None,
        typer.Option(help=_("Which way, where the line does not say; or what to list.")),
    ] = None,
    chances: Annotated[bool, typer.Option("--chances", help=_("Say what could be given this week."))] = False,
    read: Annotated[
        str, typer.Option("--read", metavar="TEXT", help=_("Say who would care about something read."))
    ] = "",
    remove: Annotated[str, typer.Option("--remove", metavar="ID", help=_("Take it off the record."))] = "",
    again: Annotated[bool, typer.Option("--again", help=_("Note it once more that day."))] = False,
    limit: Annotated[int, typer.Option(help=_("At most so many lines."))] = 50,
) -> None:
    """Notes the line; else removes, or says who would care, or what could be given, or lists."""
    if sum(map(bool, (line, chances, read, remove))) > 1:
        raise Misused(_("Give a line, --chances, --read or --remove: one of them."))
    if line is not None and not line.strip():
        raise Misused(_("The line is empty: say what passed, as in “advice from Awa”."))
    if line:
        _note(call, line, kind, way, again=again)
    elif remove:
        _remove(call, remove)
    elif read:
        _read(call, read)
    elif chances:
        _chances(call)
    else:
        _list(call, way or "all", limit)


def _note(call: Call, line: str, kind: str, way: str | None, *, again: bool) -> None:
    from entregent.records.giving import favours
    from entregent.records.people import known, naming
    from entregent.records.queries import given

    text = naming.clean(line)
    found = known.read_favour(call.owner, text, call.lang or None, call.today)
    passed = _passed(call, found, kind, way)
    same = None if again else favours.same(call.owner, passed)
    if same is not None:
        said = _("This is noted already: {what}. With --again it is noted once more.")
        raise Refused(said.format(what=_said(call, same)))
    rows, _undo = favours.note(call.owner, passed, str(uuid.uuid4()))
    document = {"favours": [given.favour(row) for row in rows]}
    call.answer(document, lambda out: out.print("\n".join(_said(call, row) for row in rows)))


def _passed(call: Call, found: "FavourRead", kind: str, way: str | None) -> "Passed":
    """What the line says, or the options; refused where neither does, for nobody is there to be asked."""
    from entregent.records.giving.favours import Passed
    from entregent.wording.giving import DOUBTS

    if kind and kind not in NAMES.split(", "):
        raise Misused(_("The kind is one of: {kinds}.").format(kinds=NAMES))
    if found.doubt and way is None:
        raise Refused(
            _("{doubt} If it did pass, say which way with --way.").format(doubt=DOUBTS[found.doubt])
        )
    people = _people(call, found)
    what = kind or found.kind
    given = found.given if way is None else way == "given"
    if not what:
        raise Refused(
            _("The line does not say what it was; say so with --kind: {kinds}.").format(kinds=NAMES)
        )
    if given is None:
        raise Refused(_("The line does not say which way it went; say so with --way: given or received."))
    return Passed(people, given, what, found.what, _day(call, found))


def _day(call: Call, found: "FavourRead") -> "date":
    """The day the line says; that of --on where it says but about when, else refused."""
    if not found.on_is_approximate:
        return found.on
    if call.on is None:
        raise Refused(
            _("The line says only about when; say the day with --on (about {day}).").format(
                day=found.on.isoformat()
            )
        )
    return call.on


def _people(call: Call, found: "FavourRead") -> "list[Person]":
    people = named(call.owner, found)
    if not people:
        raise Refused(_("The line does not say who it was with."))
    return people


def _said(call: Call, row: "Favour") -> str:
    from entregent.wording.giving import headline
    from entregent.wording.times import day

    parts = (
        headline(row.kind, row.person.name, given=row.given),
        day(row.on, call.today),
        row.what,
        str(row.pk),
    )
    return "  ".join(part for part in parts if part)


def _remove(call: Call, which: str) -> None:
    from entregent.records.giving import favours
    from entregent.records.queries import given

    row = chosen(call, which)
    document = given.favour(row)
    favours.remove(call.owner, row)
    call.answer(document, lambda out: out.print(_("It is off the record.")))


def chosen(call: Call, which: str) -> "Favour":
    """The favour of this id; refused where there is none."""
    from entregent.records.queries.favours import favours_of

    try:
        key = uuid.UUID(which)
    except ValueError:
        raise Misused(_("{id} is no id.").format(id=which)) from None
    found = favours_of(call.owner).filter(pk=key).first()
    if found is None:
        raise Refused(_("Nothing that passed has the id {id}.").format(id=which))
    return found


def _list(call: Call, side: str, limit: int) -> None:
    from entregent.records.giving.balance import year_of
    from entregent.records.queries import given
    from entregent.records.queries.favours import favours_of
    from entregent.wording.giving import overall

    if not 0 <= limit <= MOST:
        raise Misused(_("The limit goes from 0 to {most}.").format(most=MOST))
    found = favours_of(call.owner, side)
    rows, total, sums = list(found[:limit]), found.count(), year_of(call.owner, call.today.year)
    document = {
        "favours": [given.favour(row) for row in rows],
        "total": total,
        "balance": given.balance(sums),
    }

    def say(out: "Console") -> None:
        for row in rows:
            out.print(_said(call, row))
        said = ngettext("{total} thing passed", "{total} things passed", total).format(total=grouped(total))
        out.print(overall(sums) or (said if total else _("Nothing is noted yet.")))

    call.answer(document, say)


def _chances(call: Call) -> None:
    from entregent.records.giving import chances
    from entregent.records.queries import given
    from entregent.wording import chances as words

    week = chances.week(call.owner, call.today)
    found = [(one, words.why(one.chance.reason, one.person.name, call.today)) for one in week.offered]
    waiting = sorted(week.resting, key=lambda one: (one.until, one.person.name))

    def say(out: "Console") -> None:
        for one, why in found:
            out.print(words.headline(one.chance, one.person.name), style="bold")
            out.print(f"  {why} ({one.chance.practice})  {one.chance.key}")
        if not found:
            out.print(_("No chance to give comes to mind this week."))
        if waiting:
            out.print(words.resting([one.person.name for one in waiting], waiting[0].until))

    resting = [
        {"person": {"id": str(one.person.pk), "name": one.person.name}, "until": one.until} for one in waiting
    ]
    call.answer({"chances": [given.chance(one, why) for one, why in found], "resting": resting}, say)


def _read(call: Call, text: str) -> None:
    from entregent.records.giving.chances import who_cares
    from entregent.records.queries import given
    from entregent.wording.chances import cares

    found = [(one, cares(one.care, one.person.name)) for one in who_cares(call.owner, call.today, text)]
    document: dict[str, Any] = {"text": text, "people": [given.cared(one, why) for one, why in found]}

    def say(out: "Console") -> None:
        for one, why in found:
            out.print(f"{one.person.name}  {why} (E2)")
        if not found:
            out.print(_("Nobody comes to mind by what is on record."))

    call.answer(document, say)
