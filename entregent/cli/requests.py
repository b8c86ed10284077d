"""`entregent requests`: what people ask of the user, kept in one line, answered, and done."""

import uuid
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _
from entregent.cli.person import chosen, named

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.records.models import Person, Request
    from entregent.records.queries.asks import Received

VERBS: Final = {
    "yes": "accept", "no": "decline", "handed-over": "pass_on", "done": "help", "withdrawn": "withdraw",
    "closed": "close",
}  # fmt: skip
"""What a move is called here, and its event."""


def register(app: typer.Typer) -> None:
    """Adds `requests`."""
    app.command("requests", help=_("Keeps what people ask of you in one line, and how you answered."))(
        command(requests)
    )


def requests(
    call: Call,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[LINE | MOVE ID | ID]",
            help=_("One line to be kept; or a move (yes, no, handed-over, done …) and a request."),
        ),
    ] = None,
    to: Annotated[str, typer.Option(help=_("With `handed-over`: who is better placed."))] = "",
    note: Annotated[str, typer.Option(help=_("With a move: in a few words."))] = "",
    kind: Annotated[str, typer.Option(help=_("With `done`: support, introduction, advice …"))] = "",
) -> None:
    """The list, one request, or the request as it now stands."""
    said = words or []
    if not said:
        _list(call)
    elif len(said) == 2 and said[0] in VERBS:
        _move(call, said[0], said[1], to, note, kind)
    elif len(said) == 1 and _key(said[0]):
        _answer(call, _chosen(call, said[0]))
    else:
        _keep(call, " ".join(said))


def _key(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _keep(call: Call, line: str) -> None:
    """What the line says; refused where whoever asks is not sure, for nobody is there to be asked."""
    from entregent.records.asking import requests as verbs
    from entregent.records.people import known, naming

    read = known.read_request(call.owner, naming.clean(line), call.lang or None, call.today)
    people = named(call.owner, read)
    if not people:
        raise Refused(_("The line does not say who asks."))
    asked = verbs.Asked(read.what, read.on, read.due)
    made, _undo = verbs.keep(call.owner, people[0], asked, str(uuid.uuid4()))
    _answer(call, _chosen(call, str(made.pk)))


def _move(call: Call, verb: str, which: str, to: str, note: str, kind: str) -> None:
    from entregent.core.favours import KINDS
    from entregent.records.asking import requests as verbs
    from entregent.records.people import naming
    from entregent.records.refused import NotPossible
    from entregent.wording import moves

    if kind and kind not in KINDS:
        raise Misused(_("The kind is one of: {kinds}.").format(kinds=", ".join(KINDS)))
    if to and verb != "handed-over":
        raise Misused(_("--to goes with `handed-over ID`."))
    found = _chosen(call, which)
    better: Person | None = chosen(call.owner, to) if to else None
    said = verbs.Said(naming.clean_lines(note)[:500], better, kind)
    try:
        verbs.move(call.owner, found, VERBS[verb], call.today, said)
    except NotPossible as error:
        raise Refused(moves.refusal(error.refusal)) from None
    _answer(call, _chosen(call, which))


def _chosen(call: Call, which: str) -> "Request":
    from entregent.records.queries import asks as queries

    key = _key(which)
    found = queries.requests_of(call.owner).filter(pk=key).first() if key else None
    if found is None:
        raise Refused(_("There is no such request: `entregent requests` lists them."))
    return found


def _list(call: Call) -> None:
    from entregent.records.queries import asks as queries

    open_, closed = queries.open_requests(call.owner), queries.closed_requests(call.owner)
    document = {
        "open": [_document(call, one) for one in open_],
        "closed": [_document(call, one) for one in closed],
    }
    call.answer(document, lambda out: _print(call, [*open_, *closed], out))


def _answer(call: Call, found: "Request") -> None:
    from entregent.records.queries import asks as queries

    (one,) = queries.received(call.owner, [found])
    call.answer(_document(call, one), lambda out: _print(call, [one], out))


def _document(call: Call, one: "Received") -> dict[str, Any]:
    from entregent.records import exchanges

    found, zone = one.received, exchanges.zone(call.owner)
    better = {"id": found.better_id, "name": found.better.name} if found.better else None
    return {
        "id": found.pk,
        "person": {"id": found.person_id, "name": found.person.name},
        "text": found.text,
        "received_on": found.received_on,
        "due": found.due,
        "state": one.standing.stage,
        "better": better,
        "closed_on": found.closed_on,
        "outcome": found.outcome,
        "steps": [
            {"event": step.event, "on": step.at.astimezone(zone).date(), "note": step.note}
            for step in found.steps.order_by("at")
        ],
    }


def _print(call: Call, rows: "list[Received]", out: "Console") -> None:
    from entregent.wording.asks import waits

    for one in rows:
        found = one.received
        out.print(f"{found.person.name}  {found.text}  {waits(one, call.today)}  {found.pk}", markup=False)
    if not rows:
        out.print(_("Nobody waits for you."))
