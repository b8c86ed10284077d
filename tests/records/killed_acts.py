"""Acts on many people under the real worker, killed again and again, in an installation of its own."""

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from entregent.records import acting, exchanges, search, ties, undo_effects
from entregent.records.models import Group, Job, Membership, Owner, Person, SearchWord, Tie, Undo
from entregent.records.people import bulk

PEOPLE: Final = 400
KILLS: Final = 1
WORKER: Final = """
import django; django.setup()
from entregent.records import snapshots
snapshots.AT_ONCE = 40
from entregent.cli.main import application
application()(["worker"])
"""


class Act(NamedTuple):
    """One act, and how many people it has reached as the record has it."""

    begin: Callable[[Owner], Undo]
    reached: Callable[[], int]


ACTS: Final = {
    "group": Act(
        lambda owner: bulk.group(owner, Person.objects.living(), "Chorale"), Membership.objects.count
    ),
    "circle": Act(
        lambda owner: bulk.pin(owner, Person.objects.living(), "wider"),
        Person.objects.filter(pinned_circle="wider").count,
    ),
    "delete": Act(
        lambda owner: bulk.delete(owner, Person.objects.living()),
        Person.objects.exclude(deleted_at=None).count,
    ),
}


def direct(name: str) -> list[str]:
    """Does an act and takes it back, under kills; says what came of it, and how often it was killed."""
    owner = _filled()
    before = _state()
    act = ACTS[name]
    undo = act.begin(owner)
    kills = _through(undo, acting.ACT, act.reached)
    said = [f"reached {act.reached()}"]
    undo_effects.take_back(owner, undo.pk)
    kills += _through(undo, acting.UNDO, lambda: PEOPLE - act.reached())
    undo.refresh_from_db()
    return [*said, f"taken back {undo.undone_at is not None} {_state() == before}", f"kills {kills}"]


def _filled() -> Owner:
    owner = Owner.objects.create_user("user@example.org", "a long enough password")
    made = [
        Person(owner=owner, name=f"Awa {at}", pinned_circle="close" if at % 5 == 0 else "")
        for at in range(PEOPLE)
    ]
    Person.objects.bulk_create(made)
    exchanges.log(owner, made[:50], channel="lunch", on=exchanges.today(owner))
    Group.objects.create(owner=owner, name="Chorale")
    ties.recompute(owner)
    search.recompute(owner)
    return owner


def _state() -> str:
    rows: list[Any] = [
        list(Person.objects.order_by("pk").values("pk", "pinned_circle", "deleted_at")),
        list(Membership.objects.values("person")),
        list(Tie.objects.order_by("pk").values()),
        sorted(SearchWord.objects.values_list("entry__person", "entry__nearness", "tier", "word")),
    ]
    return json.dumps(rows, default=str)


def _through(undo: Undo, kind: str, reached: Callable[[], int]) -> int:
    """Kills the worker in the middle of the job; what was reached is what the job's cursor says."""
    chance = random.Random(kind)  # noqa: S311  # moments, not secrets
    kills = 0
    while job := acting.job_of(undo, kind):
        worker = subprocess.Popen([sys.executable, "-c", WORKER])
        _wait(job, job.done if kills < KILLS else PEOPLE)
        time.sleep(chance.uniform(0, 0.05))
        worker.kill()
        worker.wait()
        job.refresh_from_db()
        kills += job.state == "running"
        if reached() != job.done:
            raise AssertionError((kind, reached(), job.done))
    return kills


def _wait(job: Job, past: int) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        job.refresh_from_db()
        if job.state == "done" or (job.done > past and job.state == "running"):
            return
        time.sleep(0.005)
    raise TimeoutError
