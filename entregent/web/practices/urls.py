"""Addresses of the practices."""

from django.urls import path

from entregent.web.practices import views

urlpatterns = [
    path("", views.practices, name="practices"),
    path("<slug:practice_id>/", views.practice, name="practice"),
]
