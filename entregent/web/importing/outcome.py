"""What an import came to, as its page says it: what came, what was unclear, who is new, and what is next."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import ngettext

from entregent.records import exchanges
from entregent.records.importing import undoing
from entregent.records.models import ImportRun
from entregent.records.queries import imports, outcomes
from entregent.records.queries.lines import Line
from entregent.records.queries.outcomes import Came
from entregent.web.people.rows import shown
from entregent.wording.imports import file_reason, reason, refusal

_PAGE: Final = 50
_NOTED: Final = 20


class Namesakes(NamedTuple):
    """People of one name, and where they can be held side by side."""

    people: list[dict[str, str]]
    side_by_side: str


def outcome(request: HttpRequest, run: ImportRun) -> dict[str, object]:
    """The values of the page of a run that is over."""
    files = list(run.files.all())
    context = {
        "files": [file for file in files if file.kind],
        "others": [(file.name, file_reason(file.reason)) for file in files if not file.kind][:30],
        "others_count": sum(1 for file in files if not file.kind),
        "totals": imports.totals(run),
        "problem": _said(run.problem or {}),
        "can_undo": undoing.can_begin(run),
    }
    if run.state == "undone":
        return {
            **context,
            "stayed": [(count, _why(why, count)) for why, count in undoing.stayed(run).items()],
        }
    return {**context, **_came(run), **_unclear(request, run)} if run.started_at else context


def _said(problem: Mapping[str, Any]) -> str:
    return refusal(problem.get("code", ""), problem.get("values", {})) if problem else ""


def _came(run: ImportRun) -> dict[str, object]:
    came, today = outcomes.came(run), exchanges.today(run.owner)
    return {
        "came": [(count, words) for count, words in _counted(came) if count],
        "new_people": came.people,
        "newcomers": [shown(line, today) for line in outcomes.newcomers(run)],
        "namesakes": [_together(lines, run) for lines in outcomes.namesakes(run)],
    }


def _counted(came: Came) -> list[tuple[int, str]]:
    """Each count with its words, without the number."""
    return [
        (came.people, ngettext("new person", "new people", came.people)),
        (came.exchanges, ngettext("new exchange", "new exchanges", came.exchanges)),
        (came.changed, ngettext("person changed", "people changed", came.changed)),
        (came.news, ngettext("piece of news", "pieces of news", came.news)),
        (came.facts, ngettext("thing told of somebody", "things told of somebody", came.facts)),
        (came.groups, ngettext("group", "groups", came.groups)),
        (came.portraits, ngettext("photo", "photos", came.portraits)),
        (came.relations, ngettext("relation between people", "relations between people", came.relations)),
        (came.promises, ngettext("promise", "promises", came.promises)),
        (came.favours, ngettext("favour", "favours", came.favours)),
    ]


def _together(lines: list[Line], run: ImportRun) -> Namesakes:
    people = [shown(line, exchanges.today(run.owner)) for line in lines]
    try:
        side_by_side = reverse("person_merge", args=[lines[0].id, lines[1].id])
    except NoReverseMatch:
        side_by_side = ""
    return Namesakes(people, side_by_side)


def _unclear(request: HttpRequest, run: ImportRun) -> dict[str, object]:
    rows = Paginator(imports.left_out(run), _PAGE).get_page(request.GET.get("page"))
    found = outcomes.unclear(run)
    return {
        "page": rows,
        "left": [(row, reason(row.reason)) for row in rows],
        "whys": [(one.rows, reason(one.reason)) for one in found if not one.noted],
        "noted": [(row, reason(row.reason)) for row in outcomes.noted(run)[:_NOTED]],
        "noted_count": sum(one.rows for one in found if one.noted),
        "open": "page" in request.GET,
    }


def _why(code: str, count: int) -> str:
    """Why people stayed, without the number."""
    text = {
        "deleted": ngettext(
            "person whom you had deleted stays deleted", "people whom you had deleted stay deleted", count
        ),
        "said": ngettext(
            "person stays, for you have said something of them",
            "people stay, for you have said something of them",
            count,
        ),
        "noted": ngettext(
            "person stays, for something of yours hangs on them",
            "people stay, for something of yours hangs on them",
            count,
        ),
        "import": ngettext(
            "person stays, for another import knows them too",
            "people stay, for another import knows them too",
            count,
        ),
    }
    return text[code]
