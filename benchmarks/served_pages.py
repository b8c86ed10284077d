"""Requests a second of the real server, asked by a few connections at once, and what it holds in memory."""

import http.client
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
SECONDS: Final = 1.5
ROUNDS: Final = 5
CONNECTIONS: Final = 8


class Served(NamedTuple):
    """A page of the server, and whether it is asked for by whoever is signed in."""

    path: str
    signed_in: bool = True


PAGES: Final = {
    "trivial_page": Served("/plain/"),
    "people_page": Served("/people/"),
    "one_query_page": Served("/plain/anybody/", signed_in=False),
}


class Pace(NamedTuple):
    """Requests a second, and the milliseconds of processor time that the server took for each."""

    rps: float
    cpu_ms: float


def measure(session: str) -> dict[str, Any]:
    """The pages by turns, for whoever has this session: the median of each, and the server's memory after."""
    with _server() as (port, process):
        paces: dict[str, list[Pace]] = {name: [] for name in PAGES}
        for _turn in range(ROUNDS):
            for name, page in PAGES.items():
                paces[name].append(_pace(port, process.pid, page, session))
        memory, own = _memory(process.pid, "VmRSS"), _memory(process.pid, "RssAnon")
    rps = {name: median(pace.rps for pace in found) for name, found in paces.items()}
    return {
        **{f"{name}_rps": round(value, 1) for name, value in rps.items()},
        "people_to_trivial": round(rps["people_page"] / rps["trivial_page"], 2),
        "cpu_ms": {name: round(median(pace.cpu_ms for pace in found), 2) for name, found in paces.items()},
        "memory_mb": memory,
        "own_memory_mb": own,
    }


@contextmanager
def _server() -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    how = (
        f"--interface wsgi --host 127.0.0.1 --port {port} --workers 1 --blocking-threads 8 --http 1 "
        "--no-ws --log-level error"
    )
    command = [sys.executable, "-m", "granian", *how.split(), "plain.wsgi:application"]
    paths = os.pathsep.join([str(ROOT / "benchmarks"), str(ROOT)])
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": paths})
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


def _pace(port: int, server: int, page: Served, session: str) -> Pace:
    headers = {"Host": "127.0.0.1", **({"Cookie": f"sessionid={session}"} if page.signed_in else {})}
    counts: list[int] = []
    spent = _processor(server)
    until = time.perf_counter() + SECONDS
    asking = (port, page.path, headers, until, counts)
    threads = [threading.Thread(target=_ask, args=asking) for _turn in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(counts) < CONNECTIONS:
        raise SystemExit(f"{page.path} was not answered")
    return Pace(sum(counts) / SECONDS, 1_000 * (_processor(server) - spent) / sum(counts))


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


def _processor(pid: int) -> float:
    """Seconds of processor time of a process and its children."""
    ticks = 0
    for one in _family(pid):
        fields = (Path("/proc") / str(one) / "stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _memory(pid: int, kind: str) -> float:
    """Resident megabytes of this kind, of a process and its children."""
    total = 0
    for one in _family(pid):
        status = (Path("/proc") / str(one) / "status").read_text()
        total += sum(int(line.split()[1]) for line in status.splitlines() if line.startswith(kind))
    return round(total / 1024, 1)


def _family(pid: int) -> list[int]:
    children = (Path("/proc") / str(pid) / "task" / str(pid) / "children").read_text().split()
    return [pid, *map(int, children)]
