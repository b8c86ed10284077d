"""Puts words on the owner's shelf and takes away those that are no longer there, and touches no others."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from django.db import connection

from entregent.records.models import SearchWord

type Row = tuple[int, str, int]
"""Tier, word and number of the entry."""

_TABLE: Final = SearchWord._meta.db_table
_INSERT: Final = f"INSERT INTO {_TABLE} (shelf, tier, word, entry_id) "
_ONCE: Final = " ON CONFLICT DO NOTHING"


def put(shelf: int, words: Mapping[int, Mapping[int, Mapping[str, None]]], tiers: Sequence[int]) -> None:
    """By number of entry and tier, `words` are all that there is in these `tiers`; in others they are
    added."""
    wanted = {
        (tier, word, number)
        for number, by_tier in words.items()
        for tier, some in by_tier.items()
        for word in some
    }
    before = set(_there(list(words), tiers)) if tiers else set()
    _take(shelf, sorted(before - wanted))
    _add(shelf, sorted(wanted - before))


def _there(numbers: list[int], tiers: Sequence[int]) -> Iterable[Row]:
    found = SearchWord.objects.filter(entry__in=numbers, tier__in=tiers)
    return found.values_list("tier", "word", "entry_id").iterator(chunk_size=10_000)


def _take(shelf: int, rows: list[Row]) -> None:
    sql = f"DELETE FROM {_TABLE} WHERE shelf = %s AND tier = %s AND word = %s AND entry_id = %s"  # noqa: S608
    if rows:
        with connection.cursor() as cursor:
            cursor.executemany(sql, [(shelf, *row) for row in rows])


def _add(shelf: int, rows: list[Row]) -> None:
    """Sorted rows land beside each other; PostgreSQL takes them as columns."""
    if not rows:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.executemany(f"{_INSERT} VALUES (%s, %s, %s, %s){_ONCE}", [(shelf, *row) for row in rows])
            return
        tiers, words, numbers = map(list, zip(*rows, strict=True))
        columns = "SELECT %s, * FROM unnest(%s::int[], %s::text[], %s::bigint[])"
        cursor.execute(f"{_INSERT}{columns}{_ONCE}", [shelf, tiers, words, numbers])
