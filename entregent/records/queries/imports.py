"""Reads of imports: what was brought, what was left out, and when an archive is due again."""

import calendar
import datetime as dt
import uuid
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from django.db.models import QuerySet, Sum
from django.db.models.functions import Coalesce

from entregent.records.models import (
    Exchange,
    ImportFile,
    ImportRun,
    Job,
    Owner,
    Person,
    Reject,
)

COUNTED: Final = ("read", "created", "updated", "unchanged", "skipped", "rejected")
RENEWED_AFTER: Final = 3
"""Months after which a new archive is worth asking for."""
_MADE_WITHIN: Final = 1
_ASKED_FOR: Final = 14

ReminderKind = Literal["ready", "renew"]


class Totals(NamedTuple):
    """What a run brought on the whole."""

    read: int
    created: int
    updated: int
    unchanged: int
    skipped: int
    rejected: int

    @property
    def left_out(self) -> int:
        """Rows not taken in."""
        return self.skipped + self.rejected


class ArchiveReminder(NamedTuple):
    """`ready`: the archive asked for on `since` should have come. `renew`: the last one came on `since`."""

    kind: ReminderKind
    since: dt.date
    due_on: dt.date


def former(owner: Owner) -> QuerySet[ImportRun]:
    """The owner's imports, the latest first, with the sums that a list shows."""
    runs = ImportRun.objects.filter(owner=owner).order_by("-created_at")
    sums = {f"total_{name}": Coalesce(Sum(f"files__{name}"), 0) for name in COUNTED}
    return runs.annotate(**sums)


def going_on(owner: Owner) -> ImportRun | None:
    """The import that is being read, waits for its confirmation, is under way or being taken back."""
    states = ["reading", "ready", "importing", "undoing"]
    open_runs = ImportRun.objects.filter(owner=owner, state__in=states)
    return open_runs.order_by("-created_at").first()


def run_of(owner: Owner, pk: uuid.UUID | None) -> ImportRun | None:
    """The owner's import of this id."""
    return ImportRun.objects.filter(owner=owner, pk=pk).first() if pk else None


def under_way(owner: Owner) -> bool:
    """Whether an import is coming in or being taken back."""
    return ImportRun.objects.filter(owner=owner, state__in=["importing", "undoing"]).exists()


def totals(run: ImportRun) -> Totals:
    """The counts of all files of a run."""
    sums = run.files.aggregate(**{name: Coalesce(Sum(name), 0) for name in COUNTED})
    return Totals(**sums)


def foreseen(files: list[ImportFile]) -> Totals:
    """The counts of the previews of these files."""
    previews = [file.preview for file in files if file.preview]
    return Totals(*(sum(preview[name] for preview in previews) for name in COUNTED))


def left_out(run: ImportRun) -> QuerySet[Reject]:
    """The rows left out, in the order of the files: those that could not be read first."""
    rows = Reject.objects.filter(owner=run.owner, file__run=run).select_related("file")
    return rows.order_by("skipped", "file__order", "line", "pk")


def rows_left_out(run: ImportRun) -> Iterator[Reject]:
    """The same, for writing all of them down without holding them all."""
    return left_out(run).iterator(chunk_size=2_000)


def unfinished_job(run: ImportRun) -> Job | None:
    """The job that computes the preview, does the import or takes it back, as far as it is."""
    kinds = ["preview", "import", "undo_import"]
    mine = Job.objects.filter(owner=run.owner, kind__in=kinds, payload__run=str(run.pk))
    return mine.order_by("-created_at").first()


def on_record(owner: Owner) -> tuple[int, int]:
    """How many people and exchanges the record holds."""
    return (
        Person.objects.living().filter(owner=owner).count(),
        Exchange.objects.filter(owner=owner).count(),
    )


def archive_reminder(owner: Owner, on: dt.date) -> ArchiveReminder | None:
    """What to remind the user of on a day: to fetch the archive they asked for, or to ask for a new one."""
    preferences = owner.preferences
    if not preferences.archive_reminder:
        return None
    runs = ImportRun.objects.filter(owner=owner, kind="linkedin", state="done", finished_at__isnull=False)
    last = runs.order_by("-finished_at").first()
    imported = last.finished_at.date() if last and last.finished_at else None
    asked = preferences.archive_asked_on
    if asked and (imported is None or imported < asked):
        return _ready(asked, on) or _renew(asked, on)
    return _renew(max(filter(None, [imported, asked]), default=None), on)


def _ready(asked: dt.date, on: dt.date) -> ArchiveReminder | None:
    """LinkedIn takes up to a day, and its link to the file ends after a few days: no use to insist."""
    days = (on - asked).days
    if _MADE_WITHIN <= days <= _ASKED_FOR:
        return ArchiveReminder("ready", asked, asked + dt.timedelta(_MADE_WITHIN))
    return None


def _renew(since: dt.date | None, on: dt.date) -> ArchiveReminder | None:
    due = _months_later(since, RENEWED_AFTER) if since else None
    return ArchiveReminder("renew", since, due) if since and due and on >= due else None


def _months_later(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
