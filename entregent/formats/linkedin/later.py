"""Understands a later archive of the same member as news: who changed company or title since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from entregent.formats.linkedin.archive import Archive
from entregent.formats.linkedin.names import fold_name
from entregent.formats.linkedin.rows import Member
from entregent.formats.linkedin.values import Connection, Invitation, Message, Outcome

Standing = Literal["later", "same", "earlier", "other_member", "unknown"]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An archive at a glance: whose, its last connection, invitation or message, its records by kind."""

    member: Member
    last_day: date | None
    records: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Change:
    """What a later archive says anew of a connection: `company`, `title`, `email`, `name` or `url`."""

    field: Literal["company", "title", "email", "name", "url"]
    before: str
    after: str


def take_snapshot(archive: Archive) -> Snapshot:
    """Reads the connections, invitations and messages once to say how far the archive goes."""
    last: date | None = None
    records: dict[str, int] = {}
    for file in archive.readable:
        for outcome in archive.read(file):
            records[str(file.kind)] = records.get(str(file.kind), 0) + 1
            day = day_of(outcome)
            last = max(last, day) if last and day else last or day
    return Snapshot(archive.member, last, records)


def day_of(outcome: Outcome) -> date | None:
    """The day on which something happened with a person, in UTC; None for what is not dated so."""
    if isinstance(outcome, Connection):
        return outcome.connected_on
    if isinstance(outcome, Message | Invitation):
        return outcome.sent_at.date() if outcome.sent_at else None
    return None


def same_member(one: Member, other: Member) -> bool | None:
    """Whether two archives are of one member, by address, else by name (addresses change); None: unknown."""
    if one.url_key and other.url_key and one.url_key == other.url_key:
        return True
    if one.name and other.name:
        return fold_name(one.name) == fold_name(other.name)
    return False if one.url_key and other.url_key else None


def compare(earlier: Snapshot, later: Snapshot) -> Standing:
    """How `later` stands to `earlier`: of the same member and later, of the same day, earlier, another's."""
    same = same_member(earlier.member, later.member)
    if same is None or earlier.last_day is None or later.last_day is None:
        return "unknown" if same is not False else "other_member"
    if not same:
        return "other_member"
    if earlier.last_day == later.last_day:
        return "same"
    return "later" if later.last_day > earlier.last_day else "earlier"


def changes(before: Connection, after: Connection) -> tuple[Change, ...]:
    """What changed for one connection between two archives; an emptied cell is no news (people hide things).

    A change of case, accents or spaces alone is none; a changed company is listed before the title.
    """
    pairs: Iterable[tuple[Literal["company", "title", "email", "name", "url"], str, str]] = (
        ("company", before.company, after.company),
        ("title", before.title, after.title),
        ("email", before.email, after.email),
        ("name", f"{before.given} {before.family}".strip(), f"{after.given} {after.family}".strip()),
        ("url", before.url_key, after.url_key),
    )
    return tuple(Change(name, old, new) for name, old, new in pairs if new and _differs(old, new))


def _differs(old: str, new: str) -> bool:
    return " ".join(old.casefold().split()) != " ".join(new.casefold().split())
