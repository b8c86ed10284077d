"""What was said with whom, so that words that come twice are told from words that were said twice."""

import datetime as dt
from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from entregent.formats.dates import Exactness
from entregent.formats.linkedin.names import fold_name
from entregent.formats.linkedin.words import essence, worn
from entregent.records.importing.book import Known
from entregent.records.importing.linkedin.recurring import When


class Stay(NamedTuple):
    """A position of the user's own on record: who said so, and when it ended."""

    source: str
    ended: str


type Key = tuple[tuple[str, ...], str, int]


@dataclass(slots=True)
class Memory:
    """Messages on record and words of invitations, by people, direction and words.

    Some eras date to the minute only, number no conversations, or break lines otherwise, and spreadsheets
    lose signs: ids alone would take one message for two. People stand here under the labels of `label`.
    """

    shared: frozenset[str] = frozenset()
    said: dict[Key, list[When]] = field(default_factory=lambda: defaultdict(list))
    invited: dict[Key, list[When]] = field(default_factory=lambda: defaultdict(list))
    _worn: dict[tuple[Key, bool], list[When]] = field(default_factory=lambda: defaultdict(list))

    def note(self, people: Iterable[str], direction: str, words: "Wording", when: When) -> None:
        """Remembers one message."""
        those = tuple(sorted(people))
        self.said[those, direction, words.kept].append(when)
        if words.faded:
            self._worn[(those, direction, words.faded), words.rich].append(when)

    def note_invitation(self, person: str, direction: str, words: "Wording", when: When) -> None:
        """Remembers the words of one invitation."""
        self.invited[(person,), direction, words.kept].append(when)

    def find(self, people: Iterable[str], direction: str, words: "Wording") -> list[When]:
        """When these words were said with exactly these people."""
        those = tuple(sorted(people))
        found = self.said.get((those, direction, words.kept), [])
        if not words.faded:
            return found
        return [*found, *self._worn.get(((those, direction, words.faded), not words.rich), ())]

    def find_invitation(self, person: str, direction: str, words: "Wording") -> list[When]:
        """When these words went with an invitation."""
        return self.invited.get(((person,), direction, words.kept), [])


class Wording(NamedTuple):
    """The essence of words in one number; where a spreadsheet loses signs, what it leaves in another, and
    whether this side still has them all."""

    kept: int
    faded: int = 0
    rich: bool = False


def wording(text: str) -> Wording:
    """What tells words from others."""
    kept = essence(text)
    if kept.isascii() and "?" not in kept:
        return Wording(hash(kept))
    faded, rich = worn(kept)
    return Wording(hash(kept), hash(faded) if rich or "?" in faded else 0, rich)


def label(known: Known, shared: Container[str]) -> str:
    """What stands for a person: their name where several bear it, for eras without addresses tell no more."""
    name = fold_name(known.name)
    return name if name in shared else str(known.pk)


def when(at: dt.datetime, exact: Exactness, zone: dt.tzinfo) -> When:
    """A moment for comparing; a mere day is the one that the owner's calendar shows."""
    if exact == "day":
        at = dt.datetime.combine(at.astimezone(zone), dt.time(), dt.UTC)
    return When(int(at.timestamp()), exact)
