"""How a message leaves, by the user's own hand, and what became of it: sent, answered, thrown away."""

import uuid
from collections.abc import Iterable, Iterator
from contextlib import suppress
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from entregent.records.asking import drafts
from entregent.records.introducing.addresses import recipients
from entregent.records.models import Ask, Message, Owner, Undo
from entregent.records.people import naming
from entregent.records.today.addressees import Ways, ways_to
from entregent.records.writing import messages
from entregent.records.writing import unsent as verbs
from entregent.web.people.asking import done, owner_of
from entregent.web.shell import notices
from entregent.web.writing.keeping import day, keep


def _message(owner: Owner, pk: uuid.UUID) -> Message:
    living = Message.objects.filter(owner=owner, person__deleted_at=None).select_related("person")
    return get_object_or_404(living, pk=pk)


@require_POST
def sent(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """The user sent it: what the desk shows is kept first, then logged as an exchange."""
    owner = owner_of(request)
    to = reverse("message", args=[pk])
    try:
        found = keep(request, owner, pk) if "body" in request.POST else _message(owner, pk)
        undo = messages.sent(owner, found, day(request, owner), request.POST.get("channel", ""))
    except messages.AlreadySent:
        return HttpResponseRedirect(to)
    except messages.Empty:
        notices.tell(request, _("This message has no words yet: there is nothing to send."))
        return HttpResponseRedirect(to)
    unsaid = drafts.unsaid(owner, found.action)
    if unsaid is None:
        return done(request, undo, to)
    answer = done(request, undo, reverse("request", args=[unsaid.pk]), to)
    notices.tell(request, _("Which answer did you give?"))
    return answer


@require_POST
def unsent(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """It was not sent after all: it is on the desk again, and nothing of its sending is on record."""
    owner, to = owner_of(request), reverse("message", args=[pk])
    try:
        act = verbs.unsent(owner, _message(owner, pk))
        if act.act == verbs.UNSENT:
            return done(request, act, to)
        line = _("Noted: it was not sent. The exchange is off the record, and what it settled is open again.")
    except verbs.NotSent:
        line = _("This message was not sent yet.")
    except verbs.Answered:
        line = _("This message was answered: whoever had an answer has sent it.")
    except verbs.GoneFurther:
        line = _("What it began has gone further since: take that back first.")
    notices.tell(request, line)
    return HttpResponseRedirect(to)


@require_POST
def answered(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """An answer came; its words may be given."""
    owner = owner_of(request)
    words = naming.clean_lines(request.POST.get("words", ""))[: messages.LONGEST_BODY]
    found = _message(owner, pk)
    try:
        undo = messages.answered(owner, found, day(request, owner), words)
    except messages.TooEarly:
        notices.tell(request, _("On that day the message had not been sent yet."))
        return HttpResponseRedirect(reverse("message", args=[found.pk]))
    return done(request, undo, _next(found, undo, words))


def _next(message: Message, undo: Undo | None, words: str) -> str:
    """Where an answer leads: with words to what can be found in it; what was asked is answered first."""
    answer = undo.values.get("exchange", "") if undo else ""
    named = drafts.named(message.action)
    if named and named.of == "ask" and Ask.objects.filter(owner=message.owner_id, pk=named.id).exists():
        heard = f"?{urlencode({'answer': answer})}" if words else ""
        return reverse("ask", args=[named.id]) + heard
    if not words:
        return reverse("message", args=[message.pk])
    return f"{reverse('received', args=[message.person_id])}?{urlencode({'exchange': answer})}"


@require_POST
def drop(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Throws a message away; it can be taken back."""
    owner = owner_of(request)
    return done(request, messages.drop(owner, _message(owner, pk)), reverse("messages"))


@require_POST
def file(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """The message as a file that mail programs open as a draft of theirs (RFC 5322)."""
    owner = owner_of(request)
    try:
        found = keep(request, owner, pk) if "body" in request.POST else _message(owner, pk)
    except messages.AlreadySent:
        found = _message(owner, pk)
    ways = ways_to([found.person_id]).get(found.person_id, Ways())
    name = slugify(found.person.name) or "message"
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.eml"',
        "X-Content-Type-Options": "nosniff",
    }
    mail = as_mail(found, recipients(owner, found.action, ways.email))
    return HttpResponse(mail, content_type="message/rfc822", headers=headers)


def as_mail(message: Message, addresses: Iterable[str]) -> bytes:
    """A message not sent yet, to one (to two who are introduced); where none is known the program asks."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = message.subject
    if known := list(_known(addresses)):
        mail["To"] = known
    mail["X-Unsent"] = "1"
    mail.set_content(message.body)
    return mail.as_bytes()


def _known(addresses: Iterable[str]) -> Iterator[Address]:
    """What is no address of a mail is left out: the mail program asks for one."""
    for address in addresses:
        with suppress(ValueError, IndexError, AttributeError, HeaderParseError):
            yield Address(addr_spec=address)
