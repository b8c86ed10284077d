"""What the columns of a table hold: as read, and as the user says."""

import uuid
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from entregent.records import importing as archives
from entregent.records.importing import choosing
from entregent.records.models import ImportFile, ImportRun, Owner
from entregent.wording.columns import GROUPS, LEFT_OUT, ORDERS, target_words

_LONGEST: Final = 30


class Shown(NamedTuple):
    """One column that holds something; `at` is its place."""

    at: int
    name: str
    target: str
    words: str
    samples: list[str]


@require_http_methods(["GET", "HEAD", "POST"])
def columns(request: HttpRequest, pk: uuid.UUID, order: int) -> HttpResponse:
    """Shows the columns with some of their cells, or takes what the user says of them."""
    file = _file(request, pk, order)
    read = file.preview["columns"] if file.preview else {}
    chosen = _chosen(request, read) if request.method == "POST" else None
    if chosen is not None and _answer(request, file, read, chosen):
        return redirect("import_run", pk)
    wrong = _("Choose for every column.") if request.method == "POST" else ""
    context = {
        "run": file.run,
        "file": file,
        "wrong": wrong,
        "columns": list(_shown(read)),
        "groups": [(str(label), [(code, target_words(code)) for code in codes]) for label, codes in GROUPS],
        "left_out": LEFT_OUT,
        "orders": [(code, str(words)) for code, words in ORDERS.items()],
        "order": read["order"] if read["order_sure"] else "",
        "dated": read["dated"],
    }
    return render(request, "importing/columns.html", context, status=422 if wrong else 200)


def _file(request: HttpRequest, pk: uuid.UUID, order: int) -> ImportFile:
    """A table of an import that has not begun; its columns are forgotten when it begins."""
    run = get_object_or_404(ImportRun, owner=request.user, pk=pk, state="ready")
    file = run.files.filter(order=order).first()
    if file is None or "columns" not in (file.preview or {}):
        raise Http404
    return file


def _shown(read: dict[str, Any]) -> Iterator[Shown]:
    for at, column in enumerate(read["columns"]):
        if column["samples"]:
            name = column["name"] or _("Column %(number)s") % {"number": at + 1}
            target = column["target"]
            yield Shown(at, name, target, target_words(target), column["samples"])


def _chosen(request: HttpRequest, read: dict[str, Any]) -> dict[str, Any] | None:
    """The targets of all columns; those without cells stay as they were read."""
    targets = [
        request.POST.get(f"column-{at}", column["target"])[:_LONGEST]
        for at, column in enumerate(read["columns"])
    ]
    known = {LEFT_OUT, *(code for _label, codes in GROUPS for code in codes)}
    before = [column["target"] for column in read["columns"]]
    if any(target not in known and target != old for target, old in zip(targets, before, strict=True)):
        return None
    order = request.POST.get("order", "")
    return {"targets": targets, "order": order if order in ORDERS else read["order"]}


def _answer(request: HttpRequest, file: ImportFile, read: dict[str, Any], chosen: dict[str, Any]) -> bool:
    owner = request.user
    assert isinstance(owner, Owner)  # noqa: S101  # every page needs sign-in
    if request.POST.get("remember") == "yes":
        names = [column["name"] for column in read["columns"]]
        choosing.remember(owner, names, chosen["targets"], chosen["order"])
    if archives.answer(file.run, {"columns": {file.name: chosen}}) is None:
        return False
    messages.success(request, _("Noted. The table is read again as you said."))
    return True
