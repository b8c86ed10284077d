"""The jobs of an import: the preview, the import batch by batch, and what is derived from it afterwards."""

import datetime as dt
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import batched
from typing import Final

from django.db import transaction
from django.db.models import F

from entregent.records import bulk, exchanges, jobs, search, spread, ties
from entregent.records.ids import new_id
from entregent.records.importing import reopening, runs, uploads
from entregent.records.importing.batch import Batch
from entregent.records.importing.contacts import near
from entregent.records.importing.foreseeing import foresee
from entregent.records.importing.sitting import Sitting
from entregent.records.importing.sources import File, Refused, Source
from entregent.records.importing.values import COUNTS, Counts, Taken
from entregent.records.models import ImportFile, ImportRun, Job, Owner, Participation, Person, Reject

ROWS: Final = 5_000
"""Rows of a batch, one short transaction each: the more, the fewer pages of indexes are written again."""
_SECONDS: Final = 1.0
"""Rows that take long to read, with pictures, make smaller batches."""
_LONG: Final = dt.timedelta(minutes=10)
_PEOPLE_AT_ONCE: Final = 2_000


class Stopped(Exception):
    """The user cancelled the run."""


class Overtaken(Exception):
    """Something was erased since the record was read: what was taken from it may not be written."""


def _gave_up(job: Job) -> None:
    run = ImportRun.objects.filter(pk=job.payload["run"], owner=job.owner_id).first()
    if run is not None:
        known = job.problem if job.problem in ("gone", "lost") else "fault"
        runs.fail(run, known, detail=job.problem)


@jobs.work(runs.PREVIEW, _gave_up)
def preview(job: Job) -> None:
    """Computes what an import would do, file by file."""
    run = _run(job, "reading")
    if run is None:
        return
    with _source(run) as source:
        sitting = source.sit(run, exchanges.today(run.owner), lambda: jobs.beat(job))
        total = sum(sitting.rows.values())
        found = dict(foresee(sitting, source, lambda done: jobs.beat(job, done, total)))
    with transaction.atomic():
        jobs.beat(job)
        read = ImportRun.objects.filter(pk=run.pk, state="reading").update(
            state="ready",
            as_of=run.as_of,
            member=run.member,
            problem=source.problem(run.owner),
        )
        if not read:  # dropped meanwhile: what it would have brought is nobody's to see
            return
        kept = dict(zip(runs.names(source.readable), source.readable, strict=True))
        for file in run.files.filter(name__in=kept):
            shown = source.shown(kept[file.name])
            document = {**found[kept[file.name].name].document(), **shown}
            ImportFile.objects.filter(pk=file.pk).update(preview=document)


@jobs.work(runs.IMPORT, _gave_up)
def bring(job: Job) -> None:
    """Takes every row in, from where the last batch ended."""
    run = _run(job, "importing")
    if run is None:
        return
    try:
        with _source(run) as source:
            while not _take_all(job, run, source):
                pass
    except Stopped:
        return
    runs.finish(run, job.payload["on"])
    uploads.forget(run)


def _run(job: Job, state: str) -> ImportRun | None:
    runs_of = ImportRun.objects.select_related("owner__preferences")
    return runs_of.filter(pk=job.payload["run"], owner=job.owner_id, state=state).first()


@contextmanager
def _source(run: ImportRun) -> Iterator[Source]:
    try:
        with reopening.reopened(run) as source:
            yield source
    except Refused as error:
        raise jobs.Hopeless("gone") from error


def _take_all(job: Job, run: ImportRun, source: Source) -> bool:
    """False where the user erased something meanwhile: the record is then to be read anew."""
    today = dt.date.fromisoformat(job.payload["on"])
    sitting = source.sit(run, today, lambda: jobs.beat(job))
    ImportRun.objects.filter(pk=run.pk).update(as_of=run.as_of, member=run.member)
    jobs.beat(job, total=sum(sitting.rows.values()))
    kept = {file.name: file for file in run.files.all()}
    before = 0
    for name, file in zip(runs.names(source.readable), source.readable, strict=True):
        row = kept[name]
        if not row.finished:
            try:
                _take_file(_Taking(job, sitting, row, before), source, file)
            except Overtaken:
                return False
        before += sitting.rows[file.name]
    return True


@dataclass(slots=True)
class _Taking:
    """One file on its way in; `before` rows of other files came before it."""

    job: Job
    sitting: Sitting
    file: ImportFile
    before: int
    counts: Counts = field(default_factory=Counts)
    left: dict[tuple[int, str], dict[str, object]] = field(default_factory=dict)


def _take_file(taking: _Taking, source: Source, file: File) -> None:
    rows, began = 0, time.monotonic()
    for outcome in source.rows(taking.sitting, file, taking.file.cursor):
        _count(taking, outcome.line, source.take(taking.sitting, outcome))
        rows += 1
        if rows == ROWS or time.monotonic() - began > _SECONDS:
            _write(taking, rows)
            rows, began = 0, time.monotonic()
    _write(taking, rows, finished=True)


def _count(taking: _Taking, line: int, taken: Taken) -> None:
    taking.counts.count(taken)
    for told in taken.told(line):
        row = taking.left.setdefault((told.line, told.reason), {"id": new_id()})
        snippet = taking.sitting.book.sparing(told.snippet)
        row |= {
            "owner_id": taking.sitting.owner.pk,
            "file_id": taking.file.pk,
            "line": told.line,
            "skipped": taken.what != "rejected",
            "reason": told.reason,
            "snippet": snippet.replace("\0", "").encode("utf-8", "replace").decode()[:200],
        }


def _write(taking: _Taking, rows: int, *, finished: bool = False) -> None:
    """One batch, whole or not at all: rows, cursor, counts, and the proof that the job is still ours."""
    at = taking.file.cursor
    with transaction.atomic():
        jobs.beat(taking.job, taking.before + at + rows)
        _go_on(taking.file.run_id)
        if taking.sitting.book.is_overtaken():
            raise Overtaken
        counted = {name: F(name) + taking.counts.numbers()[name] for name in ("read", *COUNTS)}
        moved = ImportFile.objects.filter(pk=taking.file.pk, cursor=at, finished=False)
        if not moved.update(cursor=at + rows, finished=finished, **counted):
            raise jobs.LeaseLost(str(taking.job.pk))
        taking.sitting.batch.write(taking.sitting.run)
        bulk.insert(Reject, _new(taking))
    taking.file.cursor = at + rows
    taking.counts, taking.left, taking.sitting.batch = Counts(), {}, Batch()


def _new(taking: _Taking) -> list[dict[str, object]]:
    """Rows left out that were not told yet: a part may stand on the line of an earlier row."""
    lines = [line for line, _reason in taking.left]
    known = Reject.objects.filter(file=taking.file.pk, line__in=lines).values_list("line", "reason")
    told = set(known)
    return [row for key, row in taking.left.items() if key not in told]


def _go_on(run: uuid.UUID) -> None:
    going = ImportRun.objects.filter(pk=run, state="importing").select_for_update()
    if not list(going.values_list("pk")):
        raise Stopped


@jobs.work(runs.RECOMPUTE)
def recompute(job: Job) -> None:
    """Brings ties and the words to search by up to date with an import."""
    owner = Owner.objects.select_related("preferences").get(pk=job.owner_id)
    run = ImportRun.objects.filter(pk=job.payload.get("run"), owner=owner).first()
    jobs.beat(job, hold=_LONG)
    spread.learn()
    near.find(owner)
    if run is None or run.started_at is None:
        search.recompute(owner)
    else:
        _refresh_words(job, owner, run)
    on = job.payload.get("on")
    ties.recompute(owner, dt.date.fromisoformat(on) if on else None, beat=lambda: jobs.beat(job))
    if run is not None and run.state == "done":
        uploads.forget(run)
    uploads.sweep()


def _refresh_words(job: Job, owner: Owner, run: ImportRun) -> None:
    """Those whom it changed, and what was said by those with whom it brought exchanges."""
    people = Person.objects.filter(owner=owner, is_self=False, changed_at__gte=run.started_at)
    spoke = Participation.objects.filter(exchange__owner=owner, exchange__run=run)
    said = set(spoke.values_list("person_id", flat=True).distinct())
    others = set(people.values_list("pk", flat=True)) - said
    for some, with_said in ((said, True), (others, False)):
        for ids in batched(some, _PEOPLE_AT_ONCE):
            search.refresh(owner, ids, said=with_said)
            jobs.beat(job, hold=_LONG)
