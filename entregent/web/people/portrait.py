"""The picture of a person: shown, chosen, taken away."""

import uuid
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_http_methods, require_POST

from entregent.records.models import Owner, Person, Portrait
from entregent.records.people import portraits
from entregent.records.queries import people as queries
from entregent.web.people.asking import done, owner_of
from entregent.web.people.beside import PortraitForm
from entregent.web.people.forms import PersonForm

_KNOWN: Final = frozenset({"image/jpeg", "image/png", "image/webp"})
_KEPT: Final = "private, max-age=3600"


def address(person: Person) -> str:
    """Where the picture of a person from `queries.person` is; another picture has another address."""
    portrait: Portrait | None = getattr(person, "portrait", None)
    return at(person.pk, portrait.pk.hex) if portrait else ""


def at(person: uuid.UUID, portrait: str) -> str:
    """The same by both ids."""
    return f"{reverse('portrait', args=[person])}?v={portrait[-8:]}"


@require_http_methods(["GET", "HEAD", "POST"])
def portrait(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """The picture itself; a POST puts another one in its place."""
    owner = owner_of(request)
    if request.method == "POST":
        return _put(request, owner, queries.person(owner, pk))
    found = Portrait.objects.filter(owner=owner, person__in=Person.objects.living().filter(pk=pk)).first()
    if found is None:
        raise Http404
    response = HttpResponse(bytes(found.image), content_type=_media_type(found))
    response["Cache-Control"] = _KEPT
    response["ETag"] = f'"{found.pk.hex}"'
    return get_conditional_response(request, etag=response["ETag"], response=response) or response


def _media_type(portrait: Portrait) -> str:
    """Never one under which a browser runs anything, whatever a restored record says."""
    return portrait.media_type if portrait.media_type in _KNOWN else portraits.MEDIA_TYPE


def _put(request: HttpRequest, owner: Owner, person: Person) -> HttpResponse:
    form = PortraitForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            undo = portraits.put(owner, person, form.cleaned_data["picture"])
        except portraits.NotDrawn as error:
            form.refuse(error)
        else:
            return done(request, undo, reverse("person", args=[person.pk]))
    return edit_page(request, person, PersonForm.of(person), form)


@require_POST
def remove(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes the picture away."""
    owner = owner_of(request)
    person = queries.person(owner, pk)
    return done(request, portraits.remove(owner, person), reverse("person", args=[pk]))


def edit_page(
    request: HttpRequest, person: Person, form: PersonForm, picture: PortraitForm | None = None
) -> HttpResponse:
    """The page on which who a person is is typed, and their picture chosen."""
    context = {
        "form": form,
        "person": person,
        "picture": picture or PortraitForm(),
        "portrait": address(person),
    }
    return render(request, "people/edit.html", context)
