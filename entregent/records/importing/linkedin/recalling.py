"""Reads back what former imports said, so that another era of the same archive adds nothing."""

import uuid
from collections import defaultdict
from collections.abc import Container, Iterator

from django.db.models import QuerySet

from entregent.formats.dates import Exactness
from entregent.records.exchanges import INVITED
from entregent.records.importing.linkedin.memory import Memory, label, when, wording
from entregent.records.importing.linkedin.sitting import SOURCE, Sitting
from entregent.records.models import Exchange, Participation

_AT_ONCE = 5_000


def recall(sitting: Sitting) -> Memory:
    """Messages of other imports, and the words of invitations of all."""
    memory = Memory(frozenset(_shared(sitting)))
    people, messages = _people(sitting, memory.shared), _messages(sitting)
    exact = _exact_to_the_second(messages)
    rows = messages.values_list("pk", "at", "timed", "direction", "words", "run_id", "thread")
    for pk, at, timed, direction, words, run, thread in rows.iterator(chunk_size=_AT_ONCE):
        moment = when(at, _exactness(at.second or run in exact, timed), sitting.zone)
        if thread == INVITED:
            for person in people.get(pk, ()):
                memory.note_invitation(person, direction, wording(words), moment)
        elif run != sitting.run.pk and pk in people:
            memory.note(people[pk], direction, wording(words), moment)
    return memory


def _exactness(to_the_second: object, timed: bool) -> Exactness:
    if not timed:
        return "day"
    return "second" if to_the_second else "minute"


def _messages(sitting: Sitting) -> QuerySet[Exchange]:
    return Exchange.objects.filter(owner=sitting.owner, source=SOURCE, channel="message")


def _shared(sitting: Sitting) -> Iterator[str]:
    """Names that several bear, on record or in this archive."""
    for name, bearers in sitting.book.named.items():
        if name and (len(bearers) > 1 or sitting.survey.bearers(name) > 1):
            yield name


def _people(sitting: Sitting, shared: Container[str]) -> dict[uuid.UUID, list[str]]:
    """Who took part in what; the deleted are in no archive's rows either."""
    parts = Participation.objects.filter(owner=sitting.owner, channel="message", exchange__source=SOURCE)
    found: dict[uuid.UUID, list[str]] = defaultdict(list)
    for exchange, person in parts.values_list("exchange_id", "person_id").iterator(chunk_size=_AT_ONCE):
        known = sitting.book.people[person]
        if not known.deleted:
            found[exchange].append(label(known, shared))
    return found


def _exact_to_the_second(messages: QuerySet[Exchange]) -> set[uuid.UUID | None]:
    """Imports of which a message has seconds: their full minutes are seconds too."""
    timed = messages.filter(timed=True, at__second__gt=0)
    return set(timed.values_list("run_id", flat=True).distinct())
