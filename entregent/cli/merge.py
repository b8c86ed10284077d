"""`entregent merge`: makes one person of two records, or only says what would come of them."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _
from entregent.cli.person import chosen

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.core.merging import Choice
    from entregent.records.models import Undo
    from entregent.records.people.merging import Comparison


def register(app: typer.Typer) -> None:
    """Adds `merge`."""
    app.command("merge", help=_("Makes one person of two records; it can be taken back."))(command(merge))


def merge(
    call: Call,
    keep: Annotated[str, typer.Argument(metavar="KEEP", help=_("Who stays: an id, or a name."))],
    other: Annotated[str, typer.Argument(metavar="OTHER", help=_("Who becomes the same person."))],
    take: Annotated[
        list[str] | None,
        typer.Option(metavar="FIELD=SIDE", help=_("Take a field from keep, other or both: place=other.")),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_("Only say what would come of it."))] = False,
) -> None:
    """Field by field; everything that hangs on the other hangs on the one who stays."""
    from entregent.core.merging import NoSuchChoice
    from entregent.records.people import merging

    pair = chosen(call.owner, keep), chosen(call.owner, other)
    taken = _taken(take or [])
    try:
        comparison = merging.compare(call.owner, *pair, taken)
        act = None if dry_run else merging.merge(call.owner, *pair, taken)
    except NoSuchChoice as error:
        field, side = error.args
        raise Misused(_("{field} cannot be taken from {side}.").format(field=field, side=side)) from None
    except merging.NotMergeable:
        raise Refused(_("Both are the same record.")) from None
    if act is not None:
        _finish(act)
    document = _document(comparison, act)
    call.answer(document, lambda out: _print(comparison, act, out))


def _taken(pairs: list[str]) -> dict[str, str]:
    found = dict(text.partition("=")[::2] for text in pairs)
    if not all(found.values()):
        raise Misused(_("Write --take FIELD=SIDE, such as place=other."))
    return found


def _finish(act: "Undo") -> None:
    """Does here what is left for the background where much hangs on one of them."""
    from entregent.records import acting, jobs

    job = acting.job_of(act, acting.ACT)
    if job is None:
        return
    for _waiting in jobs.run_here(job):
        pass
    if job.state == "failed":
        raise Refused(_("It stopped on the way: `entregent worker` goes on with it."))


def _document(comparison: "Comparison", act: "Undo | None") -> dict[str, Any]:
    keep, other = comparison.keep, comparison.other
    return {
        "id": keep.pk,
        "name": comparison.values["name"],
        "other": {"id": other.pk, "name": other.name},
        "merged": act is not None,
        "undo": act.pk if act else None,
        "fields": [_field(choice) for choice in comparison.choices if choice.differs],
        "result": {**comparison.values, "typed": comparison.typed},
    }


def _field(choice: "Choice") -> dict[str, Any]:
    sides = {"keep": choice.kept[0], "other": choice.other[0]}
    if len(choice.field.columns) > 1 and choice.name == "birthday":
        sides = {"keep": choice.kept, "other": choice.other}
    return {"field": choice.name, **sides, "take": choice.take, "why": choice.why, "options": choice.options}


def _print(comparison: "Comparison", act: "Undo | None", out: "Console") -> None:
    from entregent.wording.merging import FIELD_WORDS, WHY_WORDS, value

    people = (comparison.keep.met_through, comparison.other.met_through)
    names = {person.pk: person.name for person in people if person}
    for choice in comparison.choices:
        if choice.differs:
            both = [value(choice, side, {}, names) for side in (choice.kept, choice.other)]
            said = " / ".join(" ".join(text.split()) for text in both)
            out.print("  " + _("{field}: {values}").format(field=FIELD_WORDS[choice.name], values=said))
            out.print(f"    → {choice.take}. {WHY_WORDS.get(choice.why, '')}")
    pair = {"name": comparison.values["name"], "other": comparison.other.name}
    if act is None:
        out.print(_("{other} and {name} would be one person.").format(**pair))
    else:
        out.print(_("{other} and {name} are now one person. Take it back under “History”.").format(**pair))
