"""Addresses of today's page and of what the user decides on it."""

from django.urls import path

from entregent.web.today import views

urlpatterns = [
    path("", views.today, name="today"),
    path("today/decisions/", views.decide, name="today_decide"),
]
"""`today_decide` takes the key of a line and a verdict."""
