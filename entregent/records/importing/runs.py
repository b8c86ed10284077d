"""The life of an import: begun, read for its preview, confirmed, done; or refused, cancelled, failed."""

import datetime as dt
from collections.abc import Iterable, Mapping
from itertools import count
from pathlib import Path
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from entregent.records import exchanges, jobs
from entregent.records.importing import choosing, pieces, uploads
from entregent.records.importing.opening import AUTO, opened
from entregent.records.importing.sources import File, Source
from entregent.records.models import ImportFile, ImportRun, Job, Owner

OPEN: Final = ("reading", "ready", "importing")
PREVIEW: Final = "preview"
IMPORT: Final = "import"
RECOMPUTE: Final = "recompute"


def begin(
    owner: Owner, path: Path, name: str, *, run: ImportRun | None = None, kind: str = AUTO
) -> ImportRun:
    """A new run for what lies at `path`, its files listed; raises Refused with the reason why not."""
    run = run or ImportRun(owner=owner)
    with opened(path, name, kind, choosing.options_of(owner, run.options)) as source:
        run.kind, run.name, run.path, run.digest = source.kind, name[:300], str(path), uploads.digest(path)
        with transaction.atomic():
            run.save(force_insert=True)
            ImportFile.objects.bulk_create(_rows(run, source))
    return run


def _rows(run: ImportRun, source: Source) -> Iterable[ImportFile]:
    readable = source.readable
    others = [file for file in source.files if file.kind is None]
    for order, name, file in zip(count(), names([*readable, *others]), [*readable, *others], strict=False):
        yield ImportFile(
            owner=run.owner,
            run=run,
            name=name,
            kind=file.kind or "",
            order=min(order, 32_000),
            finished=file.kind is None,
            reason=file.reason or "",
        )


def names(files: Iterable[File]) -> list[str]:
    """The names under which files are kept: cut where too long, each one once."""
    kept: list[str] = []
    for number, file in enumerate(files):
        name = file.name.replace("\0", "").encode("utf-8", "replace").decode()
        kept.append(name if len(name) <= 300 else f"{number}:{name[-280:]}")
    return kept


def again(owner: Owner, path: Path) -> ImportRun | None:
    """The unfinished run of this very content, when a former one was broken off."""
    same = ImportRun.objects.filter(
        owner=owner, digest=uploads.digest(path), state__in=["importing", "failed"]
    )
    return same.filter(started_at__isnull=False).order_by("-created_at").first()


@transaction.atomic
def answer(run: ImportRun, options: Mapping[str, Any]) -> Job | None:
    """Keeps what the user chose for a run and has its preview computed again; None where it has begun."""
    return ask_preview(run) if choosing.answer(run, options) else None


@transaction.atomic
def ask_preview(run: ImportRun) -> Job:
    """Has the preview of a run computed in the background, by whichever machine takes it up."""
    pieces.hand_over(run)
    return jobs.enqueue(run.owner, PREVIEW, run=str(run.pk))


@transaction.atomic
def confirm(run: ImportRun, on: dt.date | None = None) -> Job | None:
    """Lets the import of a run begin, once; None when it is not waiting for that."""
    now = timezone.now()
    waiting = ImportRun.objects.filter(pk=run.pk, state__in=["reading", "ready"])
    if not waiting.update(state="importing", started_at=now, problem=None):
        return None
    run.state, run.started_at = "importing", now
    _forget_columns(run)
    return jobs.enqueue(run.owner, IMPORT, run=str(run.pk), on=(on or exchanges.today(run.owner)).isoformat())


def is_asked(run: ImportRun) -> bool:
    """Whether the user is to say something before this run may go on: its problem tells what."""
    return run.state == "ready" and run.problem is not None


def _forget_columns(run: ImportRun) -> None:
    """Some cells of each column were kept to be shown; who was forgotten before may stand in them."""
    for file in run.files.filter(preview__isnull=False):
        if file.preview and file.preview.pop("columns", None) is not None:
            file.save(update_fields=["preview"])


def job_of(run: ImportRun) -> Job | None:
    """The job that previews or imports a run, the latest one."""
    mine = Job.objects.filter(owner=run.owner, kind__in=[PREVIEW, IMPORT], payload__run=str(run.pk))
    return mine.order_by("-created_at").first()


@transaction.atomic
def go_on(run: ImportRun) -> Job | None:
    """Lets a failed or broken-off import continue from its last row."""
    job = job_of(run)
    state = "importing" if run.started_at else "reading"
    ImportRun.objects.filter(pk=run.pk, state="failed").update(state=state, problem=None, finished_at=None)
    if job is not None:
        jobs.retry(job)
    return job


def cancel(run: ImportRun) -> bool:
    """Stops a run; what an import brought before that stays. False when it was over."""
    ImportRun.objects.filter(pk=run.pk, state__in=OPEN).update(problem=None)
    stopped = ImportRun.objects.filter(pk=run.pk, state__in=(*OPEN, "failed")).update(
        state="cancelled", finished_at=timezone.now()
    )
    if stopped:
        uploads.forget(run)
        if run.started_at:
            jobs.enqueue(run.owner, RECOMPUTE, run=str(run.pk))
    return bool(stopped)


def drop(run: ImportRun, code: str) -> None:
    """Ends a run that waits, for a reason that is told; the uploaded file goes."""
    dropped = ImportRun.objects.filter(pk=run.pk, state__in=["reading", "ready", "failed"]).update(
        state="cancelled", problem={"code": code, "values": {}}, finished_at=timezone.now()
    )
    if dropped:
        uploads.forget(run)


def fail(run: ImportRun, code: str, **values: object) -> None:
    """Notes why a run cannot go on."""
    ImportRun.objects.filter(pk=run.pk, state__in=OPEN).update(
        state="failed", problem={"code": code, "values": values}, finished_at=timezone.now()
    )


@transaction.atomic
def finish(run: ImportRun, on: str) -> None:
    """Closes a run that has taken its last row in; what is derived is computed next, for the day `on`."""
    done = ImportRun.objects.filter(pk=run.pk, state="importing").update(
        state="done", finished_at=timezone.now()
    )
    if done:
        jobs.enqueue(run.owner, RECOMPUTE, run=str(run.pk), on=on)
