"""Addresses of these pages."""

from django.urls import path

from entregent.web.importing import answers, columns, runs, undoing, views, waiting

urlpatterns = [
    path("", views.importing, name="import"),
    path("waiting/", waiting.guide, name="import_waiting"),
    path("waiting/asked/", waiting.asked, name="import_asked"),
    path("<uuid:pk>/", runs.show, name="import_run"),
    path("<uuid:pk>/columns/<int:order>/", columns.columns, name="import_columns"),
    path("<uuid:pk>/answer/", answers.answer, name="import_answer"),
    path("<uuid:pk>/confirm/", runs.confirm, name="import_confirm"),
    path("<uuid:pk>/cancel/", runs.cancel, name="import_cancel"),
    path("<uuid:pk>/again/", runs.go_on, name="import_go_on"),
    path("<uuid:pk>/undo/", undoing.undo, name="import_undo"),
    path("<uuid:pk>/left-out.csv", runs.left_out, name="import_left_out"),
]
