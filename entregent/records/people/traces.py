"""Wipes what the program itself wrote of people who are forgotten: rejects, previews, undo, waiting files."""

import uuid
from collections.abc import Collection, Iterable, Iterator
from itertools import batched
from pathlib import Path
from typing import Final

from django.apps import apps
from django.db.models import QuerySet  # noqa: TC002

from entregent.core.blanking import NOBODY, Names
from entregent.records import snapshots
from entregent.records.importing import runs, uploads
from entregent.records.models import ImportChange, ImportFile, ImportRun, Job, Owner, Reject, Undo

_WAITING: Final = ("reading", "ready", "failed")


def forget(owner: Owner, keys: set[str], names: Names) -> None:
    """Wipes rows under these keys from what can be undone, and these names from what imports left behind."""
    _forget_snapshots(owner, keys, names)
    _forget_changes(owner, keys, names)
    _forget_rejects(owner, names)
    for run in waiting(owner):
        runs.drop(run, "forgotten")
    _forget_runs(owner, names)
    _forget_problems(owner, names)


def waiting(owner: Owner) -> list[ImportRun]:
    """Imports whose uploaded archive lies here before it has come in: who is forgotten may stand in it."""
    found = ImportRun.objects.filter(owner=owner, state__in=_WAITING).exclude(path="")
    return [run for run in found if uploads.is_ours(Path(run.path)) or run.pieces.exists()]


def _forget_snapshots(owner: Owner, keys: set[str], names: Names) -> None:
    """Acts that can be taken back lose what they hold of these people; those that name them are dropped."""
    for kept in Undo.objects.filter(owner=owner).iterator(chunk_size=50):
        left = snapshots.forgetting(kept.before, keys)
        if _say([kept.values, left], names) or not keys.isdisjoint(_pair(kept)):
            kept.delete()
        elif left != kept.before:
            kept.before = left
            kept.save(update_fields=["before"])


def _pair(kept: Undo) -> Iterator[str]:
    """The two whom an act made one: neither can be had back alone."""
    return (kept.values[side] for side in ("keep", "gone") if side in kept.values)


def _forget_changes(owner: Owner, keys: Collection[str], names: Names) -> None:
    """How rows were before imports changed them: those of these people, those that hang on them or name them.

    A row of somebody else that named them keeps what the import made of it.
    """
    changes = ImportChange.objects.filter(owner=owner)
    theirs = {*map(uuid.UUID, keys), *_hanging(changes, keys)}
    gone = [
        pk
        for pk, row, before, after in changes.values_list("pk", "row", "before", "after").iterator()
        if row in theirs or _say([before, after], names) or not set(_texts([before, after])).isdisjoint(keys)
    ]
    for some in batched(gone, 500):
        ImportChange.objects.filter(pk__in=some).delete()


def _hanging(changes: "QuerySet[ImportChange]", keys: Collection[str]) -> Iterator[uuid.UUID]:
    for name in set(changes.values_list("model", flat=True)) - {"person"}:
        model = apps.get_model("records", name)
        if any(field.name == "person" for field in model._meta.concrete_fields):
            yield from model._default_manager.filter(person__in=keys).values_list("pk", flat=True)


def _forget_rejects(owner: Owner, names: Names) -> None:
    """Rows that imports left out, and previews, where they speak of these people by name."""
    rejects = Reject.objects.filter(owner=owner).exclude(snippet="", values={})
    gone = [
        pk
        for pk, snippet, values in rejects.values_list("pk", "snippet", "values").iterator()
        if _say([snippet, values], names)
    ]
    Reject.objects.filter(owner=owner, pk__in=gone).delete()
    previews = ImportFile.objects.filter(owner=owner).filter(preview__isnull=False)
    ImportFile.objects.filter(pk__in=_speaking(previews, names)).update(preview=None)


def _speaking(files: Iterable[ImportFile], names: Names) -> list[uuid.UUID]:
    return [file.pk for file in files if _say(file.preview, names)]


def _forget_runs(owner: Owner, names: Names) -> None:
    """Archives and tables may be called after somebody."""
    for run in ImportRun.objects.filter(owner=owner):
        if _say([run.name, run.member, run.path], names) and run.state != "importing":
            run.name, run.member = names.taken_out(run.name), names.taken_out(run.member)
            run.path = "" if names.are_in(run.path) else run.path
            run.save(update_fields=["name", "member", "path"])
    _forget_files(ImportFile.objects.filter(owner=owner), names)


def _forget_problems(owner: Owner, names: Names) -> None:
    """What went wrong may have been told with a name: the code of it stays."""
    for job in Job.objects.filter(owner=owner).exclude(problem=""):
        if names.are_in(job.problem):
            Job.objects.filter(pk=job.pk).update(problem=names.taken_out(job.problem))
    for run in ImportRun.objects.filter(owner=owner, problem__isnull=False):
        if _say(run.problem, names):
            told = {**run.problem, "values": {}} if run.problem else None
            ImportRun.objects.filter(pk=run.pk).update(problem=told)


def _forget_files(files: "QuerySet[ImportFile]", names: Names) -> None:
    for file in files.exclude(run__state="importing"):
        if names.are_in(file.name):
            file.name = f"{NOBODY} {file.order}"
            file.save(update_fields=["name"])


def _say(values: object, names: Names) -> bool:
    return names.are_in("\n".join(_texts(values)))


def _texts(values: object) -> Iterator[str]:
    """Every text inside a document."""
    if isinstance(values, str):
        yield values
    elif isinstance(values, dict):
        for value in values.values():
            yield from _texts(value)
    elif isinstance(values, list):
        for value in values:
            yield from _texts(value)
