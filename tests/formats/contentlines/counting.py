"""Counts what reading costs without a clock: the bytes looked at, and the lines of Python that run."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, SupportsIndex, cast


class Counted(bytes):
    """Bytes that count how many of them their methods look at; what is cut out of them counts on."""

    looked_at = 0

    def find(self, sub: Any, start: Any = 0, end: Any = None) -> int:
        found = super().find(sub, start, end)
        Counted.looked_at += (found if found >= 0 else len(self)) - start + 1
        return found

    def __getitem__(self, key: SupportsIndex | slice) -> Any:
        part = super().__getitem__(key)
        return self._cut(part) if isinstance(part, bytes) else part

    def rstrip(self, chars: Any = None) -> "Counted":
        return self._cut(super().rstrip(chars))

    def lstrip(self, chars: Any = None) -> "Counted":
        return self._cut(super().lstrip(chars))

    def strip(self, chars: Any = None) -> "Counted":
        return self._cut(super().strip(chars))

    def removeprefix(self, prefix: Any) -> "Counted":
        return self._cut(super().removeprefix(prefix))

    def translate(self, table: Any, delete: Any = b"") -> "Counted":
        return self._cut(super().translate(table, delete))

    def split(self, sep: Any = None, maxsplit: SupportsIndex = -1) -> list[bytes]:
        return [self._cut(part) for part in super().split(sep, maxsplit)]

    def count(self, sub: Any, start: Any = 0, end: Any = None) -> int:
        Counted.looked_at += len(self) - start
        return super().count(sub, start, end)

    def _cut(self, part: bytes) -> "Counted":
        Counted.looked_at += len(part)
        return Counted(part)


def bytes_looked_at(read: Callable[[bytes], object], data: bytes) -> int:
    """How many bytes `read` looks at, each as often as it is looked at."""
    Counted.looked_at = 0
    read(Counted(data))
    return Counted.looked_at


def lines_run(read: Callable[[bytes], object], data: bytes) -> int:
    """How many lines of Python `read` runs."""
    count = 0

    def trace(_frame: FrameType, event: str, _arg: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = cast(Any, sys.gettrace())
    sys.settrace(trace)
    try:
        read(data)
    finally:
        sys.settrace(before)
    return count
