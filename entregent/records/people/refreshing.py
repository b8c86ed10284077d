"""Brings what is derived about people up to date after an act: the words they are found by, their ties."""

import uuid
from collections.abc import Iterable
from typing import Final

from django.db import transaction

from entregent.records import jobs, search
from entregent.records import ties as all_ties
from entregent.records.acting import MANY
from entregent.records.models import Job, Owner
from entregent.records.pace import Pace

REFRESH: Final = "refresh"
_AT_ONCE: Final = 500


def refresh(
    owner: Owner,
    person_ids: Iterable[uuid.UUID],
    *,
    with_words: bool = True,
    with_said: bool = False,
    with_ties: bool = True,
) -> None:
    """To be called once an act has changed the record of these people; many are left to the background.

    `with_said` where exchanges are changed or gone: a new one is heard by the verb that logs it.
    """
    ids = list(dict.fromkeys(person_ids))
    ways = {"words": with_words, "said": with_said, "ties": with_ties}
    if len(ids) > MANY:
        jobs.enqueue(owner, REFRESH, people=sorted(map(str, ids)), **ways)
    else:
        refresh_now(owner, ids, **ways)


def refresh_now(
    owner: Owner,
    person_ids: Iterable[uuid.UUID],
    *,
    words: bool = True,
    said: bool = False,
    ties: bool = True,
) -> None:
    """The same, however many they are."""
    ids = list(dict.fromkeys(person_ids))
    if words or said:
        search.refresh(owner, ids, said=said)
    if ties:
        all_ties.refresh(owner, ids)


@jobs.work(REFRESH)
def _refresh_job(job: Job) -> None:
    owner = Owner.objects.select_related("preferences").get(pk=job.owner_id)
    people: list[str] = job.payload["people"]
    pace = Pace(_AT_ONCE)
    while some := people[job.done : job.done + pace.size]:
        with pace, transaction.atomic():
            jobs.beat(job, job.done + len(some), len(people))
            ways = {way: job.payload[way] for way in ("words", "said", "ties")}
            refresh_now(owner, map(uuid.UUID, some), **ways)
