"""The job that takes an import back: each batch is found anew, so that it can be broken off anywhere."""

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import batched
from typing import Any, Final

from django.db import models, transaction
from django.utils import timezone

from entregent.records import exchanges, jobs, search, ties
from entregent.records.importing import uploads
from entregent.records.importing.undoing import changes, people
from entregent.records.importing.undoing.tables import LAST, Model, Scope, brought, has_source, held
from entregent.records.models import (
    Exchange,
    Group,
    Identity,
    ImportChange,
    ImportRun,
    Job,
    Membership,
    Organisation,
    Owner,
    Person,
    Reach,
    Reject,
)

UNDO: Final = "undo_import"
FOLLOW: Final = "undo_import_follow"
CAN_BEGIN: Final = ("done", "cancelled", "failed")
OUTCOME: Final = "undone"
"""Where a run keeps, among its options, how many people stayed when it was taken back, and why."""
AT_ONCE: Final = 500
"""Rows of a batch: one short transaction each."""


class NotNow(Exception):
    """The import cannot be taken back; `code` says why: another one is under way, or it brought nothing."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def can_begin(run: ImportRun) -> bool:
    """Whether a run is over and may have brought something."""
    return run.state in CAN_BEGIN and run.started_at is not None


@transaction.atomic
def begin(run: ImportRun, on: dt.date | None = None) -> Job:
    """Has a run taken back in the background; raises NotNow. Ties are computed for the day `on`."""
    mine = ImportRun.objects.select_for_update().filter(owner=run.owner)
    if mine.filter(state__in=["importing", "undoing"]).exists():
        raise NotNow("busy")
    waiting = ImportRun.objects.filter(pk=run.pk, state__in=CAN_BEGIN, started_at__isnull=False)
    if not waiting.update(state="undoing", problem=None):
        raise NotNow("over")
    run.state = "undoing"
    uploads.forget(run)
    day = on or exchanges.today(run.owner)
    return jobs.enqueue(run.owner, UNDO, run=str(run.pk), on=day.isoformat())


@transaction.atomic
def again(owner: Owner, pks: Collection[uuid.UUID]) -> None:
    """Has imports taken back once more, after an act was undone that held rows of theirs."""
    undone = ImportRun.objects.select_for_update().filter(owner=owner, pk__in=pks, state="undone")
    for run in undone:
        ImportRun.objects.filter(pk=run.pk).update(state="undoing")
        Job.objects.filter(owner=owner, kind=FOLLOW, payload__run=str(run.pk)).delete()
        jobs.enqueue(owner, UNDO, run=str(run.pk), on=exchanges.today(owner).isoformat())


def job_of(run: ImportRun) -> Job | None:
    """The job that takes a run back, the latest one."""
    mine = Job.objects.filter(owner=run.owner_id, kind=UNDO, payload__run=str(run.pk))
    return mine.order_by("-created_at").first()


def go_on(run: ImportRun) -> Job | None:
    """Lets one that failed continue."""
    job = job_of(run)
    ImportRun.objects.filter(pk=run.pk, state="undoing").update(problem=None)
    if job is not None:
        jobs.retry(job)
    return job


def stayed(run: ImportRun) -> Mapping[str, int]:
    """How many of the people whom a run made stayed when it was taken back, by why."""
    kept = run.options.get(OUTCOME) or {}
    return {why: int(kept.get(why, 0)) for why in people.WHYS if kept.get(why)}


def _gave_up(job: Job) -> None:
    problem = {"code": "undo_fault", "values": {}}
    mine = ImportRun.objects.filter(owner=job.owner_id, pk=job.payload["run"], state="undoing")
    mine.update(problem=problem)


@jobs.work(UNDO, _gave_up)
def take_back(job: Job) -> None:
    """Takes everything back, the rows that others hang on last."""
    runs = ImportRun.objects.select_related("owner__preferences")
    run = runs.filter(pk=job.payload["run"], owner=job.owner_id, state="undoing").first()
    if run is None:
        return
    scope = Scope.of(run)
    way = _Way(job, total=max(job.total, _count(scope)))
    way.done = way.total - _count(scope)
    concerned = _follow_later(job, scope)
    way.through(changes.of(scope), lambda pks: _put_back(scope, pks))
    for model in brought():
        if model not in LAST:
            _take_rows(way, scope, model)
    _take_people(way, scope, concerned)
    _take_what_is_empty(way, scope)
    _close(way, scope)


@dataclass(slots=True)
class _Way:
    """How far the job is."""

    job: Job
    total: int
    done: int = 0

    def through(
        self, rows: "models.QuerySet[Any]", act: Callable[[list[uuid.UUID]], None], *, counts: bool = True
    ) -> None:
        """Does something to the rows, some at a time; those that stay are passed by."""
        after: uuid.UUID | None = None
        keys = rows.order_by("pk").values_list("pk", flat=True)
        while pks := list((keys.filter(pk__gt=after) if after else keys)[:AT_ONCE]):
            with transaction.atomic():
                jobs.beat(self.job, min(self.done + len(pks) * counts, self.total), self.total)
                act(pks)
            self.done += len(pks) * counts
            after = pks[-1]


def _count(scope: Scope) -> int:
    rows = sum(model._default_manager.filter(run=scope.run).count() for model in brought())
    return rows + changes.of(scope).count()


def _follow_later(job: Job, scope: Scope) -> set[uuid.UUID]:
    """The people concerned, found once while all is there; what is derived of them is computed at the end."""
    follow = _following(scope)
    if follow is not None:
        return {uuid.UUID(pk) for pk in follow.payload["people"]}
    concerned = people.concerned(scope)
    with transaction.atomic():
        jobs.beat(job, total=job.total)
        Job.objects.create(
            owner=scope.owner,
            kind=FOLLOW,
            payload={
                "run": str(scope.run.pk),
                "on": job.payload["on"],
                "people": sorted(map(str, concerned)),
            },
        )
    return concerned


def _following(scope: Scope) -> Job | None:
    return Job.objects.filter(owner=scope.owner, kind=FOLLOW, payload__run=str(scope.run.pk)).first()


def _put_back(scope: Scope, pks: Collection[uuid.UUID]) -> None:
    changes.put_back(scope, list(ImportChange.objects.filter(pk__in=pks).order_by("pk")))


def _take_rows(way: _Way, scope: Scope, model: Model) -> None:
    """Rows that the user took over stay, and so do those on which something else hangs."""
    rows = model._default_manager.filter(owner=scope.owner, run=scope.run)
    if model is Reach:  # by these too, whoever was deleted is known when they are erased
        rows = rows.exclude(person__run=scope.run, person__deleted_at__isnull=False)

    def take(pks: list[uuid.UUID]) -> None:
        found = model._default_manager.filter(pk__in=pks)
        if has_source(model):
            found = found.exclude(source="")
        there = set(found.select_for_update(of=("self",)).values_list("pk", flat=True))
        stay = held(model, there) | (changes.grown(scope, there) if model is Exchange else set())
        model._default_manager.filter(pk__in=there - stay).delete()

    way.through(rows, take)


def _take_people(way: _Way, scope: Scope, concerned: Collection[uuid.UUID]) -> None:
    way.through(people.identities(scope), _delete_identities)
    way.through(people.made(scope), lambda pks: people.take(scope, pks))
    for some in batched(concerned, AT_ONCE):
        others = people.left_over(scope, some)
        way.through(others, lambda pks: people.take(scope, pks), counts=False)


def _delete_identities(pks: Collection[uuid.UUID]) -> None:
    Identity.objects.filter(pk__in=pks).delete()


def _take_what_is_empty(way: _Way, scope: Scope) -> None:
    """Organisations and groups that imports made, once nothing hangs on them any more."""

    def organisations(pks: list[uuid.UUID]) -> None:
        Organisation.objects.filter(pk__in=set(pks) - held(Organisation, pks)).delete()

    way.through(Organisation.objects.filter(owner=scope.owner, run__in=scope.spent), organisations)
    made = ImportChange.objects.filter(owner=scope.owner, run__in=scope.spent, model=changes.MADE)
    way.through(made, _groups, counts=False)
    way.through(Reject.objects.filter(file__run=scope.run), _delete_rejects, counts=False)


def _groups(pks: Collection[uuid.UUID]) -> None:
    made = dict(ImportChange.objects.filter(pk__in=pks).values_list("row", "pk"))
    used = set(Membership.objects.filter(group__in=made).values_list("group_id", flat=True))
    Group.objects.filter(pk__in=made.keys() - used, query__isnull=True).delete()
    there = set(Group.objects.filter(pk__in=made).values_list("pk", flat=True))
    ImportChange.objects.filter(pk__in=[made[row] for row in made.keys() - there]).delete()


def _delete_rejects(pks: Collection[uuid.UUID]) -> None:
    Reject.objects.filter(pk__in=pks).delete()


def _close(way: _Way, scope: Scope) -> None:
    """Says who stayed, and has what is derived computed for them and for everybody concerned."""
    whys: Counter[str] = Counter()
    left = list(Person.objects.filter(run=scope.run).order_by("pk").values_list("pk", flat=True))
    for some in batched(left, AT_ONCE):
        whys.update(people.stayed(scope, some))
        jobs.beat(way.job)
    with transaction.atomic():
        jobs.beat(way.job, way.total, way.total)
        scope.run.files.update(preview=None)
        options = {**scope.run.options, OUTCOME: {**whys, "at": timezone.now().isoformat()}}
        ImportRun.objects.filter(pk=scope.run.pk, state="undoing").update(state="undone", options=options)
        _begin_to_follow(scope, left)


def _begin_to_follow(scope: Scope, left: Collection[uuid.UUID]) -> None:
    follow = _following(scope)
    if follow is None:
        return
    follow.payload["people"] = sorted({*follow.payload["people"], *map(str, left)})
    follow.state, follow.done, follow.attempts, follow.finished_at = "waiting", 0, 0, None
    follow.save(update_fields=["payload", "state", "done", "attempts", "finished_at"])


@jobs.work(FOLLOW)
def follow(job: Job) -> None:
    """Computes ties and the words to search by of the people concerned."""
    owner = Owner.objects.select_related("preferences").get(pk=job.owner_id)
    on, ids = dt.date.fromisoformat(job.payload["on"]), job.payload["people"]
    while job.done < len(ids):
        some = [uuid.UUID(pk) for pk in ids[job.done : job.done + AT_ONCE]]
        with transaction.atomic():
            jobs.beat(job, job.done + len(some), len(ids))
            search.refresh(owner, some, said=True)
            ties.refresh(owner, some, on)
