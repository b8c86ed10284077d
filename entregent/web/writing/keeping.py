"""What a desk posts, kept: answered with the advice on it, or with the page that follows."""

import datetime as dt
import uuid
from dataclasses import replace
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from entregent.core.moves import Refusal
from entregent.records import exchanges
from entregent.records.models import Message, Owner, Person
from entregent.records.people import naming
from entregent.records.refused import NotPossible
from entregent.records.today.addressees import Ways, ways_to
from entregent.records.writing import messages, trials
from entregent.web.people.asking import as_uuid, wants_fragment
from entregent.web.people.forms import as_day
from entregent.web.shell import notices
from entregent.web.writing import desk
from entregent.wording.writing import changed_elsewhere

KEPT: Final = "Entregent-Kept"
"""The header by which the page knows that its words are on record; a page to sign in on has none."""
EARLIEST: Final = dt.date(1970, 1, 1)
"""Before that day nobody sent what this program knows of."""


def answered(request: HttpRequest, owner: Owner, pk: uuid.UUID) -> HttpResponse:
    """Keeps the words, and answers a pause in typing with advice, a click with the page."""
    address = reverse("message", args=[pk])
    try:
        kept, elsewhere = _written(request, owner, pk)
    except messages.AlreadySent:
        gone = _("This message has gone as it was; the words of this page are kept among its versions.")
        notices.tell(request, gone)
        return HttpResponseRedirect(address)
    if not wants_fragment(request):
        notices.tell(request, changed_elsewhere(elsewhere.at) if elsewhere else _("Your words are kept."))
        return HttpResponseRedirect(address)
    context = {"message": kept, **desk.advised(owner, kept)}
    response = render(request, "writing/desk.html#advice", context)
    if elsewhere:
        told = {"message": kept, "line": changed_elsewhere(elsewhere.at), "version": elsewhere.version}
        response.write(render_to_string("writing/elsewhere.html", told, request))
    response[KEPT] = kept.changed_at.isoformat()
    response["HX-Replace-Url"] = address
    return response


def keep(request: HttpRequest, owner: Owner, pk: uuid.UUID, to: uuid.UUID | None = None) -> Message:
    """What a desk posts, on record; what another tab wrote meanwhile is told on the page that follows.

    A 404 for somebody else's person or message.
    """
    kept, elsewhere = _written(request, owner, pk, to)
    if elsewhere:
        notices.tell(request, changed_elsewhere(elsewhere.at))
    return kept


def _written(
    request: HttpRequest, owner: Owner, pk: uuid.UUID, to: uuid.UUID | None = None
) -> messages.Written:
    known = Message.objects.filter(owner=owner, pk=pk).values_list("person_id", flat=True).first()
    who = known or to or as_uuid(request.POST.get("person", ""))  # its person may be another one by now
    person = Person.objects.living().filter(owner=owner, pk=who).first() if who else None
    if person is None:
        raise Http404
    asked = request.POST
    words = messages.Words(
        naming.clean(asked.get("subject", "")),
        naming.clean_text(asked.get("body", "")),
        asked.get("purpose", ""),
        asked.get("language", ""),
        asked.get("register", ""),
        asked.get("channel", ""),
        naming.clean(asked.get("action", "")),
        desk.moment(asked.get("seen", "")),
        naming.clean_text(asked.get("first", "")),
        asked.get("arm", ""),
    )
    if to:
        words = _with_turn(owner, person, words)
    try:
        return messages.write(owner, pk, person, words)
    except Message.DoesNotExist:
        raise Http404 from None


def _with_turn(owner: Owner, person: Person, words: messages.Words) -> messages.Words:
    """Words begun elsewhere bear the subject whose turn it is, where an email can go and two are compared."""
    proposed = trials.propose(owner, person, words.purpose, words.language)
    if proposed is None or not ways_to([person.pk]).get(person.pk, Ways()).email:
        return words
    return replace(words, subject=proposed.subject, arm=proposed.arm)


def day(request: HttpRequest, owner: Owner) -> dt.date:
    """The day that a form names, never one to come; today for anything else."""
    today = exchanges.today(owner)
    try:
        return max(EARLIEST, min(dt.date.fromisoformat(request.POST.get("on", "")), today))
    except ValueError:
        return today


def past_day(request: HttpRequest, owner: Owner) -> dt.date:
    """The same for a step, whose day counts as it was given: raises NotPossible for one to come."""
    said = as_day(request.POST.get("on", ""))
    if said is not None and said > exchanges.today(owner):
        raise NotPossible(Refusal("too_late", "", ""))
    return day(request, owner)
