"""What a reader may choose about the look: the theme, and whether single keys act."""

from typing import Final

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

THEME_COOKIE: Final = "entregent_theme"
KEYS_COOKIE: Final = "entregent_keys"
THEMES: Final = ("light", "dark")
YEAR: Final = 365 * 24 * 3600


@login_not_required
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Keeps the choice in cookies and goes back to `next`; what was not sent stays as it was."""
    response = HttpResponseRedirect(_way_back(request))
    if "theme" in request.POST:
        theme = request.POST["theme"]
        _keep(request, response, THEME_COOKIE, theme if theme in THEMES else "")
    if "keys" in request.POST:
        _keep(request, response, KEYS_COOKIE, "off" if request.POST["keys"] == "off" else "")
    return response


def _way_back(request: HttpRequest) -> str:
    target = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    return target if safe else "/"


def _keep(request: HttpRequest, response: HttpResponse, name: str, value: str) -> None:
    if not value:
        response.delete_cookie(name, samesite="Lax")
        return
    response.set_cookie(name, value, max_age=YEAR, httponly=True, samesite="Lax", secure=request.is_secure())
