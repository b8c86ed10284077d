"""A promise in one hurried line: read, shown as understood, corrected, only then written down (C6, F11)."""

from typing import Final

from allauth.decorators import rate_limit
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from entregent.records import exchanges
from entregent.records.ids import new_id
from entregent.records.models import Person
from entregent.records.people import naming
from entregent.records.people.conversations import Vow
from entregent.records.telling import promises
from entregent.web.people import understanding
from entregent.web.people.asking import done, owner_of, token_of
from entregent.web.people.forms import as_day
from entregent.web.people.understanding import MOST_PROMISES, NOBODY, Vowed, Who
from entregent.web.shell import notices
from entregent.wording.exchanges import SIDE_WORDS

LONGEST: Final = 1_000


@rate_limit(action="log")  # type: ignore[untyped-decorator]
@require_POST
def read(request: HttpRequest) -> HttpResponse:
    """What was understood of the line; nothing is kept yet."""
    owner = owner_of(request)
    line = naming.clean(request.POST.get("line", ""))[:LONGEST]
    if not line:
        notices.tell(request, _("Please write a few words."))
        return HttpResponseRedirect(reverse("promises"))
    language = get_language() or "fr"
    reading, found = promises.read(owner, line, language, exchanges.today(owner))
    who = understanding.from_reading(owner, reading, [])
    vows = [Vowed(one.by, one.what, one.due.isoformat() if one.due else "") for one in found[:MOST_PROMISES]]
    return _understood(request, who, vows, str(new_id()), again=False)


@rate_limit(action="log")  # type: ignore[untyped-decorator]
@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Writes the promises down, once; asks again where it is not settled with whom."""
    owner = owner_of(request)
    who = understanding.from_page(owner, request.POST)
    vows = understanding.promises_of({key: str(request.POST[key]) for key in request.POST})
    token = token_of(request)
    people = understanding.on_record(owner, who)
    kept = [one for one in vows if one.keep and one.what]
    if not who.settled or not people or not kept:
        return _understood(request, who, vows, token, again=True)
    wanted = [Vow(one.by, _with(one, people), one.what, as_day(one.due)) for one in kept]
    _made, undo = promises.add(owner, wanted, exchanges.today(owner), token)
    side = "theirs" if all(one.by == "them" for one in kept) else "mine"
    return done(request, undo, f"{reverse('promises')}?side={side}")


def _with(vowed: Vowed, people: list[Person]) -> Person:
    return next((one for one in people if str(one.pk) == vowed.person), people[0])


def _understood(
    request: HttpRequest, who: Who, vows: list[Vowed], token: str, *, again: bool
) -> HttpResponse:
    context = {"who": who, "promises": vows, "token": token, "again": again}
    context |= {"nobody": NOBODY, "sides": SIDE_WORDS.items()}
    return render(request, "promises/noting.html", context)
