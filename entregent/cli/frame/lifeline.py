"""Ends a child process when its parent is gone, even one that was killed and could say nothing."""

import os
import signal
import sys
import threading
import time
from typing import Final

PARENT: Final = "ENTREGENT_PARENT"
_PR_SET_PDEATHSIG: Final = 1


def hold() -> None:
    """In a child: ends this process as soon as the one named in the environment is not its parent."""
    parent = os.environ.get(PARENT, "")
    if not parent.isdigit():
        return
    _ask_the_kernel()
    threading.Thread(target=_watch, args=[int(parent)], daemon=True, name="lifeline").start()


def _ask_the_kernel() -> None:
    """On Linux the kernel itself sends the signal, at once."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(3)
    os._exit(1)
