"""How often somebody tried, kept in the database for all web processes; a full disk is told as such."""

import time
from typing import Any, Final

from django.core.cache.backends.base import DEFAULT_TIMEOUT
from django.core.cache.backends.db import DatabaseCache

from entregent.records.room import NoRoom

_AHEAD: Final = 60.0
"""Seconds by which the clocks of several machines may differ."""


class Counts(DatabaseCache):
    """Django's cache in the database, which keeps the moments of tries and a lock on them."""

    def add(
        self, key: Any, value: Any, timeout: float | None = DEFAULT_TIMEOUT, version: int | None = None
    ) -> bool:
        """Whether the key was free; raises NoRoom where it is and still cannot be taken."""
        for _turn in range(2):
            if super().add(key, value, timeout, version):
                return True
            if self.has_key(key, version):
                return False
        raise NoRoom

    def get(self, key: Any, default: Any = None, version: int | None = None) -> Any:
        """The moments of tries, without those that a clock running ahead wrote."""
        found = super().get(key, default, version)
        if not isinstance(found, list):
            return found
        latest = time.time() + _AHEAD
        return [moment for moment in found if moment <= latest]
