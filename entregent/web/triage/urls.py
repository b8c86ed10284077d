"""Addresses of these pages."""

from django.urls import path

from entregent.web.triage import views

urlpatterns = [
    path("", views.triage, name="triage"),
    path("answers/", views.answer, name="triage_answer"),
    path("stop/", views.stop, name="triage_stop"),
]
