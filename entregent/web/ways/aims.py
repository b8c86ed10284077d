"""What the network is for in the user's own sentences: added, changed, taken away (P4)."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from entregent.records import aims, exchanges
from entregent.records.models import Aim
from entregent.web.people.asking import done, owner_of
from entregent.web.ways.forms import AimForm
from entregent.web.ways.showing import page


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """One more aim."""
    owner = owner_of(request)
    form = AimForm(request.POST, prefix="aim", today=exchanges.today(owner))
    if not form.is_valid():
        return page(request, owner, aim=form)
    return done(request, aims.add(owner, **form.cleaned_data), _back())


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """One aim as it stands, to be corrected."""
    owner = owner_of(request)
    aim = get_object_or_404(Aim, owner=owner, pk=pk)
    form = AimForm(request.POST or None, initial=AimForm.read(aim), today=exchanges.today(owner))
    if request.method == "POST" and form.is_valid():
        return done(request, aims.change(owner, aim, **form.cleaned_data), _back())
    return render(request, "ways/aim.html", {"form": form, "aim": aim})


@require_POST
def delete(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes one away."""
    owner = owner_of(request)
    aim = get_object_or_404(Aim, owner=owner, pk=pk)
    return done(request, aims.remove(owner, aim), _back())


def _back() -> str:
    return f"{reverse('ways')}#purposes"
