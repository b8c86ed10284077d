"""Gathers the words of people from the record: who they are, what is told of them, what was said."""

import re
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from typing import Final

from django.db import connection
from django.db.models.functions import Left

from entregent.core import searching
from entregent.core.folding import fold
from entregent.records.models import Detail, Fact, Membership, Owner, Person, Position, Reach, Relation
from entregent.records.search.tiers import ABOUT, MOST_WORDS, NAME, TOLD

type Words = dict[str, None]
"""Each word once, in order."""
type Texts = dict[uuid.UUID, list[str]]

_FIELDS: Final = (
    "pk", "sort_name", "name", "given", "family", "nickname", "place", "met_where", "met_how", "note",
)  # fmt: skip
_LONGEST: Final = 20_000
"""Letters that are read of one detail: more words than are kept of anybody."""
_LONGEST_CODE: Final = 200
_USUAL: Final = frozenset("home work other mobile cell fax pager main private office business".split())
"""Labels of ways that nearly everybody has, under which nobody in particular is looked for."""
_AT_ONCE: Final = 100
"""Exchanges whose words are folded together."""


def names(owner: Owner, people: Sequence[uuid.UUID]) -> dict[uuid.UUID, str]:
    """The living among these, by what they are sorted by."""
    mine = Person.objects.living().filter(owner=owner, pk__in=people)
    return dict(mine.values_list("pk", "sort_name"))


def told(people: Sequence[uuid.UUID]) -> dict[uuid.UUID, dict[int, Words]]:
    """Of each of these people the words of their names, of what is known about them and of notes, by tier."""
    about, notes = _about(people), _notes(people)
    rows = Person.objects.filter(pk__in=people).values_list(*_FIELDS)
    found = {}
    for pk, _sort_name, name, given, family, nickname, place, met_where, met_how, note in rows:
        named = searching.name_words(name, given, family, nickname)
        known = {**about[pk], **searching.name_words(place, met_where)}
        short = searching.initials(f"{given} {family}" if given and family else name)
        if short:
            known[short] = None
        more = searching.words("\n".join([met_how, note, *notes[pk]]))
        found[pk] = {NAME: _most(named), ABOUT: _most(known), TOLD: _most(more)}
    return found


def _most(words: Words) -> Words:
    return words if len(words) <= MOST_WORDS else dict.fromkeys(islice(words, MOST_WORDS))


def _about(people: Sequence[uuid.UUID]) -> dict[uuid.UUID, Words]:
    """Titles, organisations, places of work, groups, ways to reach them."""
    named: Texts = defaultdict(list)
    positions = Position.objects.filter(person__in=people).order_by("pk")
    for pk, *texts in positions.values_list("person_id", "organisation__name", "title", "place"):
        named[pk] += [text or "" for text in texts]
    groups = Membership.objects.filter(person__in=people).order_by("pk")
    for pk, group in groups.values_list("person_id", "group__name"):
        named[pk].append(group)
    found: dict[uuid.UUID, Words] = defaultdict(dict)
    found.update((pk, searching.name_words(*texts)) for pk, texts in named.items())
    ways = Reach.objects.filter(person__in=people).order_by("pk")
    for pk, kind, value, key in ways.values_list("person_id", "kind", "value", "key"):
        found[pk] |= _reached(kind, value, key)
    return found


def _reached(kind: str, value: str, key: str) -> Words:
    if kind == "phone":
        from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

        return {**searching.number_words(key, COUNTRY_CODE_TO_REGION_CODE), **searching.words(value)}
    return searching.words(searching.telling(value) if kind == "profile" else value)


def _notes(people: Sequence[uuid.UUID]) -> Texts:
    found: Texts = defaultdict(list)
    facts = Fact.objects.filter(person__in=people).order_by("pk")
    for pk, text in facts.values_list("person_id", "text"):
        found[pk].append(text)
    held = Position.objects.filter(person__in=people).exclude(words="").order_by("pk")
    for pk, text in held.values_list("person_id", "words"):
        found[pk].append(text)
    for pk, text in _beside(people):
        found[pk].append(text)
    return found


def _beside(people: Sequence[uuid.UUID]) -> Iterator[tuple[uuid.UUID, str]]:
    """Who is near to them, the words of one's own for ways to reach them, what has no place of its own."""
    near = Relation.objects.filter(person__in=people).order_by("pk")
    for pk, name, kind in near.values_list("person_id", "name", "kind"):
        yield pk, f"{name} {kind}"
    labelled = Reach.objects.filter(person__in=people).exclude(label="").order_by("pk")
    for pk, label in labelled.values_list("person_id", "label"):
        if not _USUAL.issuperset(fold(label).split()):
            yield pk, label
    rest = Detail.objects.filter(person__in=people).annotate(start=Left("text", _LONGEST)).order_by("pk")
    for pk, label, text in rest.values_list("person_id", "label", "start"):
        yield pk, label if _is_code(text) else f"{label} {text}"


def _is_code(text: str) -> bool:
    """Whether a text is no words, but a key or a picture written in letters."""
    start = text[:_LONGEST_CODE]
    return len(text) >= _LONGEST_CODE and start.isascii() and not re.search(r"\s", start)


def said(people: Sequence[uuid.UUID]) -> Iterator[tuple[uuid.UUID, Words]]:
    """Of each of these people who were in an exchange, the words of the latest until there are enough."""
    if len(people) == 1:  # of whom no more need be read than that
        latest = heard(" ".join(row[1:]) for row in _exchanged(people))
        yield from [(people[0], latest)] if latest else []
        return
    for person, exchanges in groupby(_exchanged(people), key=lambda row: row[0]):
        yield uuid.UUID(person), heard(" ".join(row[1:]) for row in exchanges)


def heard(texts: Iterable[str]) -> Words:
    """The words of what was said, the first texts first."""
    found: Words = {}
    rest = iter(texts)
    while len(found) < MOST_WORDS and (some := list(islice(rest, _AT_ONCE))):
        found |= dict.fromkeys(searching.said_words("\n".join(some)))
    return _most(found)


def _exchanged(people: Sequence[uuid.UUID]) -> Iterator[tuple[str, str, str, str]]:
    """Person, subject, words and note of every exchange, the latest first, read without building objects."""
    sqlite = connection.vendor == "sqlite"
    person = "p.person_id" if sqlite else "p.person_id::text"
    marks = ", ".join(["%s"] * len(people))
    sql = (
        f"SELECT {person}, e.subject, e.words, e.note FROM records_participation p "  # noqa: S608
        f"JOIN records_exchange e ON e.id = p.exchange_id WHERE p.person_id IN ({marks}) "
        "ORDER BY p.person_id, p.at DESC, p.channel, p.direction, p.id"
    )
    with connection.chunked_cursor() as cursor:
        cursor.execute(sql, [one.hex if sqlite else str(one) for one in people])
        while rows := cursor.fetchmany(_AT_ONCE):
            yield from rows
