"""The page from which a record leaves whole, or its people for other programs, written as they go."""

from collections.abc import Iterator
from typing import Final, cast

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from entregent.formats.vcard import Version
from entregent.records import exchanges
from entregent.records.leaving import cards, document, sheet
from entregent.records.models import Exchange, Owner, Person
from entregent.wording import leaving

VERSIONS: Final[dict[str, Version]] = {"3": "3.0", "4": "4.0"}


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """What may be taken away, and what is in it."""
    owner = _owner(request)
    context = {
        "people": Person.objects.living().filter(owner=owner).count(),
        "exchanges": Exchange.objects.filter(owner=owner).count(),
    }
    return render(request, "settings/leaving.html", context)


@require_GET
def record(request: HttpRequest) -> StreamingHttpResponse:
    """The whole record."""
    owner = _owner(request)
    return _file(owner, document.write(owner, timezone.now()), "application/json", "entregent-{day}.json")


@require_GET
def people_as_cards(request: HttpRequest, version: str) -> StreamingHttpResponse:
    """Everybody as cards."""
    owner = _owner(request)
    pieces = cards.write(owner, VERSIONS[version])
    return _file(owner, pieces, "text/vcard; charset=utf-8", "entregent-{day}.vcf")


@require_GET
def people_as_table(request: HttpRequest) -> StreamingHttpResponse:
    """Everybody as a table, in the language of the page."""
    owner = _owner(request)
    return _file(owner, sheet.write(owner, leaving.words()), "text/csv; charset=utf-8", "entregent-{day}.csv")


def _file(owner: Owner, pieces: Iterator[bytes], kind: str, name: str) -> StreamingHttpResponse:
    day = exchanges.today(owner)
    response = StreamingHttpResponse(pieces, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name.format(day=day.isoformat())}"'
    response["Cache-Control"] = "private, no-store"
    return response


def _owner(request: HttpRequest) -> Owner:
    return cast(Owner, request.user)
