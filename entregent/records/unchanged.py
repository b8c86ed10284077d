"""Keeps what was read for as long as nothing is written to the database, whoever writes and in whatever way.

SQLite counts the writing of this connection and tells of that of others; on PostgreSQL a snapshot names the
transactions that can be seen. Where these are the same, the same question has the same answer.
"""

import threading
from collections.abc import Callable, Hashable
from typing import Any, Final

from django.db import connection

type State = tuple[object, ...]

_MOST: Final = 1_000


class _Kept(threading.local):
    """The answers that hold in one state, of the one connection that a thread has."""

    def __init__(self) -> None:
        self.state: State = ()
        self.answers: dict[Hashable, Any] = {}


_kept: Final = _Kept()


def since[Answer](key: Hashable, read: Callable[[], Answer]) -> Answer:
    """What `read` reads from the database, asked again only where something was written since the last time.

    Within a transaction it is always asked: what that has written may yet be taken back.
    """
    if connection.in_atomic_block:
        return read()
    state = _state()
    if state != _kept.state or len(_kept.answers) >= _MOST:
        _kept.state, _kept.answers = state, {}
    if key not in _kept.answers:
        _kept.answers[key] = read()
    answer: Answer = _kept.answers[key]
    return answer


def _state() -> State:
    """Asked before reading: what is written in between makes the next state another."""
    sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA data_version" if sqlite else "SELECT pg_current_snapshot()::text")
        seen = cursor.fetchone()[0]
    raw: Any = connection.connection
    return (raw, seen, raw.total_changes) if sqlite else (raw, seen)
