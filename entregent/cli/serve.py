"""`entregent serve`: opens the program in the browser, with its background worker beside it."""

import contextlib
import errno
import os
import socket
import subprocess
import sys
import threading
import time
import webbrowser
from typing import Annotated, Final

import typer

from entregent.cli.frame import Call, Refused, command
from entregent.cli.frame.words import _, fault

THREADS: Final = 8
"""Requests answered at a time: SQLite lets many read and one write."""
MOST: Final = 64
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


def register(app: typer.Typer) -> None:
    """Adds `serve`."""
    app.command("serve", help=_("Opens the program in the browser."))(command(serve, needs="database"))


def serve(
    call: Call,
    port: Annotated[int, typer.Option(envvar="PORT", min=1, max=65535, help=_("The port."))] = 8000,
    host: Annotated[str, typer.Option(help=_("The address to listen on."))] = "127.0.0.1",
    opening: Annotated[
        bool | None, typer.Option("--open/--no-open", help=_("Whether to open the browser."))
    ] = None,
    processes: Annotated[int, typer.Option(min=1, max=MOST, help=_("How many processes answer pages."))] = 1,
    workers: Annotated[
        int, typer.Option(min=0, max=MOST, help=_("How many work in the background; 0: none here."))
    ] = 1,
) -> None:
    """Serves until it is stopped; everything it started ends with it."""
    from entregent.cli.frame import lifeline, serving

    url = f"http://{host if host != '0.0.0.0' else '127.0.0.1'}:{port}"  # noqa: S104  # compared, not bound
    _claim_port(host, port, url)
    os.environ[lifeline.PARENT] = str(os.getpid())
    keepers = [Worker() for _each in range(workers)]
    ready = threading.Thread(target=_welcome, args=[call, host, port, url, opening, keepers], daemon=True)
    ready.start()
    try:
        _run(host, port, processes)
    finally:
        for keeper in keepers:
            keeper.stop()
        serving.forget()


def _claim_port(host: str, port: int, url: str) -> None:
    from entregent.cli.frame import serving

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Refused(_why_not(error, port, url, serving.noted())) from None


def _why_not(error: OSError, port: int, url: str, other: object) -> str:
    from entregent.cli.frame import serving

    if error.errno == errno.EADDRINUSE:
        if isinstance(other, serving.Serving) and other.url == url and serving.alive(other.pid):
            return _("Entregent is open already: {url}").format(url=url)
        line = _("Port {port} is taken by another program: try --port {next}.")
        return line.format(port=port, next=port + 1 if port < 65535 else 8000)
    if error.errno == errno.EACCES:
        return _("Port {port} is reserved for the system: try one above 1024.").format(port=port)
    return _("It cannot listen there: {why}.").format(why=fault(error))


def _run(host: str, port: int, processes: int) -> None:
    from granian import Granian
    from granian.constants import HTTPModes, Interfaces
    from granian.log import LogLevels

    server = Granian(
        "entregent.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=processes,
        blocking_threads=THREADS,
        http=HTTPModes.http1,
        websockets=False,
        log_level=LogLevels.error,
        respawn_failed_workers=True,
        workers_kill_timeout=5,
    )
    server.serve()


def _welcome(
    call: Call, host: str, port: int, url: str, opening: bool | None, keepers: "list[Worker]"
) -> None:
    """Once it listens: says where, opens the browser, and begins the workers, which slow the start."""
    from django.db import connection

    from entregent.cli.frame import serving
    from entregent.records import accounts, entry_links

    _wait_for(host, port)
    serving.note(serving.Serving(url, os.getpid(), len(keepers)))
    waiting = accounts.unclaimed()
    address = url + entry_links.path(waiting) if waiting else url
    connection.close()
    if waiting:
        call.say(_("Welcome. This link makes the place yours; it opens once, within 15 minutes:"))
    call.out.print(address)
    if host not in _LOOPBACK:
        call.say(_("Others can reach it: name it in ENTREGENT_HOSTS, and put HTTPS in front of it."))
    call.say(_("Ctrl-C ends it."))
    if _may_open() if opening is None else opening:
        webbrowser.open(address)
    for keeper in keepers:
        keeper.start()


def _wait_for(host: str, port: int) -> None:
    """However slow the machine is: this thread ends with the server."""
    while True:
        with contextlib.suppress(OSError), socket.create_connection((host, port), timeout=1):
            return
        time.sleep(0.05)


def _may_open() -> bool:
    """Whether there is a screen to open a browser on, and somebody before it."""
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.stdout.isatty() and bool(screen or not sys.platform.startswith("linux"))


class Worker:
    """The background worker's process: begun again when it dies, ended with the server."""

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._keeper = threading.Thread(target=self._keep, daemon=True, name="worker-keeper")

    def start(self) -> None:
        """Begins, and goes on by itself."""
        self._keeper.start()

    def stop(self) -> None:
        """Ends the process: politely for five seconds, then not."""
        self._stopping.set()
        for turn in range(20):
            if not self._keeper.is_alive():
                return
            if self._process is not None:
                self._process.kill() if turn > 10 else self._process.terminate()
            self._keeper.join(0.5)

    def _keep(self) -> None:
        """Stays the thread that begins every process: the kernel ends them with it (see lifeline)."""
        while not self._stopping.is_set():
            command = [sys.executable, "-m", "entregent.cli.main", "worker"]
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)  # noqa: S603
            self._process.wait()
            self._stopping.wait(1)
