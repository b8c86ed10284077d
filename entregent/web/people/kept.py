"""Searches kept as groups: whoever fits them at any time is in the group."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from entregent.records import exchanges
from entregent.records.models import Group, Owner
from entregent.records.people import groups as verbs
from entregent.records.queries import imports
from entregent.records.queries import people as queries
from entregent.records.queries.lines import lines
from entregent.records.queries.people import Filters
from entregent.web.people import wording
from entregent.web.people.asking import done, owner_of
from entregent.web.people.forms import GroupForm
from entregent.web.people.listing import asked, paged, read_filters, uncounted
from entregent.web.people.rows import shown
from entregent.web.shell import notices
from entregent.wording.exchanges import CHANNEL_WORDS, CIRCLE_WORDS


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Keeps the search and the filters of the list under a name."""
    owner = owner_of(request)
    filters = read_filters(QueryDict(request.POST.get("query", "")[:2_000]))
    back = f"{reverse('people')}?{urlencode(asked(filters))}"
    if not filters.narrow:
        return _refused(
            request, _("There is no search to keep: please type or choose something first."), back
        )
    try:
        group, undo = verbs.keep(owner, request.POST.get("name", ""), asked(filters))
    except verbs.NoGroupName:
        return _refused(request, _("Please give the group a name."), back)
    except verbs.GroupExists:
        return _refused(request, _("Another group has this name."), back)
    return done(request, undo, reverse("group", args=[group.pk]), back)


def _refused(request: HttpRequest, why: str, back: str) -> HttpResponse:
    notices.tell(request, why)
    return HttpResponseRedirect(back)


def page(request: HttpRequest, owner: Owner, group: Group, form: GroupForm) -> HttpResponse:
    """Who fits a kept search now."""
    filters = read_filters(group.query or {})
    today = exchanges.today(owner)
    listed = queries.people(owner, filters, today)
    some = paged(listed, request.GET.get("page") or "1", filters)
    context = {
        "group": group,
        "form": form,
        "page": some,
        "rows": [shown(line, today) for line in lines(some.object_list)],
        "uncounted": uncounted(some),
        "nearly": listed.nearly,
        "search": described(filters, owner),
        "list": f"{reverse('people')}?{urlencode(asked(filters))}",
    }
    return render(request, "people/kept.html", context)


def described(filters: Filters, owner: Owner) -> str:
    """A search in words: “jardin” · close circle · silent for a year."""
    group = queries.group_names(owner).filter(pk=filters.group).first() if filters.group else None
    brought = imports.run_of(owner, filters.run)
    parts = [
        _("“{text}”").format(text=filters.text.strip()) if filters.text.strip() else "",
        str(CIRCLE_WORDS[filters.circle]) if filters.circle else "",
        group.name if group else "",
        _("from the import of {day}").format(day=date_format(brought.created_at)) if brought else "",
        filters.organisation,
        str(CHANNEL_WORDS[filters.channel]) if filters.channel else "",
        str(wording.ORIGIN_WORDS[filters.origin]) if filters.origin else "",
        _("silent for: {time}").format(time=wording.SILENCE_WORDS[filters.silent]) if filters.silent else "",
    ]
    return " · ".join(part for part in parts if part)
