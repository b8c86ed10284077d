"""`entregent published`: what the user published or takes part in, and who reacted."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _
from entregent.cli.person import chosen

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.records.models import Publication

MOST = 200


def register(app: typer.Typer) -> None:
    """Adds `published`."""
    app.command("published", help=_("Keeps what you published, and who reacted."))(command(published))


def published(
    call: Call,
    title: Annotated[str, typer.Argument(metavar="[TITLE]", help=_("Something new."))] = "",
    kind: Annotated[str, typer.Option(help=_("What it is: article, talk, panel …"))] = "article",
    place: Annotated[str, typer.Option(help=_("Where it appeared or takes place."))] = "",
    link: Annotated[str, typer.Option(metavar="URL", help=_("Where to see it."))] = "",
    of: Annotated[str, typer.Option("--of", metavar="ID", help=_("One of them."))] = "",
    reacted: Annotated[
        list[str] | None, typer.Option(metavar="PERSON", help=_("Who reacted; may be given several times."))
    ] = None,
    how: Annotated[
        str, typer.Option(metavar="KIND", help=_("comment, praise, question, share, came or like."))
    ] = "comment",
) -> None:
    """Adds one, notes who reacted, or lists all."""
    if title and of:
        raise Misused(_("Give a new title, or --of with an id."))
    if reacted and not (title or of):
        raise Misused(_("Say to what: --of with an id."))
    if not (title or of):
        _answer(call, _listed(call))
        return
    from django.db import transaction

    with transaction.atomic():  # refused in part, it is refused whole
        one = _added(call, title, kind, place, link) if title else _found(call, of)
        if reacted:
            _react(call, one, reacted, how)
    _answer(call, [one])


def _added(call: Call, title: str, kind: str, place: str, link: str) -> "Publication":
    from entregent.core.links import web_link
    from entregent.records.models import Publication
    from entregent.records.people import naming
    from entregent.records.telling import publishing
    from entregent.records.telling.news import LONGEST_LINK

    named = naming.clean(title)[:300]
    if not named:
        raise Misused(_("Give its title."))
    if kind not in publishing.KINDS:
        raise Misused(_("The kind is one of: {kinds}.").format(kinds=", ".join(publishing.KINDS)))
    address = web_link(link)
    if link and not 0 < len(address) <= LONGEST_LINK:
        raise Misused(_("The link is the address of a page: https://…"))
    row = Publication(title=named, kind=kind, place=naming.clean(place)[:200], link=address, on=call.today)
    made, _undo = publishing.add(call.owner, row, str(uuid.uuid4()))
    return made


def _found(call: Call, of: str) -> "Publication":
    from entregent.records.models import Publication

    try:
        return Publication.objects.get(owner=call.owner, pk=uuid.UUID(of))
    except (ValueError, Publication.DoesNotExist):
        raise Refused(_("There is no such publication: `entregent published` lists them.")) from None


def _react(call: Call, one: "Publication", names: list[str], how: str) -> None:
    from entregent.records.telling import publishing

    if how not in publishing.REACTIONS:
        raise Misused(_("The kind is one of: {kinds}.").format(kinds=", ".join(publishing.REACTIONS)))
    people = [chosen(call.owner, name) for name in names]
    token = f"{one.pk}:{how}:{call.today}"  # said twice on one day it is noted once
    for person in people:
        publishing.react(call.owner, one, [person], how, "", call.today, token)


def _listed(call: Call) -> "list[Publication]":
    from entregent.records.telling import publishing

    return list(publishing.publications(call.owner)[:MOST])


def _answer(call: Call, rows: "list[Publication]") -> None:
    from entregent.records.models import Reaction

    reactions: dict[uuid.UUID, list[dict[str, Any]]] = {one.pk: [] for one in rows}
    found = Reaction.objects.filter(owner=call.owner, publication__in=rows, person__deleted_at=None)
    for each in found.select_related("person").order_by("-on", "pk"):
        who = {"id": each.person_id, "name": each.person.name}
        reactions[each.publication_id].append({"person": who, "kind": each.kind, "on": each.on})
    shown = [{**_document(one), "reactions": reactions[one.pk]} for one in rows]
    call.answer({"published": shown}, lambda out: _print(shown, call.today, out))


def _document(one: "Publication") -> dict[str, Any]:
    names = ("title", "kind", "place", "link", "on")
    return {"id": one.pk, **{name: getattr(one, name) for name in names}}


def _print(rows: list[dict[str, Any]], today: dt.date, out: "Console") -> None:
    from entregent.wording.telling import REACTION_WORDS, kind
    from entregent.wording.times import on_day

    for row in rows:
        out.print(f"{row['title']}  {kind(row['kind'])}, {on_day(row['on'], today)}  {row['id']}")
        for each in row["reactions"]:
            out.print(f"  {each['person']['name']}  {REACTION_WORDS.get(each['kind'], each['kind'])}")
    if not rows:
        out.print(_("Nothing yet: entregent published TITLE"))
