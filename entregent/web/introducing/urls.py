"""Addresses of introductions."""

from django.urls import path

from entregent.web.introducing import beginning, leading, listing

urlpatterns = [
    path("", listing.show, name="introductions"),
    path("new/", beginning.new, name="introduction_new"),
    path("<uuid:pk>/", leading.show, name="introduction"),
    path("<uuid:pk>/move/", leading.move, name="introduction_move"),
    path("<uuid:pk>/reasons/", leading.reword, name="introduction_reasons"),
]
