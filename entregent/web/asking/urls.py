"""Addresses of these pages."""

from django.urls import path

from entregent.web.asking import asks, new, received, receiving

urlpatterns = [
    path("asks/", asks.show, name="asks"),
    path("asks/new/", new.begin, name="ask_new"),
    path("asks/<uuid:pk>/", asks.ask, name="ask"),
    path("asks/<uuid:pk>/change/", new.change, name="ask_change"),
    path("asks/<uuid:pk>/move/", asks.move, name="ask_move"),
    path("asks/<uuid:pk>/anyway/", asks.anyway, name="ask_anyway"),
    path("requests/", received.show, name="requests"),
    path("requests/keep/", receiving.keep, name="request_keep"),
    path("requests/<uuid:pk>/", received.one, name="request"),
    path("requests/<uuid:pk>/change/", receiving.change, name="request_change"),
    path("requests/<uuid:pk>/move/", received.move, name="request_move"),
    path("requests/<uuid:pk>/better/", received.better, name="request_better"),
]
