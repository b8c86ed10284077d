"""The page where an archive is brought, with the imports of before."""

import shutil
from pathlib import Path
from typing import Final

from allauth.decorators import rate_limit
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from entregent.records import exchanges, room
from entregent.records import importing as archives
from entregent.records.importing import uploads
from entregent.records.models import ImportRun, Owner
from entregent.records.queries import imports
from entregent.web.importing.uploading import Straight
from entregent.web.importing.whence import SOURCES
from entregent.wording.imports import refusal

_FORM: Final = 1 << 20
"""Bytes of a request that are not the files."""
_STATUS: Final = {"upload_too_big": 413, room.FULL: 507}


@csrf_exempt  # checked below, once the upload has its place: reading the token reads the files
@rate_limit(action="import")  # type: ignore[untyped-decorator]
@require_http_methods(["GET", "HEAD", "POST"])
def importing(request: HttpRequest) -> HttpResponse:
    """Shows the page, or takes an upload."""
    if request.method != "POST":
        return _page(request)
    uploads.sweep()
    straight = Straight(request)
    size = int(request.META.get("CONTENT_LENGTH") or 0)
    if size > uploads.LIMIT + _FORM:
        return _refuse(request, straight, archives.Refused("upload_too_big"))
    if size > room.left(uploads.folder()):
        return _refuse(request, straight, archives.Refused(room.FULL))
    request.upload_handlers = [straight]
    try:
        return _upload(request, straight)
    finally:
        straight.forget()  # what was taken has moved; what was refused, by whomever, leaves nothing


@csrf_protect
def _upload(request: HttpRequest, straight: Straight) -> HttpResponse:
    files = request.FILES.getlist("archive")
    for file in files:
        file.close()
    if straight.refused:
        return _refuse(request, straight, archives.Refused(straight.refused))
    if not files:
        return _refuse(request, straight, archives.Refused("no_file"))
    try:
        run = _begin(_owner(request), straight.place)
    except archives.Refused as error:
        return _refuse(request, straight, error)
    return redirect("import_run", run.pk)


def _begin(owner: Owner, place: Path) -> ImportRun:
    """A run for one ZIP, or for the tables of one folder; its files lie in a folder of its name."""
    files = sorted(place.iterdir())
    name = ", ".join(file.name for file in files)[:300]
    run = ImportRun(owner=owner)
    home = place.rename(uploads.folder() / str(run.pk))
    try:
        archives.begin(owner, home / files[0].name if len(files) == 1 else home, name, run=run)
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        raise
    archives.ask_preview(run)
    return run


def _refuse(request: HttpRequest, straight: Straight, error: archives.Refused) -> HttpResponse:
    straight.forget()
    response = _page(request, refusal(error.code, error.values))
    response.status_code = _STATUS.get(error.code, 422)
    return response


def _page(request: HttpRequest, refused: str = "") -> HttpResponse:
    owner = _owner(request)
    runs = Paginator(imports.former(owner), 20).get_page(request.GET.get("page"))
    context = {
        "refused": refused,
        "page": runs,
        "going_on": imports.going_on(owner),
        "reminder": imports.archive_reminder(owner, exchanges.today(owner)),
        "limit": uploads.LIMIT // (1024 * 1024),
        "sources": SOURCES,
    }
    return render(request, "importing/import.html", context)


def _owner(request: HttpRequest) -> Owner:
    assert isinstance(request.user, Owner)  # noqa: S101  # every page needs sign-in
    return request.user
