"""Files that a command writes for the user: where they go, and what to say when they cannot."""

import contextlib
import datetime as dt
import errno
from collections.abc import Iterator
from pathlib import Path

from entregent.cli.frame.call import Refused
from entregent.cli.frame.words import _, fault


def place(dest: Path, today: dt.date, ending: str) -> Path:
    """The file that is meant: `dest`, or in the folder `dest` one of the day."""
    path = dest.expanduser()
    return path / f"entregent-{today.isoformat()}.{ending}" if path.is_dir() else path


@contextlib.contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Says in one line why a file could not be written; what stood there before still does."""
    try:
        yield
    except OSError as error:
        raise Refused(_why(error, path)) from None


def _why(error: OSError, path: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _("There is no room left on the disk: {file} was not written.").format(file=path)
    if error.errno == errno.ENOENT:
        return _("There is no folder {folder}.").format(folder=path.parent)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _("{file} may not be written there.").format(file=path)
    return _("{file} cannot be written: {why}.").format(file=path, why=fault(error))
