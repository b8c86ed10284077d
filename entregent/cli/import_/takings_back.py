"""Takes an import back from the command line, here or wherever a worker took it up, with a bar on stderr."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from entregent.cli.frame import Call, Refused
from entregent.cli.frame.words import _, grouped, ngettext
from entregent.cli.import_.takings import do, working
from entregent.records import jobs
from entregent.records.importing import undoing
from entregent.records.models import Exchange, ImportRun, Person
from entregent.wording.imports import refusal

if TYPE_CHECKING:
    from rich.console import Console


def question(run: ImportRun) -> str:
    """What would happen, and whether it shall."""
    going = undoing.foresee(run)
    goes = _("Take back the import of {name}: {people} and {exchanges} go, what it changed is as before.")
    told = goes.format(name=run.name, people=_people(going.leaving), exchanges=_exchanges(going.exchanges))
    stays = ngettext(
        "{count} person on whom something else hangs stays, by the name alone.",
        "{count} people on whom something else hangs stay, by their names alone.",
        going.staying,
    ).format(count=grouped(going.staying))
    parts = [told, stays if going.staying else "", _("The same file can be imported again. Go on?")]
    return " ".join(part for part in parts if part)


def _people(count: int) -> str:
    return ngettext("{count} person", "{count} people", count).format(count=grouped(count))


def _exchanges(count: int) -> str:
    return ngettext("{count} exchange", "{count} exchanges", count).format(count=grouped(count))


def begin(call: Call, run: ImportRun) -> None:
    """Has it taken back."""
    try:
        undoing.begin(run, call.today)
    except undoing.NotNow as error:
        raise Refused(refusal(f"undo_{error.code}", {"name": run.name})) from None


def finish(call: Call, run: ImportRun) -> Mapping[str, Any]:
    """Does it to its end, with what is computed after it, and tells what became of it."""
    before = Person.objects.living().filter(owner=run.owner).count()
    job = undoing.go_on(run)
    if job is not None:
        with working(call, _("Taking back {name}").format(name=run.name)) as show:
            do(job, show)
    run.refresh_from_db()
    if run.state != "undone":
        raise Refused(refusal("undo_fault", {}))
    for after in jobs.progress(run.owner):
        if after.kind == undoing.FOLLOW:
            with working(call, _("Computing ties")) as show:
                do(after, show)
    people = Person.objects.living().filter(owner=run.owner).count()
    return {
        "id": run.pk,
        "name": run.name,
        "state": run.state,
        "gone": before - people,
        "stayed": undoing.stayed(run),
        "people": people,
        "exchanges": Exchange.objects.filter(owner=run.owner).count(),
    }


def say(out: "Console", document: Mapping[str, Any]) -> None:
    """What went, who stayed, and how to get it back."""
    out.print(
        _("{people} went with the import of {name}.").format(
            people=_people(document["gone"]), name=document["name"]
        )
    )
    for why, count in document["stayed"].items():
        out.print(f"    {count:>6}  {_whys()[why]}")
    out.print(_("The same file can be imported again."))


def _whys() -> Mapping[str, str]:
    """Why somebody stayed."""
    return {
        "deleted": _("stay deleted, as you wished"),
        "said": _("stayed by their names: you said something of them"),
        "noted": _("stayed by their names: something of yours hangs on them"),
        "import": _("stayed by their names: another import knows them too"),
    }
