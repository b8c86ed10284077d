"""A message that was not sent after all: what its sending wrote is taken back."""

from typing import Final

from django.db import transaction

from entregent.records import undo_effects
from entregent.records.alone import alone
from entregent.records.models import Decision, Exchange, Message, Owner, Undo
from entregent.records.people.refreshing import refresh
from entregent.records.refused import still
from entregent.records.undo import NothingToUndo, Recording
from entregent.records.writing.messages import SENT

UNSENT: Final = "message.unsent"


class NotSent(Exception):
    """The message never went, or was taken back already."""


class Answered(Exception):
    """An answer to it is on record: whoever had one has sent it."""


class GoneFurther(Exception):
    """What its sending began has moved on since: the later step is taken back first."""


@transaction.atomic
def unsent(owner: Owner, message: Message) -> Undo:
    """Takes the sending back: the exchange goes, what it settled is open again, the words stay.

    In a record that was moved, acts are no longer known: then the exchange and the line of the day alone are
    taken back, by an act UNSENT of its own. Raises NotSent, Answered and GoneFurther.
    """
    alone(owner)
    message = still(Message.objects.select_for_update().filter(owner=owner, pk=message.pk))
    if not message.sent_at:
        raise NotSent
    if message.answered_at:
        raise Answered
    acts = Undo.objects.filter(owner=owner, act=SENT, undone_at=None, values__message=str(message.pk))
    act = acts.order_by("-created_at").first()
    if act is None:
        return _by_hand(owner, message)
    try:
        return undo_effects.take_back(owner, act.pk)
    except NothingToUndo:
        raise GoneFurther from None


def _by_hand(owner: Owner, message: Message) -> Undo:
    """Where the act is no longer known."""
    record, exchange = Recording(), message.exchange
    record.changes([message], "sent_at", "exchange_id")
    message.sent_at, message.exchange = None, None
    message.save(update_fields=["sent_at", "exchange"])
    if exchange:
        _forget(exchange, record)
    act = record.save(owner, UNSENT, name=message.person.name, message=str(message.pk))
    refresh(owner, [message.person_id], with_said=True)
    return act


def _forget(exchange: Exchange, record: Recording) -> None:
    """The exchange of a sending, and that it did a line of the day; what hangs on it stays, on its own."""
    decided = Decision.objects.filter(owner=exchange.owner_id, exchange=exchange)
    record.changes(decided)
    record.changes([exchange])
    record.changes(exchange.participations.all())
    for related in (exchange.promises.all(), exchange.facts.all(), exchange.favours.all()):
        record.changes(related, "exchange")
    decided.delete()
    exchange.delete()
