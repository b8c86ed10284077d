"""What these pages need of each request: its owner, and where to go back to."""

import uuid
from collections.abc import Callable
from typing import Final, cast
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from entregent.records.ids import new_id
from entregent.records.models import Owner, Undo
from entregent.records.people.reaching import region_of
from entregent.records.refused import NotPossible
from entregent.web.people import wording
from entregent.web.shell import notices
from entregent.wording import moves


def owner_of(request: HttpRequest) -> Owner:
    """Whoever is signed in; every page asks for that."""
    return cast(Owner, request.user)


def wants_fragment(request: HttpRequest) -> bool:
    """Whether htmx asks for a part of the page, and not for the whole of it."""
    details = getattr(request, "htmx", None)
    return details is not None and bool(details) and not details.boosted


def region(request: HttpRequest) -> str:
    """The country in which a phone number without a prefix is read."""
    return region_of(get_language() or "fr", request.headers.get("accept-language", ""))


def way_back(request: HttpRequest, otherwise: str) -> str:
    """The page to return to: `next` where it is one of ours."""
    target = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    return target if safe else otherwise


ALREADY: Final = _("It stood so already; nothing was changed.")
"""Said of an act that another tab, or a first click, has done."""
GONE: Final = _("It is gone already; nothing was changed.")
"""Said of an act on what another tab has taken away."""


def done(
    request: HttpRequest, undo: Undo | None, to: str, undone: str = "", *, unless: str | Promise = ""
) -> HttpResponse:
    """Says what was done on the page that follows, with its undo, which leads to `undone` (or there).

    `unless` is said where nothing was done.
    """
    if undo is not None:
        address = reverse("undo", args=[undo.pk]) + "?" + urlencode({"next": undone or to})
        notices.tell(request, wording.act(undo.act, undo.values), address)
    elif unless:
        notices.tell(request, unless)
    return HttpResponseRedirect(to)


def moved(
    request: HttpRequest,
    make: Callable[[], Undo | None],
    to: str,
    in_words: Callable[[str, str], str] | None = None,
) -> HttpResponse:
    """Makes a move and goes back to its page; what cannot be is said there, and nothing changes.

    `in_words` says a step that another page took meanwhile, by its event and side.
    """
    try:
        undo = make()
    except NotPossible as found:
        since = [in_words(*step) for step in found.values.get("since", ())] if in_words else []
        notices.tell(request, moves.why(found, " ".join(since)))
        return HttpResponseRedirect(to)
    return done(request, undo, to)


def token_of(request: HttpRequest) -> str:
    """The token of a form that was sent, by which a second click makes nothing twice; else a new one."""
    return str(as_uuid(request.POST.get("token", "")) or new_id())


def as_uuid(text: str) -> uuid.UUID | None:
    """The id that `text` spells; None when it spells none."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
