"""One look through a whole archive before its rows are taken: names, whom the user wrote to, its last day."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from entregent.formats.dates import Exactness
from entregent.formats.linkedin import Archive, Connection, Counterpart, Invitation, Message, Outcome
from entregent.formats.linkedin.later import day_of
from entregent.formats.linkedin.names import fold_name
from entregent.formats.linkedin.rows import Member
from entregent.formats.linkedin.words import essence


class Told(NamedTuple):
    """One message of the archive: its own key, its moment, and how exactly that is known."""

    source_key: str
    at: dt.datetime
    exact: Exactness


@dataclass(slots=True)
class Survey:
    """What an archive says on the whole."""

    member: Member
    rows: dict[str, int] = field(default_factory=dict)
    last_day: dt.date | None = None
    written_to: set[str] = field(default_factory=set)
    connected: dict[str, int] = field(default_factory=dict)
    addresses: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    unaddressed: Counter[str] = field(default_factory=Counter)
    told: dict[int, list[Told]] = field(default_factory=lambda: defaultdict(list))

    def alike(self, row: Message) -> list[Told]:
        """The messages of this archive with the people, direction and words of `row`, itself among them."""
        return self.told.get(_subject(row), [])

    def wrote_to(self, other: Counterpart) -> bool:
        """Whether the user wrote to them at least once in this archive."""
        key = other.url_key or self.address_of(other.name)
        return bool({key, fold_name(other.name)} & self.written_to - {""})

    def is_repeated(self, row: Connection) -> bool:
        """Whether an earlier row has this profile already: an archive says of nobody two things at once."""
        return bool(row.url_key) and self.connected.get(row.url_key, row.line) != row.line

    def bearers(self, name: str) -> int:
        """How many people of this archive bear a name, as far as can be told."""
        folded = fold_name(name)
        return max(len(self.addresses.get(folded, ())), self.unaddressed[folded])

    def address_of(self, name: str) -> str:
        """The profile that one person alone of this archive has under a name; "" in doubt."""
        folded = fold_name(name)
        found = self.addresses.get(folded, set())
        return next(iter(found)) if len(found) == 1 and not self.unaddressed[folded] else ""


def survey(archive: Archive, member: Member, beat: Callable[[], None]) -> Survey:
    """Reads every file once; `beat` is called now and then."""
    found = Survey(member)
    for file in archive.readable:
        count = 0
        for outcome in archive.read(file, member=member):
            count += 1
            if count % 2_000 == 0:
                beat()
            _look(found, outcome)
        found.rows[file.name] = count
        beat()
    return found


def _look(found: Survey, outcome: Outcome) -> None:
    day = day_of(outcome)
    if day is not None and (found.last_day is None or day > found.last_day):
        found.last_day = day
    if isinstance(outcome, Connection):
        folded = fold_name(outcome.typed)
        if outcome.url_key:
            found.connected.setdefault(outcome.url_key, outcome.line)
        else:
            found.unaddressed[folded] += 1
        _name(found, folded, outcome.url_key)
    elif isinstance(outcome, Message):
        _named(found, outcome.others)
        found.told[_subject(outcome)].append(Told(outcome.source_key, outcome.sent_at, outcome.exact))
        _write(found, outcome.others if outcome.direction == "out" else ())
    elif isinstance(outcome, Invitation):
        _named(found, [outcome.other])
        _write(found, [outcome.other] if outcome.direction == "out" and outcome.words else ())


def _subject(row: Message) -> int:
    """People, direction and words in one number: an archive has a hundred thousand of them."""
    people = frozenset(other.url_key or fold_name(other.name) for other in row.others)
    return hash((row.direction, people, essence(row.text)))


def _named(found: Survey, people: Iterable[Counterpart]) -> None:
    for person in people:
        _name(found, fold_name(person.name), person.url_key)


def _name(found: Survey, folded: str, url_key: str) -> None:
    if folded and url_key:
        found.addresses[folded].add(url_key)


def _write(found: Survey, people: Iterable[Counterpart]) -> None:
    for person in people:
        found.written_to.add(person.url_key or fold_name(person.name))
