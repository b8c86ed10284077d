"""Addresses of the settings."""

from django.urls import path

from entregent.web.settings import views

urlpatterns = [
    path("", views.show, name="settings"),
    path("language/choose/", views.speak, name="set_language"),
    path("<slug:name>/", views.change, name="settings_change"),
]
