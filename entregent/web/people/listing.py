"""The page of all people: searched as one types, filtered and sorted."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, overload
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_GET

from entregent.core.exchanges import CHANNELS, CIRCLES
from entregent.records import exchanges
from entregent.records.queries import imports
from entregent.records.queries import people as queries
from entregent.records.queries.lines import lines
from entregent.records.queries.people import Filters, Listed
from entregent.web.people import wording
from entregent.web.people.asking import as_uuid, owner_of, wants_fragment
from entregent.web.people.rows import drawn as drawn_lines
from entregent.web.people.rows import shown
from entregent.web.shell.drawing import drawn

PAGE: Final = 50
COUNTED: Final = 250
"""So many are counted while one types: who has two common words is looked for one by one."""


class Results(Sequence[uuid.UUID]):
    """Those listed, as a paginator asks for them: where one types, they are counted up to `most`."""

    def __init__(self, listed: Listed, most: int | None) -> None:
        self.listed, self.most = listed, most

    def __len__(self) -> int:
        return self.listed.count(self.most)

    @overload
    def __getitem__(self, at: int) -> uuid.UUID: ...
    @overload
    def __getitem__(self, at: slice) -> list[uuid.UUID]: ...
    def __getitem__(self, at: int | slice) -> uuid.UUID | list[uuid.UUID]:
        if isinstance(at, slice):
            return self.listed.ids(at.start, at.stop)
        return self.listed.ids(at, at + 1)[0]


def paged(listed: Listed, number: str, filters: Filters) -> Page[uuid.UUID]:
    """A page of those listed; of the first one asks while one types, so that not all need be counted."""
    most = COUNTED if number == "1" and filters.text.strip() else None
    return Paginator(Results(listed, most), PAGE).get_page(number)


def uncounted(page: Page[uuid.UUID]) -> int:
    """How many were counted where there are more than these; 0 where all were."""
    results = page.paginator.object_list
    most = results.most if isinstance(results, Results) else None
    return most if most is not None and page.paginator.count > most else 0


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """Everybody, fifty a page; to htmx the list alone."""
    owner = owner_of(request)
    filters = read_filters(request.GET)
    today = exchanges.today(owner)
    listed = queries.people(owner, filters, today)
    page = paged(listed, request.GET.get("page") or "1", filters)
    rows = [shown(line, today) for line in lines(page.object_list)]
    groups = queries.group_choices(owner)
    context = {
        "page": page,
        "rows": rows,
        "lines": drawn_lines(rows),
        "groups": groups,
        "menus": drawn("people/people.html#menus", groups=groups),
        "filters": filters,
        "brought": imports.run_of(owner, filters.run),
        "others": urlencode(asked(replace(filters, run=None))) if filters.run else "",
        "nearly": listed.nearly,
        "uncounted": uncounted(page),
        "kept": urlencode(asked(filters)) if filters.narrow else "",
        "query": _kept(request.GET),
    }
    if wants_fragment(request):
        return render(request, "people/people.html#results", context)
    form = drawn("people/people.html#filters", filters=filters, groups=groups)
    return render(request, "people/people.html", {**context, "form": form})


def asked(filters: Filters) -> dict[str, str]:
    """The address of a list, field by field, of which `read_filters` makes the same filters."""
    fields = {
        "q": filters.text,
        "group": filters.group,
        "import": filters.run,
        "sort": "" if filters.sort == "name" else filters.sort,
    }
    fields |= {
        name: getattr(filters, name) for name in ("circle", "organisation", "channel", "origin", "silent")
    }
    return {name: str(value) for name, value in fields.items() if value}


def read_filters(values: Mapping[str, Any] | QueryDict) -> Filters:
    """The filters that an address asks for; what it misspells narrows nothing."""
    return Filters(
        text=str(values.get("q", ""))[:200].replace("\0", ""),
        circle=_one_of(values.get("circle"), CIRCLES),
        group=as_uuid(str(values.get("group", ""))),
        run=as_uuid(str(values.get("import", ""))),
        organisation=str(values.get("organisation", ""))[:200].replace("\0", "").strip(),
        channel=_one_of(values.get("channel"), CHANNELS),
        origin=_one_of(values.get("origin"), tuple(wording.ORIGIN_WORDS)),
        silent=_one_of(values.get("silent"), queries.SILENCES),
        sort=_one_of(values.get("sort"), queries.SORTS) or "name",
    )


def _one_of(value: object, known: tuple[str, ...]) -> str:
    return str(value) if value in known else ""


def _kept(values: QueryDict) -> str:
    """The address of this very list, to act on all of its results and to come back to."""
    kept = values.copy()
    kept.pop("page", None)
    return kept.urlencode()
