"""What was said with whom, so that words that come twice are told from words that were said twice."""

import uuid
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple


class Stay(NamedTuple):
    """A position of the user's own on record: who said so, and when it ended."""

    source: str
    ended: str


class Heard(NamedTuple):
    """One thing said, looked up later: the minute (since 1970), the run, whether in an invitation."""

    minute: int
    run: uuid.UUID | None
    invited: bool


@dataclass(slots=True)
class Memory:
    """What was said with whom, by person, direction and words: some eras date to the minute only, or number
    no conversations, so that ids alone would take one message for two."""

    said: dict[tuple[uuid.UUID, str, int], list[Heard]] = field(default_factory=lambda: defaultdict(list))

    def note(self, person: uuid.UUID, direction: str, words: str, said: Heard) -> None:
        """Remembers one thing said."""
        self.said[person, direction, _hash(words)].append(said)

    def find(self, person: uuid.UUID, direction: str, words: str) -> list[Heard]:
        """When these words were said with this person."""
        return self.said.get((person, direction, _hash(words)), [])


def _hash(words: str) -> int:
    return hash(" ".join(words.split()))
