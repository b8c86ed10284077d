"""Ours beside an ordered LIKE and the database's own ranked full text search, over the same words.

All three are asked by turns for the first fifty people of the same typed words: beginnings of names as one
types them, letter by letter, words of work, places, notes and exchanges, two words, and slips.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from entregent.records.models import Owner

FIRST: Final = 50
TYPED: Final = (
    "m", "ma", "mar", "b", "br", "bra", "d", "do", "dou", "t", "tr", "tré", "k", "kal", "z", "zou", "ch",
    "chai", "pra", "lumi", "lumière", "pro", "projet", "exam", "jardin", "meet", "mou bra", "bra mar",
    "d fou", "j m", "projet mar", "moufabra", "chaibrou", "samou",
)  # fmt: skip

type Way = Callable[[str], object]


def measure(owner: "Owner", turns: int) -> dict[str, float]:
    """The ninety-fifth percentile of each, in milliseconds."""
    from entregent.records import search

    ways: dict[str, Way] = {
        "query": lambda typed: search.find(owner, typed).ids(0, FIRST),
        **_peers(),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(max(turns, len(TYPED))):
        typed = TYPED[turn % len(TYPED)]
        for name, way in ways.items():
            began = time.perf_counter()
            way(typed)
            times[name].append(1_000 * (time.perf_counter() - began))
    return {f"{name}_p95_ms": round(_ninety_fifth(found), 1) for name, found in times.items()}


def _ninety_fifth(times: list[float]) -> float:
    return sorted(times)[min(int(len(times) * 0.95), len(times) - 1)]


def _peers() -> dict[str, Way]:
    """LIKE over one folded text a person, by name; FTS5 by bm25, or a tsvector under GIN by ts_rank."""
    from django.db import connection

    sqlite = connection.vendor == "sqlite"
    together = "group_concat(word, ' ')" if sqlite else "string_agg(word, ' ')"
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE peer_like AS SELECT e.person_id, e.name, t.text FROM records_searchentry e JOIN "  # noqa: S608
            f"(SELECT entry_id, ' ' || {together} AS text FROM records_searchword GROUP BY entry_id) t "
            "ON t.entry_id = e.number ORDER BY e.name"
        )
        for statement in _FTS5 if sqlite else _TSVECTOR:
            cursor.execute(statement)
    return {"like": _like, "fts": _bm25 if sqlite else _ts_rank}


_FTS5: Final = (
    "CREATE VIRTUAL TABLE peer_fts USING fts5(person UNINDEXED, text)",
    "INSERT INTO peer_fts SELECT person_id, text FROM peer_like",
)
_TSVECTOR: Final = (
    "CREATE TABLE peer_fts AS SELECT person_id, to_tsvector('simple', text) AS text FROM peer_like",
    "CREATE INDEX peer_fts_text ON peer_fts USING gin (text)",
    "ANALYZE peer_like",
    "ANALYZE peer_fts",
)


def _like(typed: str) -> object:
    words = _folded(typed)
    fits = " AND ".join(["text LIKE %s"] * len(words))
    sql = f"SELECT person_id FROM peer_like WHERE {fits} ORDER BY name LIMIT {FIRST}"  # noqa: S608
    return _rows(sql, [f"% {word}%" for word in words])


def _bm25(typed: str) -> object:
    sql = f"SELECT person FROM peer_fts WHERE text MATCH %s ORDER BY bm25(peer_fts) LIMIT {FIRST}"  # noqa: S608
    return _rows(sql, [" ".join(f"{word}*" for word in _folded(typed))])


def _ts_rank(typed: str) -> object:
    sql = (
        "SELECT person_id FROM peer_fts, to_tsquery('simple', %s) q WHERE text @@ q "  # noqa: S608
        f"ORDER BY ts_rank(text, q) DESC LIMIT {FIRST}"
    )
    return _rows(sql, [" & ".join(f"{word}:*" for word in _folded(typed))])


def _folded(typed: str) -> list[str]:
    from entregent.core.folding import fold

    return fold(typed).split()


def _rows(sql: str, params: list[str]) -> object:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()
