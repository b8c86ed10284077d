"""How many rows one transaction takes, so that it stays short: with SQLite everybody else waits to write."""

import time
from typing import Final, Self

SHORT: Final = 0.25
"""Seconds that a transaction may well last."""
LONG: Final = 0.5
_FIRST: Final = 50
_LEAST: Final = 5


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
