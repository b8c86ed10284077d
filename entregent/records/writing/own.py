"""The user's own ways to write: a message of theirs kept as a template, and filled for somebody else (P7)."""

import datetime as dt
import uuid
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, cast

from django.db import transaction
from django.db.models import Q, QuerySet

from entregent.core import drafting
from entregent.core.drafting.own import OwnWords, own_draft, own_words
from entregent.records.alone import alone
from entregent.records.models import Message, OwnDraft, Owner, Undo
from entregent.records.undo import Recording
from entregent.records.writing.first_words import Addressee, addressee, spoken_as, what_is_known

LONGEST_NAME: Final = 100
_SAME: Final = ("purpose", "language", "register", "subject", "body")
MOST: Final = 100
"""Ways to write of one user."""


class TooMany(Exception):
    """There are as many ways to write as one can tell apart."""


class Nothing(Exception):
    """There are no words to keep."""


@transaction.atomic
def keep(owner: Owner, message: Message, name: str, on: dt.date) -> tuple[OwnDraft, Undo | None]:
    """Keeps a message as a way to write for its purpose: what is on record of the person becomes places.

    The same words twice are one, and then there is nothing to undo. Raises TooMany and Nothing.
    """
    if not message.body.strip():
        raise Nothing
    alone(owner)
    made = _made(owner, message, name, on)
    there = OwnDraft.objects.filter(owner=owner, **{field: getattr(made, field) for field in _SAME}).first()
    if there:
        return there, None
    if OwnDraft.objects.filter(owner=owner).count() >= MOST:
        raise TooMany
    made.save(force_insert=True)
    record = Recording()
    record.creates([made])
    return made, record.save(owner, "own.kept", name=made.name)


def _made(owner: Owner, message: Message, name: str, on: dt.date) -> OwnDraft:
    to = spoken_as(addressee(owner, message.person_id, on), message.language, message.register)
    known = what_is_known(owner, to, message.purpose, on)
    text = own_words(
        OwnWords(message.subject, message.body),
        known,
        today=on,
        language=to.language,
        register=to.register,
        name=to.person.name,
        sender=to.sender,
    )
    return OwnDraft(
        owner=owner,
        name=name[:LONGEST_NAME] or message.subject[:LONGEST_NAME] or message.body[:40],
        purpose=message.purpose,
        language=to.language,
        register=to.register if to.language == "fr" else "",
        subject=text.subject[:500],
        body=text.body,
    )


def ways(owner: Owner, purpose: str, to: Addressee) -> QuerySet[OwnDraft]:
    """The user's ways to write for a purpose that fit how one speaks to somebody."""
    fits = Q(language=to.language) & (Q(register="") | Q(register=to.register))
    return OwnDraft.objects.filter(fits, owner=owner, purpose=purpose).order_by("name", "pk")


def filled(
    owner: Owner,
    to: Addressee,
    own: OwnDraft,
    on: dt.date,
    matters: Mapping[str, str] = MappingProxyType({}),
) -> drafting.Draft:
    """One of them, filled with what is on record of somebody; what is not is a blank."""
    return own_draft(
        cast(drafting.Purpose, own.purpose),
        OwnWords(own.subject, own.body),
        what_is_known(owner, to, own.purpose, on, matters),
        today=on,
        language=to.language,
        register=to.register,
        name=to.person.name,
        sender=to.sender,
    )


def find(owner: Owner, pk: uuid.UUID | None) -> OwnDraft | None:
    """One of them by its id."""
    return OwnDraft.objects.filter(owner=owner, pk=pk).first() if pk else None


@transaction.atomic
def change(owner: Owner, own: OwnDraft, name: str, subject: str, body: str) -> Undo:
    """Words it anew; without words it stays as it was."""
    record = Recording()
    record.changes([own], "name", "subject", "body")
    own.name, own.subject = name[:LONGEST_NAME] or own.name, subject[:500]
    own.body = body if body.strip() else own.body
    own.save(update_fields=["name", "subject", "body"])
    return record.save(owner, "own.changed", name=own.name)


@transaction.atomic
def remove(owner: Owner, own: OwnDraft) -> Undo:
    """Takes it away; the messages that it became stay."""
    record = Recording()
    record.changes([own])
    undo = record.save(owner, "own.removed", name=own.name)
    own.delete()
    return undo
