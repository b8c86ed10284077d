"""Addresses of the demo."""

from django.urls import path

from entregent.web.demo import views

urlpatterns = [
    path("", views.begin, name="demo"),
    path("leave/", views.leave, name="demo_leave"),
]
