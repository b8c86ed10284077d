"""Takes a whole import back, once the page has said what goes, what is as before, and what stays."""

import uuid
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from entregent.records.importing import undoing
from entregent.records.models import ImportRun
from entregent.records.queries import imports
from entregent.web.shell import notices
from entregent.wording.imports import refusal

AT_ONCE: Final = 3_000
"""Of imports of more rows the page is shown before it has counted what would go."""


@require_http_methods(["GET", "HEAD", "POST"])
def undo(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Says beforehand what taking the import back does; has it done; lets one that failed go on."""
    runs = ImportRun.objects.select_related("owner__preferences")
    run = get_object_or_404(runs, owner=request.user, pk=pk)
    if request.method == "POST":
        return _begin(request, run)
    asked = request.headers.get("HX-Request") == "true"
    if not undoing.can_begin(run):
        return HttpResponse(headers={"HX-Refresh": "true"}) if asked else redirect("import_run", run.pk)
    counted = "counted" in request.GET or imports.totals(run).read <= AT_ONCE
    going = undoing.foresee(run) if counted else None
    if asked and counted:
        return render(request, "importing/undo.html#counts", {"going": going})
    context = {"run": run, "going": going, "busy": imports.under_way(run.owner)}
    return render(request, "importing/undo.html", context)


def _begin(request: HttpRequest, run: ImportRun) -> HttpResponse:
    if run.state == "undoing":
        undoing.go_on(run)
        return redirect("import_run", run.pk)
    try:
        undoing.begin(run)
    except undoing.NotNow as error:
        notices.tell(request, refusal(f"undo_{error.code}", {"name": run.name}))
    return redirect("import_run", run.pk)
