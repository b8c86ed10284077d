"""Brings a document of a whole record back into an empty account: all of it, or nothing."""

from collections.abc import Callable, Iterable, Iterator
from itertools import batched, groupby
from pathlib import Path
from typing import Any, Final, NamedTuple

from django.db import IntegrityError, transaction

from entregent.records import bulk, jobs
from entregent.records.leaving import checking, identity, pointing
from entregent.records.leaving.document import FORMAT
from entregent.records.leaving.reading import Document, Head, NotTaken
from entregent.records.leaving.tables import Table, tables
from entregent.records.models import Exchange, Job, Owner, Person, Preferences
from entregent.records.people.deleting import PURGE

type Show = Callable[[int], None]
type Checked = tuple[Table, int, dict[str, Any]]

AT_ONCE: Final = 2_000
DERIVE: Final = "derive"
"""The job that computes what a document leaves out: ties, and the words to search by."""


class Taken(NamedTuple):
    """What came back."""

    rows: int
    people: int
    exchanges: int


class _DryRun(Exception):
    """Takes everything back out again."""


def take_back(owner: Owner, path: Path, *, dry_run: bool = False, show: Show = lambda _rows: None) -> Taken:
    """Brings the document at `path` into the account of `owner`, which must be empty, under the ids it has.

    All in one transaction: raises NotTaken, with nothing changed, for a document that is not whole, says
    what no table can hold, points outside itself, or whose ids are another account's; OSError for a file that
    cannot be read. What is derived is left to the job `derive`. The account gets the id of the document, so
    that later imports and keyed hashes recognise what came back. `show` hears how many rows are in.
    """
    before = owner.pk
    try:
        with transaction.atomic():
            taken = _take(owner, path, show)
            if dry_run:
                raise _DryRun
    except BaseException as error:
        owner.pk = before
        owner.refresh_from_db()
        if not isinstance(error, _DryRun):
            raise
    return taken


def _take(owner: Owner, path: Path, show: Show) -> Taken:
    Preferences.objects.select_for_update().get(owner=owner)
    if not is_empty(owner):
        raise NotTaken("not_empty")
    with path.open("rb") as file:
        document = Document(file)
        _become(owner, document.head())
        for rows in batched(_checked(document), AT_ONCE):
            _write(owner, rows)
            show(document.count)
    pointing.check(owner, path)
    jobs.enqueue(owner, DERIVE)
    jobs.enqueue(owner, PURGE)
    people = Person.objects.living().filter(owner=owner).count()
    return Taken(document.count, people, Exchange.objects.filter(owner=owner).count())


def is_empty(owner: Owner) -> bool:
    """Whether nothing is on record but the preferences that every account begins with."""
    return not any(table.model._default_manager.filter(owner=owner).exists() for table in tables())


def _become(owner: Owner, head: Head) -> None:
    """The account takes the record's id, key and preferences, and its name where it has none."""
    version = head.header.get("format") if isinstance(head.header, dict) else None
    if not isinstance(version, int) or version < 1:
        raise NotTaken("unreadable", line=1)
    if version > FORMAT:
        raise NotTaken("newer", line=1)
    account, ways = checking.account(head.owner), checking.preferences(head.preferences)
    identity.change(owner, account["id"])
    owner.erasure_key, owner.name = account["erasure_key"], owner.name or account["name"]
    owner.save(update_fields=["erasure_key", "name"])
    Preferences.objects.filter(owner=owner).update(**ways)
    owner.refresh_from_db()


def _checked(document: Document) -> Iterator[Checked]:
    checks = checking.Checks()
    for row in document.rows():
        table, values = checks.take(row)
        yield table, row.line, values


def _write(owner: Owner, rows: Iterable[Checked]) -> None:
    for table, several in groupby(rows, key=lambda checked: checked[0]):
        _insert(owner, table, list(several))


def _insert(owner: Owner, table: Table, rows: list[Checked]) -> None:
    """Inserts rows; where one cannot stand beside others, finds out which by halves."""
    try:
        with transaction.atomic():
            bulk.insert(table.model, [{**values, "owner_id": owner.pk} for _table, _line, values in rows])
    except IntegrityError:
        if len(rows) == 1:
            raise NotTaken("twice", line=rows[0][1], table=table.name) from None
        middle = len(rows) // 2
        _insert(owner, table, rows[:middle])
        _insert(owner, table, rows[middle:])


@jobs.work(DERIVE)
def derive(job: Job) -> None:
    """Computes everything derived of an owner; begun again, it does so from the start."""
    from entregent.records import search, spread, ties

    jobs.beat(job)
    spread.learn()
    ties.recompute(job.owner)
    jobs.beat(job)
    search.recompute(job.owner)
