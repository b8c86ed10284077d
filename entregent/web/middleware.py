"""What holds for every request: its size, whose language and time zone, and who may keep the answer."""

import zoneinfo
from collections.abc import Callable
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils import timezone, translation
from django.views.defaults import page_not_found

from entregent.records.models import Owner
from entregent.records.refused import is_gone

type Answer = Callable[[HttpRequest], HttpResponse]


class RequestSize:
    """Refuses what is too large before anything of it is read, sooner from those not signed in."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        size = int(request.META.get("CONTENT_LENGTH") or 0)
        if size <= settings.SIGNED_OUT_REQUEST_LIMIT:
            return self.get_response(request)
        if size > settings.REQUEST_LIMIT or not request.user.is_authenticated:
            return render(request, "413.html", status=413)
        return self.get_response(request)


class SignIn(LoginRequiredMiddleware):
    """Asks to sign in; whoever was about to send a form comes back to its page, as no form is sent twice."""

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> HttpResponseRedirect:
        """Leads to the page to sign in on, and from there to where one was."""
        if request.method in ("GET", "HEAD"):
            return super().handle_no_permission(request, view_func)
        return redirect_to_login(_page_of(request), resolve_url(settings.LOGIN_URL))


def _page_of(request: HttpRequest) -> str:
    """The page of ours from which a form was sent; the first one where that is not told."""
    page = urlsplit(request.headers.get("referer", ""))
    if page.netloc != request.get_host() or not page.path.startswith("/"):
        return "/"
    return f"{page.path}?{page.query}" if page.query else page.path


class PrivatePages:
    """Pages stay with whoever asked for them: no shared cache keeps one, a browser asks again."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cache-Control", _kept(request))
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        )
        return response


def _kept(request: HttpRequest) -> str:
    """A page that told of an act is asked for anew by the Back button: its undo may be gone."""
    told = getattr(getattr(request, "_messages", None), "used", False)
    return "private, no-store" if told else "private, no-cache"


class OwnerWays:
    """Runs after sign-in is known: the owner's chosen language wins over the browser's."""

    def __init__(self, get_response: Answer) -> None:
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
    if _is_zone(ways.timezone):
        timezone.activate(ways.timezone)


class GoneMeanwhile:
    """What went between a page and an act on it, in another tab or by an undo, is answered as not there."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The calm page of what is not there; any other error is left to whoever deals with it."""
        return page_not_found(request, error) if is_gone(error) else None


@lru_cache(maxsize=1_000)
def _is_zone(name: str) -> bool:
    """Asked once a name: the list of all zones is read from hundreds of files."""
    return name in zoneinfo.available_timezones()
