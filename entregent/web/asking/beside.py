"""The judgement of an ask in one sentence, beside a message that is being written."""

import datetime as dt
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse

from entregent.core import asking
from entregent.records.asking import drafts
from entregent.records.asking.scenario import Wanted, scenario, wanted_by
from entregent.records.models import Ask, Message, Owner
from entregent.wording import asking as words
from entregent.wording.asks import fair

ASKS = ("ask", "advice_request", "intro_request")
"""Purposes of messages that ask for something."""


class Beside(NamedTuple):
    """The judgement in one sentence, and where it is told in full."""

    sentence: str
    url: str


def beside(owner: Owner, message: Message, about: str, on: dt.date) -> Beside | None:
    """For a message that asks: one sentence and a link; None for any other."""
    if message.purpose not in ASKS:
        return None
    ask = _ask_of(owner, message.action)
    if ask is not None:
        wanted, url = wanted_by(ask), reverse("ask", args=[ask.pk])
    else:
        text = (about or message.body)[:1_000]
        wanted = Wanted(text, size="" if about else _size(message.purpose), language=message.language)
        asked = {"person": str(message.person_id), **({"text": about} if about else {})}
        url = f"{reverse('ask_new')}?{urlencode(asked)}"
    found = asking.check(scenario(owner, message.person, wanted, on))
    reason = words.reason(found.reasons[0], on) if found.verdict != "yes" else ""
    return Beside(f"{fair(found)} {reason}".strip(), url)


def _ask_of(owner: Owner, action: str) -> Ask | None:
    named = drafts.named(action)
    if named is None or named.of != "ask":
        return None
    return Ask.objects.filter(owner=owner, pk=named.id).first()


def _size(purpose: str) -> str:
    return "medium" if purpose == "intro_request" else "small" if purpose == "advice_request" else ""
