"""`entregent news`: what is new with the user, who would care about it and why, and who was told."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _
from entregent.cli.person import chosen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from entregent.core.telling import Caring, LeftOut
    from entregent.records.models import News

MOST = 50


def register(app: typer.Typer) -> None:
    """Adds `news`."""
    app.command("news", help=_("Keeps your news, and says who would care about it and why."))(command(news))


def news(
    call: Call,
    text: Annotated[str, typer.Argument(metavar="[TEXT]", help=_("A new piece of news."))] = "",
    link: Annotated[str, typer.Option(metavar="URL", help=_("Where to see more."))] = "",
    looking: Annotated[bool, typer.Option("--looking", help=_("It says what you are looking for."))] = False,
    of: Annotated[str, typer.Option("--of", metavar="ID", help=_("One piece of news: who would care."))] = "",
    told: Annotated[str, typer.Option(metavar="PERSON", help=_("Note that this person was told."))] = "",
    aside: Annotated[str, typer.Option(metavar="PERSON", help=_("Propose this person no more for it."))] = "",
    close: Annotated[bool, typer.Option("--close", help=_("Propose nobody more for it."))] = False,
) -> None:
    """Adds, shows one, or lists all."""
    if text and of:
        raise Misused(_("Give a new text, or --of with an id."))
    if not (text or of) and (told or aside or close or link or looking):
        raise Misused(_("Say which news: --of with an id."))
    if not (text or of):
        _list(call)
        return
    from django.db import transaction

    with transaction.atomic():  # refused in part, it is refused whole
        one = _added(call, text, link, looking=looking) if text else _found(call, of)
        _decide(call, one, told, aside, close=close)
    document = _document(call, one)
    call.answer(document, lambda out: _print(document, out))


def _added(call: Call, text: str, link: str, *, looking: bool) -> "News":
    from entregent.core.links import web_link
    from entregent.records.people import naming
    from entregent.records.telling import news as records

    words = naming.clean(text)
    if not words:
        raise Misused(_("Say what is new."))
    if len(words) > records.LONGEST:
        raise Misused(_("At most {most} characters.").format(most=records.LONGEST))
    address = web_link(link)
    if link and not 0 < len(address) <= records.LONGEST_LINK:
        raise Misused(_("The link is the address of a page: https://…"))
    made, _undo = records.add(call.owner, words, call.today, str(uuid.uuid4()), link=address, looking=looking)
    return made


def _found(call: Call, of: str) -> "News":
    from entregent.records.models import News

    try:
        return News.objects.get(owner=call.owner, pk=uuid.UUID(of))
    except (ValueError, News.DoesNotExist):
        raise Refused(_("There is no such news: `entregent news` lists it.")) from None


def _decide(call: Call, one: "News", told: str, aside: str, *, close: bool) -> None:
    from entregent.records.telling import news as records
    from entregent.records.telling.verdicts import tell

    for who, verdict in ((told, "done"), (aside, "skip")):
        if who:
            tell(call.owner, one, chosen(call.owner, who).pk, verdict, call.today)
    if close:
        records.close(call.owner, one, call.today)


def _list(call: Call) -> None:
    from entregent.records.telling import news as records

    several = list(records.pieces(call.owner)[:MOST])
    told = records.told_to(call.owner, several)
    rows = [{**_piece(one), "told": told[one.pk]} for one in several]
    call.answer({"news": rows}, lambda out: _print_list(rows, call.today, out))


def _piece(one: "News") -> dict[str, Any]:
    return {
        "id": one.pk,
        "text": one.text,
        "kind": one.kind,
        "link": one.link,
        "looking": one.looking,
        "on": one.on,
        "closed_on": one.closed_on,
    }


def _document(call: Call, one: "News") -> dict[str, Any]:
    from entregent.records.queries.lines import lines
    from entregent.records.telling import news as records
    from entregent.wording import telling

    whom = records.whom(call.owner, one, call.today) if one.closed_on is None else records.Whom((), (), ())
    caring = [each.person for each in (*whom.today, *whom.later)]
    everybody = [*caring, *(each.person for each in whom.left_out)]
    names = {str(line.id): line.name for line in lines(map(uuid.UUID, everybody))}
    heard = records.heard(call.owner, one)
    return {
        **_piece(one),
        "today": _people(whom.today, names),
        "later": _people(whom.later, names),
        "left_out": [
            {**_named(each, names), "reason": each.code, "words": telling.left_out(each.code, each.values)}
            for each in whom.left_out
        ],
        "told": [
            {"id": each.person, "name": each.name, "on": each.on} for each in heard if each.verdict == "done"
        ],
    }


def _people(caring: "Iterable[Caring]", names: dict[str, str]) -> list[dict[str, Any]]:
    from entregent.wording.telling import because

    return [
        {
            **_named(each, names),
            "on": each.reasons[0].values.get("on"),
            "reasons": [
                {"code": why.code, "practice": why.practice, "words": because(why.code, why.values)}
                for why in each.reasons
            ],
        }
        for each in caring
    ]


def _named(each: "Caring | LeftOut", names: dict[str, str]) -> dict[str, Any]:
    return {"id": each.person, "name": names.get(each.person, "")}


def _print(document: dict[str, Any], out: "Console") -> None:
    out.print(document["text"], style="bold")
    out.print(str(document["id"]))
    if document["closed_on"]:
        out.print(_("Closed: nobody more is proposed."))
    for title, rows in ((_("Today"), document["today"]), (_("Another day"), document["later"])):
        if rows:
            out.print(f"\n{title}")
        for row in rows:
            day = f"  {row['on']}" if row["on"] else ""
            out.print(
                f"  {row['name']}{day}  {' '.join(why['words'] for why in row['reasons'])}  {row['id']}"
            )
    if document["left_out"]:
        out.print("\n" + _("Left out"))
    for row in document["left_out"]:
        out.print(f"  {row['name']}  {row['words']}")
    if document["told"]:
        out.print(
            "\n" + _("They know: {names}").format(names=", ".join(row["name"] for row in document["told"]))
        )
    if not (document["today"] or document["later"] or document["told"] or document["closed_on"]):
        out.print(_("Nobody on record seems to be concerned."))


def _print_list(rows: list[dict[str, Any]], today: dt.date, out: "Console") -> None:
    from entregent.wording.times import on_day

    for row in rows:
        state = f" ({_('closed')})" if row["closed_on"] else ""
        out.print(f"{row['text']}{state}  {on_day(row['on'], today)}  {row['id']}")
    if not rows:
        out.print(_("There is no news yet: entregent news TEXT"))
