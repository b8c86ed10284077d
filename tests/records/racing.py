"""Two acts of one owner at the same moment: the second begins while the first has not ended yet."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

_MEANWHILE = 0.3
"""Seconds for which the first goes on, so that the second reads what stood before it."""


def at_once[Made](act: Callable[[], Made], then: Callable[[], Made] | None = None) -> tuple[Made, Made]:
    """Does an act twice at the same moment, or another one `then`; gives both answers, the first first."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets one writer in at a time: there is nothing to race for")
    begun = threading.Event()

    def again() -> Made:
        try:
            begun.wait()
            return (then or act)()
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as another:
        second = another.submit(again)
        with transaction.atomic():
            first = act()
            begun.set()
            time.sleep(_MEANWHILE)
        return first, second.result()
