"""Knows a full disk by its errors, whether a file, SQLite or PostgreSQL met it."""

import errno
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

FULL: Final = "disk_full"
"""The code under which work waits for room."""
_FILES: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_SQLITE: Final = frozenset(
    {"SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_SHMSIZE"}
)
_POSTGRESQL: Final = "53100"
"""PostgreSQL's code for disk_full (appendix A of its manual)."""
_LITTLE: Final = 2_000_000
"""Bytes without which not even one small change can be written."""


class NoRoom(Exception):
    """There is no room to go on; what was done so far is safe."""


def is_full(error: BaseException | None) -> bool:
    """Whether a full disk is behind an error."""
    return any(_says_full(each) for each in _behind(error))


def _behind(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _says_full(error: BaseException) -> bool:
    if isinstance(error, NoRoom) or (isinstance(error, OSError) and error.errno in _FILES):
        return True
    return (
        getattr(error, "sqlite_errorname", "") in _SQLITE or getattr(error, "sqlstate", None) == _POSTGRESQL
    )


def left(folder: Path) -> int:
    """Bytes free on the disk of a folder."""
    return shutil.disk_usage(folder).free


def is_short(folder: Path) -> bool:
    """Whether next to nothing can be written there."""
    return left(folder) < _LITTLE
