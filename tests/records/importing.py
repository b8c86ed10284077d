"""Imports an archive as the background worker does."""

import datetime as dt
from pathlib import Path
from unittest import mock

from django.utils import timezone

from entregent.records import importing, jobs
from entregent.records.models import ImportFile, ImportRun, Owner

TODAY = dt.date(2026, 11, 22)


def on_that_day() -> "mock._patch[object]":
    """What is computed beside an import is computed on its day too, whatever the clock says."""
    real = timezone.localdate

    def localdate(value: dt.datetime | None = None, timezone: dt.tzinfo | None = None) -> dt.date:
        return TODAY if value is None else real(value, timezone)

    return mock.patch.object(timezone, "localdate", localdate)


def bring(owner: Owner, path: Path) -> ImportRun:
    """A whole import, with what is computed after it."""
    run = importing.begin(owner, path, path.name)
    assert importing.confirm(run, TODAY) is not None
    jobs.run_all()
    run.refresh_from_db()
    assert run.state == "done", run.problem
    return run


def counts(run: ImportRun, name: str) -> tuple[int, int, int, int, int]:
    """Created, updated, unchanged, skipped, rejected of one file, which add up to what was read."""
    file = ImportFile.objects.get(run=run, name=name)
    found = (file.created, file.updated, file.unchanged, file.skipped, file.rejected)
    assert file.read == sum(found)
    return found


def reasons(run: ImportRun) -> list[tuple[str, int, str]]:
    """File, line and reason of every row left out."""
    rows = run.files.order_by("order").values_list("name", "rejects__line", "rejects__reason")
    return sorted(row for row in rows if row[2])
