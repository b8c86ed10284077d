"""Writes an exchange and who took part, as an import does by the hundred thousand."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import NamedTuple

from entregent.records.importing.book import Known
from entregent.records.importing.sitting import Sitting
from entregent.records.models import Exchange, Participation


class Said(NamedTuple):
    """What passed, when, by which channel; `timed` is false when only the day is known."""

    at: dt.datetime
    channel: str
    direction: str
    subject: str = ""
    words: str = ""
    thread: str = ""
    timed: bool = True


def exchange(sitting: Sitting, pk: uuid.UUID, people: Iterable[Known], said: Said) -> None:
    """Notes a new exchange under an id made from its content."""
    sitting.book.exchanges.add(pk)
    fields = said._asdict() | {"subject": said.subject[:500], "thread": said.thread[:120]}
    sitting.bring(Exchange, id=pk, **fields)
    for known in people:
        sitting.batch.add(
            Participation,
            owner_id=sitting.owner.pk,
            exchange_id=pk,
            person_id=known.pk,
            at=said.at,
            channel=said.channel,
            direction=said.direction,
        )
