"""Installations whose backups are tested: commands in processes of their own, and a tireless writer."""

import json
import subprocess
from typing import Any, NamedTuple

from tests import processes

_COMMAND = "import sys; from entregent.cli.main import application; application()(sys.argv[1:])"
_HAMMER = """
import sys, time
from django.db import OperationalError, transaction
from entregent.records import accounts
from entregent.records.models import Exchange, Participation, Person
from django.utils import timezone
owner = accounts.ensure_owner()
number = 0
while number < int(sys.argv[2]):
    number += 1
    with transaction.atomic():
        one = Person.objects.create(owner=owner, name=f"{sys.argv[1]} {number}", note="x" * 2000)
        passed = Exchange.objects.create(owner=owner, at=timezone.now(), channel="call")
        Participation.objects.create(owner=owner, exchange=passed, person=one, at=passed.at, channel="call")
    print(number, flush=True)
"""
"""Each turn writes a person with one call, in one transaction."""
_COUNTS = """
from django.db import connection
from entregent.records.models import Exchange, Participation, Person
print(Person.objects.count(), Exchange.objects.count(), Participation.objects.count())
if connection.vendor == "sqlite":
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        print(cursor.fetchall())
        cursor.execute("PRAGMA foreign_key_check")
        print(cursor.fetchall())
"""


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """What it printed with `--json`."""
        return json.loads(self.out)


def begin(environment: dict[str, str], *arguments: object) -> "subprocess.Popen[str]":
    """A command under way."""
    return processes.start(environment, _COMMAND, *map(str, arguments), errors=subprocess.PIPE)


def run(environment: dict[str, str], *arguments: object) -> Ended:
    """A command that has ended."""
    process = begin(environment, *arguments)
    out, err = process.communicate(timeout=180)
    return Ended(process.returncode, out, err)


class Hammer:
    """Somebody who writes all the time."""

    def __init__(self, environment: dict[str, str], name: str = "Somebody") -> None:
        self._process = processes.start(environment, _HAMMER, name, str(10**9))

    def wait(self, turns: int) -> None:
        """Until so many more turns are done."""
        assert self._process.stdout
        for _turn in range(turns):
            assert self._process.stdout.readline(), "the writer has failed"

    def stop(self) -> None:
        """Ends it, as nobody should be ended."""
        assert self._process.poll() is None, "the writer has failed"
        self._process.kill()
        self._process.communicate()


def people(environment: dict[str, str]) -> int:
    """How many people a database holds, each with their call; it must be whole."""
    first, *checks = processes.lines(environment, _COUNTS)
    persons, exchanges, parts = map(int, first.split())
    assert persons == exchanges == parts
    assert checks in ([], ["[('ok',)]", "[]"])
    return persons


def put(environment: dict[str, str], count: int) -> None:
    """Writes so many people, each with their call."""
    assert len(processes.lines(environment, _HAMMER, "Somebody", str(count))) == count
