"""Where the program is being served: written by `serve`, read by whoever prints a link."""

import json
import os
from pathlib import Path
from typing import NamedTuple

from django.conf import settings


class Serving(NamedTuple):
    """A running server: its address, its process, and how many workers it keeps beside it."""

    url: str
    pid: int
    workers: int = 1


def note(serving: Serving) -> None:
    """Writes the running server down, whole or not at all."""
    fresh = _file().with_suffix(f".{os.getpid()}")
    fresh.write_text(json.dumps(serving._asdict()))
    fresh.replace(_file())


def forget() -> None:
    """Says that nothing is served any more, unless another server wrote itself down since."""
    now = noted()
    if now and now.pid == os.getpid():
        _file().unlink(missing_ok=True)


def noted() -> Serving | None:
    """The server that wrote itself down last, whether or not it still runs."""
    try:
        return Serving(**json.loads(_file().read_text()))
    except (OSError, ValueError, TypeError):
        return None


def note_worker() -> None:
    """Writes this process down as the worker at work in this home."""
    _worker_file().write_text(str(os.getpid()))


def worker() -> int:
    """The process of the worker that wrote itself down last, 0 when none did."""
    try:
        return int(_worker_file().read_text())
    except (OSError, ValueError):
        return 0


def alive(pid: int) -> bool:
    """Whether a process of that number runs."""
    if pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def base() -> str:
    """The address by which the program is reached: the running server's, else the one it is published at."""
    now = noted()
    if now and alive(now.pid):
        return now.url
    published = next(iter(settings.CSRF_TRUSTED_ORIGINS), "")
    return published or f"http://127.0.0.1:{os.environ.get('PORT') or 8000}"


def _file() -> Path:
    return Path(settings.HOME) / "serving.json"


def _worker_file() -> Path:
    return Path(settings.HOME) / "worker.pid"
