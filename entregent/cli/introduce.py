"""`entregent introduce`: two people to each other, or an introduction to ask for; listed, and moved on."""

import uuid
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from entregent.cli.ask import refusing
from entregent.cli.ask.refusing import as_id
from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _, grouped, ngettext
from entregent.cli.person import chosen

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.records.introducing.introductions import Wish
    from entregent.records.models import Introduction, Owner
    from entregent.records.queries.introductions import Shown
    from entregent.records.refused import NotPossible

MOVE: Final = "move"
MOST: Final = 1_000


def register(app: typer.Typer) -> None:
    """Adds `introduce`."""
    words = _("Introduces two people, or asks for an introduction; without anybody, lists them all.")
    app.command("introduce", help=words)(command(introduce))


def introduce(
    call: Call,
    first: Annotated[
        str,
        typer.Argument(
            metavar="[PERSON | ID]",
            help=_("The first of two, or the id of an introduction to show; with --ask, through whom."),
        ),
    ] = "",
    second: Annotated[
        str, typer.Argument(metavar="[OTHER]", help=_("The second; with --ask, whom you would like to meet."))
    ] = "",
    event: Annotated[str, typer.Argument(metavar="[EVENT]", help=_("After `move ID`: what happened."))] = "",
    gain: Annotated[str, typer.Option(help=_("What the first would gain; with --ask, why."))] = "",
    gain_other: Annotated[str, typer.Option(help=_("What the second would gain."))] = "",
    ask: Annotated[bool, typer.Option("--ask", help=_("An introduction that you ask for."))] = False,
    field: Annotated[str, typer.Option(help=_("With --ask: people of which field, to be given ideas."))] = "",
    veto: Annotated[bool, typer.Option("--veto", help=_("Never introduce these two."))] = False,
    side: Annotated[
        Literal["first", "second"] | None, typer.Option(help=_("Whose move it is, where there are two."))
    ] = None,
    note: Annotated[str, typer.Option(help=_("What is to be noted with the move."))] = "",
    closed: Annotated[bool, typer.Option("--closed", help=_("List those that are over."))] = False,
) -> None:
    """Lists, keeps, or moves."""
    if first == MOVE:
        _move(call, second, event, side or "", note)
    elif event or side or note:
        raise Misused(_("A move is given as `introduce move ID EVENT`."))
    elif not first:
        _list(call, closed=closed)
    elif ask:
        _ask(call, first, second, field, gain)
    elif second:
        _make(call, first, second, (gain, gain_other), veto=veto)
    else:
        _show(call, first)


def _show(call: Call, which: str) -> None:
    from entregent.records.models import Person

    key = as_id(which)
    if key is None or Person.objects.filter(owner=call.owner, pk=key).exists():
        raise Misused(_("An introduction takes two people; one alone is shown by its id."))
    _answer(call, _found(call, key), whole=True)


def _make(call: Call, first: str, second: str, gains: tuple[str, str], *, veto: bool) -> None:
    from django.db import transaction

    from entregent.records.introducing import introductions as verbs

    one, other = chosen(call.owner, first), chosen(call.owner, second)

    @transaction.atomic
    def work() -> "tuple[Introduction, bool]":
        row, undo = verbs.consider(call.owner, one, other, gains, call.today, str(uuid.uuid4()))
        if veto:
            verbs.move(call.owner, row, "veto", call.today)
        return row, veto or undo is not None

    row, changed = _tried(work)
    if not changed:
        call.say(_("An introduction of these two is open already; nothing was changed."))
    _answer(call, row)


def _ask(call: Call, through: str, whom: str, field: str, why: str) -> None:
    from entregent.records.introducing import introductions as verbs

    if bool(whom) == bool(field):
        raise Misused(_("Say whom you would like to meet, or --field."))
    introducer, wish = chosen(call.owner, through), _wish(call.owner, whom, field, why)
    row = _tried(lambda: verbs.wish(call.owner, introducer, wish, call.today, str(uuid.uuid4()))[0])
    _answer(call, row)


def _wish(owner: "Owner", whom: str, field: str, why: str) -> "Wish":
    """Somebody on record where the name or id is surely theirs, else the name as it stands."""
    from entregent.records.introducing.introductions import Wish

    try:
        person = chosen(owner, whom) if whom else None
    except Refused:
        person = None
    return Wish(person, "" if person else whom, field, why)


def _move(call: Call, which: str, event: str, side: str, note: str) -> None:
    from entregent.records.introducing import introductions as verbs

    if not which or not event:
        raise Misused(_("A move is given as `introduce move ID EVENT`."))
    if event not in verbs.EVENTS:
        events = ", ".join(verbs.EVENTS)
        raise Misused(_("There is no such step; there are: {events}.").format(events=events))
    row = _found(call, as_id(which))
    said = verbs.Said(side, note)
    possible = [_named(one) for one in verbs.standing_of(call.owner, row).possible]
    _tried(lambda: verbs.move(call.owner, row, event, call.today, said), possible)
    _answer(call, row)


def _named(possible: tuple[str, str]) -> str:
    """A move as one gives it: "ask --side first"."""
    event, side = possible
    return f"{event} --side {side}" if side else event


def _tried[Made](work: Callable[[], Made], possible: Sequence[str] = ()) -> Made:
    """What the verb makes; a move that is not possible is refused in a line."""
    from entregent.records.refused import NotPossible

    try:
        return work()
    except NotPossible as found:
        raise Refused(refusing.line(found, possible)) from None


def _found(call: Call, key: "uuid.UUID | None") -> "Introduction":
    from entregent.records.queries.introductions import introductions

    row = introductions(call.owner).filter(pk=key).first() if key else None
    if row is None:
        raise Refused(_("There is no such introduction: `entregent introduce` lists them."))
    return row


def _answer(call: Call, row: "Introduction", *, whole: bool = False) -> None:
    from entregent.records.queries import introductions as queries

    fresh = queries.introductions(call.owner).prefetch_related("steps").get(pk=row.pk)
    shown = queries.with_standing(call.owner, [fresh])[0]

    def text(out: "Console") -> None:
        _print(shown, out)
        if whole:
            _print_steps(call, shown.row, out)

    call.answer(_document(call, shown), text)


def _list(call: Call, *, closed: bool) -> None:
    from entregent.records.introducing import others
    from entregent.records.queries import introductions as queries

    if closed:
        rows = queries.over(call.owner).prefetch_related("steps")[:MOST]
        found = queries.with_standing(call.owner, rows)
    else:
        found = queries.open_ones(call.owner)
    document = {"introductions": [_document(call, one) for one in found], "total": len(found)}
    waits = others.waiting(call.owner, [one.row for one in found if one.standing.stage == "wished"])
    call.answer(document, lambda out: _print_all(found, waits, out))


def _document(call: Call, shown: "Shown") -> dict[str, Any]:
    from entregent.records.introducing.dues import next_steps

    row, standing = shown
    second = {"id": row.second_id, "name": row.second.name} if row.second else None
    return {
        "id": row.pk,
        "asked_for": row.asked_for,
        "first": {"id": row.first_id, "name": row.first.name, "state": standing.side("first") or None},
        "second": {**second, "state": standing.side("second") or None} if second else None,
        "target": row.target,
        "field": row.field,
        "gain": row.reason,
        "gain_other": row.second_reason,
        "state": standing.stage,
        "outcome": row.outcome,
        "closed_on": row.closed_on,
        "practice": "H8" if row.asked_for else "E1",
        "next": [
            {"do": one.code, "side": one.side or None, "practice": one.practice, "due": one.from_}
            for one in next_steps(shown, call.today)
        ],
        "possible": [":".join(filter(None, one)) for one in standing.possible],
        "steps": _steps(call, row),
    }


def _steps(call: Call, row: "Introduction") -> list[dict[str, Any]]:
    """What happened, in its order, with what was noted."""
    from entregent.records import exchanges

    zone = exchanges.zone(call.owner)
    return [
        {"event": one.event, "side": one.side or None, "on": one.at.astimezone(zone).date(), "note": one.note}
        for one in sorted(row.steps.all(), key=lambda one: one.at)
    ]


def _print(shown: "Shown", out: "Console", said: str = "") -> None:
    from entregent.records.introducing.writing import who
    from entregent.wording import introducing as words

    row = shown.row
    names = f"{row.first.name} → {who(row)}" if row.asked_for else f"{row.first.name} · {who(row)}"
    standing = shown.standing
    said = said or words.stage(
        standing.stage, row.first.name, who(row), asked_for=row.asked_for, sides=standing.sides
    )
    out.print(f"{names}  {said}  {row.pk}")


def _print_steps(call: Call, row: "Introduction", out: "Console") -> None:
    from entregent.records.introducing.writing import who
    from entregent.wording import introducing as words
    from entregent.wording.times import whole_day

    for reason in filter(None, (row.reason, row.second_reason)):
        out.print(f"  {reason}")
    for step in _steps(call, row):
        names = (row.first.name, who(row))
        name, other = names[::-1] if step["side"] == "second" else names
        said = words.event(step["event"], name, other, asked_for=row.asked_for)
        out.print(f"  {whole_day(step['on'])}  {said} {step['note']}".rstrip())


def _print_all(found: "list[Shown]", waits: "dict[uuid.UUID, NotPossible]", out: "Console") -> None:
    from entregent.records.introducing.writing import who
    from entregent.wording import introducing as words

    for one in found:
        waiting = waits.get(one.row.pk)
        _print(one, out, words.waiting(waiting, who(one.row)) if waiting else "")
    said = ngettext("{total} introduction", "{total} introductions", len(found))
    out.print(said.format(total=grouped(len(found))) if found else _("No introduction."))
