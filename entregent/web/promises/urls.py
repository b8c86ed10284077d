"""Addresses of these pages."""

from django.urls import path

from entregent.web.promises import listing, noting, proposed

urlpatterns = [
    path("promises/", listing.show, name="promises"),
    path("promises/note/", noting.read, name="promise_note"),
    path("promises/keep/", noting.save, name="promise_save"),
    path("promises/<uuid:pk>/settle/", listing.settle, name="promise_settle"),
    path("promises/found/", proposed.decide, name="promise_found"),
]
