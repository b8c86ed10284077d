"""Takes back a whole record that Entregent itself wrote, into an empty account."""

from pathlib import Path
from typing import Any, Final

from entregent.cli.frame import Call, Refused
from entregent.cli.frame.words import _, fault
from entregent.cli.import_.takings import do, working
from entregent.records import jobs
from entregent.records.leaving.reading import NotTaken, recognises
from entregent.records.leaving.taking_back import DERIVE, Taken, take_back
from entregent.wording import leaving

KIND: Final = "entregent"


def is_meant(paths: list[Path], kind: str) -> bool:
    """Whether the files named are a record of ours: by its kind, or as it begins."""
    return kind == KIND or (kind == "auto" and any(map(recognises, paths)))


def take(call: Call, paths: list[Path], *, dry_run: bool) -> list[dict[str, Any]]:
    """The record comes back, whole or not at all; a dry run only says what would."""
    if len(paths) != 1:
        raise Refused(_("A whole record comes alone: name this one file."))
    (path,) = paths
    with working(call, path.name) as show:
        try:
            taken = take_back(call.owner, path, dry_run=dry_run, show=lambda rows: show(rows, 0))
        except NotTaken as error:
            raise Refused(leaving.refusal(error.code, error.values)) from None
        except OSError as error:
            raise Refused(_("{file} cannot be read: {why}.").format(file=path, why=fault(error))) from None
    if not dry_run:
        _derive(call)
    return [_file(path.name, taken, dry_run)]


def _derive(call: Call) -> None:
    with working(call, _("Computing ties")) as show:
        for job in jobs.progress(call.owner):
            if job.kind == DERIVE:
                do(job, show)


def _file(name: str, taken: Taken, dry_run: bool) -> dict[str, Any]:
    document = {
        "file": name, "kind": KIND, "read": taken.rows, "created": taken.rows, "updated": 0, "unchanged": 0,
        "skipped": [], "rejected": [],
    }  # fmt: skip
    foreseen = {"new_people": taken.people, "new_exchanges": taken.exchanges}
    return document | (foreseen if dry_run else {})
