"""Public ids: ordered by time when made here, derived from content when imported."""

import os
import time
import uuid

_NAMESPACE = uuid.UUID("7d4f0a52-0f0c-5a33-9d4b-2a7f6f3c1e55")


def new_id() -> uuid.UUID:
    """A UUID version 7 (RFC 9562): new rows land at the end of the index, not all over it."""
    milliseconds = time.time_ns() // 1_000_000
    noise = int.from_bytes(os.urandom(10), "big")
    value = (milliseconds & 0xFFFFFFFFFFFF) << 80 | noise
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return uuid.UUID(int=value)


def derived_id(owner: uuid.UUID, *parts: str) -> uuid.UUID:
    """The id that the same content always gets for this owner: a second import finds the first one's row."""
    return uuid.uuid5(_NAMESPACE, "\x1f".join((str(owner), *parts)))
