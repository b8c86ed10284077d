"""Tells workers apart, on whatever machine or container they are, and the dead among those of this one."""

import os
import socket
import threading
from functools import cache
from pathlib import Path


def worker_name() -> str:
    """A name that tells this worker from every other."""
    return f"{machine()}:{os.getpid()}:{threading.get_ident()}"


@cache
def machine() -> str:
    """The host, which start of it and, in containers, which numbering of processes.

    Copies of a machine share its name, containers of a machine its start.
    """
    return f"{socket.gethostname()[:30]}/{_start()}/{_numbering()}"


def _start() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text()[:13]
    except OSError:
        return ""


def _numbering() -> str:
    try:
        return Path("/proc/self/ns/pid").readlink().name.strip("pid:[]")
    except OSError:
        return ""


def is_dead(worker: str) -> bool:
    """Whether a worker of this machine has ended; of other machines nothing can be said."""
    name, number, _thread = worker.rsplit(":", 2)
    if name != machine() or os.name != "posix" or not number.isdigit():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
