"""Addresses of the user's pitches."""

from django.urls import path

from entregent.web.pitches import views

urlpatterns = [
    path("", views.show, name="pitches"),
    path("new/", views.new, name="pitch_new"),
    path("try/", views.attempt, name="pitch_try"),
    path("<uuid:pk>/", views.change, name="pitch"),
    path("<uuid:pk>/delete/", views.delete, name="pitch_delete"),
]
