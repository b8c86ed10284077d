"""Addresses of giving and asking."""

from django.urls import path

from entregent.web.giving import chances, ledger, loops, noting, year

urlpatterns = [
    path("", ledger.show, name="giving"),
    path("note/", noting.note, name="giving_note"),
    path("favours/<uuid:pk>/", noting.favour, name="favour"),
    path("favours/<uuid:pk>/delete/", noting.remove, name="favour_delete"),
    path("chances/", chances.decide, name="giving_chance"),
    path("read/", chances.read, name="giving_read"),
    path("year/", year.show, name="giving_year"),
    path("year/<int:wanted>/", year.show, name="giving_year_of"),
    path("loops/", loops.show, name="loops"),
    path("loops/<uuid:pk>/", loops.move, name="loop"),
]
