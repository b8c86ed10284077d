"""Groups: all of them, and one with its people."""

import uuid

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.records import exchanges
from entregent.records.models import Group, Owner
from entregent.records.people import groups as verbs
from entregent.records.people.fitting import called
from entregent.records.queries import people as queries
from entregent.records.queries.lines import lines
from entregent.web.people import kept
from entregent.web.people.acts import followed
from entregent.web.people.asking import as_uuid, done, owner_of
from entregent.web.people.forms import GroupForm
from entregent.web.people.listing import PAGE
from entregent.web.people.rows import shown
from entregent.web.shell import notices


@require_http_methods(["GET", "POST"])
def groups(request: HttpRequest) -> HttpResponse:
    """All groups, and a field to make one."""
    owner = owner_of(request)
    form = GroupForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            group, undo = verbs.create(owner, form.cleaned_data["name"])
            return done(request, undo, reverse("group", args=[group.pk]), reverse("groups"))
        except verbs.GroupExists:
            form.add_error("name", _("Another group has this name."))
    return render(request, "people/groups.html", {"groups": queries.groups(owner), "form": form})


@require_http_methods(["GET", "POST"])
def group(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """One group and its people; its name may be changed."""
    owner = owner_of(request)
    found = _group(owner, pk)
    form = GroupForm(request.POST or None, initial={"name": found.name})
    if request.method == "POST" and form.is_valid():
        try:
            undo = verbs.rename(owner, found, form.cleaned_data["name"])
            return done(request, undo, reverse("group", args=[pk]))
        except verbs.GroupExists:
            form.add_error("name", _("Another group has this name."))
            found.refresh_from_db()
    if found.query is not None:
        return kept.page(request, owner, found, form)
    ids = queries.members(found).values_list("pk", flat=True)
    page = Paginator(ids, PAGE).get_page(request.GET.get("page"))
    today = exchanges.today(owner)
    rows = [shown(line, today) for line in lines(page.object_list)]
    return render(request, "people/group.html", {"group": found, "form": form, "page": page, "rows": rows})


@require_POST
def delete(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Deletes a group; its people stay."""
    owner = owner_of(request)
    return followed(request, verbs.delete(owner, _group(owner, pk)), reverse("groups"))


@require_POST
def members(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes people out of a group, or puts one in by name."""
    owner = owner_of(request)
    found = get_object_or_404(Group, owner=owner, pk=pk, query__isnull=True)
    back = reverse("group", args=[pk])
    out = [key for text in request.POST.getlist("out") if (key := as_uuid(text))]
    if out:
        return done(request, verbs.take_out(owner, found, out), back)
    fitting = called(owner, request.POST.get("name", "")[:400])
    if len(fitting) == 1:
        return done(request, verbs.put(owner, found, [fitting[0].pk]), back)
    notices.tell(request, _("Several people fit.") if fitting else _("Nobody of this name is on record."))
    return HttpResponseRedirect(back)


def _group(owner: Owner, pk: uuid.UUID) -> Group:
    return get_object_or_404(Group, owner=owner, pk=pk)
