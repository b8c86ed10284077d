"""Addresses of giving and asking."""

from django.urls import path

from entregent.web.giving import ledger

urlpatterns = [
    path("", ledger.show, name="giving"),
]
