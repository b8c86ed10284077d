"""Reads of messages: those being written, those that wait for an answer, those that had one."""

from typing import Final

from django.db.models import QuerySet
from django.db.models.functions import Coalesce

from entregent.records.models import Message, Owner

STATES: Final = ("begun", "waiting", "answered")


def messages(owner: Owner, state: str = "") -> QuerySet[Message]:
    """The messages of a state, of all where none is named, the latest first, with their people."""
    found = Message.objects.filter(owner=owner, person__deleted_at=None).select_related("person")
    if state == "begun":
        return found.filter(sent_at=None).order_by("-changed_at", "pk")
    if state in STATES:
        found = found.filter(sent_at__isnull=False, answered_at__isnull=state == "waiting")
        return found.order_by("-sent_at", "pk")
    return found.order_by(Coalesce("sent_at", "changed_at").desc(), "pk")


def state_of(message: Message) -> str:
    """Which of the states a message is in."""
    return "answered" if message.answered_at else "waiting" if message.sent_at else "begun"
