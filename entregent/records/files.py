"""Writes files whole or not at all: what stands at a path is the old one until the new one is complete."""

import contextlib
import itertools
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Final

PART: Final = ".part"


def write(path: Path, pieces: Iterable[bytes]) -> int:
    """Writes the pieces into the file at `path`, readable by this user alone; gives how many bytes they are.

    Raises OSError, with the former file untouched, where there is no room or no right to write.
    """
    with whole(path) as part, part.open("wb") as file:
        for piece in pieces:
            file.write(piece)
        settle(file)
        return file.tell()


def free(path: Path) -> Path:
    """The path, or one numbered like it, that nothing stands at under any ending."""
    named = (f"{path.stem}-{number}" if number > 1 else path.stem for number in itertools.count(1))
    name = next(name for name in named if not any(path.parent.glob(f"{_exactly(name)}.*")))
    return path.with_name(name + path.suffix)


def settle(file: IO[bytes]) -> None:
    """Has what was written survive a power cut."""
    file.flush()
    os.fsync(file.fileno())


@contextlib.contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A place beside `path` to write to; it takes the name in the end, or goes where something fails."""
    with scratch(path) as part:
        yield part
        part.replace(path)
    sync(path.parent)


@contextlib.contextmanager
def scratch(path: Path, *others: str) -> Iterator[Path]:
    """An empty file beside `path` for as long as it is needed, readable by this user alone.

    What a killed process left there is swept away by the next one.
    """
    sweep(path.parent, _exactly(path.name))
    part = beside(path, *others)
    _make(part)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)


def beside(path: Path, *others: str) -> Path:
    """A name beside `path` for what this process needs to write it; swept away once the process is gone."""
    return path.with_name(".".join(("", path.name, *others, str(os.getpid()))) + PART)


def _make(part: Path) -> None:
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def sync(folder: Path) -> None:
    """Has the names in a folder survive a power cut, where the system can."""
    with contextlib.suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def sweep(folder: Path, name: str = "*") -> None:
    """Deletes what killed processes left in a folder; what databases left beside theirs goes with it."""
    for left in folder.glob(f".{name}.*{PART}*"):
        number = left.name.rpartition(PART)[0].rpartition(".")[2]
        if number.isdigit() and not _alive(int(number)):
            left.unlink(missing_ok=True)


def _exactly(name: str) -> str:
    """A name in which no sign stands for others."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
