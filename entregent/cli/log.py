"""`entregent log`: notes an exchange, by its parts or read from one hurried line."""

import uuid
from typing import TYPE_CHECKING, Annotated

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _
from entregent.cli.person import chosen, named

if TYPE_CHECKING:
    from entregent.records.models import Person
    from entregent.records.people.conversations import Told

DIRECTIONS = ("in", "out", "both")


def register(app: typer.Typer) -> None:
    """Adds `log`."""
    app.command("log", help=_("Notes an exchange with somebody."))(command(log))


def log(
    call: Call,
    who: Annotated[
        str, typer.Argument(metavar="PERSON", help=_("An id, or a name that fits one person."))
    ] = "",
    channel: Annotated[str, typer.Option(help=_("How: lunch, call, email …"))] = "",
    note: Annotated[str, typer.Option(help=_("What was said."))] = "",
    direction: Annotated[str, typer.Option(help=_("Who spoke: in, out or both."))] = "both",
    line: Annotated[str, typer.Option(help=_("The whole exchange in one line, to be read."))] = "",
) -> None:
    """Writes the exchange down, and answers with it."""
    from entregent.records.people import conversations
    from entregent.records.queries import documents

    if bool(line) == bool(who):
        raise Misused(_("Give a person and a channel, or --line."))
    told = _read(call, line) if line else _told(call, who, channel, direction, note)
    exchange, undo = conversations.log(call.owner, told, str(uuid.uuid4()))
    promises = [documents.promise(one) for one in exchange.promises.order_by("created_at", "id")]
    news = [{**documents.event(one), "person": one.person_id} for one in conversations.news_of(undo)]
    document = {**documents.exchange(call.owner, exchange), "promises": promises, "news": news}
    call.answer(document, lambda out: out.print(_said(call, told)))


def _said(call: Call, told: "Told") -> str:
    from entregent.wording import exchanges, times

    names = ", ".join(person.name for person in told.people)
    channel, day = exchanges.channel(told.channel), times.on_day(told.on, call.today)
    return _("Logged: {channel} with {names}, {day}.").format(channel=channel, names=names, day=day)


def _told(call: Call, who: str, channel: str, direction: str, note: str) -> "Told":
    from entregent.core.exchanges import CHANNELS
    from entregent.records.people import naming
    from entregent.records.people.conversations import Told

    if not channel:
        raise Misused(_("Say how with --channel, or write the whole line after --line."))
    if channel not in CHANNELS:
        raise Misused(_("The channel is one of: {channels}.").format(channels=", ".join(CHANNELS)))
    if direction not in DIRECTIONS:
        raise Misused(_("The direction is in, out or both."))
    return Told([chosen(call.owner, who)], channel, call.today, direction, naming.clean_lines(note))


def _read(call: Call, line: str) -> "Told":
    """What the line says; refused where a person in it is not sure, for nobody is there to be asked."""
    from entregent.records.people import known, naming
    from entregent.records.people.conversations import Heard, Told, Vow

    text = naming.clean_lines(line)
    reading = known.read_line(call.owner, text, call.lang or None, call.today)
    people = named(call.owner, reading)
    if not people:
        raise Refused(_("The line does not say who it was with."))
    vows = [Vow(promise.by, people[0], promise.what, promise.due) for promise in reading.promises]
    news = [
        Heard(person, told.kind, told.text, told.on, told.approximate)
        for told in reading.news
        for person in _people(call, told.about) or people[:1]
    ]
    return Told(people, reading.channel, reading.on, reading.direction, text, vows, news)


def _people(call: Call, ids: tuple[str, ...]) -> "list[Person]":
    from entregent.records.people import conversations

    return conversations.known(call.owner, map(uuid.UUID, ids))
