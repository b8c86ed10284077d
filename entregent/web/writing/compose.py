"""The writing desk: first words for a purpose, the user's own from then on, kept at every pause."""

import uuid
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from entregent.core import drafting
from entregent.core.purposes import ALL, FAMILIES, WITHOUT_SUBJECT
from entregent.records import exchanges
from entregent.records.asking.drafts import named
from entregent.records.ids import new_id
from entregent.records.models import Message, OwnDraft, Owner, Person
from entregent.records.people import naming
from entregent.records.writing import messages, own, trials
from entregent.records.writing.first_words import Addressee, First, addressee, first_words, spoken_as
from entregent.records.writing.matters import FIELDS, LONGEST
from entregent.web.asking.beside import beside
from entregent.web.people.asking import as_uuid, owner_of
from entregent.web.writing import desk
from entregent.web.writing.keeping import answered, keep
from entregent.wording.exchanges import CHANNEL_WORDS
from entregent.wording.writing import (
    FAMILY_WORDS,
    MATTER_WORDS,
    PURPOSE_WORDS,
    WAY_WORDS,
    not_waiting,
    purpose,
)


class Approach(NamedTuple):
    """Another way to begin: where it leads, and whether it is the one shown."""

    href: str
    label: str
    current: bool


@require_http_methods(["GET", "POST"])
def begin(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """What to write for; then first words for that, which are on record once they are touched."""
    owner = owner_of(request)
    if request.method == "POST":
        return _taken(request, owner, pk)
    asked = request.GET.get("language", ""), request.GET.get("register", "")
    to = spoken_as(addressee(owner, pk, exchanges.today(owner)), *asked)
    wanted = request.GET.get("purpose", "")
    begun = Message.objects.filter(owner=owner, person=to.person, sent_at=None).order_by("-changed_at")
    if wanted not in ALL:
        context = {"person": to.person, "families": _families(to.person), "begun": begun[:5]}
        return render(request, "writing/purposes.html", context)
    matters = _matters(request, wanted)
    first = first_words(
        owner,
        to,
        wanted,
        exchanges.today(owner),
        variant=_variant(request),
        matters=matters,
        approach=request.GET.get("approach", ""),
    )
    mine = own.find(owner, as_uuid(request.GET.get("own", "")))
    draft = own.filled(owner, to, mine, exchanges.today(owner), matters) if mine else first.draft
    message = _message(request, owner, to, wanted, draft)
    _propose(owner, message)
    context = _desk(owner, message, to, matters.get("ask", ""))
    context |= {"draft": draft, "new": True, "begun": begun.filter(purpose=wanted)[:1]}
    context |= {"unanswered": _unanswered(message, first)}
    chosen = [_own_way(request, to.person, one, mine) for one in own.ways(owner, wanted, to)]
    context |= {"approaches": [*chosen, *_approaches(request, to.person, first, mine)], "asked": wanted}
    context |= {"matters": _questions(wanted, matters), "formats": _formats(), "to": to}
    return render(request, "writing/desk.html", context)


def _unanswered(message: Message, first: First) -> str:
    """Why the answer names no message of theirs; nothing for one that does, or for another purpose."""
    if message.purpose != "reply" or named(message.action):
        return ""
    return not_waiting(first.received, message.person.name)


def _matters(request: HttpRequest, wanted: str) -> dict[str, str]:
    """What the page says the message is about, and the line that called for it."""
    names = (*FIELDS.get(wanted, ()), "action")
    return {name: naming.clean(request.GET.get(name, ""))[:LONGEST] for name in names}


def _questions(wanted: str, matters: dict[str, str]) -> list[tuple[str, str, str]]:
    return [(name, str(MATTER_WORDS[name]), matters[name]) for name in FIELDS.get(wanted, ())]


def _formats() -> list[tuple[str, str]]:
    return [
        (one, str(CHANNEL_WORDS[one])) for one in ("coffee", "lunch", "call", "video", "meeting", "event")
    ]


def _taken(request: HttpRequest, owner: Owner, pk: uuid.UUID) -> HttpResponse:
    """Words begun elsewhere, on the desk; those begun before for the same line of the day are found again."""
    action = naming.clean(request.POST.get("action", ""))[:120]
    same = Message.objects.filter(owner=owner, person=pk, action=action, sent_at=None)
    begun = same.order_by("-changed_at").first() if action else None
    kept = begun or keep(request, owner, new_id(), pk)
    return HttpResponseRedirect(reverse("message", args=[kept.pk]))


def _action(request: HttpRequest) -> str:
    """The key of the line of the day that the message is for."""
    return naming.clean(request.GET.get("action", ""))[:120]


def _variant(request: HttpRequest) -> int:
    asked = request.GET.get("try", "")
    return int(asked) if asked.isdecimal() and len(asked) <= 3 else 0


def _families(person: Person) -> list[tuple[str, list[tuple[str, str]]]]:
    address = reverse("write", args=[person.pk])
    return [
        (
            str(FAMILY_WORDS[family]),
            [(str(PURPOSE_WORDS[one]), f"{address}?{urlencode({'purpose': one})}") for one in purposes],
        )
        for family, purposes in FAMILIES.items()
    ]


def _message(
    request: HttpRequest, owner: Owner, to: Addressee, wanted: str, draft: drafting.Draft
) -> Message:
    """The first words as a message that is not on record yet."""
    note = wanted in WITHOUT_SUBJECT or not to.ways.email
    return Message(
        pk=new_id(),
        owner=owner,
        person=to.person,
        purpose=wanted,
        subject="" if wanted in WITHOUT_SUBJECT else draft.subject,
        body=draft.body,
        language=to.language,
        register=to.register if to.language == "fr" else "",
        channel="message" if note else "email",
        action=_action(request),
    )


def _propose(owner: Owner, message: Message) -> None:
    """Where two subjects are being compared, the one whose turn it is replaces that of the draft."""
    if message.channel != "email":
        return
    proposed = trials.propose(owner, message.person, message.purpose, message.language)
    if proposed:
        message.subject, message.trial, message.arm = proposed.subject, proposed.trial, proposed.arm


def _asked(request: HttpRequest) -> dict[str, str]:
    """What the page was asked for, but for the approach."""
    return {
        name: str(value)
        for name, value in request.GET.items()
        if name not in ("try", "own", "approach") and value
    }


def _own_way(request: HttpRequest, person: Person, one: OwnDraft, mine: OwnDraft | None) -> Approach:
    address = reverse("write", args=[person.pk])
    href = f"{address}?{urlencode({**_asked(request), 'own': str(one.pk)})}"
    return Approach(href, _("Your own: {name}").format(name=one.name), one == mine)


def _approaches(request: HttpRequest, person: Person, first: First, mine: OwnDraft | None) -> list[Approach]:
    """Each approach with what it is."""
    asked = _asked(request)
    address, french = reverse("write", args=[person.pk]), (get_language() or "fr").startswith("fr")
    return [
        Approach(
            f"{address}?{urlencode({**asked, 'try': choice.variant})}",
            choice.approach.label_fr if french else choice.approach.label_en,
            mine is None and choice.approach == first.draft.approach,
        )
        for choice in (first.approaches if len(first.approaches) > 1 or mine else ())
    ]


def _desk(owner: Owner, message: Message, to: Addressee, about: str = "") -> dict[str, Any]:
    """What the desk shows; `about` is what is asked, where the page was told."""
    return {
        "message": message,
        "purpose": purpose(message.purpose),
        "purposes": PURPOSE_WORDS.items(),
        "ways": to.ways,
        **desk.leaving(owner, message, to.ways.email),
        "channels": WAY_WORDS.items(),
        "hand": desk.at_hand(owner, message.person),
        "beside": beside(owner, message, about, exchanges.today(owner)),
        "most": messages.LONGEST_BODY,
        "most_subject": messages.LONGEST_SUBJECT,
        **desk.advised(owner, message),
    }


@require_http_methods(["GET", "POST"])
def message(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """A message on record; what is posted is kept, and answered with the advice on it."""
    owner = owner_of(request)
    if request.method == "POST":
        return answered(request, owner, pk)
    found = get_object_or_404(Message.objects.select_related("person", "person__tie"), owner=owner, pk=pk)
    if found.person.deleted_at:
        raise Http404
    if found.sent_at:
        context = {"message": found, "purpose": purpose(found.purpose), "versions": found.versions.count()}
        return render(request, "writing/sent.html", context)
    to = addressee(owner, found.person_id, exchanges.today(owner))
    return render(
        request, "writing/desk.html", _desk(owner, found, to) | {"versions": found.versions.count()}
    )
