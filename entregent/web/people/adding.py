"""Adding a person in seconds, and changing what is known of who they are."""

import uuid
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from entregent.records.models import Owner, Person
from entregent.records.people import adding, editing
from entregent.records.people.fitting import called
from entregent.records.queries import people as queries
from entregent.web.people.asking import done, owner_of, region
from entregent.web.people.forms import AddForm, PersonForm
from entregent.web.people.portrait import edit_page


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """One field; when somebody of that name is on record, asks before making a second one."""
    form = AddForm(request.POST or None)
    same: list[Person] = []
    if request.method == "POST" and form.is_valid():
        owner, line = owner_of(request), form.cleaned_data["line"]
        again = bool(request.POST.get("again"))
        same = [] if again else adding.namesakes(owner, line, region=region(request))
        if not same:
            return _added(request, form)
    return render(request, "people/add.html", {"form": form, "same": same})


def _added(request: HttpRequest, form: AddForm) -> HttpResponse:
    try:
        added = adding.add(owner_of(request), form.cleaned_data["line"], region=region(request))
    except adding.NoName:
        form.add_error("line", _("There is no name in this line."))
        return render(request, "people/add.html", {"form": form, "same": []})
    return done(request, added.undo, reverse("person", args=[added.person.pk]), reverse("people"))


@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Everything typed about who a person is, on one form."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    form = PersonForm(request.POST) if request.method == "POST" else PersonForm.of(person)
    if request.method == "POST" and form.is_valid():
        values = _values(owner, person, form)
        if values is not None:
            return done(request, editing.change(owner, person, values), reverse("person", args=[pk]))
    return edit_page(request, person, form)


def _values(owner: Owner, person: Person, form: PersonForm) -> dict[str, Any] | None:
    """What the form says, with the person it names; None when that name fits nobody or several."""
    values = dict(form.cleaned_data)
    name = values.pop("met_through_name")
    if not name:
        return {**values, "met_through": None}
    if person.met_through and person.met_through.name == name:
        return values
    fitting = [one for one in called(owner, name) if one.pk != person.pk]
    if len(fitting) == 1:
        return {**values, "met_through": fitting[0]}
    form.add_error("met_through_name", _which(fitting))
    return None


def _which(fitting: list[Person]) -> str:
    if not fitting:
        return _("Nobody of this name is on record.")
    names = ", ".join(person.name for person in fitting)
    return _("Several people fit: %(names)s. Please write the whole name.") % {"names": names}
