"""What the user published and where they take part: added in a form, corrected, removed (E8)."""

import uuid
from typing import Any, Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entregent.records import exchanges
from entregent.records.ids import new_id
from entregent.records.models import Publication, Reaction
from entregent.records.telling import publishing
from entregent.web.people.asking import GONE, done, owner_of, token_of
from entregent.web.telling.forms import PublicationForm
from entregent.wording.telling import REACTION_WORDS

SHOWN: Final = 20
WAITING: Final = 10


@require_http_methods(["GET", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """All of it, the latest first, and who waits for a word back."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    form = PublicationForm(request.POST or None, initial={"on": today})
    token = token_of(request)
    if request.method == "POST" and form.is_valid():
        made, undo = publishing.add(owner, form.fill(Publication()), token)
        return done(request, undo, reverse("publication", args=[made.pk]), reverse("published"))
    waiting = publishing.unanswered(owner, today, WAITING)
    page = Paginator(publishing.publications(owner), SHOWN).get_page(request.GET.get("page"))
    context = {"form": form, "token": token, "page": page, "waiting": [_row(one) for one in waiting]}
    return render(request, "telling/published.html", context)


def _row(one: Reaction) -> dict[str, Any]:
    """A reaction with its words and the key of the line that answers it."""
    said = REACTION_WORDS.get(one.kind, one.kind)
    return {"reaction": one, "kind": str(said), "key": publishing.key_of(one)}


@require_safe
def one(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """One of them: who reacted, and a line to note who else did."""
    owner = owner_of(request)
    publication = get_object_or_404(Publication, owner=owner, pk=pk)
    rows = publication.reactions.filter(owner=owner, person__deleted_at=None).select_related("person")
    page = Paginator(rows.order_by("-on", "pk"), SHOWN).get_page(request.GET.get("page"))
    context = {"publication": publication, "page": page, "rows": [_row(each) for each in page.object_list]}
    context |= {"token": new_id(), "kinds": REACTION_WORDS.items(), "today": exchanges.today(owner)}
    return render(request, "telling/publication.html", context)


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """As it should be."""
    owner = owner_of(request)
    publication = get_object_or_404(Publication, owner=owner, pk=pk)
    form = PublicationForm(request.POST or None, initial=PublicationForm.read(publication))
    if request.method == "POST" and form.is_valid():
        undo = publishing.change(owner, form.fill(publication))
        return done(request, undo, reverse("publication", args=[pk]))
    return render(request, "telling/publication_change.html", {"form": form, "publication": publication})


@require_POST
def remove(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes it away with who reacted."""
    owner = owner_of(request)
    publication = get_object_or_404(Publication, owner=owner, pk=pk)
    return done(request, publishing.remove(owner, publication), reverse("published"), unless=GONE)
