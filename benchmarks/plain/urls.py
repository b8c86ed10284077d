"""The addresses of the product, and two of the plain page: for whoever is signed in, and for anybody."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path

from entregent.records.models import Organisation

ROWS = 50


def plain(request: HttpRequest) -> HttpResponse:
    """One query of fifty rows of a small table, in their order, by a template of ten lines."""
    return render(request, "plain.html", {"rows": Organisation.objects.order_by("id")[:ROWS]})


urlpatterns = [
    path("plain/", plain),
    path("plain/anybody/", login_not_required(plain)),
    path("", include("entregent.config.urls")),
]
