"""Addresses of these pages."""

from django.urls import path

from entregent.web.merging import comparing, finding

urlpatterns = [
    path("people/<uuid:pk>/same/", finding.same, name="person_same"),
    path("people/<uuid:pk>/merge/<uuid:other>/", comparing.merge, name="person_merge"),
    path("people/<uuid:pk>/merge/<uuid:other>/different/", comparing.different, name="person_different"),
]
