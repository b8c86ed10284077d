"""How many rows one transaction takes, so that it stays short: with SQLite everybody else waits to write."""

import time
from typing import Final, Self

from django.db import connection

SHORT: Final = 0.25
"""Seconds that a transaction may well last."""
LONG: Final = 0.5
_FIRST: Final = 50
_LEAST: Final = 5
_LET_IN: Final = 0.25
"""The part of its time that is left to others: who begins again at once would keep them out for ever."""
_LOOKS: Final = 0.1
"""Seconds after which SQLite looks again whether it may write (sqliteDefaultBusyCallback)."""


class Pace:
    """Begins with few rows, takes more while they are quickly done, and fewer as soon as they are not.

    while rows := some(pace.size):
        with pace, transaction.atomic():
            ...
    """

    def __init__(self, most: int) -> None:
        self.size = min(_FIRST, most)
        self._most = most
        self._began = 0.0

    def __enter__(self) -> Self:
        self._began = time.monotonic()
        return self

    def __exit__(self, *_error: object) -> None:
        spent = time.monotonic() - self._began
        if spent > LONG:
            self.size = max(int(self.size * SHORT / spent), _LEAST)
        elif spent < SHORT:
            self.size = min(self.size * 2, self._most)
        if connection.vendor == "sqlite" and not connection.in_atomic_block:
            time.sleep(min(spent * _LET_IN, _LOOKS))
