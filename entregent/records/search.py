"""Finds people by the beginnings of words, the same way on both databases, and forgives typing errors."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import batched
from typing import Final, NamedTuple

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When

from entregent.core.folding import fold
from entregent.records import bulk
from entregent.records.models import Fact, Membership, Owner, Person, Position, Reach, SearchEntry

LONGEST_QUERY: Final = 200
MOST_WORDS: Final = 8
LONGEST_ENTRY: Final = 8_000
CLOSE_WORDS: Final = 40
"""A word that is on record nowhere stands for at most so many words like it."""
_CHUNK: Final = 500
_UNSPACED: Final = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF),
    (0x3040, 0x30FF), (0x3400, 0x9FFF), (0x20000, 0x3FFFF),
)  # fmt: skip
"""Thai, Lao, Burmese, Khmer, kana and Han: written without spaces, so a word may begin anywhere."""


class Found(NamedTuple):
    """The people that fit, best first; `nearly` when none did and these have names like what was typed."""

    people: QuerySet[Person]
    nearly: bool


def refresh(owner: Owner, person_ids: Iterable[uuid.UUID]) -> None:
    """Writes again the words under which these people are found."""
    for ids in batched(dict.fromkeys(person_ids), _CHUNK):
        bulk.upsert(SearchEntry, list(_entries(owner, list(ids))))


def recompute(owner: Owner) -> None:
    """Writes again the words of everybody, and drops those of nobody."""
    living = Person.objects.living().filter(owner=owner)
    SearchEntry.objects.filter(owner=owner).exclude(person__in=living).delete()
    refresh(owner, living.values_list("pk", flat=True))


def matching(owner: Owner, text: str) -> QuerySet[Person]:
    """The people that `text` finds, best first (see `find`)."""
    return find(owner, text).people


def find(owner: Owner, text: str) -> Found:
    """The people of whom every typed word begins a word; when there is nobody, those of a name much like it.

    Those whose name it is come before those found by something else, then by name. Nothing typed finds
    everybody, signs alone nobody.
    """
    words = fold(text[:LONGEST_QUERY]).split()[:MOST_WORDS]
    living = Person.objects.living().filter(owner=owner)
    if not words:
        nobody = bool(text.strip())
        return Found(living.none() if nobody else living.order_by("sort_name", "id"), False)
    entries = SearchEntry.objects.filter(*(_holds(word) for word in words), owner=owner)
    exact = living.filter(pk__in=entries.values("person"))
    if exact.exists():
        return Found(exact.order_by(_rank(words), "sort_name", "id"), False)
    return Found(_nearly(living, words), True)


def _holds(word: str) -> Q:
    return Q(text__contains=word if _unspaced(word) else f" {word}")


def _unspaced(word: str) -> bool:
    return any(low <= ord(char) <= high for char in word for low, high in _UNSPACED)


def _rank(words: list[str]) -> Case:
    """Those whose name holds every typed word before those who are found by something else."""
    named = Q()
    for word in words:
        named &= _in_name([word])
    return Case(When(named, then=Value(0)), default=Value(1), output_field=IntegerField())


def _nearly(living: QuerySet[Person], words: list[str]) -> QuerySet[Person]:
    known = {word for name in living.values_list("sort_name", flat=True) for word in name.split()}
    found = living
    for word in words:
        alike = _alike(word, known)
        if not alike:
            return living.none()
        found = found.filter(_in_name(alike))
    return found.order_by("sort_name", "id")


def _in_name(alternatives: list[str]) -> Q:
    found = Q()
    for word in alternatives:
        found |= Q(sort_name__startswith=word) | Q(sort_name__contains=f" {word}")
    return found


def _alike(word: str, known: set[str]) -> list[str]:
    """Words of names a slip of the finger away, nearest first; long words may be two away, or cut short."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    if len(word) < 3:
        return sorted(w for w in known if w.startswith(word))[:CLOSE_WORDS]
    slips = 1 if len(word) < 7 else 2
    starts = {w[: len(word)] for w in known if len(w) >= len(word)} | known
    return [
        w for w, _, _ in extract(word, starts, scorer=OSA.distance, score_cutoff=slips, limit=CLOSE_WORDS)
    ]


def _entries(owner: Owner, ids: list[uuid.UUID]) -> Iterator[dict[str, object]]:
    mine = Person.objects.filter(owner=owner, pk__in=ids, is_self=False)
    names = mine.values_list("pk", "name", "given", "family", "nickname", "place", "met_where")
    people = {pk: texts for pk, *texts in names}
    more = _more_words(list(people))
    for pk, (name, given, family, nickname, place, met_where) in people.items():
        texts = [given, family, nickname, *more[pk], place, met_where]
        yield {"person_id": pk, "owner_id": owner.pk, "text": _text(name, texts)}


def _more_words(people: list[uuid.UUID]) -> dict[uuid.UUID, list[str]]:
    """Organisations, titles, addresses, groups and facts, by person: the index is by person, not by owner."""
    about = {"person__in": people}
    found: dict[uuid.UUID, list[str]] = defaultdict(list)
    rows: Iterable[tuple[uuid.UUID, str, str | None]] = (
        *Position.objects.filter(**about).values_list("person_id", "title", "organisation__name"),
        *Reach.objects.filter(**about).values_list("person_id", "value", "label"),
        *Membership.objects.filter(**about).values_list("person_id", "group__name", "group__name"),
        *Fact.objects.filter(**about).values_list("person_id", "text", "text"),
    )
    for person_id, first, second in rows:
        found[person_id] += [first, second or ""]
    return found


def _text(name: str, texts: Iterable[str]) -> str:
    """Every word once, in order, the name's first and whole; each after one space."""
    first = fold(name).split()
    rest = dict.fromkeys(fold(" ".join(texts)).split())
    named = set(first)
    return f" {' '.join([*first, *(word for word in rest if word not in named)])}"[:LONGEST_ENTRY]
