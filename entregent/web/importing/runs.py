"""One import: its preview, its progress, its outcome, and what was left out of it."""

import csv
import uuid
from collections.abc import Iterator
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from entregent.formats import cells
from entregent.records import importing as archives
from entregent.records.models import ImportFile, ImportRun, Reject
from entregent.records.queries import imports
from entregent.web.importing.answers import question
from entregent.web.importing.outcome import outcome
from entregent.wording.imports import file_reason, reason, refusal

_AT_WORK: Final = ("reading", "importing", "undoing")


@require_safe
def show(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """The import as it stands; while it works the page asks for its bar alone."""
    run = _run(request, pk)
    polled = request.headers.get("HX-Request") == "true"
    if run.state in _AT_WORK and not _is_stuck(run):
        template = "importing/run.html#progress" if polled else "importing/run.html"
        return render(request, template, {"run": run, "job": imports.unfinished_job(run), "at_work": True})
    if polled:
        return HttpResponse(headers={"HX-Refresh": "true"})
    context = _preview(run) if run.state == "ready" else outcome(request, run)
    return render(request, "importing/run.html", {"run": run, **context})


def _is_stuck(run: ImportRun) -> bool:
    """Whether taking it back broke off: the user is to say that it goes on."""
    return run.state == "undoing" and run.problem is not None


def _run(request: HttpRequest, pk: uuid.UUID) -> ImportRun:
    return get_object_or_404(ImportRun.objects.select_related("owner"), owner=request.user, pk=pk)


def _preview(run: ImportRun) -> dict[str, object]:
    files = list(run.files.all())
    previews = [file.preview for file in files if file.preview]
    people = [name for preview in previews for name in preview["people"]]
    return {
        "files": [file for file in files if file.kind],
        "others": [(file.name, file_reason(file.reason)) for file in files if not file.kind][:30],
        "others_count": sum(1 for file in files if not file.kind),
        "totals": imports.foreseen(files),
        "new_people": sum(preview["new_people"] for preview in previews),
        "new_exchanges": sum(preview["new_exchanges"] for preview in previews),
        "news": sum(preview["news"] for preview in previews),
        "people": people[:5],
        "asked": _said(run.problem or {}) if archives.is_asked(run) else "",
        "to_say": _to_say(run, files),
        "question": question(run, files),
        "left": [
            (file.name, left, reason(left["reason"]))
            for file in files
            for left in (file.preview or {}).get("left", [])
        ][:30],
    }


def _to_say(run: ImportRun, files: list[ImportFile]) -> str:
    """Where the user says what the columns of the table in doubt hold; "" where none is."""
    problem = run.problem or {}
    if problem.get("code") not in ("columns", "dates"):
        return ""
    asked = problem.get("values", {}).get("file")
    order = next((file.order for file in files if file.name == asked), None)
    return "" if order is None else reverse("import_columns", args=[run.pk, order])


def _said(problem: dict[str, Any]) -> str:
    return refusal(problem.get("code", ""), problem.get("values", {})) if problem else ""


@require_POST
def confirm(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Lets the import begin, once what was asked is answered; somebody else's archive by a yes."""
    run = _run(request, pk)
    said = request.POST.get("sure") == "yes" and (run.problem or {}).get("code") == "other_member"
    sure = said or not archives.is_asked(run)
    if run.state == "ready" and sure:
        archives.confirm(run)
    return redirect("import_run", run.pk)


@require_POST
def cancel(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Stops the import; the uploaded file goes."""
    run = _run(request, pk)
    archives.cancel(run)
    return redirect("import_run", run.pk) if run.started_at else redirect("import")


@require_POST
def go_on(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Lets a failed import try again from where it stopped."""
    run = _run(request, pk)
    archives.go_on(run)
    return redirect("import_run", run.pk)


@require_safe
def left_out(request: HttpRequest, pk: uuid.UUID) -> StreamingHttpResponse:
    """Every row left out, as a table for a spreadsheet."""
    run = _run(request, pk)
    response = StreamingHttpResponse(_table(run), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="left-out-{run.created_at:%Y-%m-%d}.csv"'
    return response


class _Lines:
    """What csv.writer writes to, handing each line on."""

    def write(self, line: str) -> str:
        """The line itself."""
        return line


def _table(run: ImportRun) -> Iterator[str]:
    writer = csv.writer(_Lines())
    yield "\ufeff"  # without it Excel takes UTF-8 for something else
    yield writer.writerow([_("File"), _("Line"), _("Why"), _("How the row begins")])
    for row in imports.rows_left_out(run):
        yield writer.writerow(_cells(row))


def _cells(row: Reject) -> list[str | int]:
    return [cells.plain(row.file.name), row.line, reason(row.reason), cells.plain(row.snippet)]
