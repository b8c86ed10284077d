"""Addresses of the settings, and of what leaves with a record."""

from django.urls import path, re_path

from entregent.web.settings import leaving, views

urlpatterns = [
    path("", views.show, name="settings"),
    path("language/choose/", views.speak, name="set_language"),
    path("leaving/", leaving.show, name="leaving"),
    path("leaving/record.json", leaving.record, name="leaving_record"),
    re_path(r"^leaving/people-(?P<version>[34])\.vcf$", leaving.people_as_cards, name="leaving_cards"),
    path("leaving/people.csv", leaving.people_as_table, name="leaving_table"),
    path("<slug:name>/", views.change, name="settings_change"),
]
