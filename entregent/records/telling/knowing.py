"""Those who know of what a text is about, found by words on record: no list of people is read whole."""

# ruff: noqa: S608  # the statements are made of constants; every value stands in its mark

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from django.db import connection

from entregent.core.touching import Said, Thing, beginning
from entregent.records.keys import among, key, known
from entregent.records.models import Owner, Person, Position
from entregent.records.search.tiers import ABOUT, SAID, TOLD, shelf

EACH: Final = 400
"""People looked at for one word; a word that more bear tells hardly anything."""
KNOWING: Final = 100
"""People of whom more is read."""
COMMON: Final = 25
"""Where more people than that spoke of a word, having spoken of it says nothing."""
_LAST: Final = "\U0010ffff"


def by_words(owner: Owner, text: Said) -> list[uuid.UUID]:
    """The closest people who are or know something that begins as a word of the text; one query."""
    if not text.words:
        return []
    parts, values = _parts(owner, text.words, (ABOUT, TOLD), EACH)
    sql = (
        f"SELECT e.person_id FROM records_searchentry e JOIN ({parts}) found ON found.entry_id = e.number "
        "WHERE e.owner_id = %s GROUP BY e.person_id, e.nearness ORDER BY e.nearness, e.person_id LIMIT %s"
    )
    return [known(pk) for (pk,) in _rows(sql, [*values, key(owner.pk), KNOWING])]


def spoken_of(owner: Owner, text: Said) -> Mapping[uuid.UUID, list[Thing]]:
    """By person, the words of the text that were said in exchanges with them, but for what many spoke of."""
    found: dict[str, set[uuid.UUID]] = defaultdict(set)
    if text.words:
        parts, values = _parts(owner, text.words, (SAID,), COMMON + 1)
        sql = (
            f"SELECT DISTINCT found.sought, e.person_id FROM ({parts}) found "
            "JOIN records_searchentry e ON e.number = found.entry_id WHERE e.owner_id = %s"
        )
        for word, pk in _rows(sql, [*values, key(owner.pk)]):
            found[word].add(known(pk))
    things: dict[uuid.UUID, list[Thing]] = defaultdict(list)
    for word, people in found.items():
        for pk in people if len(people) <= COMMON else ():
            things[pk].append(Thing("said", text.as_written(word)))
    return things


def _parts(owner: Owner, words: Iterable[str], tiers: Iterable[int], most: int) -> tuple[str, list[Any]]:
    """A word and a tier each, read from the index of words; within another SELECT for the sake of SQLite."""
    one = (
        "SELECT * FROM (SELECT %s AS sought, w.entry_id FROM records_searchword w "
        "WHERE w.shelf = %s AND w.tier = %s AND w.word >= %s AND w.word < %s LIMIT %s) part"
    )
    wanted = [(word, tier) for word in words for tier in tiers]
    values: list[Any] = []
    for word, tier in wanted:
        begins = beginning(word)
        values += [word, shelf(owner), tier, begins, begins + _LAST, most]
    return " UNION ALL ".join(one.replace("%s AS", _text(), 1) for _each in wanted), values


def _text() -> str:
    return "CAST(%s AS text) AS"


class Held(NamedTuple):
    """What is known of somebody, and whether they once worked or studied where the user did."""

    things: list[Thing]
    beside: set[str]


def held(owner: Owner, people: Iterable[uuid.UUID]) -> dict[uuid.UUID, Held]:
    """By person, what they like, know, need and told, their houses, trades and places; five queries."""
    wanted = list(people)
    found: dict[uuid.UUID, Held] = defaultdict(lambda: Held([], set()))
    for pk, kind, text in _of(wanted, "SELECT f.person_id, f.kind, f.text FROM records_fact f WHERE {}", "f"):
        found[pk].things.append(Thing(kind if kind in _FACTS else "told", text))
    mine = _houses(owner)
    for pk, kind, title, place, organisation, house in _of(wanted, _POSITIONS, "x"):
        found[pk].things.extend(_held(kind, title, place, house or ""))
        if kind in _BESIDE and organisation and (kind, known(organisation)) in mine:
            found[pk].beside.add(_BESIDE[kind])
    for pk, place in _of(wanted, "SELECT p.id, p.place FROM records_person p WHERE p.place <> '' AND {}", ""):
        found[pk].things.append(Thing("place", place))
    return found


_BESIDE: Final = {"work": "colleague", "study": "classmate"}
"""What those are who were there for the same; who sings in the same choir has not worked there."""


def _houses(owner: Owner) -> set[tuple[str, uuid.UUID]]:
    """Where the user works, worked, studied or belongs, and as what."""
    me = list(Person.objects.filter(owner=owner, is_self=True).values_list("pk", flat=True))
    rows = Position.objects.filter(person__in=me, organisation__isnull=False)
    return {(kind, pk) for kind, pk in rows.values_list("kind", "organisation_id") if pk}


_FACTS: Final = frozenset({"interest", "skill", "need", "told", "family", "place", "school"})
_POSITIONS: Final = (
    "SELECT x.person_id, x.kind, x.title, x.place, x.organisation_id, o.name FROM records_position x "
    "LEFT JOIN records_organisation o ON o.id = x.organisation_id WHERE {}"
)


def _held(kind: str, title: str, place: str, house: str) -> list[Thing]:
    of_house = Thing("school" if kind == "study" else "employer", house)
    all_of_it = [of_house, Thing("trade", title), Thing("place", place)]
    return [one for one in all_of_it if one.text]


def _of(people: list[uuid.UUID], sql: str, table: str) -> Iterable[tuple[Any, ...]]:
    fits, ids = among(f"{table}.person_id" if table else "p.id", people)
    return ((known(pk), *rest) for pk, *rest in _rows(sql.format(fits), [ids]))


def _rows(sql: str, values: list[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())
