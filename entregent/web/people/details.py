"""Facts, ways to reach, positions, promises, events, who is near, the rest: each changed on its own page."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, cast

from django import forms
from django.db import IntegrityError, models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.records import exchanges
from entregent.records.models import (
    Detail,
    Fact,
    LifeEvent,
    Owner,
    Person,
    Position,
    Promise,
    Reach,
    Relation,
    Undo,
)
from entregent.records.people import details
from entregent.records.people.details import Hanging
from entregent.records.queries import people as queries
from entregent.web.people.asking import done, owner_of, region
from entregent.web.people.beside import DetailForm, RelationForm
from entregent.web.people.forms import EventForm, FactForm, PositionForm, PromiseForm, ReachForm


@dataclass(frozen=True, slots=True)
class Noun:
    """One kind of detail: its table, its form, and its titles."""

    model: type[Hanging]
    form: type[Any]
    new: str | Lazy
    change: str | Lazy


NOUNS: Final[dict[str, Noun]] = {
    "fact": Noun(Fact, FactForm, _("Something about %(name)s"), _("What you noted about %(name)s")),
    "reach": Noun(Reach, ReachForm, _("A way to reach %(name)s"), _("A way to reach %(name)s")),
    "position": Noun(Position, PositionForm, _("A position of %(name)s"), _("A position of %(name)s")),
    "promise": Noun(Promise, PromiseForm, _("A promise with %(name)s"), _("A promise with %(name)s")),
    "event": Noun(
        LifeEvent, EventForm, _("An event in the life of %(name)s"), _("An event in the life of %(name)s")
    ),
    "relation": Noun(Relation, RelationForm, _("Somebody near to %(name)s"), _("Somebody near to %(name)s")),
    "beside": Noun(
        Detail, DetailForm, _("Something more about %(name)s"), _("Something more about %(name)s")
    ),
}


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, pk: uuid.UUID, noun: str) -> HttpResponse:
    """A new detail of a person."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    kind = NOUNS[noun]
    prefix = "fact" if "fact-text" in request.POST else None
    form = _form(request, kind, person, request.POST or None, {}, prefix)
    if request.method == "POST" and form.is_valid():
        detail = _blank(kind.model, owner, person)
        form.fill(detail)
        if _free(form, detail) and (undo := _kept(form, details.add, owner, detail)):
            return done(request, undo, _page(person))
    return _render(request, form, person, kind.new, None, noun)


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, noun: str, pk: uuid.UUID) -> HttpResponse:
    """A detail as it stands, to be corrected."""
    owner = owner_of(request)
    kind = NOUNS[noun]
    detail = _detail(owner, kind, pk)
    form = _form(request, kind, detail.person, request.POST or None, kind.form.read(detail))
    if request.method == "POST" and form.is_valid():
        form.fill(detail)
        if _free(form, detail) and (undo := _kept(form, details.change, owner, detail)):
            return done(request, undo, _page(detail.person))
    return _render(request, form, detail.person, kind.change, detail, noun)


@require_POST
def remove(request: HttpRequest, noun: str, pk: uuid.UUID) -> HttpResponse:
    """Removes a detail."""
    owner = owner_of(request)
    detail = _detail(owner, NOUNS[noun], pk)
    return done(request, details.remove(owner, detail), _page(detail.person))


@require_POST
def answer(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """A promise was kept, let go, or stands open again."""
    owner = owner_of(request)
    promise = _detail(owner, NOUNS["promise"], pk)
    how = request.POST.get("answer", "")
    if how not in details.ANSWERS or not isinstance(promise, Promise):
        return done(request, None, _page(promise.person))
    undo = details.settle(owner, promise, how, exchanges.today(owner))
    return done(request, undo, _page(promise.person))


def _detail(owner: Owner, kind: Noun, pk: uuid.UUID) -> Hanging:
    rows = kind.model._default_manager.select_related("person")
    living = {"person__deleted_at": None, "person__is_self": False}
    return cast("Hanging", get_object_or_404(rows, owner=owner, pk=pk, **living))


def _blank(model: type[Hanging], owner: Owner, person: Person) -> Hanging:
    detail = model(owner=owner, person=person)
    today = exchanges.today(owner)
    if isinstance(detail, Promise):
        detail.made_on = today
    if isinstance(detail, LifeEvent):
        detail.noticed_on = today
    return detail


def _form(
    request: HttpRequest,
    kind: Noun,
    person: Person,
    data: Any,
    initial: dict[str, Any],
    prefix: str | None = None,
) -> Any:
    form = kind.form(data, initial=initial, prefix=prefix)
    if isinstance(form, ReachForm):
        form.region = region(request)
    if isinstance(form, RelationForm):
        form.person = person
    return form


def _free(form: forms.Form, detail: Hanging) -> bool:
    """Whether the same is not on record already."""
    if isinstance(detail, Reach):
        same: models.QuerySet[Any] = detail.person.reaches.filter(kind=detail.kind, key=detail.key)
    elif isinstance(detail, Relation):
        same = detail.person.relations.filter(name=detail.name, kind=detail.kind, other=detail.other)
    else:
        return True
    if same.exclude(pk=detail.pk).exists():
        _is_there(form)
        return False
    return True


def _kept(
    form: forms.Form, keep: Callable[[Owner, Hanging], Undo], owner: Owner, detail: Hanging
) -> Undo | None:
    """Writes a detail; None when the same one came in since it was looked for, as by a double click."""
    try:
        return keep(owner, detail)
    except IntegrityError:
        if not isinstance(detail, Reach):
            raise
        _is_there(form)
        return None


def _is_there(form: forms.Form) -> None:
    form.add_error("value" if "value" in form.fields else "name", say("This is on record already."))


def _page(person: Person) -> str:
    return reverse("person", args=[person.pk])


def _render(
    request: HttpRequest, form: Any, person: Person, title: str | Lazy, detail: Hanging | None, noun: str
) -> HttpResponse:
    words = str(title) % {"name": person.name}
    context = {"form": form, "person": person, "title": words, "detail": detail, "noun": noun}
    return render(request, "people/detail.html", context)
