"""An import killed again and again ends as if nothing had happened: nothing lost, nothing twice."""

import contextlib
import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import processes
from tests.records import made

KILLS = 20
RUNNER = """
import os, sys
import entregent.records.reckoning
from entregent.cli.main import application
from entregent.records.importing import work
work.ROWS = 25
app = application()
for _line in sys.stdin:
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        code = 1
        try:
            app(sys.argv[1:])
        except SystemExit as end:
            code = end.code or 0
        finally:
            os._exit(code)
    print(pid, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""
"""The real command, once for each line it is sent, each time in a new process; in small batches, so that
there is more to break off."""

DUMP = "from tests.records.dumping import dump; print(dump())"


class Runner:
    """Runs the import in new processes of one installation."""

    def __init__(self, environment: dict[str, str], archive: Path) -> None:
        command = ("import", str(archive), "--json", "--on", "2026-11-22")
        self._process = processes.start(environment, RUNNER, *command)

    def run(self, kill_after: float | None = None) -> int:
        """The exit code of one run; -9 where it was killed before its end."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        pid = int(self._process.stdout.readline())
        if kill_after is not None:
            time.sleep(kill_after)
            with contextlib.suppress(ProcessLookupError):  # it came to its end first
                os.kill(pid, signal.SIGKILL)
        return int(self._process.stdout.readline())

    def close(self) -> None:
        """Lets the runner end."""
        self._process.communicate()


def _dump(environment: dict[str, str]) -> list[str]:
    return processes.lines(environment, DUMP)


@pytest.mark.slow
def test_twenty_kills_lose_nothing_and_bring_nothing_twice(tmp_path: Path) -> None:
    archive = tmp_path / "archive.zip"
    made.write(archive, connections=600, messages=1200, seed=7)
    whole, before = _calm(processes.ready(tmp_path / "calm"), archive)
    chance = random.Random(20)  # noqa: S311  # moments, not secrets
    kills = rounds = 0
    while kills < KILLS:
        rough = processes.ready(tmp_path / f"rough{rounds}")
        kills += _rough(rough, archive, (chance.uniform(0.02, whole / 8) for _ in range(KILLS)))
        assert _dump(rough) == before
        rounds += 1


def _calm(environment: dict[str, str], archive: Path) -> tuple[float, list[str]]:
    """How long an undisturbed import takes, and the record that it leaves."""
    runner, began = Runner(environment, archive), time.monotonic()
    assert runner.run() == 0
    whole = time.monotonic() - began
    runner.close()
    return whole, _dump(environment)


def _rough(environment: dict[str, str], archive: Path, moments: Iterator[float]) -> int:
    """Kills the import at each moment, then lets it end; how often it was killed."""
    runner, kills = Runner(environment, archive), 0
    for moment in moments:
        if runner.run(kill_after=moment) == 0:
            break
        kills += 1
    assert runner.run() == 0
    runner.close()
    return kills
