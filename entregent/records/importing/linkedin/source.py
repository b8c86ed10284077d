"""Makes ready to take an archive in: opens it, looks it through once, reads what is on record."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from django.db.models import Max

from entregent.formats.archives import Refusal
from entregent.formats.linkedin import Archive, Member, Outcome, open_archive
from entregent.formats.linkedin.archive import File
from entregent.records import exchanges
from entregent.records.importing import uploads
from entregent.records.importing.book import LINKEDIN, Book
from entregent.records.importing.linkedin import belonging, own, taking
from entregent.records.importing.linkedin.sitting import SOURCE, Sitting
from entregent.records.importing.linkedin.survey import survey
from entregent.records.importing.sources import Beat, Problem, Refused
from entregent.records.importing.values import Taken
from entregent.records.models import Identity, ImportRun, Owner, Person


class LinkedIn:
    """An open archive."""

    kind: Final = SOURCE

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @property
    def files(self) -> Sequence[File]:
        """All files."""
        return self._archive.files

    @property
    def readable(self) -> Sequence[File]:
        """Those that can be read: the member, then people, then what happened with them."""
        return self._archive.readable

    def problem(self, owner: Owner) -> Problem | None:
        """Whether it is plainly that of somebody else."""
        return belonging.problem(owner, member_of(owner, self._archive))

    def shown(self, _file: File) -> Mapping[str, Any]:
        """Nothing: its columns are LinkedIn's own."""
        return {}

    def sit(self, run: ImportRun, today: dt.date, beat: Beat) -> Sitting:
        """Looks it through once; the day of the archive is settled once and kept with the run."""
        found = survey(self._archive, member_of(run.owner, self._archive), beat)
        book = Book(run.owner)
        beat()
        as_of = run.as_of or min(max(filter(None, [_day(run, today), found.last_day])), today)
        run.as_of, run.member = as_of, (found.member.name or found.member.url_key)[:300]
        before = _latest(run)
        sitting = Sitting(
            owner=run.owner, run=run, source=SOURCE, book=book, survey=found, rows=found.rows, as_of=as_of,
            today=today, zone=exchanges.zone(run.owner), stale=before is not None and as_of < before,
            surely_later=before is None or as_of > before,
        )  # fmt: skip
        own.introduce(sitting)
        return sitting

    def rows(self, sitting: Sitting, file: File, start: int = 0) -> Iterator[Outcome]:
        """The outcomes of a file, read as the archive of its member."""
        return self._archive.read(file, start=start, member=sitting.survey.member)

    def take(self, sitting: Sitting, row: Outcome) -> Taken:
        """Takes one row in."""
        return taking.take(sitting, row)

    def close(self) -> None:
        """Frees the archive."""
        self._archive.close()

    def __enter__(self) -> "LinkedIn":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def open_linkedin(path: Path, name: str = "") -> LinkedIn:
    """The archive at a path; raises Refused when it is dangerous, damaged, or holds nothing of LinkedIn's."""
    archive = open_archive(path, name or path.name)
    if isinstance(archive, Refusal):
        raise Refused(archive.code, **{**archive.values, "name": name or path.name})
    if not archive.readable:
        reasons = {file.reason for file in archive.files}
        archive.close()
        raise Refused(
            "nothing", name=name or path.name, reason=next(iter(reasons)) if len(reasons) == 1 else ""
        )
    return LinkedIn(archive)


def _day(run: ImportRun, today: dt.date) -> dt.date:
    """The day an archive was made; a table that does not tell was downloaded just now."""
    path = Path(run.path)
    return (uploads.day_of(path) if run.path and path.exists() else None) or today


def _latest(run: ImportRun) -> dt.date | None:
    """The day of the latest archive imported before."""
    others = ImportRun.objects.filter(owner=run.owner, kind=SOURCE, state__in=["done", "cancelled"])
    latest: dt.date | None = others.exclude(pk=run.pk).aggregate(latest=Max("as_of"))["latest"]
    return latest


def member_of(owner: Owner, archive: Archive) -> Member:
    """Whose archive it is, as it tells itself; a lone file that cannot is taken for the user's."""
    if archive.member.is_known():
        return archive.member
    me = Person.objects.filter(owner=owner, is_self=True).first()
    if me is None:
        return Member(owner.name)
    key = Identity.objects.filter(owner=owner, person=me, scheme=LINKEDIN).values_list("key", flat=True)
    return Member(me.name, key.first() or "")
