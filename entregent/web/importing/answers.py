"""What an import asks of the user beside columns: who they are in a chat, which way days are written."""

import uuid
from typing import Any, Final

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from entregent.records import importing as archives
from entregent.records.importing.whatsapp import NOBODY
from entregent.records.models import ImportFile, ImportRun
from entregent.wording.columns import ORDERS

_ASKED: Final = ("me", "order")


def question(run: ImportRun, files: list[ImportFile]) -> dict[str, Any]:
    """What the page of an import that waits asks about chats; nothing where there is none."""
    problem = run.problem or {}
    asked = problem if archives.is_asked(run) and problem.get("code") in _ASKED else {}
    values = asked.get("values", {})
    return {
        "code": asked.get("code", ""),
        "file": values.get("file", ""),
        "names": values.get("names", ()),
        "nobody": NOBODY if values.get("none") else "",
        "orders": [(code, str(words)) for code, words in ORDERS.items()],
        "chats": any(file.kind == "whatsapp" for file in files),
        "words": run.options.get("words") is True,
    }


@require_POST
def answer(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Keeps an answer, and has the preview computed again."""
    run = get_object_or_404(ImportRun, owner=request.user, pk=pk)
    chosen = _chosen(request, run) if run.state == "ready" else {}
    if chosen and archives.answer(run, chosen) is not None:
        messages.success(request, _("Noted. It is read again as you said."))
    return redirect("import_run", pk)


def _chosen(request: HttpRequest, run: ImportRun) -> dict[str, Any]:
    """The answer as an option of the import; nothing where it answers nothing that is asked."""
    asked = question(run, list(run.files.all()))
    words = request.POST.get("words")
    if words in ("yes", "no") and asked["chats"]:
        return {"words": words == "yes"}
    if request.POST.get("file") != asked["file"] or not asked["code"]:
        return {}
    me, order = request.POST.get("me", ""), request.POST.get("order", "")
    if asked["code"] == "me" and me and me in (*asked["names"], asked["nobody"]):
        return {"me": {asked["file"]: me}}
    return {"orders": {asked["file"]: order}} if asked["code"] == "order" and order in ORDERS else {}
