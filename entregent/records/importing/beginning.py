"""Makes ready to take an archive in: opens it, looks it through once, reads what is on record."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from django.db.models import Max

from entregent.formats.archives import Refusal
from entregent.formats.linkedin import Archive, Member, open_archive
from entregent.records import exchanges
from entregent.records.importing import own, uploads
from entregent.records.importing.book import LINKEDIN, Book
from entregent.records.importing.sitting import Sitting
from entregent.records.importing.survey import survey
from entregent.records.models import Identity, ImportRun, Owner, Person


class Refused(Exception):
    """The archive is not taken: a code, and the values that its sentence needs."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def opened(path: Path, name: str = "") -> Archive:
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
    return archive


def sit(run: ImportRun, archive: Archive, today: dt.date, beat: Callable[[], None]) -> Sitting:
    """Everything that taking rows needs; the day of the archive is settled once and kept with the run."""
    found = survey(archive, member_of(run.owner, archive), beat)
    book = Book(run.owner)
    beat()
    as_of = run.as_of or min(max(filter(None, [_day(run, today), found.last_day])), today)
    run.as_of, run.member = as_of, (found.member.name or found.member.url_key)[:300]
    before = _latest(run)
    sitting = Sitting(
        owner=run.owner, run=run, book=book, survey=found, as_of=as_of, today=today,
        zone=exchanges.zone(run.owner), stale=before is not None and as_of < before,
        surely_later=before is None or as_of > before,
    )  # fmt: skip
    own.introduce(sitting)
    return sitting


def _day(run: ImportRun, today: dt.date) -> dt.date:
    """The day an archive was made; a table that does not tell was downloaded just now."""
    path = Path(run.path)
    return (uploads.day_of(path) if run.path and path.exists() else None) or today


def _latest(run: ImportRun) -> dt.date | None:
    """The day of the latest archive imported before."""
    others = ImportRun.objects.filter(owner=run.owner, state__in=["done", "cancelled"]).exclude(pk=run.pk)
    latest: dt.date | None = others.aggregate(latest=Max("as_of"))["latest"]
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
