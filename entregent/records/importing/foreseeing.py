"""Says what an import would do, by doing it without writing anything."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from entregent.records.importing.batch import Batch
from entregent.records.importing.sitting import Sitting, clean_lines
from entregent.records.importing.sources import Source
from entregent.records.importing.values import Counts, Taken
from entregent.records.models import Exchange, LifeEvent, Person

SHOWN: Final = 10
_ROWS: Final = 1_000
_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class Left:
    """One row left out."""

    line: int
    skipped: bool
    reason: str
    snippet: str


@dataclass(slots=True)
class Foreseen:
    """What would become of one file: its counts, the first rows left out, some of the new people."""

    counts: Counts = field(default_factory=Counts)
    left: list[Left] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    new_people: int = 0
    new_exchanges: int = 0
    news: int = 0

    def document(self) -> Mapping[str, Any]:
        """As it is kept with the file, to be shown."""
        return {
            **self.counts.numbers(),
            "reasons": self.counts.reasons,
            "left": [asdict(one) for one in self.left[:SHOWN]],
            "people": self.people,
            "new_people": self.new_people,
            "new_exchanges": self.new_exchanges,
            "news": self.news,
        }


def foresee(
    sitting: Sitting, source: Source, beat: Callable[[int], None], *, keep: int = SHOWN
) -> Iterator[tuple[str, Foreseen]]:
    """Each readable file with what would become of it; of rows left out, `keep` of each kind are listed."""
    done = 0
    sitting.foreseeing = True
    for file in source.readable:
        found = Foreseen()
        for outcome in source.rows(sitting, file):
            _note(found, outcome.line, _sparing(sitting, source.take(sitting, outcome)), keep)
            done += 1
            if done % _ROWS == 0:
                _count_new(found, sitting)
                beat(done)
        _count_new(found, sitting)
        beat(done)
        yield file.name, found


def _sparing(sitting: Sitting, taken: Taken) -> Taken:
    spare = sitting.book.sparing
    noted = tuple(one._replace(snippet=spare(one.snippet)) for one in taken.noted)
    return taken._replace(snippet=spare(taken.snippet) if taken.snippet else "", noted=noted)


def _note(found: Foreseen, line: int, taken: Taken, keep: int) -> None:
    found.counts.count(taken)
    counts = {"skipped": found.counts.skipped, "rejected": found.counts.rejected}
    for told in taken.told(line):
        before = counts.get(taken.what, found.counts.reasons[told.reason])
        if before <= keep:
            skipped = taken.what != "rejected"
            found.left.append(Left(told.line, skipped, told.reason, clean_lines(told.snippet)[:200]))


def _count_new(found: Foreseen, sitting: Sitting) -> None:
    new = sitting.batch.new
    people = [str(row["name"]) for row in new[Person] if not row["is_self"]]
    found.people += people[: _NAMED - len(found.people)]
    found.new_people += len(people)
    found.new_exchanges += len(new[Exchange])
    found.news += len(new[LifeEvent])
    sitting.batch = Batch()
