"""A new introduction: between two people, or one to ask for, and then through whom."""

import uuid
from typing import Any, Final
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from entregent.records import exchanges, search
from entregent.records.ids import new_id
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing import others, vetoes
from entregent.records.introducing.introductions import LONGEST, LONGEST_TARGET, Wish
from entregent.records.introducing.through import through
from entregent.records.models import Owner, Person
from entregent.records.people import naming
from entregent.records.queries.lines import lines
from entregent.records.refused import NotPossible
from entregent.web.people.asking import as_uuid, done, owner_of, token_of
from entregent.web.people.rows import shown
from entregent.web.shell import notices
from entregent.wording import introducing as words
from entregent.wording.moves import why

FOUND: Final = 12
_CARRIED: Final = (
    "kind",
    "first",
    "second",
    "person",
    "target",
    "field",
    "through",
    "reason",
    "second_reason",
)


@require_http_methods(["GET", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Who, then who else, then why; nothing is kept before the last."""
    owner = owner_of(request)
    wrong, there = "", None
    if request.method == "POST":
        try:
            return _keep(request, owner)
        except NotPossible as found:
            wrong, there = why(found), found.values.get("open")
    asked = _asked(request)
    asked_for = asked.get("kind") == "asked"
    context = _to_ask_for(owner, asked) if asked_for else _to_make(owner, asked)
    text = naming.clean(request.GET.get("q", ""))[:200]
    context |= {"asked_for": asked_for, "text": text, "carried": list(asked.items()), "wrong": wrong}
    context["there"] = there
    context |= {"token": request.POST.get("token") or str(new_id()), "most": LONGEST}
    if context["wanted"] and text:
        context["rows"] = _found(owner, text, asked, context)
    return render(request, "introducing/new.html", context)


def _asked(request: HttpRequest) -> dict[str, str]:
    """What is settled so far, from the address or the form."""
    values = request.POST if request.method == "POST" else request.GET
    said = {name: naming.clean(values.get(name, ""))[:LONGEST] for name in _CARRIED}
    return {name: value for name, value in said.items() if value}


def _person(owner: Owner, text: str) -> Person | None:
    pk = as_uuid(text)
    living = Person.objects.living().filter(owner=owner, is_self=False)
    return living.filter(pk=pk).first() if pk else None


def _to_make(owner: Owner, asked: dict[str, str]) -> dict[str, Any]:
    """Between two: `wanted` says which of them is to be chosen next."""
    first, second = _person(owner, asked.get("first", "")), _person(owner, asked.get("second", ""))
    wanted = "first" if first is None else "second" if second is None else ""
    context: dict[str, Any] = {"first": first, "second": second, "wanted": wanted}
    if first and second:
        names = others.too_many(owner, (first, second))
        context["vetoed"] = vetoes.is_vetoed(owner, first.pk, second.pk)
        context["crowded"] = why(others.full("considered", names)) if names else ""
        context |= {"reason": asked.get("reason", ""), "second_reason": asked.get("second_reason", "")}
    return context


def _to_ask_for(owner: Owner, asked: dict[str, str]) -> dict[str, Any]:
    """For the user: whom, then through whom, with those who could know them."""
    wish, introducer = _wish(owner, asked), _person(owner, asked.get("through", ""))
    named = wish.person is not None or bool(wish.target or wish.field)
    wanted = "person" if not named else "through" if introducer is None else ""
    ways = through(owner, wish, exchanges.today(owner)) if wanted == "through" else []
    return {
        "wish": wish,
        "introducer": introducer,
        "wanted": wanted,
        "ways": [(one.person, _why(one.way.links), _href(asked, "through", one.person.pk)) for one in ways],
        "reason": asked.get("reason", ""),
        "most_target": LONGEST_TARGET,
    }


def _wish(owner: Owner, asked: dict[str, str]) -> Wish:
    person = _person(owner, asked.get("person", ""))
    return Wish(person, asked.get("target", ""), asked.get("field", ""), asked.get("reason", ""))


def _why(links: Any) -> str:
    return ", ".join(dict.fromkeys(words.link(one) for one in links[:3]))


def _href(asked: dict[str, str], name: str, pk: uuid.UUID | str) -> str:
    return f"{reverse('introduction_new')}?{urlencode({**asked, name: str(pk)})}"


def _found(owner: Owner, text: str, asked: dict[str, str], context: dict[str, Any]) -> list[dict[str, str]]:
    """Whom the user types, but those who are chosen already."""
    taken = {asked.get(name) for name in ("first", "second", "person", "through")}
    ids = [pk for pk in search.find(owner, text).ids(0, FOUND) if str(pk) not in taken]
    today = exchanges.today(owner)
    rows = [shown(line, today) for line in lines(ids)]
    return [{**row, "href": _href(asked, context["wanted"], row["id"])} for row in rows]


def _keep(request: HttpRequest, owner: Owner) -> HttpResponse:
    """Keeps it; a second click finds the one made by the first."""
    asked, token = _asked(request), token_of(request)
    on = exchanges.today(owner)
    if asked.get("kind") == "asked":
        introducer = _person(owner, asked.get("through", ""))
        if introducer is None:
            return HttpResponseRedirect(reverse("introduction_new") + "?kind=asked")
        row, undo = verbs.wish(owner, introducer, _wish(owner, asked), on, token)
    else:
        first, second = _person(owner, asked.get("first", "")), _person(owner, asked.get("second", ""))
        if first is None or second is None:
            return HttpResponseRedirect(reverse("introduction_new"))
        reasons = (asked.get("reason", ""), asked.get("second_reason", ""))
        row, undo = verbs.consider(owner, first, second, reasons, on, token)
        if undo is None and row.pk != others.key(owner, token):
            notices.tell(request, _("An introduction of these two is open already; nothing was changed."))
    return done(request, undo, reverse("introduction", args=[row.pk]), reverse("introductions"))
