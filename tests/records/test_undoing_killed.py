"""Taking an import back, killed again and again, ends as if nothing had happened."""

import contextlib
import os
import random
import signal
import time
from pathlib import Path

import pytest
from django.utils import timezone

from tests import processes
from tests.records import made

KILLS = 20
RUNNER = """
import os, sys
import entregent.records.reckoning
from entregent.cli.main import application
from entregent.records.importing.undoing import work
work.AT_ONCE = 20
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

TODAY = timezone.localdate().isoformat()
"""What is derived bears its day, and the commands beside the import take the clock's."""
DUMP = "import json; from tests.records.whole import whole; print(json.dumps(whole()))"
LATEST = """
from entregent.records.models import ImportRun
print(ImportRun.objects.latest("created_at").pk)
"""
ACTS = """
from entregent.records.models import Owner, Person
from entregent.records.people import bulk
owner = Owner.objects.get()
bulk.pin(owner, list(Person.objects.living().order_by("pk").values_list("pk", flat=True)[:50:5]), "close")
"""


def _import(environment: dict[str, str], path: Path) -> None:
    command = "import sys; from entregent.cli.main import application; application()(sys.argv[1:])"
    process = processes.start(environment, command, "import", str(path), "--json", "--on", TODAY)
    process.communicate(timeout=300)
    assert process.returncode == 0


@pytest.mark.slow
def test_twenty_kills_leave_what_was_before(tmp_path: Path) -> None:
    for number, changed in ((1, 0), (2, 40)):
        people, talk = 100 + 50 * number, 200 + 200 * number
        path = tmp_path / f"{number}.zip"
        made.write(path, connections=people, messages=talk, seed=7, changed=changed)
    rough = processes.ready(tmp_path / "rough")
    _import(rough, tmp_path / "1.zip")
    processes.lines(rough, ACTS)
    before = processes.lines(rough, DUMP)
    _import(rough, tmp_path / "2.zip")
    [run] = processes.lines(rough, LATEST)
    put_back = processes.keep(rough)
    chance, kills = random.Random(20), 0  # noqa: S311  # moments, not secrets
    while kills < KILLS:
        put_back()
        kills += _rough(rough, run, chance)
        assert processes.lines(rough, DUMP) == before


def _rough(environment: dict[str, str], run: str, chance: random.Random) -> int:
    """Kills the work until it has come to its end; how often it was killed."""
    command = ("imports", "undo", run, "--yes", "--json", "--on", TODAY)
    process, kills = processes.start(environment, RUNNER, *command), 0
    assert process.stdin
    assert process.stdout
    while True:
        process.stdin.write("\n")
        process.stdin.flush()
        pid = int(process.stdout.readline())
        time.sleep(chance.uniform(0.02, 0.6))
        with contextlib.suppress(ProcessLookupError):  # it came to its end first
            os.kill(pid, signal.SIGKILL)
        if int(process.stdout.readline()) == 0:
            break
        kills += 1
    process.communicate()
    return kills
