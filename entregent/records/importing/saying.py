"""Writes an exchange and who took part, as an import does by the hundred thousand."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import NamedTuple

from entregent.records.erased import of_id
from entregent.records.importing.book import Known
from entregent.records.importing.sitting import Sitting
from entregent.records.importing.values import CREATED, UNCHANGED, UPDATED, Taken
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


def keep(sitting: Sitting, pk: uuid.UUID, people: Iterable[Known], said: Said) -> Taken:
    """Notes an exchange once; one that has grown since the last export is brought up to date."""
    held = sitting.book.said(sitting.source)
    if sitting.book.is_left_out(of_id(pk)):
        return Taken("skipped", "removed")
    if pk not in sitting.book.exchanges:
        exchange(sitting, pk, people, said)
        held[pk] = (said.direction, said.words)
        return CREATED
    if pk not in held:  # the user has taken it over
        return UNCHANGED
    both = _grown(held[pk], (said.direction, said.words))
    if both == held[pk]:
        return UNCHANGED
    held[pk] = both
    sitting.batch.change(Exchange, pk, direction=both[0], words=both[1])
    for known in people:
        sitting.touch(known)
    return UPDATED


def _grown(old: tuple[str, str], new: tuple[str, str]) -> tuple[str, str]:
    """An export may begin or end in the middle of a day: who spoke once has spoken, more words tell more."""
    spoke = {*_sides(old[0]), *_sides(new[0])}
    direction = "both" if len(spoke) > 1 else next(iter(spoke), "")
    return direction, max(old[1], new[1], key=len)


def _sides(direction: str) -> Iterable[str]:
    return ("in", "out") if direction == "both" else filter(None, (direction,))


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
