"""Keeps the words that people are found by as the record has them: a few people's after an act, or all."""

import uuid
from collections.abc import Iterable, Sequence
from typing import Final

from django.db import transaction

from entregent.core.searching import said_words
from entregent.records import bulk
from entregent.records.models import Exchange, Owner, Person, SearchEntry, SearchWord
from entregent.records.pace import Pace
from entregent.records.search import gathering, nearness
from entregent.records.search.shelving import put
from entregent.records.search.tiers import ABOUT, MOST_WORDS, NAME, SAID, TOLD, shelf

_CHUNK: Final = 1_000


def refresh(owner: Owner, person_ids: Iterable[uuid.UUID], *, said: bool = False) -> None:
    """Writes again the words under which these people are found: of their names, what they do, notes.

    The words of their exchanges too where `said`, and of whoever could not be found before; whoever is
    deleted is not found any more.
    """
    everybody, done, pace = sorted(set(person_ids)), 0, Pace(_CHUNK)
    while ids := everybody[done : done + pace.size]:
        with pace, transaction.atomic():
            _refresh(owner, ids, said)
        done += len(ids)


def recompute(owner: Owner) -> None:
    """Writes again the words of everybody, and drops those of nobody."""
    living = Person.objects.living().filter(owner=owner)
    SearchEntry.objects.filter(owner=owner).exclude(person__in=living).delete()
    refresh(owner, living.values_list("pk", flat=True), said=True)


def _refresh(owner: Owner, ids: Sequence[uuid.UUID], said: bool) -> None:
    """The entries are written first: whoever else writes words of the same people waits until these are."""
    known = set(_numbers(owner, ids))
    living = gathering.names(owner, ids)
    _enter(owner, living)
    SearchEntry.objects.filter(owner=owner, person__in=known - living.keys()).delete()
    numbers = _numbers(owner, list(living))
    found = gathering.told(list(numbers))
    put(shelf(owner), {numbers[pk]: tiers for pk, tiers in found.items()}, (NAME, ABOUT, TOLD))
    heard = list(numbers) if said else [pk for pk in numbers if pk not in known]
    _hear_all(owner, {pk: numbers[pk] for pk in heard})


def _enter(owner: Owner, living: dict[uuid.UUID, str]) -> None:
    near = nearness.by_person(list(living))
    rows = [
        {
            "person_id": pk,
            "owner_id": owner.pk,
            "name": name,
            "nearness": near.get(pk, nearness.FARTHEST),
        }
        for pk, name in living.items()
    ]
    bulk.upsert(SearchEntry, rows, key="person")


def _numbers(owner: Owner, ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, int]:
    entries = SearchEntry.objects.filter(owner=owner, person__in=ids)
    return dict(entries.values_list("person_id", "number"))


def _hear_all(owner: Owner, numbers: dict[uuid.UUID, int]) -> None:
    if not numbers:
        return
    heard = dict(gathering.said(list(numbers)))
    words = {number: {SAID: heard.get(pk, {})} for pk, number in numbers.items()}
    put(shelf(owner), words, (SAID,))


def hear(owner: Owner, exchange: Exchange, person_ids: Iterable[uuid.UUID]) -> None:
    """Adds the words of a new exchange to those by which the people in it are found: these alone are written,
    unless somebody has all the words they may have, of which the latest are then kept; whoever could not be
    found yet can be now."""
    words = said_words(f"{exchange.subject} {exchange.words} {exchange.note}")
    full = []
    with transaction.atomic():
        ids = list(person_ids)
        numbers = _numbers(owner, ids)
        refresh(owner, set(ids) - numbers.keys())
        for pk, number in numbers.items():
            there = SearchWord.objects.filter(entry=number, tier=SAID)
            new = dict.fromkeys(words)
            for word in there.filter(word__in=words).values_list("word", flat=True):
                del new[word]
            if new and there.count() + len(new) > MOST_WORDS:
                full.append(pk)
            else:
                put(shelf(owner), {number: {SAID: new}}, ())
        for pk in full:
            _hear_all(owner, {pk: numbers[pk]})
