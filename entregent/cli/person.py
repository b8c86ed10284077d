"""`entregent person`: everything on record about one person."""

import datetime as dt
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, Refused, command, outgoing
from entregent.cli.frame.words import _

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.core.reading.values import Naming
    from entregent.records.models import Owner, Person


def register(app: typer.Typer) -> None:
    """Adds `person`."""
    app.command("person", help=_("Says everything on record about one person."))(command(person))


def person(
    call: Call,
    who: Annotated[str, typer.Argument(metavar="PERSON", help=_("An id, or a name that fits one person."))],
    everything: Annotated[
        Path | None,
        typer.Option(
            "--everything",
            metavar="FILE",
            help=_("Write everything, for that person: a page (.html), or a file for programs (.json)."),
        ),
    ] = None,
) -> None:
    """The whole record of one person."""
    from entregent.records.queries import documents

    found = chosen(call.owner, who)
    if everything is not None:
        _write_everything(call, found, everything)
        return
    document = documents.whole(call.owner, found, call.today)
    call.answer(document, lambda out: _print(document, call.today, out))


def _write_everything(call: Call, found: "Person", dest: Path) -> None:
    """What they may ask to see, with where each item came from."""
    from django.utils import timezone

    from entregent.records import files
    from entregent.records.leaving import everything
    from entregent.wording import everything as words

    path = outgoing.place(dest, call.today, "html")
    if path.suffix not in (".html", ".json"):
        raise Misused(_("The name of the file ends with .html or .json."))
    whole = everything.document(call.owner, found, timezone.now())
    is_page = path.suffix == ".html"
    text = words.page(whole, call.owner.name, call.lang) if is_page else everything.text(whole)
    with outgoing.plainly(path):
        size = files.write(path, [text.encode()])
    document = {"id": found.pk, "name": found.name, "file": path, "bytes": size}
    line = _("Everything on record about {name} is in {file}.").format(name=found.name, file=path)
    call.answer(document, lambda out: out.print(line))


def chosen(owner: "Owner", who: str) -> "Person":
    """The one living person of this id or name; refused when there is none, or several.

    An empty name is nobody’s: everybody’s begins with it.
    """
    from entregent.records.models import Person
    from entregent.records.people import former
    from entregent.records.people.fitting import called

    if not who.strip():
        raise Misused(_("Say who it is."))
    key = _key(who)
    if key is not None:
        living = Person.objects.living().filter(owner=owner).select_related("met_through")
        people = list(living.filter(pk=key) or living.filter(pk=former.now(owner, key) or key))
    else:
        people = called(owner, who)
    if not people:
        raise Refused(_("Nobody on record is {who}.").format(who=who))
    if len(people) > 1:
        raise _several(who, people)
    return people[0]


def named(owner: "Owner", reading: "Naming") -> "list[Person]":
    """Those whom a line surely names; refused where a name fits nobody or several: nobody can be asked."""
    if reading.unknown:
        raise Refused(_("Nobody on record is {who}.").format(who=", ".join(reading.unknown)))
    return settled(owner, reading)


def settled(owner: "Owner", reading: "Naming") -> "list[Person]":
    """The same where names of nobody on record may stand beside."""
    from entregent.records.people import conversations

    for question in reading.questions:
        people = conversations.known(owner, map(uuid.UUID, question.candidates))
        raise _several(question.mention, people)
    return conversations.known(owner, map(uuid.UUID, reading.who))


def _several(who: str, people: "list[Person]") -> Refused:
    names = "; ".join(f"{one.name} ({one.pk})" for one in people)
    return Refused(_("Several people fit {who}: {names}.").format(who=who, names=names))


def _key(who: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(who)
    except ValueError:
        return None


def _print(document: dict[str, Any], today: dt.date, out: "Console") -> None:
    from entregent.wording import exchanges

    tie = document["tie"]
    out.print(document["name"] + (f", {exchanges.circle(tie['circle'])}" if tie else ""))
    for fact in document["facts"]:
        out.print(f"  · {fact['text']}")
    for line in _beside(document):
        out.print(f"  {line}")
    for position in document["positions"]:
        work = ", ".join(part for part in (position["title"], position["organisation"]) if part)
        out.print(f"  {work}")
    for promise in document["promises"]:
        out.print(f"  → {_promise(promise, today)}")
    for exchange in document["exchanges"]:
        out.print(f"  {_exchange(exchange, today)}")


def _beside(document: dict[str, Any]) -> Iterator[str]:
    """Ways to reach them with their labels, who is near, what else is noted, whether there is a picture."""
    from entregent.wording import labels, relations, times

    for reach in document["reaches"]:
        first = str(labels.FIRST) if reach["preferred"] else ""
        yield " · ".join(filter(None, (reach["value"], labels.label(reach["label"]), first)))
    for near in document["relations"]:
        in_words = relations.seen_from_there if near["from_there"] else relations.relation
        yield " · ".join(filter(None, (near["name"], in_words(near["kind"]))))
    for detail in document["details"]:
        said = times.partial(detail["text"]) or labels.content(detail["kind"], detail["text"])
        yield f"{labels.heading(detail['kind'], detail['label'])} · {' '.join(said.split())}"
    if document["portrait"]:
        yield _("There is a picture of them.")


def _promise(promise: dict[str, Any], today: dt.date) -> str:
    from entregent.wording import exchanges, times

    said = f"{exchanges.side(promise['by'])} · {promise['what']}"
    if promise["kept_on"]:
        return f"{said} ({_('kept')})"
    if promise["dropped_on"]:
        return f"{said} ({_('let go')})"
    if not promise["due"]:
        return said
    return f"{said} ({_('for {day}').format(day=times.for_day(promise['due'], today))})"


def _exchange(exchange: dict[str, Any], today: dt.date) -> str:
    from entregent.wording import exchanges, times

    channel, direction = exchange["channel"], exchange["direction"]
    way = f"{exchanges.channel(channel)} {exchanges.way(channel, direction)}".rstrip()
    note = exchange["note"] or exchange["subject"]
    said = f"{times.day(exchange['date'], today)} · {way}"
    return f"{said} · {' '.join(note.split())}" if note else said
