"""Verbs on messages: keep one as it stands, say that it was sent, that an answer came, or drop it."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Final, NamedTuple

from django.db import transaction
from django.utils import timezone

from entregent.core.exchanges import CHANNELS
from entregent.core.purposes import ALL
from entregent.records import exchanges
from entregent.records.alone import alone
from entregent.records.giving import by_itself
from entregent.records.models import Exchange, Message, Owner, Person, Undo, Version
from entregent.records.people.refreshing import refresh
from entregent.records.refused import still
from entregent.records.telling import news
from entregent.records.today import decisions
from entregent.records.undo import Recording, undo
from entregent.records.writing import trials, versions

LONGEST_SUBJECT: Final = 500
LONGEST_BODY: Final = 50_000
"""Characters of a message; what is longer is cut, and the page says so beforehand."""
WRITTEN: Final = ("email", "message", "letter")
"""The ways in which words go."""
DROPPED: Final = "message.dropped"
SENT: Final = "message.sent"
_OPEN: Final = dt.timedelta(days=30)
"""How long a page may have stood open that still writes on a message thrown away elsewhere."""


class AlreadySent(Exception):
    """The message has gone: its words are what the other has read."""


class Empty(Exception):
    """There are no words that anybody could have sent."""


class ToCome(Exception):
    """The day is still to come: nothing was sent or answered on it."""


class TooEarly(Exception):
    """The day lies before that of the message: nobody answers what was not sent yet."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a message says, and how; `seen` is when the text was written that the writer had before them.

    `first` are the words that the program proposed, kept beside those that the user made of them; `arm` is
    which of two subjects was proposed that are being compared.
    """

    subject: str
    body: str
    purpose: str = ""
    language: str = ""
    register: str = ""
    channel: str = "email"
    action: str = ""
    seen: dt.datetime | None = None
    first: str = ""
    arm: str = ""


class Written(NamedTuple):
    """A message as it was written, and what another tab had written meanwhile."""

    message: Message
    elsewhere: versions.Elsewhere | None = None


def keep(owner: Owner, pk: uuid.UUID, person: Person, words: Words) -> Message:
    """The same as `write`, for whoever does not ask what another tab wrote."""
    return write(owner, pk, person, words).message


def write(owner: Owner, pk: uuid.UUID, person: Person, words: Words) -> Written:
    """Writes a message as it stands now, a new one under the id that its page chose.

    No text is lost: what another tab wrote meanwhile, and every now and then what stood before, is kept as a
    version; so are words for a message that has gone. Raises AlreadySent for these, and Message.DoesNotExist
    for an id that is somebody else's.
    """
    written = _write(owner, pk, person, words)
    if written.message.sent_at:
        raise AlreadySent
    return written


@transaction.atomic
def _write(owner: Owner, pk: uuid.UUID, person: Person, words: Words) -> Written:
    message = Message.objects.select_for_update().filter(pk=pk).first() or _fetched_back(owner, pk)
    if message is None:
        return Written(_begin(owner, pk, person, words))
    if message.owner_id != owner.pk:
        raise Message.DoesNotExist
    if message.sent_at:
        versions.beside(message, words.subject[:LONGEST_SUBJECT], words.body[:LONGEST_BODY])
        return Written(message)
    elsewhere = versions.before(message, words.subject, words.body, words.seen)
    _put(message, words)
    return Written(message, elsewhere)


def _fetched_back(owner: Owner, pk: uuid.UUID) -> Message | None:
    """One that was thrown away while another page still held it: it is taken back, with its versions."""
    acts = Undo.objects.filter(owner=owner, act=DROPPED, undone_at=None, values__message=str(pk))
    thrown = acts.filter(created_at__gte=timezone.now() - _OPEN).first()
    if thrown is None:
        return None
    undo(owner, thrown.pk)
    return Message.objects.filter(owner=owner, pk=pk).first()


def _begin(owner: Owner, pk: uuid.UUID, person: Person, words: Words) -> Message:
    action = words.action[:120]
    message = Message(pk=pk, owner=owner, person=person, action=action, news=news.of_key(owner, action))
    _put(message, words, new=True)
    if words.first and words.first != message.body:
        versions.begin(message, words.first[:LONGEST_BODY])
    return message


def _put(message: Message, words: Words, *, new: bool = False) -> None:
    message.subject = words.subject[:LONGEST_SUBJECT]
    message.body = words.body[:LONGEST_BODY]
    message.purpose = words.purpose if words.purpose in ALL else message.purpose
    message.language = words.language if words.language in ("fr", "en") else message.language
    message.register = words.register if words.register in ("tu", "vous") else message.register
    message.channel = words.channel if words.channel in WRITTEN else message.channel
    message.changed_at = timezone.now()
    trials.place(message, words.arm)
    message.save(force_insert=new)


@transaction.atomic
def sent(owner: Owner, message: Message, on: dt.date, channel: str = "") -> Undo:
    """The user sent it: an exchange is logged, and the line of the day that called for it is done.

    Raises AlreadySent for the second click, Empty and ToCome.
    """
    alone(owner)
    message = still(Message.objects.select_for_update().filter(owner=owner, pk=message.pk))
    if message.sent_at:
        raise AlreadySent
    if not message.body.strip():
        raise Empty
    _check_come(owner, on)
    record = Recording()
    record.changes([message], "sent_at", "answered_at", "exchange_id", "channel", "trial_id", "arm")
    message.channel = channel if channel in CHANNELS else message.channel or "email"
    trials.place(message, message.arm)
    message.exchange = exchanges.log(
        owner,
        [message.person],
        channel=message.channel,
        on=on,
        direction="out",
        words=exchanges.Words(message.subject, message.body),
    )
    record.creates([message.exchange, *message.exchange.participations.all()])
    message.sent_at = _moment(owner, on)
    message.save(update_fields=["sent_at", "exchange", "channel", "trial", "arm"])
    by_itself.of_message(owner, message, on, record)
    decisions.settle(owner, message.action, on, message.exchange, record)
    return _closed(owner, message, record, SENT)


@transaction.atomic
def answered(owner: Owner, message: Message, on: dt.date, words: str = "") -> Undo | None:
    """An answer came: it is an exchange of that day.

    The words of a further answer are one more; None where nothing new was said, or nothing was sent.
    Raises ToCome, and TooEarly for a day before that on which the message went.
    """
    alone(owner)
    message = still(Message.objects.select_for_update().filter(owner=owner, pk=message.pk))
    if not message.sent_at or (message.answered_at and (not words or _said_before(message, words))):
        return None
    _check_come(owner, on)
    if on < timezone.localdate(message.sent_at, exchanges.zone(owner)):
        raise TooEarly
    record = Recording()
    record.changes([message], "answered_at")
    exchange = exchanges.log(
        owner,
        [message.person],
        channel=message.channel or "email",
        on=on,
        direction="in",
        words=exchanges.Words(message.subject, words),
    )
    record.creates([exchange, *exchange.participations.all()])
    message.answered_at = message.answered_at or _moment(owner, on)
    message.save(update_fields=["answered_at"])
    return _closed(owner, message, record, "message.answered", exchange=str(exchange.pk))


def _check_come(owner: Owner, on: dt.date) -> None:
    if on > exchanges.today(owner):
        raise ToCome


def _said_before(message: Message, words: str) -> bool:
    """Whether these very words of theirs are on record already: a second click, or another tab."""
    theirs = Exchange.objects.filter(owner=message.owner_id, participations__person=message.person_id)
    return theirs.filter(participations__direction="in", at__gte=message.sent_at, words=words).exists()


def _moment(owner: Owner, on: dt.date) -> dt.datetime:
    return timezone.now() if on == exchanges.today(owner) else exchanges.noon(owner, on)


def _closed(owner: Owner, message: Message, record: Recording, act: str, **values: str) -> Undo:
    done = record.save(owner, act, name=message.person.name, message=str(message.pk), **values)
    refresh(owner, [message.person_id], with_words=False)
    return done


@transaction.atomic
def drop(owner: Owner, message: Message) -> Undo:
    """Throws a message away with its versions; the exchange of one that was sent stays."""
    record = Recording()
    record.changes([message])
    record.changes(Version.objects.filter(owner=owner, message=message))
    act = record.save(owner, DROPPED, name=message.person.name, message=str(message.pk))
    message.delete()
    return act
