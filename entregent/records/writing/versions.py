"""What a message said before: kept as it is written, so that no words are lost, and taken back at will."""

import datetime as dt
from typing import Final, NamedTuple

from django.utils import timezone

from entregent.records.models import Message, Version
from entregent.records.writing import trials

APART: Final = dt.timedelta(minutes=5)
"""Between two versions that are kept while somebody writes on."""
LOST: Final = 100
"""Characters that, gone at once, make what stood before worth keeping."""
MOST: Final = 50
"""Versions of one message; the oldest go first, but never the program's own first words."""


class Elsewhere(NamedTuple):
    """Words that another tab wrote meanwhile: when, and the version that keeps them."""

    at: dt.datetime
    version: Version


def before(message: Message, subject: str, body: str, seen: dt.datetime | None) -> Elsewhere | None:
    """Keeps what stands in `message` where the new words would make it be missed.

    `seen` is when the words were written that the writer had before them: later ones came from another tab,
    and are what it gives back.
    """
    if (message.subject, message.body) == (subject, body) or not (message.subject or message.body):
        return None
    if seen is not None and message.changed_at > seen:
        return Elsewhere(message.changed_at, keep(message))
    if _shrunk(message.body, body) or _old(message):
        keep(message)
    return None


def begin(message: Message, first: str) -> None:
    """Keeps the words that the program proposed."""
    Version.objects.create(
        owner_id=message.owner_id, message=message, subject=message.subject, body=first, of_draft=True
    )


def beside(message: Message, subject: str, body: str) -> None:
    """Keeps words that another page still held when the message had gone, once."""
    same = message.versions.filter(subject=subject, body=body).exists()
    if not same and (subject, body) != (message.subject, message.body):
        Version.objects.create(owner_id=message.owner_id, message=message, subject=subject, body=body)


def keep(message: Message) -> Version:
    """Keeps the message as it stands, once."""
    latest = message.versions.order_by("-created_at").first()
    if latest and (latest.subject, latest.body) == (message.subject, message.body):
        return latest
    made = Version.objects.create(
        owner_id=message.owner_id,
        message=message,
        subject=message.subject,
        body=message.body,
    )
    many = message.versions.filter(of_draft=False).order_by("-created_at", "-pk")
    Version.objects.filter(pk__in=[row.pk for row in many[MOST:]]).delete()
    return made


def back(message: Message, version: Version) -> None:
    """Puts the words of a version in the place of the present ones, which become a version."""
    keep(message)
    message.subject, message.body = version.subject, version.body
    message.changed_at = timezone.now()
    trials.place(message, message.arm)
    message.save(update_fields=["subject", "body", "changed_at", "trial", "arm"])


def _shrunk(was: str, becomes: str) -> bool:
    return len(was) - len(becomes) >= LOST or (len(was) > 2 * len(becomes) and len(was) > 20)


def _old(message: Message) -> bool:
    latest = message.versions.order_by("-created_at").values_list("created_at", flat=True).first()
    return timezone.now() - (latest or message.created_at) >= APART
