"""Imports one archive from the command line, here or wherever a worker took it up, with a bar on stderr."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from django.db import transaction
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from entregent.cli.frame import Call, Refused
from entregent.cli.frame.words import _
from entregent.cli.import_ import answers, reports
from entregent.cli.import_.sources import Source
from entregent.records import importing, jobs, machines
from entregent.records.importing import choosing, uploads
from entregent.records.models import ImportRun, Job

type Show = Callable[[int, int], None]


class Chosen(NamedTuple):
    """What the user said on the command line; somebody else's archive is refused unless they are `sure`."""

    kind: str
    options: Mapping[str, Any]
    sure: bool = False


def take(call: Call, source: Source, chosen: Chosen) -> list[dict[str, Any]]:
    """Imports an archive to its end; one of the same content that was broken off goes on."""
    job, run = _begin(call, source, chosen)
    with working(call, source.name) as show:
        do(job, show)
    run.refresh_from_db()
    if run.state == "failed":
        raise Refused(reports.failure(run.problem or {}))
    if run.state == "cancelled":
        raise Refused(_("The import was stopped; what had come in stays."))
    with working(call, _("Computing ties")) as show:
        for after in jobs.progress(run.owner):
            if after.kind == "recompute":
                do(after, show)
    return reports.of_run(run)


def _begin(call: Call, source: Source, chosen: Chosen) -> tuple[Job, ImportRun]:
    run = importing.again(call.owner, source.path)
    if run is not None:
        call.say(_("Going on with the import of {name}.").format(name=run.name))
        return _resume(run, source), run
    _ask(call, source, chosen)
    with transaction.atomic():
        new = source.run or ImportRun(owner=call.owner)
        new.options = dict(chosen.options)
        run = importing.begin(call.owner, source.path, source.name, run=new, kind=chosen.kind)
        job = importing.confirm(run, call.today)
        assert job is not None  # noqa: S101  # a new run waits for nothing else
        # taken up in the same breath: a worker of another machine would not find the file
        taken = jobs.claim(machines.worker_name(), job=job)
    return taken or job, run


def _ask(call: Call, source: Source, chosen: Chosen) -> None:
    """Refuses what is not answered yet, with the option that answers it."""
    with _opened(call, source, chosen) as archive:
        problem = archive.problem(call.owner)
    if problem is None or (chosen.sure and problem["code"] == "other_member"):
        return
    raise Refused(f"{reports.failure(problem)} {answers.hint(problem)}")


def _opened(call: Call, source: Source, chosen: Chosen) -> importing.Source:
    options = choosing.options_of(call.owner, chosen.options)
    return importing.opened(source.path, source.name, chosen.kind, options)


def _resume(run: ImportRun, source: Source) -> Job:
    if not uploads.is_ours(source.path):
        ImportRun.objects.filter(pk=run.pk).update(path=str(source.path.resolve()))
    job = importing.go_on(run)
    assert job is not None  # noqa: S101  # a run that was begun has its job
    return job


def do(job: Job, show: Show) -> None:
    """Does a job to its end, here or wherever a worker took it up."""

    def beaten(job: Job, **_more: object) -> None:
        show(job.done, job.total)

    jobs.beaten.connect(beaten)
    try:
        for waiting in jobs.run_here(job):
            show(waiting.done, waiting.total)
    finally:
        jobs.beaten.disconnect(beaten)


def foresee(call: Call, source: Source, chosen: Chosen) -> list[dict[str, Any]]:
    """What an import would do; nothing is written."""
    run = ImportRun(owner=call.owner, path=str(source.path), name=source.name)
    with _opened(call, source, chosen) as archive, working(call, source.name) as show:
        problem = archive.problem(call.owner)
        if problem is not None:
            call.say(f"{reports.failure(problem)} {answers.hint(problem)}")
        sitting = archive.sit(run, call.today, lambda: None)
        total = sum(sitting.rows.values())
        everything = total + 1
        found = dict(importing.foresee(sitting, archive, lambda done: show(done, total), keep=everything))
        return reports.of_preview(archive, found)


@contextmanager
def working(call: Call, name: str) -> Iterator[Show]:
    """A bar on stderr for as long as something works, where somebody looks at it."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=call.err, transient=True, disable=not call.err.is_terminal) as progress:
        task = progress.add_task(name, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total or None)
