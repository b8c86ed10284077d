"""`entregent worker`: does the work that waits in the background; `serve` keeps one running."""

import os
import signal
import threading

import typer

from entregent.cli.frame import Call, command
from entregent.cli.frame.words import _


def register(app: typer.Typer) -> None:
    """Adds `worker`."""
    app.command("worker", help=_("Does what waits in the background, until it is stopped."))(
        command(work, needs="database")
    )


def work(call: Call) -> None:
    """Takes one job after the other; killed at any moment it loses nothing."""
    from entregent.cli.frame import lifeline, serving
    from entregent.records import jobs

    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, _leave)
    lifeline.hold()
    serving.note_worker()
    if not os.environ.get(lifeline.PARENT):
        call.say(_("Waiting for work. Ctrl-C ends it."))
    jobs.work_until(threading.Event())


def _leave(*_signal: object) -> None:
    """Leaves at once: the batch on the way is rolled back, and whoever comes next goes on from there."""
    raise SystemExit(0)
