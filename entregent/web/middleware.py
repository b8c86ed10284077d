"""Gives each request the language and the time zone of whoever makes it."""

import zoneinfo
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from entregent.records.models import Owner


class OwnerWays:
    """Runs after sign-in is known: the owner's chosen language wins over the browser's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if isinstance(request.user, Owner):
            _follow(request, request.user)
        try:
            return self.get_response(request)
        finally:
            timezone.deactivate()


def _follow(request: HttpRequest, owner: Owner) -> None:
    ways = owner.preferences
    if ways.language:
        translation.activate(ways.language)
        request.LANGUAGE_CODE = ways.language
    if ways.timezone in zoneinfo.available_timezones():
        timezone.activate(ways.timezone)
