"""Two web and two worker processes, as if on four machines, on one PostgreSQL, killed while owners import.

    ENTREGENT_TEST_DATABASE=postgres python -m pytest tests/cli/test_many_machines.py

kills as often as a test run can wait for; ENTREGENT_KILLS=20 before it as often as one likes.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

import psycopg

from tests.cli.served import PATIENCE, Browser, Server, until
from tests.processes import ROOT

KILLS: Final = int(os.environ.get("ENTREGENT_KILLS", "2"))
PASSWORD: Final = "three words together"
WORKER: Final = """
import datetime as dt, sys
import django; django.setup()
from entregent.records import jobs, machines
from entregent.records.importing import work
machines.machine = lambda: sys.argv[1]
jobs.LEASE = dt.timedelta(seconds=1)
jobs.beat.__kwdefaults__["hold"] = work._LONG = jobs.LEASE
work.ROWS = 20
from entregent.cli.main import application
application()(["worker"])
"""
"""Each under a name of its own, so that nobody sees that it is dead before its lease runs out."""


class Someone(NamedTuple):
    """An owner with an archive to bring."""

    email: str
    archive: Path


class Machines:
    """The four of them, each with a home of its own."""

    def __init__(self, environment: dict[str, str], folder: Path, ports: list[int]) -> None:
        homes = [folder / name for name in ("web1", "web2", "work1", "work2")]
        self.environments = [{**environment, "ENTREGENT_HOME": str(home)} for home in homes]
        self.ports = ports
        self.url = environment["DATABASE_URL"]
        self.webs = [self._web(at) for at in (0, 1)]
        self.workers = [self._worker(at) for at in (0, 1)]

    def _web(self, at: int) -> Server:
        return Server(self.environments[at], self.ports[at], "--workers", "0")

    def _worker(self, at: int) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-c", WORKER, f"machine{at}"]
        return subprocess.Popen(command, env=self.environments[2 + at], cwd=ROOT, stderr=subprocess.DEVNULL)

    def page(self, at: int, path: str) -> str:
        """An address at one of the two web processes."""
        return f"http://127.0.0.1:{self.ports[at]}{path}"

    def kill_web(self, at: int) -> None:
        """Ends one of the two as roughly as can be, and begins it again."""
        self.webs[at].stop()
        until(lambda: not self.webs[at].listens())
        self.webs[at] = self._web(at)
        until(self.webs[at].listens)

    def kill_at_work(self) -> bool:
        """Kills a worker in the middle of a job, and begins it again; False where nothing is left to do."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            jobs = self.ask("SELECT worker, state FROM records_job WHERE state IN ('running', 'waiting')")
            held = [at for at in (0, 1) if any(worker.startswith(f"machine{at}:") for worker, _ in jobs)]
            if not jobs:
                return False
            if held:
                os.kill(self.workers[held[0]].pid, signal.SIGKILL)
                self.workers[held[0]].wait()
                self.workers[held[0]] = self._worker(held[0])
                return True
            time.sleep(0.01)
        raise TimeoutError

    def ask(self, sql: str) -> "list[tuple[str, ...]]":
        """What the database says."""
        with psycopg.connect(self.url, autocommit=True) as database:
            return database.execute(sql.encode()).fetchall()

    def stop(self) -> None:
        """Nothing goes on."""
        for web in self.webs:
            web.stop()
        for worker in self.workers:
            worker.kill()
            worker.wait()


@contextmanager
def running(environment: dict[str, str], folder: Path, ports: list[int]) -> Iterator[Machines]:
    """The four, begun at once on an empty database, and ended."""
    machines = Machines(environment, folder, ports)
    try:
        until(lambda: all(web.listens() for web in machines.webs))
        yield machines
    finally:
        machines.stop()


def bring(machines: Machines, at: int, browser: Browser, someone: Someone) -> str:
    """Signs in at one web process and brings the archive there; gives the path of its import."""
    code, _page = browser.submit(
        machines.page(at, "/account/login/"), {"login": someone.email, "password": PASSWORD}
    )
    assert code == 200
    code, page = browser.upload(machines.page(at, "/import/"), someone.archive)
    assert code == 200, page
    found = re.search(r"/import/[0-9a-f-]{36}/", page)
    assert found is not None
    return found[0]


def kill_while_they_work(machines: Machines) -> int:
    """Kills workers in the middle, so many times, and a web process now and then; how often it hit."""
    hit = 0
    for turn in range(KILLS):
        hit += machines.kill_at_work()
        if turn % 4 == 2:
            machines.kill_web(turn // 4 % 2)
        time.sleep(0.3 * (turn % 5))
    return hit


def done(machines: Machines) -> bool:
    """Whether all that was to do is done."""
    return not machines.ask("SELECT 1 FROM records_job WHERE state <> 'done'")
