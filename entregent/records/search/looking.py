"""Asks the database for entries by their words, in SQL of our own: several times within one keystroke."""

# ruff: noqa: S608  # every statement is made of constants of this module; what was typed stands in its marks

import uuid
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

from entregent.core.searching import SAID as ANYTHING_SAID
from entregent.core.searching import Reading, Term
from entregent.records.keys import key
from entregent.records.models import Owner, Person, SearchEntry, SearchWord, Tie
from entregent.records.search.tiers import ABOUT, NAME, SAID, TIERS, shelf

type Tiers = tuple[int, ...]

_WORDS: Final = SearchWord._meta.db_table
_PEOPLE: Final = Person._meta.db_table
_TIES: Final = Tie._meta.db_table
_ENTRIES: Final = SearchEntry._meta.db_table
_LAST: Final = "\U0010ffff"
"""Follows every letter that a word may have."""

_WORDS_EACH: Final = 5
"""So many words that begin alike few people have."""


class Clause(NamedTuple):
    """A condition, and the values of its marks."""

    sql: str
    values: tuple[Any, ...] = ()


class Looked(NamedTuple):
    """Whom is looked for, and among whom; the rarest word is the first, `size` how many words it begins."""

    owner: Owner
    reading: Reading
    among: QuerySet[Person] | None
    size: int


def everybody(owner: Owner, start: int, stop: int) -> list[uuid.UUID]:
    """The living by name, ordered as the index has them: PostgreSQL would sort them all otherwise."""
    sql = (
        f"SELECT CAST(p.id AS text) FROM {_PEOPLE} p "
        "WHERE p.owner_id = %s AND p.deleted_at IS NULL AND p.is_self = %s "
        "ORDER BY p.deleted_at, p.is_self, p.sort_name, p.id LIMIT %s OFFSET %s"
    )
    return [uuid.UUID(pk) for (pk,) in _rows(sql, [key(owner.pk), False, stop - start, start])]


def latest(owner: Owner, start: int, stop: int) -> list[uuid.UUID]:
    """The living with whom there was an exchange, the latest first, read from the index of ties on."""
    sql = (
        f"SELECT CAST(p.id AS text) FROM {_TIES} t CROSS JOIN {_PEOPLE} p WHERE p.id = t.person_id "
        "AND t.owner_id = %s AND t.last_on IS NOT NULL AND p.owner_id = t.owner_id "
        "AND p.deleted_at IS NULL AND p.is_self = %s "
        "ORDER BY t.last_on DESC, p.sort_name, p.id LIMIT %s OFFSET %s"
    )
    return [uuid.UUID(pk) for (pk,) in _rows(sql, [key(owner.pk), False, stop - start, start])]


def size(owner: Owner, term: Term, most: int, tiers: Tiers = TIERS) -> int:
    """How many words begin with what was typed; where they are more than `most`, one more than it."""
    begun = _begun(term, tiers)
    sql = f"SELECT COUNT(*) FROM (SELECT 1 FROM {_WORDS} w WHERE w.shelf = %s AND {begun.sql} LIMIT %s) s"
    return int(_rows(sql, [shelf(owner), *begun.values, most + 1])[0][0])


def bearers(owner: Owner, term: Term, most: int) -> int:
    """How many entries have a word that begins so; where they are more than `most`, one more than it.

    The first words are enough where they are of so many: PostgreSQL would gather all of them otherwise.
    """
    some = _bearers(owner, term, most, _WORDS_EACH * (most + 1))
    return some if some > most else _bearers(owner, term, most, None)


def _bearers(owner: Owner, term: Term, most: int, words: int | None) -> int:
    begun = _begun(term, TIERS)
    found = f"SELECT w.entry_id FROM {_WORDS} w WHERE w.shelf = %s AND {begun.sql}"
    limit = "" if words is None else f" LIMIT {words}"
    sql = f"SELECT COUNT(*) FROM (SELECT DISTINCT f.entry_id FROM ({found}{limit}) f LIMIT %s) s"
    return int(_rows(sql, [shelf(owner), *begun.values, most + 1])[0][0])


def known(owner: Owner, term: Term, tiers: Tiers) -> set[str]:
    """The words themselves that begin with what was typed."""
    begun = _begun(term, tiers)
    sql = f"SELECT DISTINCT w.word FROM {_WORDS} w WHERE w.shelf = %s AND {begun.sql}"
    return {word for (word,) in _rows(sql, [shelf(owner), *begun.values])}


def known_by_second_letter(owner: Owner, letters: str, tier: int) -> set[str]:
    """Words of a tier with one of these letters in the second place."""
    second = f"SUBSTR(w.word, 2, 1) IN ({_marks(letters)})"
    sql = f"SELECT DISTINCT w.word FROM {_WORDS} w WHERE w.shelf = %s AND w.tier = %s AND {second}"
    return {word for (word,) in _rows(sql, [shelf(owner), tier, *letters])}


def standing(owner: Owner, term: Term, tiers: Tiers) -> Clause:
    """Where to begin: the entries with such a word, found by the word; both databases keep to it."""
    begun = _begun(term, tiers)
    numbers = f"SELECT DISTINCT w.entry_id AS number FROM {_WORDS} w WHERE w.shelf = %s AND {begun.sql}"
    return Clause(
        f"({numbers}) d CROSS JOIN {_ENTRIES} e WHERE e.number = d.number", (shelf(owner), *begun.values)
    )


EVERYBODY: Final = Clause(f"{_ENTRIES} e WHERE 1 = 1")
"""Where to begin when most have each word."""


def having(term: Term, tiers: Tiers, start: Clause) -> Clause:
    """Entries with such a word, looked up entry by entry: where few are left, or most have it.

    Not by EXISTS, of which PostgreSQL makes a join, and then reads all the words of everybody. What was said
    is most of it, and looked at first.
    """
    number = _number(start)
    has = _first(term, tiers[::-1], number, "1")
    if not term.said or SAID not in tiers:
        return Clause(f"{has.sql} = 1", has.values)
    said = f"EXISTS (SELECT 1 FROM {_WORDS} w WHERE w.entry_id = {number} AND w.word = %s AND w.tier = %s)"
    return Clause(f"({has.sql} = 1 OR {said})", (*has.values, ANYTHING_SAID, SAID))


def _first(term: Term, tiers: Tiers, number: str, what: str) -> Clause:
    """Of an entry's words that begin so the first one, looked for tier by tier: PostgreSQL would read all the
    words between two tiers."""
    looks = [_begun(term, (tier,)) for tier in tiers]
    each = [
        f"(SELECT {what} FROM {_WORDS} w WHERE w.entry_id = {number} AND {begun.sql} LIMIT 1)"
        for begun in looks
    ]
    return Clause(f"COALESCE({', '.join(each)}, NULL)", tuple(v for begun in looks for v in begun.values))


def among_all(owner: Owner, term: Term, tiers: Tiers, start: Clause) -> Clause:
    """The same, all of them gathered first: where they are about as many as those to start from."""
    begun = _begun(term, tiers)
    sql = f"{_number(start)} IN (SELECT w.entry_id FROM {_WORDS} w WHERE w.shelf = %s AND {begun.sql})"
    return Clause(sql, (shelf(owner), *begun.values))


def _number(start: Clause) -> str:
    """The entry's number, known before the entry itself is read where the words were the start."""
    return "e.number" if start is EVERYBODY else "d.number"


def place(term: Term) -> Clause:
    """The best tier in which an entry has such a word."""
    best = _first(term, TIERS, "e.number", "w.tier")
    return Clause(f"COALESCE({best.sql}, {SAID})", best.values)


def _begun(term: Term, tiers: Tiers) -> Clause:
    if term.alike:
        kept = [tier for tier in tiers if tier in (NAME, ABOUT)] or [-1]
        return Clause(
            f"w.tier IN ({_marks(kept)}) AND w.word IN ({_marks(term.alike)})", (*kept, *term.alike)
        )
    values = (*tiers, term.word, term.word + _LAST)
    return Clause(f"w.tier IN ({_marks(tiers)}) AND w.word >= %s AND w.word < %s", values)


def _marks(values: Sequence[object]) -> str:
    return ", ".join(["%s"] * len(values))


def nearest(looked: Looked, start: Clause, fits: Sequence[Clause], need: int) -> list[tuple[Any, ...]]:
    """Nearness, name and person of the first so many, in this order."""
    where = _from(looked, start, fits)
    sql = (
        "SELECT e.nearness, e.name, CAST(e.person_id AS text) AS person "
        f"FROM {where.sql} ORDER BY e.nearness, e.name, e.person_id LIMIT %s"
    )
    return _rows(sql, [*where.values, need])


def placed(looked: Looked, start: Clause, fits: Sequence[Clause]) -> list[tuple[Any, ...]]:
    """Nearness, name and person of all, with the place of each typed word, in no order."""
    where, places = _from(looked, start, fits), [place(term) for term in looked.reading]
    columns = ", ".join(["e.nearness", "e.name", "CAST(e.person_id AS text)", *(one.sql for one in places)])
    values = [value for one in places for value in one.values]
    return _rows(f"SELECT {columns} FROM {where.sql}", [*values, *where.values])


def count(looked: Looked, start: Clause, fits: Sequence[Clause], most: int) -> int:
    """How many these are; where they are more than `most`, one more than it."""
    where = _from(looked, start, fits)
    sql = f"SELECT COUNT(*) FROM (SELECT 1 FROM {where.sql} LIMIT %s) s"
    return int(_rows(sql, [*where.values, most + 1])[0][0])


def _from(looked: Looked, start: Clause, fits: Sequence[Clause]) -> Clause:
    every = [start, Clause("e.owner_id = %s", (key(looked.owner.pk),)), *fits]
    if looked.among is not None:
        every.append(_among(looked.among))
    return Clause(
        " AND ".join(one.sql for one in every), tuple(value for one in every for value in one.values)
    )


def _among(people: QuerySet[Person]) -> Clause:
    try:
        sql, values = people.order_by().values("pk").query.sql_with_params()
    except EmptyResultSet:
        return Clause("1 = 0")
    return Clause(f"e.person_id IN ({sql})", values)


def _rows(sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())
