"""Requests a second of the real server, asked by a few connections at once, and what it holds in memory."""

import http.client
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
SECONDS: Final = 5.0
CONNECTIONS: Final = 8


def measure(session: str) -> dict[str, float]:
    """Requests a second of two pages for whoever has this session, and the memory of the server after."""
    with _server() as (port, process):
        cookie = {"Cookie": f"sessionid={session}", "Host": "127.0.0.1"}
        trivial = _rps(port, "/practices/P6/", cookie)
        people = _rps(port, "/people/", cookie)
        memory = _memory(process.pid)
    return {"trivial_page_rps": trivial, "people_page_rps": people, "memory_mb": memory}


@contextmanager
def _server() -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    how = (
        f"--interface wsgi --host 127.0.0.1 --port {port} --workers 1 --blocking-threads 8 --log-level error"
    )
    command = [sys.executable, "-m", "granian", *how.split(), "entregent.config.wsgi:application"]
    process = subprocess.Popen(command, cwd=ROOT)
    try:
        _await(port)
        yield port, process
    finally:
        process.terminate()
        process.wait(20)


def _await(port: int) -> None:
    for _turn in range(400):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("the server did not start")


def _rps(port: int, path: str, headers: dict[str, str]) -> float:
    counts: list[int] = []
    until = time.perf_counter() + SECONDS
    threads = [
        threading.Thread(target=_ask, args=(port, path, headers, until, counts))
        for _turn in range(CONNECTIONS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return round(sum(counts) / SECONDS, 1)


def _ask(port: int, path: str, headers: dict[str, str], until: float, counts: list[int]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    answered = 0
    while time.perf_counter() < until:
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        response.read()
        if response.status != http.client.OK:
            raise SystemExit(f"{path}: {response.status}")
        answered += 1
    connection.close()
    counts.append(answered)


def _memory(pid: int) -> float:
    """Resident megabytes of a process and its children."""
    total = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status = (folder / "status").read_text()
        except OSError:
            continue
        values = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
        if pid in (int(values["Pid"]), int(values["PPid"])):
            total += int(values.get("VmRSS", "0 kB").split()[0])
    return round(total / 1024, 1)
