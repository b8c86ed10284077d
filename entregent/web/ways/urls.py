"""Addresses of the user's ways: modes and their effects, time, habits, what the network is for."""

from django.urls import path

from entregent.web.ways import aims, habits, views

urlpatterns = [
    path("", views.show, name="ways"),
    path("modes/", views.choose, name="ways_modes"),
    path("effects/<slug:code>/", views.settle, name="ways_effect"),
    path("time/", views.give_time, name="ways_time"),
    path("purposes/", views.want, name="ways_purposes"),
    path("habits/", habits.add, name="habit_add"),
    path("habits/<int:place>/", habits.change, name="habit"),
    path("habits/<int:place>/delete/", habits.delete, name="habit_delete"),
    path("aims/", aims.add, name="aim_add"),
    path("aims/<uuid:pk>/", aims.change, name="aim"),
    path("aims/<uuid:pk>/delete/", aims.delete, name="aim_delete"),
]
