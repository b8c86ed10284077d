"""Several machines on one PostgreSQL: whichever answers, works or is killed, everybody has what is theirs."""

import re
import socket
from functools import partial
from pathlib import Path

import pytest
from django.db import connection

from tests import processes
from tests.cli import many_machines
from tests.cli.many_machines import KILLS, Someone
from tests.cli.served import Browser, until
from tests.records import made

OWNERS = """
import sys
from django.core.management import call_command
from entregent.records import accounts
call_command("migrate", verbosity=0)
for email in sys.argv[1:]:
    words = {"password": "three words together", "language": "en"}
    accounts.claim(accounts.add(email), name="Me", email=email, **words)
"""
BRING = """
import datetime as dt, sys
from pathlib import Path
from entregent.records import importing, jobs
from entregent.records.models import Owner
for email, path in zip(sys.argv[1::2], sys.argv[2::2]):
    run = importing.begin(Owner.objects.get(email=email), Path(path), Path(path).name)
    importing.ask_preview(run)
    jobs.run_all()
    importing.confirm(run)
    jobs.run_all()
"""
DUMP = """
from entregent.records.models import Owner
from tests.records import dumping
for owner in Owner.objects.order_by("email"):
    print(dumping.dump(owner))
"""


@pytest.fixture
def two(tmp_path: Path) -> list[Someone]:
    """Two owners, each with an archive."""
    found = [Someone(f"{name}@example.org", tmp_path / f"{name}.zip") for name in ("awa", "sacha")]
    for seed, someone in enumerate(found):
        made.write(someone.archive, connections=100, messages=200, seed=seed)
    return found


def _ports() -> list[int]:
    with socket.socket() as one, socket.socket() as two:
        for probe in (one, two):
            probe.bind(("127.0.0.1", 0))
        return [one.getsockname()[1], two.getsockname()[1]]


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_owners_import_at_once_while_machines_are_killed(tmp_path: Path, two: list[Someone]) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("several machines share PostgreSQL, never SQLite")
    rough, calm = (processes.installation(tmp_path / name) for name in ("rough", "calm"))
    with many_machines.running(rough, tmp_path, _ports()) as machines:
        processes.lines(rough, OWNERS, *(someone.email for someone in two))
        browsers = [Browser(), Browser()]
        runs = [
            many_machines.bring(machines, at, browser, someone)
            for at, (browser, someone) in enumerate(zip(browsers, two, strict=True))
        ]
        machines.kill_web(0)
        for at, (browser, run) in enumerate(zip(browsers, runs, strict=True)):
            other = machines.page(1 - at, run)
            until(partial(_is_ready, browser, other))
            assert browser.post(f"{other}confirm/", other)[0] == 200
        hit = many_machines.kill_while_they_work(machines)
        until(lambda: many_machines.done(machines))
        _each_sees_their_own(machines, browsers, runs)
    processes.lines(calm, OWNERS, *(someone.email for someone in two))
    processes.lines(calm, BRING, *(str(value) for someone in two for value in someone))
    assert processes.lines(rough, DUMP) == processes.lines(calm, DUMP)
    assert hit >= min(KILLS, 2)


def _is_ready(browser: Browser, page: str) -> bool:
    return "would come in" in browser.get(page)[1]


def _each_sees_their_own(machines: many_machines.Machines, browsers: list[Browser], runs: list[str]) -> None:
    for at, browser in enumerate(browsers):
        for web in (0, 1):
            assert browser.get(machines.page(web, runs[at]))[0] == 200
            assert browser.get(machines.page(web, runs[1 - at]))[0] == 404
    pages = [browser.get(machines.page(0, "/people/"))[1] for browser in browsers]
    people = [set(re.findall(r"/people/([0-9a-f-]{36})/", page)) for page in pages]
    assert people[0]
    assert people[1]
    assert not people[0] & people[1]
